import SaafPipeline
import SaafReaders
import Testing

@Suite struct AutoReaderTests {
  private func format(_ text: String) throws -> String {
    try AutoReader().read(Document(id: "a", bytes: Array(text.utf8))).source.format
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>a", "\u{FEFF}  \n<!doctype HTML>", "<html>", "<HTML lang=\"hi\">", "<head>",
    "<body class=a>",
  ])
  func pagesAreReadAsPages(_ text: String) throws {
    #expect(try format(text) == "html")
  }

  @Test(arguments: ["", "झील", "<p> is a tag", "<htmlish>", "a <html>", "<3"])
  func textIsReadAsText(_ text: String) throws {
    #expect(try format(text) == "text")
  }

  @Test func textReaderReadsMarkupAsText() throws {
    let article = try TextReader().read(
      Document(id: "a", bytes: Array("<html>\n<p>A lake is deep.</p>\n".utf8)))
    #expect(article.blocks.count == 2)
  }
}
