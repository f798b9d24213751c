import SaafModel
import SaafPipeline
import SaafReaders
import Testing

@testable import SaafStages

@Suite struct ResolveLinksTests {
  private func resolve(_ page: String, path: String? = nil) throws -> Article {
    let document = Document(id: "a", path: path, bytes: Array(page.utf8))
    var editor = ArticleEditor(try HTMLReader().read(document), stage: "resolve-links")
    let stage = try ResolveLinks.make([:])
    try stage.apply(to: &editor)
    let once = editor.article
    try stage.apply(to: &editor)
    #expect(editor.article == once)
    return once
  }

  @Test func linksPicturesAndSourcesAreAbsolute() throws {
    let article = try resolve(
      "<p>ఒక <a href='../b?x#y'>సరస్సు</a> <a href='#'>పైకి</a> <a href=javascript:x>లేదు</a></p>"
        + "<img src=i.jpg alt=A><blockquote cite=/book><p>q</blockquote>",
      path: "https://example.org/a/c/d.html")
    let run = try #require(article.blocks.first?.run)
    #expect(run.text == "ఒక సరస్సు పైకి లేదు")
    #expect(run.marks.map(\.kind) == [.link(href: "https://example.org/a/b?x#y")])
    #expect(
      article.blocks.map(\.kind).dropFirst() == [
        .figure(source: "https://example.org/a/c/i.jpg", alternative: "A"),
        .quote(source: "https://example.org/book"),
      ])
    #expect(article.removals.isEmpty)
  }

  @Test func withoutAnAddressTheyStayAsTheyAre() throws {
    let article = try resolve("<p><a href=../b>ایک</a> جھیل</p>", path: "a.html")
    #expect(article.blocks[0].run?.marks.map(\.kind) == [.link(href: "../b")])
  }

  @Test func aTextIsLeftAlone() throws {
    #expect(try clean("A lake.\n\nA pond.\n", "resolve-links").isUntouched)
  }
}
