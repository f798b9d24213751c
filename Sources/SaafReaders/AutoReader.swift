import SaafModel
import SaafPipeline

/// Looks at a document's media type, name and first bytes, and hands it to the reader that reads such
/// documents.
///
/// A media type that a source knows is believed. Without one, what is named as pages are (`.html`,
/// `.htm`, `.xhtml`, `.xht`) is read as a page, whatever it begins with; many are fragments. Anything
/// else is a page when it begins as whole pages do.
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

  /// Reads a document as a page when its type, name or beginning is that of one, else as text.
  ///
  /// - Throws: what the chosen reader throws.
  public func read(_ document: Document) throws(DocumentFailure) -> Article {
    try AutoReader.isHTML(document) ? html.read(document) : text.read(document)
  }

  private static func isHTML(_ document: Document) -> Bool {
    switch document.mediaType {
    case "text/html", "application/xhtml+xml": true
    case "text/plain": false
    default:
      document.path.map(PageBeginning.isNamed) ?? false || PageBeginning.isFound(in: document.bytes)
    }
  }
}
