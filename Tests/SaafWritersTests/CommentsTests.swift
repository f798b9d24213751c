import SaafModel
import SaafPipeline
import SaafWriters
import Testing

/// Comments in the outputs that have them.
@Suite struct CommentsTests {
  /// An article with two comments, the second an answer to the first, and a third of other blocks.
  private func article(_ words: [String]) -> Article {
    var builder = ArticleBuilder()
    builder.add(.title, words[0])
    builder.add(.paragraph, words[1])
    builder.add(.paragraph, "\(words[2]) <1>", marks: [(.emphasis, words[2])])
    builder.add(.heading(level: 3), "\(words[3]) & 2")
    builder.add(.list(ordered: false))
    builder.add(.item, "\(words[0]) 3", depth: 1)
    builder.add(.quote(source: nil), "\(words[1]) 4")
    builder.add(.note(id: "a"), "5")
    var editor = ArticleEditor(builder.article(), stage: "extract-main-content")
    for index in [2, 3, 5, 6, 7] {
      editor.remove(index, Rule("content.comment", "a reader wrote it"))
    }
    editor.setComments([
      Comment(author: words[3], date: "2024-05-01T10:00", level: 0, blocks: [2]),
      Comment(author: nil, date: "2024-05-02", level: 1, blocks: [3, 4, 5]),
      Comment(author: nil, date: nil, level: 0, blocks: [6, 7]),
    ])
    return editor.article
  }

  @Test(arguments: RichArticle.scripts)
  func outputsAreValidAndSayItOnce(_ words: [String]) throws {
    let words = words + words
    let article = article(words)
    let checker = try OutputChecker()
    let json = JSONWriter(ledger: .full).write(article)
    #expect(checker.check(json, named: "a.json") == [], "\(string(json))")
    #expect(try SourceRestorer.restore(json) == article.source.bytes)
    let xml = XMLArticleWriter(ledger: .none).write(article)
    #expect(checker.check(xml, named: "a.xml") == [], "\(string(xml))")
    let tei = TEIWriter(ledger: .none).write(article)
    #expect(checker.check(tei, named: "a.tei.xml") == [], "\(string(tei))")
    for output in [xml, tei, HTMLWriter(ledger: .none).write(article)] {
      #expect(string(output).ranges(of: "\(words[3]) &amp; 2").count == 1)
    }
  }

  private static let words = ["Lake", "A lake is deep.", "It is", "Jane"]

  @Test func jsonHasThemAfterTheBody() {
    let json = string(JSONWriter(ledger: .none).write(article(Self.words)))
    #expect(
      json.contains(
        #"""
        "body":[{"type":"paragraph","text":"A lake is deep.","marks":[]}],"comments":[\#
        {"author":"Jane","date":"2024-05-01T10:00","level":0,"body":[{"type":"paragraph",\#
        "text":"It is <1>","marks":[{"type":"emphasis","bytes":[0,5]}]}]},\#
        {"author":null,"date":"2024-05-02","level":1,"body":[{"type":"paragraph",\#
        "text":"Jane & 2","marks":[]},{"type":"list","ordered":false,"items":[\#
        {"text":"Lake 3","marks":[],"body":[]}]}]},\#
        {"author":null,"date":null,"level":0,"body":[{"type":"quote","text":"A lake is deep. 4",\#
        "marks":[],"body":[],"cite":null}
        """#), "\(json)")
  }

  @Test func answersAreInWhatTheyAnswer() {
    let html = string(HTMLWriter(ledger: .none).write(article(Self.words)))
    #expect(
      html.contains(
        """
        <section class="comments">
        <article>
        <footer><cite>Jane</cite> <time>2024-05-01T10:00</time></footer>
        <p><em>It is</em> &lt;1&gt;</p>
        <article>
        <footer><time>2024-05-02</time></footer>
        <p>Jane &amp; 2</p>
        <ul>
        <li>Lake 3</li>
        </ul>
        </article>
        </article>
        <article>
        """), "\(html)")
    let tei = string(TEIWriter(ledger: .none).write(article(Self.words)))
    #expect(tei.contains("<author>Jane</author>"))
    #expect(tei.contains(#"<date when="2024-05-02">2024-05-02</date>"#))
    #expect(tei.ranges(of: #"<note type="comment">"#).count == 3)
  }

  @Test func withoutThemNothingIsSaid() throws {
    var editor = ArticleEditor(article(Self.words), stage: "a")
    editor.setComments([])
    #expect(string(JSONWriter(ledger: .none).write(editor.article)).contains(#""comments":[],"#))
    #expect(!string(TEIWriter(ledger: .none).write(editor.article)).contains("<back>"))
    #expect(!string(HTMLWriter(ledger: .none).write(editor.article)).contains("comments"))
    let plain = ArticleBuilder.paragraph("A lake is deep.")
    #expect(!string(JSONWriter(ledger: .none).write(plain)).contains("comments"))
    #expect(!string(XMLArticleWriter(ledger: .none).write(plain)).contains("comments"))
  }
}
