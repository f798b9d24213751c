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

  @Test(arguments: ["a.html", "pages/a.HTM", "a.b.xhtml", "https://example.org/თბა.xht"])
  func whatIsNamedAsAPageIsOne(_ path: String) throws {
    for text in ["<div>ტბა ღრმაა.</div>", "<p>झील", "ทะเลสาบ"] {
      let document = Document(id: "a", path: path, bytes: Array(text.utf8))
      #expect(try AutoReader().read(document).source.format == "html")
    }
  }

  @Test(arguments: ["a.txt", "html", "a.html/b", "a.html.txt", "a.", nil])
  func otherNamesSayNothing(_ path: String?) throws {
    let document = Document(id: "a", path: path, bytes: Array("<div>ტბა</div>".utf8))
    #expect(try AutoReader().read(document).source.format == "text")
  }

  @Test func textReaderReadsMarkupAsText() throws {
    let article = try TextReader().read(
      Document(id: "a", bytes: Array("<html>\n<p>A lake is deep.</p>\n".utf8)))
    #expect(article.blocks.count == 2)
  }
}
