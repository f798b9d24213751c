import SaafModel

/// Turns an article into the bytes of one output file.
public protocol Writer: Sendable {
  /// The name under which pipelines ask for it: `json`.
  static var name: String { get }
  /// One sentence, without a full stop.
  static var summary: String { get }
  /// The extension of its files, without the dot.
  static var fileExtension: String { get }
  /// Whether the outputs of many articles can stand one after another in one file.
  static var isConcatenable: Bool { get }
  /// How much of the ledger it writes unless the pipeline says otherwise.
  static var defaultLedger: Ledger.Mode { get }

  init(ledger: Ledger.Mode)

  /// - Complexity: O(*n*) in the size of the article.
  func write(_ article: Article) throws -> [UInt8]
}
