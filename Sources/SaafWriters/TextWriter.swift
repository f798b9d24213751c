import SaafModel
import SaafPipeline
import SaafText

/// Writes an article as plain text that the text reader reads back as the same blocks.
public struct TextWriter: Writer {
  public static let name = "text"
  public static let summary =
    "Plain text: a blank line between blocks, list markers, tabs in tables"
  public static let fileExtension = "txt"
  public static let isConcatenable = false
  public static let defaultLedger = Ledger.Mode.none

  public init(ledger: Ledger.Mode) {}

  /// - Complexity: O(*n*) in the size of the article.
  public func write(_ article: Article) -> [UInt8] {
    var text = BlockText()
    if let title = article.title { text.block(title.bytes) }
    append(article.body(), to: &text)
    return text.finish()
  }

  private func append(_ nodes: [BodyNode], to text: inout BlockText) {
    var verses = 0
    for (index, node) in nodes.enumerated() {
      if verses == 0 { verses = countVerses(nodes[index...]) }
      if verses > 0, case .paragraph(let run) = node {
        if index == 0 || !isVerse(nodes[index - 1]) { text.beginBlock() }
        text.line(run.bytes)
        verses -= 1
        continue
      }
      switch node {
      case .section(_, let heading, let body):
        text.block(heading.bytes)
        append(body, to: &text)
      case .paragraph(let run): text.block(run.bytes)
      case .quote(let content, _):
        text.beginBlock()
        text.nest(marker: Self.quoteSign, margin: Self.quoteSign) { append(content, to: &$0) }
      case .code(let run, let language):
        text.block(Array("```\(language ?? "")\n".utf8) + run.bytes + Array("\n```".utf8))
      case .figure(let caption, _, _): if let caption { text.block(caption.bytes) }
      case .list(let ordered, let items):
        text.beginBlock()
        append(items, ordered: ordered, to: &text)
      case .definitions(let groups):
        for group in groups {
          for term in group.terms { text.block(term.bytes) }
          for definition in group.definitions { append(definition, to: &text) }
        }
      case .table(let table): append(table, to: &text)
      case .note(_, let content): append(content, to: &text)
      }
    }
  }

  private static let quoteSign = Array("> ".utf8)

  private func append(_ content: BodyNode.Content, to text: inout BlockText) {
    if let run = content.text { text.block(run.bytes) }
    append(content.body, to: &text)
  }

  /// The fewest lines that are read back as verses when no blank line parts them.
  private static let minimumVerses = 3

  /// How many verses the nodes begin with: lines that would be taken for headings if blank lines
  /// stood between them.
  private func countVerses(_ nodes: ArraySlice<BodyNode>) -> Int {
    let count = nodes.prefix(while: isVerse).count
    return count >= Self.minimumVerses ? count : 0
  }

  private func isVerse(_ node: BodyNode) -> Bool {
    guard case .paragraph(let run) = node else { return false }
    return TextShape(run.bytes, in: 0..<run.bytes.count).canBeHeading
  }

  /// Tabs between cells; pipes around them where an empty cell would be lost at a line's end. A rule
  /// under the first row says that it is a header.
  private func append(_ table: BodyNode.Table, to text: inout BlockText) {
    if let caption = table.caption { text.block(caption.bytes) }
    let hasSpans = (table.header + table.rows).contains { $0.contains { $0.cell.isSpanning } }
    let all =
      hasSpans
      ? TableGrid(table).rows.map { $0.map { $0?.bytes ?? [] } }
      : (table.header + table.rows).map { $0.map(\.text.bytes) }
    guard !all.isEmpty else { return }
    let hasEmptyEdge = all.contains { $0.first?.isEmpty ?? true || $0.last?.isEmpty ?? true }
    let canHavePipes = all.allSatisfy { row in
      row.count == all[0].count && !row.contains { $0.contains(0x7C) }
    }
    text.beginBlock()
    for (index, row) in all.enumerated() {
      if hasEmptyEdge, canHavePipes {
        text.line(row.reduce(into: [0x7C]) { $0 += [0x20] + $1 + [0x20, 0x7C] })
      } else {
        text.line(Array(row.joined(separator: [0x09])))
      }
      if index == 0, !table.header.isEmpty {
        text.line(Array("|".utf8) + Array(String(repeating: "---|", count: row.count).utf8))
      }
    }
  }

  private func append(_ items: [BodyNode.Content], ordered: Bool, to text: inout BlockText) {
    for (index, item) in items.enumerated() {
      let marker = Array((ordered ? "\(index + 1). " : "• ").utf8)
      text.nest(marker: marker, margin: [0x20, 0x20]) { text in
        if let run = item.text { text.line(run.bytes) }
        for node in item.body {
          if case .list(let ordered, let items) = node {
            append(items, ordered: ordered, to: &text)
          } else {
            for run in node.texts { text.line(run.bytes) }
          }
        }
      }
    }
  }
}
