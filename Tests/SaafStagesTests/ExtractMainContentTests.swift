import Foundation
import SaafModel
import SaafPipeline
import SaafReaders
import Testing

@testable import SaafStages

@Suite struct ExtractMainContentTests {
  /// A page around an article of one script.
  private func page(_ language: Language) -> String {
    let paragraphs = (1...6).map { "<p>\(language.paragraph) \(language.paragraph) \($0)</p>" }
    return """
      <html><head><title>\(language.title)</title></head><body>
      <header><nav><ul><li><a href=/1>\(language.heading)</a><li><a href=/2>\(language.heading) 2</a>
      <li><a href=/3>\(language.heading) 3</a></ul></nav></header>
      <article class=post><h1>\(language.title)</h1><div class=entry-content>
      \(paragraphs.joined(separator: "\n"))</div></article>
      <aside class=sidebar><h3>\(language.recommended)</h3><ul>
      <li><a href=/4>\(language.otherTitles[0])</a><li><a href=/5>\(language.otherTitles[1])</a>
      </ul></aside><footer class=footer><p>© 2024 \(language.heading)</p></footer></body></html>
      """
  }

  private func extract(_ page: String, mode: String = "balanced") throws -> Article {
    var editor = ArticleEditor(
      try HTMLReader().read(Document(id: "a", bytes: Array(page.utf8))),
      stage: "extract-main-content")
    try ExtractMainContent.make(["mode": .text(mode)]).apply(to: &editor)
    return editor.article
  }

  @Test(arguments: Language.all, ["balanced", "precision", "recall"])
  func theArticleStaysAndThePageAroundItGoes(_ language: Language, _ mode: String) throws {
    let article = try extract(page(language), mode: mode)
    let kept = article.blocks.filter { $0.isKept && $0.kind == .paragraph }
    #expect(kept.count == 6)
    #expect(article.title?.text == language.title)
    let rules = Set(article.removals.map { $0.rule.code.prefix { $0 != ":" } })
    #expect(rules == ["content.navigation", "content.aside", "content.footer"])
    #expect(article.removals.allSatisfy { $0.rule.code.contains(":0.") })
  }

  /// The page with something more between its second and its third paragraph.
  private func page(_ language: Language, with more: String) -> String {
    var parts = page(language).components(separatedBy: "</p>\n<p>")
    parts[1] += "</p>\n\(more)<p>" + parts.remove(at: 2)
    return parts.joined(separator: "</p>\n<p>")
  }

  private func kept(_ article: Article) -> [String] {
    article.blocks.filter { $0.isKept && $0.kind != .title }.compactMap { $0.run?.text }
  }

  @Test(arguments: Language.all)
  func whatStandsBesideTheNamedBodyGoes(_ language: Language) throws {
    let other = """
      </article><div><h2><a href=/9>\(language.otherTitles[0])</a></h2>
      <p>\(language.paragraph) \(language.paragraph)</p></div>
      """
    let article = try extract(page(language).replacing("</article>", with: other))
    #expect(kept(article).count == 6)
    #expect(article.removals.allSatisfy { $0.rule.code.hasPrefix("content.") })
  }

  @Test(arguments: Language.all)
  func whatStandsBetweenKeptBlocksStays(_ language: Language) throws {
    let article = try extract(page(language, with: "<h3>\(language.heading)</h3><p>42</p>"))
    #expect(kept(article).count == 8)
    #expect(kept(article)[2...3] == [language.heading, "42"])
  }

  @Test(arguments: Language.all)
  func paragraphsThatAreALinkGo(_ language: Language) throws {
    let pointer = "<p><a href=/9>\(language.otherTitles[0])</a></p>"
    let page = page(language, with: pointer)
    let article = try extract(page)
    #expect(kept(article).count == 6)
    #expect(article.removals.contains { $0.rule.code.hasPrefix("content.related:") })
    #expect(try kept(extract(page, mode: "recall")).count == 7)
    let several = language.otherTitles.prefix(2) + [language.title]
    let links = several.map { "<a href=/9>\($0)</a> [1]" }.joined(separator: " ")
    #expect(try kept(extract(self.page(language, with: "<p>\(links)</p>"))).count == 6)
    let mention = "<p>\(language.paragraph) <a href=/9>\(language.otherTitles[0])</a></p>"
    #expect(try kept(extract(self.page(language, with: mention))).count == 7)
  }

  @Test(arguments: Language.all)
  func captionsOutOfFiguresGoAndTheirPicturesStay(_ language: Language) throws {
    let caption = """
      <div class=photo><img src=lake.jpg alt=A><span class=newsCaption>\(language.heading)</span></div>
      """
    let article = try extract(page(language, with: caption))
    #expect(kept(article).count == 6)
    #expect(article.removals.contains { $0.rule.code.hasPrefix("content.caption:") })
    #expect(article.blocks.contains { $0.isPicture && $0.isKept })
    let figure = "<figure><img src=a.jpg><figcaption>\(language.heading)</figcaption></figure>"
    #expect(try kept(extract(page(language, with: figure))).count == 7)
  }

  @Test(arguments: Language.all)
  func teasersWithinTheArticleGo(_ language: Language) throws {
    let teaser = "<article><p>\(language.paragraph)</p></article>"
    let page = page(language).replacing("</div></article>", with: "</div>\(teaser)</article>")
    let article = try extract(page)
    #expect(kept(article).count == 6)
  }

  @Test(arguments: Language.all)
  func quotationsWithASourceStayBetweenKeptBlocks(_ language: Language) throws {
    let post = """
      <blockquote class=twitter-tweet><p>\(language.heading) <a href=/8>#1</a></p>&mdash; A (@a)
      <a href="https://posts.example/1">1. 1. 2024</a></blockquote>
      """
    let article = try extract(page(language, with: post))
    #expect(kept(article).count == 8)
    #expect(
      article.blocks.contains { if case .quote(.some) = $0.kind { $0.isKept } else { false } })
  }

  @Test(arguments: Language.all)
  func aTextIsLeftAlone(_ language: Language) throws {
    let text = "\(language.title)\n\n\(language.paragraph)\n"
    #expect(try clean(text, "extract-main-content").isUntouched)
  }

  @Test(arguments: Language.all)
  func picturesGoWithTheTextBesideThem(_ language: Language) throws {
    let page = page(language)
      .replacing("</p>\n<p>", with: "</p><img src=lake.jpg alt=A><p>")
      .replacing("</aside>", with: "<img src=advert.jpg></aside>")
    let article = try extract(page)
    let pictures = article.blocks.filter(\.isPicture)
    #expect(pictures.count == 6)
    #expect(pictures.filter(\.isKept).count == 5)
    #expect(article.removals.allSatisfy { !$0.span.isEmpty })
  }

  @Test(arguments: ["true", "false"])
  func notesStayWhereTheirSignsDo(_ notes: String) throws {
    let language = Language.all[0]
    let page = page(language)
      .replacing(
        "</p>\n<p>", with: " <sup id=r><a href='#n'>1</a></sup></p><p>", maxReplacements: 1
      )
      .replacing(
        "</div></article>",
        with: "<ol class=footnotes><li id=n>x y <a href='#r'>↩</a></ol></div></article>")
    var editor = ArticleEditor(
      try HTMLReader().read(Document(id: "a", bytes: Array(page.utf8))),
      stage: "extract-main-content")
    try ExtractMainContent.make(["notes": .flag(notes == "true")]).apply(to: &editor)
    let note = try #require(
      editor.blocks.first { $0.kind == .item && $0.run?.text.hasPrefix("x y") ?? false })
    #expect(note.isKept || notes == "false")
  }

  @Test func whatIsHiddenSaysSo() throws {
    let page = page(Language.all[0]).replacing(
      "</article>", with: "<div style='display:none'><p>x y z</p></div></article>")
    let article = try extract(page)
    let hidden = article.removals.first { article.source.text($0.span) == "x y z" }
    #expect(hidden?.rule.code.hasPrefix("content.hidden:") == true)
  }
}
