import SaafModel
import SaafPipeline

/// Writes an article as one JSON object, with the ledger that gives the source back.
public struct JSONWriter: Writer {
  public static let name = "json"
  public static let summary = "One JSON object a document, with the ledger"
  public static let fileExtension = "json"
  public static let isConcatenable = false
  public static let defaultLedger = Ledger.Mode.full

  private let ledger: Ledger.Mode

  public init(ledger: Ledger.Mode) {
    self.ledger = ledger
  }

  public func write(_ article: Article) -> [UInt8] {
    var serializer = ArticleSerializer(article, ledger: ledger)
    return serializer.serialize()
  }
}

/// Writes articles as JSON lines: the same objects as ``JSONWriter``, one a line.
public struct JSONLinesWriter: Writer {
  public static let name = "jsonl"
  public static let summary = "The same JSON objects, one a line, many documents a file"
  public static let fileExtension = "jsonl"
  public static let isConcatenable = true
  public static let defaultLedger = Ledger.Mode.full

  private let writer: JSONWriter

  public init(ledger: Ledger.Mode) {
    writer = JSONWriter(ledger: ledger)
  }

  public func write(_ article: Article) -> [UInt8] { writer.write(article) }
}
