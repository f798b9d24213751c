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
    case .quote(let run): "q \(run.text)"
    case .code(let run, let language): "code \(language ?? "-") \(run.text)"
    case .figure(let caption, let source): "fig \(caption?.text ?? "-") \(source ?? "-")"
    case .list(let ordered, let items):
      (ordered ? "ol" : "ul") + " ["
        + items.map { $0.text.text + ($0.body.isEmpty ? "" : " (\(outline($0.body)))") }
        .joined(separator: ", ") + "]"
    case .table(let header, let rows):
      "table [" + header.map(\.text).joined(separator: "|") + "] "
        + rows.map { $0.map(\.text).joined(separator: "|") }.joined(separator: " / ")
    }
  }.joined(separator: ", ")
}

let why = Rule("test.rule", "the test wants it")
