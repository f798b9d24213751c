import SaafModel
import Testing

@testable import SaafHTML

@Suite struct PageTextTests {
  /// The blocks of a page, one a line: depth, kind, text.
  private func blocks(_ page: String) throws -> [String] {
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    let text = PageText(markup, title: PageTitle(markup))
    return text.blocks.map { block in
      let kind =
        switch block.kind {
        case .title: "title"
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .list(let ordered): ordered ? "ol" : "ul"
        case .item: "item"
        case .definitions: "dl"
        case .term: "term"
        case .definition: "definition"
        case .quote: "quote"
        case .table: "table"
        case .row(let header): header ? "header" : "row"
        case .cell(let cell): "cell\(cell.columns)x\(cell.rows)"
        case .code: "code"
        case .figure(let source, _): "figure(\(source ?? ""))"
        case .note: "note"
        }
      let own = block.run.map { " \($0.text)" } ?? ""
      return String(repeating: ">", count: block.depth) + kind + own
    }
  }

  @Test func whiteSpaceCollapsesAndInlineTagsDoNotTearWords() throws {
    #expect(
      try blocks("<p> नमस्ते\n\t<b>दु</b>निया <i> और </i> सब</p>")
        == ["p नमस्ते दुनिया और सब"])
  }

  @Test func blocksDoNotTouch() throws {
    #expect(
      try blocks("<div>甲<div>乙</div>丙<section>丁</section></div>") == ["p 甲", "p 乙", "p 丙", "p 丁"])
  }

  @Test func twoBreaksMakeAParagraphOneMakesALine() throws {
    #expect(try blocks("a<br>b<br><br>c<br> <br>d") == ["p a b", "p c", "p d"])
  }

  @Test func nestedListsBelongToTheirItems() throws {
    #expect(
      try blocks("<ul><li>أ<ol><li>ب</ol><li><p>ج</p><p>د</p></ul>")
        == ["ul", ">item أ", ">>ol", ">>>item ب", ">item ج", ">>p د"])
    #expect(
      try blocks("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>")
        == ["ul", ">item a", ">>ul", ">>>item b", ">item c"])
  }

  @Test func definitionsFollowTheirTerms() throws {
    #expect(
      try blocks("<dl><dt>ก<dt>ข<dd>ค<dd><p>ง</p><p>จ</p></dl>")
        == ["dl", ">term ก", ">term ข", ">definition ค", ">definition ง", ">>p จ"])
  }

  @Test func tablesHaveRowsAndSpans() throws {
    #expect(
      try blocks(
        "<table><caption>표</caption><tr><th>a<th>b</tr><tr><td>c<td></tr>"
          + "<tr><td colspan=2>d<p>e</table>")
        == [
          "table 표", ">header", ">>cell1x1 a", ">>cell1x1 b", ">row", ">>cell1x1 c", ">>cell1x1 ",
          ">row", ">>cell2x1 d e",
        ])
  }

  @Test func layoutTablesDissolve() throws {
    #expect(
      try blocks("<table><tr><td><h2>Т</h2><p>один</p><td>два</table>")
        == ["h2 Т", "p один", "p два"])
    #expect(try blocks("<table><tr><td>один<tr><td>два</table>") == ["p один", "p два"])
  }

  @Test func quotesHoldTheirParagraphs() throws {
    #expect(
      try blocks("<blockquote><p>α</p><p>β</p></blockquote><p>γ</p>")
        == ["quote α", ">p β", "p γ"])
  }

  @Test func codeKeepsItsWhiteSpace() throws {
    #expect(try blocks("<pre>a\n  b</pre>") == ["code a\n  b"])
  }

  @Test func figuresKnowTheirImage() throws {
    #expect(
      try blocks("<figure><img src=a.png><figcaption>Ö</figcaption></figure>")
        == ["figure(a.png) Ö"])
  }

  @Test func marksAreRangesOfTheText() throws {
    let markup = try HTMLParser.parse(
      Array("<p>क <a href=/x>ख <b>ग</b></a> घ<sup>2</sup></p>".utf8)
    ).markup
    let run = try #require(PageText(markup, title: nil).blocks.first?.run)
    let marks = run.marks.map { mark in
      "\(mark.kind) \(String(decoding: run.bytes[mark.range], as: UTF8.self))"
    }
    #expect(marks == ["link(href: \"/x\") ख ग", "strong ग", "superscript 2"])
  }

  /// Else each block of a page that closes none has all of them.
  @Test func marksInMarksOfTheirKindAreLeftOut() throws {
    let page =
      String(repeating: "<em><ins><a href=/x>", count: 100)
      + String(repeating: "<p>क</p>", count: 100)
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    let blocks = PageText(markup, title: nil).blocks
    #expect(blocks.count == 100)
    #expect(blocks.allSatisfy { $0.run?.marks.count ?? 0 <= 3 })
  }

  @Test func aLinkEndsTheOneAroundIt() throws {
    let markup = try HTMLParser.parse(
      Array("<p><a href=/x>क <b><a href=/y>ख</a></b></a></p>".utf8)
    ).markup
    let run = try #require(PageText(markup, title: nil).blocks.first?.run)
    let links = run.marks.compactMap { mark in
      if case .link(let href) = mark.kind { "\(href) \(mark.range)" } else { nil }
    }
    #expect(links == ["/x 0..<3", "/y 4..<7"])
  }

  @Test func theHeadingThatSaysWhatTheHeadSaysIsTheTitle() throws {
    #expect(
      try blocks(
        "<title>झील और तालाब - साइट</title><h1>साइट</h1><h1>झील और तालाब</h1><p>पाठ</p>")
        == ["h1 साइट", "title झील और तालाब", "p पाठ"])
    #expect(
      try blocks("<title>झील और तालाब का अंतर - साइट</title><p>पाठ</p>")
        == ["title झील और तालाब का अंतर", "p पाठ"])
  }

  @Test(arguments: ["<ul><li>अ", "<blockquote>ب", "<dl><dd>湖", "<dl><dt>ก<dd>", "<ul><li>"])
  func nestingHasALimit(_ element: String) throws {
    let page = String(repeating: element, count: 300) + "x"
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    let text = PageText(markup, title: nil)
    #expect(text.blocks.map(\.depth).max() ?? 0 <= 50)
    let letters = markup.content(of: 0)
    #expect(text.bytes.filter { $0 != 0x0A && $0 != 0x20 } == letters)
  }

  @Test func allTextIsThereOnceAndInOrder() throws {
    let page = "<nav>a</nav><div>b<span>c</span><table><tr><td>d</table></div>e<footer>f</footer>"
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    let text = PageText(markup, title: nil)
    #expect(text.bytes.filter { $0 != 0x0A } == Array("abcdef".utf8))
    #expect(text.elements.count == text.blocks.count)
  }
}
