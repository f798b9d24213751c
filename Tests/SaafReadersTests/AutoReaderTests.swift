import SaafPipeline
import SaafReaders
import Testing

@Suite struct AutoReaderTests {
  static func code(_ text: String) -> String? {
    do {
      _ = try AutoReader().read(Document(id: "a", bytes: Array(text.utf8)))
      return nil
    } catch {
      return error.code
    }
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>a", "\u{FEFF}  \n<!doctype HTML>", "<html>", "<HTML lang=\"hi\">", "<head>",
    "<body class=a>",
  ])
  func pagesAreRefusedWithTheirCode(_ text: String) {
    #expect(Self.code(text) == "input.unsupported-format")
  }

  @Test(arguments: ["", "झील", "<p> is a tag", "<htmlish>", "a <html>", "<3"])
  func textIsRead(_ text: String) {
    #expect(Self.code(text) == nil)
  }

  @Test func textReaderReadsMarkupAsText() throws {
    let article = try TextReader().read(
      Document(id: "a", bytes: Array("<html>\n<p>A lake is deep.</p>\n".utf8)))
    #expect(article.blocks.count == 2)
  }
}
