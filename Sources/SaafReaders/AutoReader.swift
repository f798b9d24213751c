import SaafModel
import SaafPipeline

/// Looks at a document's first bytes and hands it to the reader that reads such documents.
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
    hasExtension(document.path ?? "", HTMLReader.extensions) || beginsAsHTML(document.bytes)
  }

  private static func hasExtension(_ path: String, _ extensions: [String]) -> Bool {
    let path = path.lowercased()
    return extensions.contains { path.hasSuffix(".\($0)") }
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
