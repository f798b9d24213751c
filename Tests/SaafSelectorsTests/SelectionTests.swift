import SaafHTML
import SaafModel
import Testing

@testable import SaafSelectors

/// What selectors find in pages.
@Suite struct SelectionTests {
  /// The ids of the elements that a selector finds, in the order of the page.
  private func ids(_ selector: String, _ page: String) throws -> [String] {
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    let nodes = try Selector(selector).select(in: MarkupTree(markup)).nodes
    return nodes.map { markup.string(.id, of: $0.node) ?? "?" }
  }

  private static let page = """
    <body id=body class="a  b\tc"><div id=1 title=""><p id=2 class=x>a</p><p id=3 class="x y" lang=de-AT>b
    </p><!-- no --><h2 id=4 data-x="Größe">c</h2><p id=5><a id=6 href="/Tag/x.pdf" rel=NoFollow>d</a>
    </p></div><ul id=7><li id=8>1<li id=9 class=X>2<li id=10>3<li id=11>4<li id=12 hidden></li></ul>
    """

  @Test(arguments: [
    ("body > *", ["1", "7"]),
    ("div p", ["2", "3", "5"]),
    (".x", ["2", "3"]),
    (".x.y", ["3"]),
    (".X", ["9"]),
    ("body.a.b.c", ["body"]),
    ("[class=x]", ["2"]),
    ("[class=x i]", ["2", "9"]),
    ("[class='X' s]", ["9"]),
    ("[class~=y]", ["3"]),
    ("[class~='x y']", []),
    ("[title]", ["1"]),
    ("[title='']", ["1"]),
    ("[title='' i]", ["1"]),
    ("[title|='']", ["1"]),
    ("[class^=''], [class$=''], [class*=''], [class~='']", []),
    ("[lang|=de]", ["3"]),
    ("[lang|=DE]", ["3"]),
    ("[data-x=Größe]", ["4"]),
    ("[data-x$=ße]", ["4"]),
    ("[data-x$=mehrGröße]", []),
    ("[href^='/tag' i]", ["6"]),
    ("[href$='.pdf']", ["6"]),
    ("[rel~=nofollow]", ["6"]),
    ("h2 + p", ["5"]),
    ("p ~ p", ["3", "5"]),
    ("p:first-child", ["2"]),
    ("p:nth-of-type(2)", ["3"]),
    ("p:nth-last-of-type(1)", ["5"]),
    ("p:last-child", ["5"]),
    ("a:only-child", ["6"]),
    ("h2:only-of-type", ["4"]),
    ("li:nth-child(2n+1)", ["8", "10", "12"]),
    ("li:nth-child(even)", ["9", "11"]),
    ("li:nth-child(-n+2)", ["8", "9"]),
    ("li:nth-child(n+4)", ["11", "12"]),
    ("li:nth-child(-2n+3)", ["8", "10"]),
    ("li:nth-child(0)", []),
    ("li:nth-last-child(2)", ["11"]),
    ("li:nth-child(2 of :not(.X))", ["10"]),
    ("li:empty", ["12"]),
    ("li:not(.X, [hidden])", ["8", "10", "11"]),
    ("div:has(h2)", ["1"]),
    ("div:has(> a)", []),
    ("h2:has(+ p a)", ["4"]),
    ("p:has(~ h2)", ["2", "3"]),
    (":is(ul, div) > :where(li, h2):nth-child(3)", ["4", "10"]),
    (":root > body", ["body"]),
    ("#\\31 0", ["10"]),
    ("a:link", ["6"]),
    ("//li[position() > 3]", ["11", "12"]),
    ("id('4')", ["4"]),
    ("//p[a]", ["5"]),
  ])
  func elementsAreFound(_ selector: String, _ expected: [String]) throws {
    let text = selector.hasPrefix("id(") ? "xpath:\(selector)" : selector
    #expect(try ids(text, Self.page) == expected)
  }

  /// Names of classes in letters of any script, by themselves, quoted and escaped.
  @Test(arguments: [
    "लेख", "নিবন্ধ", "مقالة", "記事本文", "บทความ", "статья", "artículo", "🌊", "md:w-1/2", "1a",
  ])
  func namesAreOfAnyScript(_ name: String) throws {
    let page = "<body><p id=1 class='other \(name)'>a</p><p id=2 class='\(name)x'>b</p>"
    #expect(try ids("[class~='\(name)']", page) == ["1"])
    let escaped = name.unicodeScalars.map { "\\" + String($0.value, radix: 16) + " " }.joined()
    #expect(try ids("p.\(escaped)", page) == ["1"])
    #expect(try ids("//p[contains(@class, '\(name)')]", page) == ["1", "2"])
    guard name.unicodeScalars.allSatisfy({ $0.value >= 0x80 || $0.properties.isAlphabetic }) else {
      return
    }
    #expect(try ids("p.\(name)", page) == ["1"])
  }

  @Test func quotationMarksAreQuoted() throws {
    let page = "<body><p id=1 title=\"it's\">a</p><p id=2 title='say &quot;it&apos;s&quot;'>b</p>"
    #expect(try ids("[title=\"it's\"]", page) == ["1"])
    #expect(try ids("[title='say \"it\\'s\"']", page) == ["2"])
    #expect(try ids("[title='\\1 ']", page) == [])
  }

  @Test func attributesTextsAndValuesAreFound() throws {
    let markup = try HTMLParser.parse(
      Array("<body><p data-when=2024-05-01>A <b>lake</b></p><p data-when=''>B</p>".utf8)
    ).markup
    let tree = MarkupTree(markup)
    let attributes = try Selector("//p/@data-when").select(in: tree).nodes
    #expect(attributes.map(\.attribute) == ["2024-05-01", ""])
    #expect(attributes.map { markup.nodes[$0.node].tag } == [.p, .p])
    let texts = try Selector("//p/text()").select(in: tree).nodes
    #expect(texts.map { String(decoding: markup.text(of: $0.node), as: UTF8.self) } == ["A ", "B"])
    #expect(try Selector("xpath:string(//p)").select(in: tree) == Selection(value: "A lake"))
    #expect(try Selector("xpath:count(//p)").select(in: tree) == Selection(value: "2.0"))
  }

  @Test func unknownElementsAndAttributesHaveTheirNames() throws {
    let page = "<body><my-card id=1 v-on:click=x :class=y>a</my-card><o:p id=2>b</o:p>"
    #expect(try ids("my-card", page) == ["1"])
    #expect(try ids("[v-on\\:click=x]", page) == ["1"])
    #expect(try ids("[\\:class]", page) == ["1"])
    #expect(try ids("o\\:p", page) == ["2"])
  }

  @Test func aDeepPageIsSearched() throws {
    let page = "<body>" + String(repeating: "<div>", count: 3000) + "<p id=1 class=x>a"
    #expect(try ids("div p.x", page) == ["1"])
  }

  @Test func anEmptyPageHasNothing() throws {
    #expect(try Selector("*").select(in: MarkupTree(Markup())).nodes.isEmpty)
  }

  @Test func workHasALimit() throws {
    let page = "<body>" + String(repeating: "<p>a</p>", count: 20_000)
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    #expect(throws: SelectorFailure(reason: "it is too much work on this page")) {
      try Selector("//p[count(//p[count(//p) = 1]) = 1]").select(in: MarkupTree(markup))
    }
  }

  @Test func aSelectorIsSharedByThreads() async throws {
    let selector = try Selector("p:nth-child(odd):not(.x)")
    let markup = try HTMLParser.parse(
      Array(("<body>" + String(repeating: "<p>a</p>", count: 400)).utf8)
    ).markup
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<16 {
        group.addTask { try selector.select(in: MarkupTree(markup)).nodes.count }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 200, count: 16))
  }
}
