import SaafModel
import SaafPipeline

/// Builds articles block by block, as readers do, each text on a line of its own in the source.
struct ArticleBuilder {
  private var bytes: [UInt8] = []
  private var parts: [(kind: Block.Kind, depth: Int, span: SourceSpan?, marks: [InlineMark])] = []

  /// - Parameter marks: each over the first place of its text.
  mutating func add(
    _ kind: Block.Kind, _ text: String? = nil, depth: Int = 0,
    marks: [(kind: InlineMark.Kind, text: String)] = []
  ) {
    guard let text else {
      parts.append((kind, depth, nil, []))
      return
    }
    if !bytes.isEmpty { bytes.append(0x0A) }
    let span = SourceSpan(bytes.count, bytes.count + text.utf8.count)
    bytes += text.utf8
    let ranges = marks.compactMap { mark in
      text.firstRange(of: mark.text).map { range in
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return InlineMark(mark.kind, start..<start + mark.text.utf8.count)
      }
    }
    precondition(ranges.count == marks.count, "a mark's text is not in '\(text)'")
    parts.append((kind, depth, span, ranges))
  }

  func article(id: String = "test") -> Article {
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    let source = Source(
      sha256: Document(id: id, bytes: bytes).sha256(), bytes: bytes,
      lineStarts: [0] + ends.map { $0 + 1 })
    let blocks = parts.map { part in
      Block(
        part.kind, depth: part.depth,
        run: part.span.map { TextRun($0, of: bytes, marks: part.marks) },
        extent: part.span ?? SourceSpan(0, 0))
    }
    return Article(id: id, source: source, blocks: blocks)
  }

  static func article(
    _ blocks: [(kind: Block.Kind, depth: Int, text: String?)]
  ) -> Article {
    var builder = ArticleBuilder()
    for block in blocks { builder.add(block.kind, block.text, depth: block.depth) }
    return builder.article()
  }

  /// A paragraph with marks.
  static func paragraph(
    _ text: String, _ marks: [(kind: InlineMark.Kind, text: String)] = []
  ) -> Article {
    var builder = ArticleBuilder()
    builder.add(.paragraph, text, marks: marks)
    return builder.article()
  }
}
