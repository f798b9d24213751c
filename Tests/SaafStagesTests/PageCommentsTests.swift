import SaafModel
import SaafPipeline
import SaafReaders
import Testing

@testable import SaafStages

@Suite struct PageCommentsTests {
  /// The comments of a page, with their texts.
  private func comments(_ page: String, comments: String = "list") throws -> Article {
    let article = try HTMLReader().read(Document(id: "a", bytes: Array(page.utf8)))
    var editor = ArticleEditor(article, stage: "extract-main-content")
    let stage = try ExtractMainContent.make(["comments": .text(comments)])
    try stage.apply(to: &editor)
    let once = editor.article
    try stage.apply(to: &editor)
    #expect(editor.article.comments == once.comments)
    return once
  }

  private func texts(_ article: Article) -> [[String]] {
    (article.comments ?? []).map { article.body(of: $0).flatMap(\.texts).map(\.text) }
  }

  /// An article in one script, and below it what `comments` says.
  private func page(_ language: Language, _ comments: String) -> String {
    let paragraphs = (1...6).map { "<p>\(language.paragraph) \(language.paragraph) \($0)</p>" }
    return """
      <html><head><title>\(language.title)</title></head><body>
      <article class=post><h1>\(language.title)</h1><div class=entry-content>
      \(paragraphs.joined(separator: "\n"))</div></article>
      <section id=comments class=comments-area><h2>3</h2>\(comments)</section>
      <footer class=footer><p>© 2024 \(language.heading)</p></footer></body></html>
      """
  }

  /// As WordPress writes them: two elements a comment, answers in the first.
  @Test(arguments: Language.all)
  func numberedCommentsAreListed(_ language: Language) throws {
    func comment(_ number: Int, _ name: String, _ text: String, _ answers: String = "") -> String {
      """
      <li id=comment-\(number) class="comment even"><article id=div-comment-\(number)
      class=comment-body><footer class=comment-meta><div class="comment-author vcard">
      <b class=fn>\(name)</b> <span class=says>:</span></div><div class=comment-metadata><a href=#1>
      <time datetime="2024-05-0\(number)T10:00:00+00:00">\(language.date)</time></a></div></footer>
      <div class=comment-content>\(text)</div><div class=reply><a class=comment-reply-link
      href=#r>\(language.recommended)</a></div></article>\(answers)</li>
      """
    }
    let answer =
      "<ol class=children>\(comment(2, language.heading, "<p>\(language.otherSentence)"))</ol>"
    let first = "<p>\(language.sentence)</p><ul><li>1</li><li>2</li></ul>"
    let article = try comments(
      page(
        language,
        "<ol class=comment-list>\(comment(1, "Jane Doe", first, answer))"
          + "\(comment(3, "John Roe", "<p>\(language.paragraph)"))</ol>"))
    let found = try #require(article.comments)
    #expect(found.map(\.author) == ["Jane Doe", language.heading, "John Roe"])
    #expect(found.map(\.level) == [0, 1, 0])
    #expect(found.map(\.date) == (1...3).map { "2024-05-0\($0)T10:00:00+00:00" })
    #expect(
      texts(article) == [
        [language.sentence, "1", "2"], [language.otherSentence], [language.paragraph],
      ])
    guard case .list(false, let items)? = article.body(of: found[0]).last else {
      Issue.record("the list in a comment is none")
      return
    }
    #expect(items.count == 2)
    let kept = article.body().flatMap(\.texts).map(\.text)
    #expect(Set(kept).isDisjoint(with: texts(article).flatMap { $0 }))
  }

  @Test func theTypeOfSchemaOrgIsKnown() throws {
    let article = try comments(
      page(
        Language.all[5],
        """
        <div class=c itemprop=comment itemscope itemtype="https://schema.org/Comment"><div
        itemprop=author itemscope itemtype="https://schema.org/Person"><span itemprop=name>Ann</span>,
        a reader</div><meta itemprop=dateCreated content=2024-05-01><div itemprop=text>
        <h4>No</h4>A pond is deep, too.</div></div>
        <div class=c itemscope itemtype="http://schema.org/UserComments"><p>It is small.</p></div>
        """))
    let found = try #require(article.comments)
    #expect(found.map(\.author) == ["Ann", nil])
    #expect(found.map(\.date) == ["2024-05-01", nil])
    #expect(texts(article) == [["No", "A pond is deep, too."], ["It is small."]])
    guard case .paragraph? = article.body(of: found[0]).first else {
      Issue.record("a heading in a comment makes a section")
      return
    }
  }

  @Test func namesOfClassesAreKnownAndTheirHolderIsNoComment() throws {
    let one = "<div class='item comment'><span class=username>Ann</span><p>It is deep.</p></div>"
    let other = "<div class='item comment'><span class=username>Bo</span><p>It is small.</p></div>"
    let article = try comments(
      page(Language.all[5], "<div class=comment>\(one)\(other)</div>"))
    #expect(texts(article) == [["It is deep."], ["It is small."]])
    #expect(article.comments?.map(\.author) == ["Ann", "Bo"])
    #expect(article.comments?.map(\.level) == [0, 0])
  }

  /// The text of an item begins in the element that is the comment proper.
  @Test func anItemThatBeginsWithTheHeadIsOneComment() throws {
    let article = try comments(
      page(
        Language.all[5],
        """
        <ol><li class=comment id=li-comment-7><div id=comment-7><div class="comment-author"><cite>Ann
        </cite> <span>says on <time>2024-05-01</time>:</span></div><div><p>It is deep.</p></div>
        </div></li></ol>
        """))
    #expect(texts(article) == [["It is deep."]])
    #expect(article.comments?.first?.author == "Ann")
    #expect(article.comments?.first?.date == "2024-05-01")
  }

  @Test func nothingIsListedUnlessAskedFor() throws {
    let page = page(Language.all[5], "<div class=comment><p>It is deep.</p></div>")
    let dropped = try comments(page, comments: "drop")
    var listed = try comments(page)
    #expect(dropped.comments == nil)
    #expect(listed.comments?.count == 1)
    #expect(listed.removals == dropped.removals && listed.blocks == dropped.blocks)
    listed = try comments(self.page(Language.all[5], ""))
    #expect(listed.comments == [])
  }

  @Test func aTextHasNone() throws {
    var editor = ArticleEditor(try read("Lake\n\nA lake is deep.\n"), stage: "extract-main-content")
    try ExtractMainContent.make(["comments": .text("list")]).apply(to: &editor)
    #expect(editor.article.comments == [])
  }

  /// What a rule for the site leaves outside is not judged, but the markup says what it is.
  @Test func commentsOutsideOfWhatARuleKeepsAreListed() throws {
    let page = page(
      Language.all[5], "<div class=comment><b class=fn>Ann</b><p>It is deep.</p></div>")
    let article = try HTMLReader().read(Document(id: "a", bytes: Array(page.utf8)))
    var editor = ArticleEditor(article, stage: "apply-site-rules")
    let rules = [RecordFields(["keep": [".entry-content"]])]
    try ApplySiteRules.make(["rules": .records(rules)]).apply(to: &editor)
    try ExtractMainContent.make(["comments": .text("list")]).apply(to: &editor)
    #expect(texts(editor.article) == [["It is deep."]])
    #expect(editor.article.comments?.map(\.author) == ["Ann"])
  }
}
