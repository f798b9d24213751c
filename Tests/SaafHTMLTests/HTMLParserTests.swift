import SaafModel
import Testing

@testable import SaafHTML

@Suite struct HTMLParserTests {
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

  @Test func endTagsThatEndNothingInDeepNestingTakeLinearTime() throws {
    let page = String(repeating: "<div>", count: 50_000) + String(repeating: "</p>", count: 50_000)
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    #expect(markup.elements(.div).count == 50_000)
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
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    #expect(markup.nodes.allSatisfy { Int($0.end) <= markup.nodes.count })
  }

  @Test(arguments: [
    ("<p>a<script>b</script>c", "p('ac')"),
    ("<p>a<SCRIPT type=x>b<p></SCRIPT >c", "p('ac')"),
    ("<p>a<style>p{}</style>c", "p('ac')"),
    ("<p>a<!-- <p>b</p> -->c", "p('ac')"),
    ("<p>a&amp;<!-- x -->&lt;c<!-- x -->d", "p('a&<cd')"),
    ("<p>a<!-->b<!--->c", "p('abc')"),
    ("<p>a<!-- b --!>c", "p('ac')"),
    ("<!doctype html><p>b<?php x ?>c</ d>e", "p('bce')"),
    ("<p>a<svg><path d='M0'/><svg/></svg>b", "p('ab')"),
    ("<p>a<svg/>b", "p('ab')"),
    ("<script><!-- <script>a</script> --></script><p>b", "p('b')"),
    ("<script><!-- <script>a</script><p>b", "p('b')"),
    ("<p>1 < 2 <3", "p('1 < 2 <3')"),
    ("<p>a<", "p('a<')"),
    ("<p>a<b", "p('a')"),
    ("<p title='<script>'>क</p>", "p('क')"),
  ])
  func whatIsNoTextGoes(_ page: String, _ expected: String) throws {
    #expect(try tree(page) == "html(body(\(expected)))")
  }

  @Test func aCommentThatNothingEndsSwallowsNothing() throws {
    #expect(try tree("<p>a<!-- b>c<!-- d>e") == "html(body(p('ace')))")
  }

  @Test func aDrawingWithoutEndKeepsTheTextAfterIt() throws {
    #expect(try tree("<svg><text>b</text><p>c") == "html(body(svg(text('b')p('c'))))")
  }

  @Test func linkedDataIsPutAside() throws {
    let page = try HTMLParser.parse(
      Array("<p>a<script type='application/LD+json'>{\"x\":\"</b>\"}</script>b".utf8))
    #expect(page.markup.linkedData == [Array("{\"x\":\"</b>\"}".utf8)])
    #expect(page.markup.content(of: 0) == Array("ab".utf8))
    #expect(page.diagnostics.isEmpty)
  }

  @Test func aScriptWithoutEndIsReported() throws {
    let page = try HTMLParser.parse(Array("<p>ab<script>c".utf8))
    #expect(page.markup.content(of: 0) == Array("ab".utf8))
    #expect(page.diagnostics.map(\.code) == ["html.unclosed"])
    #expect(page.diagnostics.first?.message.contains("byte 5") ?? false)
  }

  @Test(arguments: [
    ("<title>a <b> &amp; c</title><p>d", "html(head(title('a <b> & c'))body(p('d')))"),
    ("<textarea><p>a</textarea>b", "html(body(textarea('<p>a')'b'))"),
    ("<xmp>&lt;<b></xmp>b", "html(body(xmp('&lt;<b>')'b'))"),
    ("<title>a<p>b", "html(head(title('a'))body(p('b')))"),
  ])
  func tagsInSuchElementsAreText(_ page: String, _ expected: String) throws {
    #expect(try tree(page) == expected)
  }
}
