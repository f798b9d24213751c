import SaafPipeline
import SaafReaders
import Testing

@Suite struct AutoReaderTests {
  private func format(_ text: String) throws -> String {
    try AutoReader().read(Document(id: "a", bytes: Array(text.utf8))).source.format
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>a", "\u{FEFF}  \n<!doctype HTML>", "<html>", "<HTML lang=\"hi\">", "<head>",
    "<body class=a>", "<head profile=a>", "<html\n lang=hi>",
  ])
  func pagesAreReadAsPages(_ text: String) throws {
    #expect(try format(text) == "html")
  }

  @Test(arguments: ["", "झील", "<p> is a tag", "<htmlish>", "a <html>", "<3"])
  func textIsReadAsText(_ text: String) throws {
    #expect(try format(text) == "text")
  }

  @Test func pagesInUTF16AreReadAsPages() throws {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + "<!DOCTYPE html><p>झील".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try AutoReader().read(Document(id: "a", bytes: bytes)).source.format == "html")
  }

  /// Pages begin with comments, scripts and what not; texts about HTML do, too.
  @Test(arguments: ["a.html", "b/c.HTM", "https://a.example/d.xhtml"])
  func filesThatAreCalledPagesAreReadAsPages(_ path: String) throws {
    let bytes = Array("<!-- a --><div>b</div>".utf8)
    #expect(
      try AutoReader().read(Document(id: "a", path: path, bytes: bytes)).source.format == "html")
    #expect(
      try AutoReader().read(Document(id: "a", path: "a.txt", bytes: bytes)).source.format == "text")
  }

  @Test func textReaderReadsMarkupAsText() throws {
    let article = try TextReader().read(
      Document(id: "a", bytes: Array("<html>\n<p>A lake is deep.</p>\n".utf8)))
    #expect(article.blocks.count == 2)
  }
}
