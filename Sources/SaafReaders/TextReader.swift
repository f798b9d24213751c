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
    let decoded = try InputDecoding.decode(
      document.bytes, declared: document.declaredEncoding ?? encoding)
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
      diagnostics: InputDecoding.diagnostics(for: decoded))
    guard !structure.joins.isEmpty else { return article }
    var editor = ArticleEditor(article, stage: "read-text")
    for join in structure.joins {
      editor.edit(join.block, join.replacements, TextReader.lineJoined)
    }
    return editor.article
  }

  private static let lineJoined = Rule(
    "line.joined", "a line break inside a paragraph became a space")
}
