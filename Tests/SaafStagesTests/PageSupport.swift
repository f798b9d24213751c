import SaafHTML
import SaafModel
import SaafPipeline
import SaafReaders
import Testing

/// What a stage makes of a text that was taken from a page.
///
/// The stage is applied a second time, which may not change anything.
func clean(
  _ text: String, page: String, path: String? = nil, _ use: Use
) throws -> Cleaned {
  var article = try TextReader().read(Document(id: "test", path: path, bytes: Array(text.utf8)))
  article.source.markup = try HTMLParser.parse(Array(page.utf8)).markup
  var editor = ArticleEditor(article, stage: use.name)
  let stage = try use.make()
  try stage.apply(to: &editor)
  let once = editor.article
  try stage.apply(to: &editor)
  #expect(editor.article == once, "\(use.name) changed the article when it was applied again")
  return Cleaned(article: once)
}
