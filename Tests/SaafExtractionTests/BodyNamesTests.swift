import SaafHTML
import SaafModel
import Testing

@testable import SaafExtraction

@Suite struct BodyNamesTests {
  private func names(_ name: String) -> Bool {
    Array(name.utf8).withUnsafeBufferPointer { BodyNames.namesBody($0) }
  }

  @Test(arguments: [
    "article-body", "entry-content", "StoryBody__text", "td-post-content", "articleBody", "wysiwyg",
    "page postContent", "main-content", "artikel_inhalt", "c-richtext",
  ])
  func namesOfBodiesAreKnown(_ name: String) { #expect(names(name)) }

  @Test(arguments: [
    "article", "content", "body-article", "post content", "text-copy", "entry-title", "", "sidebar",
    "खबर-body",
  ])
  func otherNamesSayNothing(_ name: String) { #expect(!names(name)) }

  @Test func onlyElementsThatHoldParagraphsAreBodies() throws {
    let markup = try HTMLParser.parse(
      Array(
        "<body class=post-content><div id=entry-content><p class=post-text>झील</p></div></body>".utf8
      )
    ).markup
    let found = BodyNames.elements(of: markup)
    #expect(found.map { markup.nodes[$0].tag } == [.div])
  }
}
