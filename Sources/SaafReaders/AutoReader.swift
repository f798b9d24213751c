import SaafModel
import SaafPipeline

/// Looks at a document's name and first bytes, and hands it to the reader that reads such documents.
///
/// What is named as pages are (`.html`, `.htm`, `.xhtml`, `.xht`) is read as a page, whatever it
/// begins with; many are fragments. Anything else is a page when it begins as whole pages do.
public struct AutoReader: Reader {
  public static let name = "auto"
  public static let summary = "Whatever the document shows itself to be"
  public static let extensions = TextReader.extensions + HTMLReader.extensions
  public static let rules = TextReader.rules + HTMLReader.rules

  private let text: TextReader
  private let html: HTMLReader

  public init(encoding: String? = nil) {
    text = TextReader(encoding: encoding)
    html = HTMLReader(encoding: encoding)
  }

  /// - Throws: what the chosen reader throws.
  public func read(_ document: Document) throws(DocumentFailure) -> Article {
    let isHTML = AutoReader.isNamedHTML(document.path) || AutoReader.isHTML(document.bytes)
    return try isHTML ? html.read(document) : text.read(document)
  }

  private static func isNamedHTML(_ path: String?) -> Bool {
    guard let name = path?.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return false
    }
    return HTMLReader.extensions.contains(name[name.index(after: dot)...].lowercased())
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
