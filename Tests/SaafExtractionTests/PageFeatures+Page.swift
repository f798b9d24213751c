import SaafHTML
import SaafModel
import Testing

@testable import SaafExtraction

extension PageFeatures {
  /// Those of a page, without its title.
  static func of(_ page: String) throws -> PageFeatures {
    var markup = try HTMLParser.parse(Array(page.utf8)).markup
    let text = PageText(markup, title: nil)
    markup.elements = text.elements
    let article = Article(
      id: "a",
      source: Source(format: "html", bytes: text.bytes, lineStarts: [0], markup: markup),
      blocks: text.blocks)
    return try #require(PageFeatures(article))
  }
}
