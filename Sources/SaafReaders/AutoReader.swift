import SaafModel
import SaafPipeline

/// Looks at a document's name and first bytes, and hands it to the reader that reads such documents.
///
/// What is named as pages are (`.html`, `.htm`, `.xhtml`, `.xht`) is read as a page, whatever it
/// begins with; many are fragments. So is what came as `text/html`, or `application/xhtml+xml`; a name
/// does not count for what came as another type. Anything else is a page when it begins as whole pages do.
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

  /// Reads a document as a page when its name or its beginning is that of one, else as text.
  ///
  /// - Throws: what the chosen reader throws.
  public func read(_ document: Document) throws(DocumentFailure) -> Article {
    try AutoReader.isHTML(document) ? html.read(document) : text.read(document)
  }

  private static func isHTML(_ document: Document) -> Bool {
    let isCalledHTML =
      document.mediaType.map { ["text/html", "application/xhtml+xml"].contains($0) }
      ?? isNamedHTML(document.path)
    return isCalledHTML || beginsAsHTML(document.bytes)
  }

  private static func isNamedHTML(_ path: String?) -> Bool {
    guard let name = path?.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return false
    }
    return HTMLReader.extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// Whether a document begins as HTML pages do, after white space and a byte order mark, in any
  /// encoding that has ASCII in it. A fragment of a page can as well be a text about HTML.
  private static func beginsAsHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(512).filter { $0 != 0 }.drop { $0 <= 0x20 || $0 >= 0x80 }
    let start = head.prefix(15).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html", "<head", "<body"].contains { name in
      guard start.starts(with: Array(name.utf8)) else { return false }
      let next = start.dropFirst(name.utf8.count).first ?? 0x20
      return next == 0x3E || next <= 0x20
    }
  }
}
