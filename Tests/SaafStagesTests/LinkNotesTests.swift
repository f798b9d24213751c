import SaafModel
import SaafPipeline
import SaafReaders
import Testing

@testable import SaafStages

@Suite struct LinkNotesTests {
  private func link(_ page: String) throws -> Article {
    let document = Document(id: "a", bytes: Array(page.utf8))
    var editor = ArticleEditor(try HTMLReader().read(document), stage: "link-notes")
    let stage = try LinkNotes.make([:])
    try stage.apply(to: &editor)
    let once = editor.article
    try stage.apply(to: &editor)
    #expect(editor.article == once)
    return once
  }

  /// The ids of the signs with what they cover, then the notes with their texts.
  private func notes(_ article: Article) -> [String] {
    var lines: [String] = []
    for block in article.blocks where block.isKept {
      guard let run = block.run else { continue }
      for mark in run.marks {
        guard case .noteReference(let id) = mark.kind else { continue }
        lines.append("\(String(decoding: run.bytes[mark.range], as: UTF8.self)) → \(id)")
      }
      if case .note(let id) = block.kind { lines.append("\(id): \(run.text)") }
    }
    return lines
  }

  /// As MediaWiki, Markdown, WordPress, Word, EPUB and Pandoc write them.
  @Test(arguments: [
    (
      "<p>אגם<sup id=cite_ref-1><a href='#cite_note-1'>[1]</a></sup> עמוק.</p><ol class=references>"
        + "<li id=cite_note-1><b><a href='#cite_ref-1'>^</a></b> <span>נמדד.</span></ol>",
      ["[1] → cite_note-1", "cite_note-1: נמדד."]
    ),
    (
      "<p>湖<sup id=r1><a href='#cite_note-1'>1</a></sup>。池<sup id=r2><a href='#cite_note-1'>1</a></sup>。"
        + "</p><ol><li id=cite_note-1>↑ <sup><a href='#r1'>a</a></sup> <sup><a href='#r2'>b</a></sup> 注。</ol>",
      ["1 → cite_note-1", "1 → cite_note-1", "cite_note-1: 注。"]
    ),
    (
      "<p>Озеро<sup id='fnref:1'><a href='#fn:1' rel=footnote>1</a></sup></p><div class=footnotes><ol>"
        + "<li id='fn:1'><p>Измерено.&nbsp;<a href='#fnref:1'>↩</a></p></ol></div>",
      ["1 → fn:1", "fn:1: Измерено.\u{A0}"]
    ),
    (
      "<p>บึง <a name=_ftnref1 href='#_ftn1'>[๑]</a></p><p><a name=_ftn1 href='#_ftnref1'>[๑]</a> วัดแล้ว</p>",
      ["[๑] → _ftn1", "_ftn1: วัดแล้ว"]
    ),
    (
      "<p>ტბა<a id=b href='#n' epub:type=noteref>*</a></p><aside id=n epub:type=footnote><p>გაზომილია</aside>",
      ["* → n", "n: გაზომილია"]
    ),
    (
      "<p>호수<a href='#n' role=doc-noteref><sup>1</sup></a></p>"
        + "<section role=doc-endnotes><ol><li id=n>측정했다.</ol></section>",
      ["1 → n", "n: 측정했다."]
    ),
  ])
  func signsPointAtNotes(_ page: String, _ expected: [String]) throws {
    let article = try link(page)
    #expect(notes(article) == expected)
    #expect(article.removals.allSatisfy { $0.rule == LinkNotes.Rules.backlink })
    let marks = article.blocks.flatMap { $0.isKept ? $0.run?.marks ?? [] : [] }
    #expect(!marks.contains { $0.kind == .superscript })
  }

  @Test func notesPartTheirList() throws {
    let article = try link(
      "<p>ஏரி<a href='#a'>1</a></p><ol class=footnotes><li id=a>ஒன்று<li id=b>இரண்டு</ol>")
    let body = article.body()
    guard body.count == 3, case .note(let id, _) = body[1], case .list(_, let items) = body[2]
    else {
      Issue.record("\(body)")
      return
    }
    #expect(id == "a")
    #expect(items.count == 1)
  }

  @Test(arguments: [
    "<p><a href='#a'>Глубина</a></p><h2 id=a>Глубина</h2><p>Она велика.</p>",
    "<p>Ο <a href='#a'>πρώτος</a></p><p id=a>Η λίμνη είναι βαθιά.</p>",
    "<p id=t><a href='#a'>a long text that is a link to somewhere</a></p>"
      + "<p id=a>b <a href='#t'>up</a></p>",
    "<p><a href='#none'>1</a></p>",
  ])
  func otherLinksStayLinks(_ page: String) throws {
    let article = try link(page)
    #expect(notes(article) == [])
    #expect(article.removals.isEmpty)
  }

  @Test func aTextIsLeftAlone() throws {
    #expect(try clean("A lake.[1]\n\n[1] Deep.\n", "link-notes").isUntouched)
  }
}
