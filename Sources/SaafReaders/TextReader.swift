import SaafModel
import SaafPipeline
import SaafText
import SaafUnicode

/// Reads plain text: decodes it, finds its lines and recognises the structure that they show.
public struct TextReader: Reader {
  public static let name = "text"
  public static let summary =
    "Plain text in any encoding, with structure shown by lines and markers"
  public static let extensions = ["txt", "text"]
  public static let rules = [lineJoined]

  private let encoding: String?

  public init(encoding: String? = nil) {
    self.encoding = encoding
  }

  /// Reads a document.
  ///
  /// - Throws: `input.binary` for bytes that are no text, `input.unknown-encoding` for a declared
  ///   encoding that nobody knows.
  /// - Complexity: O(*n*) in the number of bytes.
  public func read(_ document: Document) throws(DocumentFailure) -> Article {
    let decoded = try decode(document.bytes)
    let lines = TextLines(decoded.bytes)
    let source = Source(
      path: document.path, byteCount: document.bytes.count, encoding: decoded.encoding,
      format: TextReader.name, bytes: decoded.bytes,
      patches: decoded.patches.map {
        Source.Patch(at: $0.at, length: $0.length, original: $0.original)
      },
      lineStarts: lines.starts)
    let structure = TextStructure(decoded.bytes, lines)
    let article = Article(
      id: document.id, source: source, blocks: structure.blocks,
      diagnostics: TextReader.diagnostics(for: decoded))
    guard !structure.joins.isEmpty else { return article }
    var editor = ArticleEditor(article, stage: "read-text")
    for join in structure.joins {
      editor.edit(join.block, join.replacements, TextReader.lineJoined)
    }
    return editor.article
  }

  private static let lineJoined = Rule(
    "line.joined", "a line break inside a paragraph became a space")

  private func decode(_ bytes: [UInt8]) throws(DocumentFailure) -> DecodedText {
    do {
      return try TextDecoder.decode(bytes, declared: encoding)
    } catch {
      switch error {
      case .binary(let reason, let offset):
        throw DocumentFailure(
          code: "input.binary",
          message:
            "not text: \(reason) at byte \(offset); give files of text, or leave this one out")
      case .unknownEncoding(let label):
        throw DocumentFailure(
          code: "input.unknown-encoding",
          message: "unknown encoding '\(label)'; use an IANA name such as windows-1251")
      }
    }
  }

  private static func diagnostics(for text: DecodedText) -> [Diagnostic] {
    guard let first = text.patches.first else { return [] }
    let count = text.patches.count
    return [
      Diagnostic(
        .warning, code: "input.invalid-bytes",
        message: "\(count) invalid \(count == 1 ? "sequence" : "sequences") for \(text.encoding), "
          + "the first at byte \(first.sourceOffset) of the input, replaced by U+FFFD",
        span: SourceSpan(first.at, first.at + first.length))
    ]
  }
}
