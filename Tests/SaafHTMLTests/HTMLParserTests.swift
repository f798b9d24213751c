import SaafModel
import Testing

@testable import SaafHTML

@Suite struct HTMLParserTests {
  /// The page's elements and texts, written down as nested brackets.
  private func tree(_ page: String) throws -> String {
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    var text = ""
    var ends: [Int] = []
    for (index, node) in markup.nodes.enumerated() {
      while let end = ends.last, end <= index {
        text += ")"
        ends.removeLast()
      }
      if node.isText {
        text += "'\(String(decoding: markup.text(of: index), as: UTF8.self))'"
      } else {
        text += node.tag == .other ? markup.otherNames[index] ?? "?" : "\(node.tag)"
        text += "("
        ends.append(Int(node.end))
      }
    }
    return text + String(repeating: ")", count: ends.count)
  }

  @Test func elementsAndTextsAreInTheirPlaces() throws {
    let body = try tree("<body><ul><li>एक<li>दो</ul><x-card>三</x-card></body>")
    #expect(body == "html(body(ul(li('एक')li('दो'))x-card('三')))")
  }

  @Test func attributesAreFoundByName() throws {
    let markup = try HTMLParser.parse(
      Array("<p id=a class='b c' DATA-X=\"&amp;ü\">t</p>".utf8)
    ).markup
    let p = try #require(markup.elements(.p).first)
    #expect(markup.string(.id, of: p) == "a")
    #expect(markup.string(.class, of: p) == "b c")
    #expect(markup.string(.href, of: p) == nil)
    let other = try #require(markup.attributes(of: p).first { $0.name == .other })
    #expect(String(decoding: markup.name(of: other), as: UTF8.self) == "data-x")
    #expect(String(decoding: markup.value(of: other), as: UTF8.self) == "&ü")
  }

  @Test func controlsByReferenceAreWindows1252() throws {
    #expect(try tree("<p>a&#146;b&#x80;c</p>") == "html(body(p('a’b€c')))")
  }

  @Test func textAfterTheBodyIsKept() throws {
    let text = try tree("<html><body><p>a</p></body></html><p>ب</p>")
    #expect(text.contains("'a'"))
    #expect(text.contains("'ب'"))
  }

  @Test func longTextsAreNotCut() throws {
    let text = String(repeating: "ก", count: 4_000_000)
    let markup = try HTMLParser.parse(Array("<p>\(text)</p>".utf8)).markup
    #expect(markup.nodes.last.map { Int($0.count) } == text.utf8.count)
  }

  @Test func deepNestingIsFlattened() throws {
    let depth = 20_000
    let page = try HTMLParser.parse(
      Array((String(repeating: "<div>", count: depth) + "text").utf8))
    #expect(page.markup.nodes.count == depth + 3)
    #expect(page.diagnostics.map(\.code) == ["html.too-deep"])
    #expect(page.markup.content(of: 0) == Array("text".utf8))
  }

  @Test func endTagsThatEndNothingInDeepNestingAreRefused() {
    let page = String(repeating: "<div>", count: 50_000) + String(repeating: "</p>", count: 50_000)
    #expect(throws: HTMLParser.Refusal.self) { try HTMLParser.parse(Array(page.utf8)) }
  }

  @Test(arguments: ["x-card", "section", "figure"])
  func elementsThatTheParserDoesNotKnowCanBeNested(_ name: String) throws {
    let page = String(repeating: "<\(name)>", count: 20_000) + "text"
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    #expect(markup.content(of: 0) == Array("text".utf8))
  }

  @Test func moreThanAMillionElementsAreRefused() throws {
    let page = Array(String(repeating: "<br>", count: 1_000_000).utf8)
    let refusal = #expect(throws: HTMLParser.Refusal.self) { try HTMLParser.parse(page) }
    #expect(refusal?.message.hasPrefix("it has more than 1000000 elements and texts") ?? false)
  }

  @Test func placesPointIntoThePage() throws {
    let page = Array("<script>var x</script><p>ա</p>\n<p>բ</p>".utf8)
    let markup = try HTMLParser.parse(page).markup
    for (index, node) in markup.nodes.enumerated() where node.isText && node.count == 2 {
      #expect(Array(page[Int(node.origin)..<Int(node.origin) + 2]) == Array(markup.text(of: index)))
    }
  }

  @Test(arguments: [
    "", " ", "<", "<p", "<p class", "<p class='", "</", "<!--", "\u{FFFD}", "&", "&#",
  ])
  func fragmentsAreNoTrouble(_ page: String) throws {
    _ = try HTMLParser.parse(Array(page.utf8))
  }
}
