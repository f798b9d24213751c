import SaafModel

/// Turns a document's bytes into an article.
public protocol Reader: Sendable {
  /// The name under which pipelines ask for it: `text`.
  static var name: String { get }
  /// One sentence, without a full stop.
  static var summary: String { get }
  /// The file name extensions it is tried for when a folder is searched.
  static var extensions: [String] { get }

  /// The rules that the reader may name in the ledger, under the stage `read-…`.
  static var rules: [Rule] { get }

  /// - Parameter encoding: the input's encoding by its IANA name; `nil` to detect it.
  init(encoding: String?)

  /// - Throws: when the bytes are not what this reader reads.
  func read(_ document: Document) throws(DocumentFailure) -> Article
}

extension Reader {
  public static var rules: [Rule] { [] }
}
