import Foundation
import SaafModel
import SaafPipeline
import SaafUnicode

/// Rebuilds the input from a JSON output with a full ledger.
public enum SourceRestorer {
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// The bytes are not JSON in the form `saaf/article`.
    case notAnArticle(String)
    /// The output was written with another ledger than `full`.
    case ledgerIsNotFull(mode: String)
    /// The account does not add up: the output was changed after it was written.
    case accountIsBroken(at: Int)
    /// The article was read from a page, of which only the text is kept.
    case isPage(format: String)
    /// The rebuilt bytes are not the input that the output names.
    case hashDiffers(expected: String, found: String)

    public var description: String {
      switch self {
      case .notAnArticle(let why): "not a saaf/article document: \(why)"
      case .ledgerIsNotFull(let mode):
        "the ledger's mode is '\(mode)'; only outputs written with 'ledger: full' can be restored"
      case .accountIsBroken(let offset):
        "the ledger does not account for byte \(offset); the output was changed after it was written"
      case .isPage(let format):
        "it was read from a page (\(format)), of which only the text is kept; what can be restored "
          + "are articles that were read from text"
      case .hashDiffers(let expected, let found):
        "the restored bytes have sha256 \(found), the output names \(expected); "
          + "it was changed after it was written"
      }
    }
  }

  /// Puts the input together again, byte for byte, and proves it by its hash.
  ///
  /// - Parameter output: one JSON object, as ``JSONWriter`` writes it.
  /// - Complexity: O(*n* log *n*) in the size of the output.
  public static func restore(_ output: [UInt8]) throws(Failure) -> [UInt8] {
    let article = try decode(output)
    guard article.source.format != "html" else { throw .isPage(format: article.source.format) }
    let text = DecodedText(
      bytes: try text(of: article), encoding: article.source.encoding,
      patches: (article.ledger.patches ?? []).map { $0.patch })
    let bytes: [UInt8]
    do {
      bytes = try TextDecoder.encode(text)
    } catch {
      throw .notAnArticle("unknown encoding '\(article.source.encoding)'")
    }
    let hash = Document(id: "", bytes: bytes).sha256()
    guard hash == article.source.sha256 else {
      throw .hashDiffers(expected: article.source.sha256, found: hash)
    }
    return bytes
  }

  /// Puts the text together again that a reader took from the input: the decoded text itself, or all
  /// text of a page.
  ///
  /// - Parameter output: one JSON object, as ``JSONWriter`` writes it.
  /// - Complexity: O(*n* log *n*) in the size of the output.
  public static func sourceText(_ output: [UInt8]) throws(Failure) -> [UInt8] {
    try text(of: try decode(output))
  }

  private static func decode(_ output: [UInt8]) throws(Failure) -> WrittenArticle {
    let article: WrittenArticle
    do {
      article = try JSONDecoder().decode(WrittenArticle.self, from: Data(output))
    } catch {
      throw .notAnArticle(reason(of: error))
    }
    guard article.format == "saaf/article", article.version == 1 else {
      throw .notAnArticle("format is '\(article.format)', version \(article.version)")
    }
    guard article.ledger.mode == "full" else {
      throw .ledgerIsNotFull(mode: article.ledger.mode)
    }
    return article
  }

  private static func reason(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _)?: "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?:
      "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has the wrong type"
    case .dataCorrupted(let context)?: context.debugDescription.lowercased()
    default: "\(error)"
    }
  }

  /// The decoded source text: all pieces in the order of the source.
  private static func text(of article: WrittenArticle) throws(Failure) -> [UInt8] {
    let texts = ([article.title].compactMap { $0 }) + article.body.flatMap(\.texts)
    let runs = article.ledger.runs ?? []
    guard texts.count == runs.count else { throw .accountIsBroken(at: 0) }
    var pieces: [Piece] = []
    let edits = article.ledger.edits ?? []
    var ordered = zip(texts, runs).map { (text: $0, span: $1) }
    ordered.sort { $0.span.start < $1.span.start }
    var next = 0
    for (text, span) in ordered {
      while next < edits.count, edits[next].bytes.start < span.start { next += 1 }
      var own: [WrittenArticle.Edit] = []
      while next < edits.count, edits[next].bytes.end <= span.end {
        own.append(edits[next])
        next += 1
      }
      pieces.append(try original(of: Array(text.utf8), span, own))
    }
    pieces += article.removed.map { Piece(start: $0.bytes.start, bytes: Array($0.text.utf8)) }
    pieces += (article.ledger.layout ?? []).map { Piece(start: $0.at, bytes: Array($0.text.utf8)) }
    return try joined(pieces)
  }

  /// Undoes the edits of one text.
  private static func original(
    of text: [UInt8], _ span: WrittenArticle.Span, _ edits: [WrittenArticle.Edit]
  ) throws(Failure) -> Piece {
    var bytes: [UInt8] = []
    var position = 0
    var source = span.start
    for edit in edits {
      let untouched = edit.bytes.start - source
      guard untouched >= 0, position + untouched <= text.count else {
        throw .accountIsBroken(at: source)
      }
      bytes += text[position..<position + untouched]
      bytes += Array((edit.original ?? "").utf8)
      position += untouched + (edit.text ?? "").utf8.count
      source = edit.bytes.end
    }
    guard position <= text.count else { throw .accountIsBroken(at: source) }
    bytes += text[position...]
    return Piece(start: span.start, bytes: bytes)
  }

  private struct Piece {
    var start: Int
    var bytes: [UInt8]
    var end: Int { start + bytes.count }
  }

  /// Joins the pieces; one that lies inside another (a passage cut out of a text) is already there.
  private static func joined(_ pieces: [Piece]) throws(Failure) -> [UInt8] {
    var text: [UInt8] = []
    for piece in pieces.sorted(by: { ($0.start, -$0.bytes.count) < ($1.start, -$1.bytes.count) }) {
      if piece.end <= text.count { continue }
      guard piece.start == text.count else { throw .accountIsBroken(at: text.count) }
      text += piece.bytes
    }
    return text
  }
}
