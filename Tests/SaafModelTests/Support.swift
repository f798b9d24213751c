@testable import SaafModel

/// A source whose lines end in LF.
func source(_ text: String) -> Source {
  let bytes = Array(text.utf8)
  let ends = bytes.indices.filter { bytes[$0] == 0x0A }
  return Source(bytes: bytes, lineStarts: [0] + ends.map { $0 + 1 })
}

/// An article with a block for each part; `nil` makes a container without text. The parts stand on
/// lines of their own.
func article(_ parts: [(kind: Block.Kind, depth: Int, text: String?)]) -> Article {
  let source = source(parts.compactMap(\.text).joined(separator: "\n"))
  var start = 0
  let blocks = parts.map { part -> Block in
    guard let text = part.text else {
      return Block(part.kind, depth: part.depth, run: nil, extent: SourceSpan(0, 0))
    }
    let span = SourceSpan(start, start + text.utf8.count)
    start = span.end + 1
    return Block(
      part.kind, depth: part.depth, run: TextRun(span, of: source.bytes), extent: span)
  }
  return Article(id: "test", source: source, blocks: blocks)
}

/// What a run's source was, by its edits alone.
func undone(_ run: TextRun, _ source: Source) -> [UInt8] {
  var bytes = run.bytes
  for edit in run.edits.reversed() {
    bytes.replaceSubrange(edit.output, with: source.bytes[edit.source.range])
  }
  return bytes
}

/// A tree in short: `h2 A (p a, ul [b (ul [c])])`.
func outline(_ nodes: [BodyNode]) -> String {
  nodes.map { node in
    switch node {
    case .section(let level, let heading, let body):
      "h\(level) \(heading.text) (\(outline(body)))"
    case .paragraph(let run): "p \(run.text)"
    case .quote(let content, let source):
      "q" + (source.map { " <\($0)>" } ?? "") + " " + outline(content)
    case .code(let run, let language): "code \(language ?? "-") \(run.text)"
    case .figure(let caption, let source, let alternative):
      "fig \(caption?.text ?? "-") \(source ?? "-")" + (alternative.map { " \($0)" } ?? "")
    case .list(let ordered, let items):
      (ordered ? "ol" : "ul") + " [" + items.map(outline).joined(separator: ", ") + "]"
    case .definitions(let groups):
      "dl ["
        + groups.map {
          $0.terms.map(\.text).joined(separator: ", ") + ": "
            + $0.definitions.map(outline).joined(separator: ", ")
        }.joined(separator: "; ") + "]"
    case .table(let table):
      "table " + (table.caption.map { "\($0.text) " } ?? "") + "["
        + table.header.map(outline).joined(separator: " / ") + "] "
        + table.rows.map(outline).joined(separator: " / ")
    case .note(let id, let content): "note \(id) \(outline(content))"
    }
  }.joined(separator: ", ")
}

/// A text and what stands under it: `b (ul [c])`.
private func outline(_ content: BodyNode.Content) -> String {
  (content.text?.text ?? "-") + (content.body.isEmpty ? "" : " (\(outline(content.body)))")
}

/// Cells: `a|b 2x1|!c`, with columns and rows where they are not 1, and `!` before header cells.
private func outline(_ cells: [BodyNode.TableCell]) -> String {
  cells.map {
    ($0.cell.isHeader ? "!" : "") + $0.text.text
      + ($0.cell.isSpanning ? " \($0.cell.columns)x\($0.cell.rows)" : "")
  }.joined(separator: "|")
}

let why = Rule("test.rule", "the test wants it")
