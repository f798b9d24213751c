import SaafHTML
import SaafModel
import Testing

@testable import SaafExtraction

@Suite struct ElementSignalsTests {
  /// How far up from the text `x` the nearest element of a signal is; `nil` for none.
  private func distance(_ signal: Signal, in page: String) throws -> UInt8? {
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    let text = try #require(
      markup.nodes.indices.first {
        markup.nodes[$0].isText && markup.text(of: $0) == Array("x".utf8)[...]
      })
    let distance = ElementSignals(markup)[Int(markup.nodes[text].parent), signal]
    return distance == 255 ? nil : distance
  }

  @Test(arguments: [
    (Signal.navElement, "<nav><ul><li>x</ul></nav>", UInt8?(2)),
    (.navigation, "<div class='main-nav'>x</div>", 0),
    (.related, "<div id=relatedPosts><p>x</p></div>", 1),
    (.comment, "<div class=\"a COMMENTS_list\">x</div>", 0),
    (.comment, "<div class=commentary>x</div>", nil),
    (.hiddenElement, "<div style='color:red; DISPLAY: none'>x</div>", nil),
    (.hiddenElement, "<div style='color:red; display : none'>x</div>", 0),
    (.hiddenElement, "<div hidden><b>x</b></div>", 1),
    (.hiddenElement, "<div aria-hidden=false>x</div>", nil),
    (.footerElement, "<footer>a</footer><p>x</p>", nil),
    (.content, "<div itemprop=articleBody role=main>x</div>", 0),
  ])
  func namesAndTagsAreUnderstood(_ signal: Signal, _ page: String, _ expected: UInt8?) throws {
    #expect(try distance(signal, in: page) == expected)
  }

  @Test(arguments: ["nav", "NAV", "Nav", "main_nav2", "navigationZZ"])
  func wordsAreFoundInAnyCase(_ name: String) throws {
    #expect(try distance(.navigation, in: "<div class=\"\(name)\">x</div>") == 0)
  }

  @Test(arguments: ["zzz", "n", "navx", "breadcrumbsbreadcrumbs"])
  func otherWordsAreNotFound(_ name: String) throws {
    #expect(try distance(.navigation, in: "<div class=\"\(name)\">x</div>") == nil)
    #expect(try distance(.breadcrumb, in: "<div class=\"\(name)\">x</div>") == nil)
  }
}
