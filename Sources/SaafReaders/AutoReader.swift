import SaafModel
import SaafPipeline

/// Looks at a document's first bytes and hands it to the reader that reads such documents.
public struct AutoReader: Reader {
  public static let name = "auto"
  public static let summary = "Whatever the document shows itself to be"
  public static let extensions = TextReader.extensions

  private let text: TextReader

  public init(encoding: String? = nil) {
    text = TextReader(encoding: encoding)
  }

  /// - Throws: `input.unsupported-format` for documents that no reader reads, and what the chosen
  ///   reader throws.
  public func read(_ document: Document) throws(DocumentFailure) -> Article {
    if AutoReader.isHTML(document.bytes) {
      throw DocumentFailure(
        code: "input.unsupported-format",
        message: "this is an HTML page and no reader for HTML is registered; give its text, or set "
          + "input.format to 'text' to clean the markup as if it were text")
    }
    return try text.read(document)
  }

  /// Whether the document begins as HTML pages do, after white space and a byte order mark.
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(512).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let start = head.prefix(15).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html>", "<html ", "<head>", "<body"].contains {
      start.starts(with: Array($0.utf8))
    }
  }
}
