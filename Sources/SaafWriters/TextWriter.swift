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
      case .quote(let run): text.block(Array("> ".utf8) + run.bytes)
      case .code(let run, let language):
        text.block(Array("```\(language ?? "")\n".utf8) + run.bytes + Array("\n```".utf8))
      case .figure(let caption, _): if let caption { text.block(caption.bytes) }
      case .list(let ordered, let items):
        text.beginBlock()
        append(items, ordered: ordered, indent: 0, to: &text)
      case .table(let header, let rows):
        text.beginBlock()
        append(header: header, rows: rows, to: &text)
      }
    }
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
  private func append(header: [TextRun], rows: [[TextRun]], to text: inout BlockText) {
    let all = ((header.isEmpty ? [] : [header]) + rows).map { $0.map(\.bytes) }
    let hasEmptyEdge = all.contains { $0.first?.isEmpty ?? true || $0.last?.isEmpty ?? true }
    let canHavePipes = all.allSatisfy { row in
      row.count == all[0].count && !row.contains { $0.contains(0x7C) }
    }
    for (index, row) in all.enumerated() {
      if hasEmptyEdge, canHavePipes {
        text.line(row.reduce(into: [0x7C]) { $0 += [0x20] + $1 + [0x20, 0x7C] })
      } else {
        text.line(Array(row.joined(separator: [0x09])))
      }
      if index == 0, !header.isEmpty {
        text.line(Array("|".utf8) + Array(String(repeating: "---|", count: row.count).utf8))
      }
    }
  }

  private func append(
    _ items: [BodyNode.Item], ordered: Bool, indent: Int, to text: inout BlockText
  ) {
    let margin = [UInt8](repeating: 0x20, count: indent)
    for (index, item) in items.enumerated() {
      let marker = ordered ? "\(index + 1). " : "• "
      text.line(margin + Array(marker.utf8) + item.text.bytes)
      for node in item.body {
        if case .list(let ordered, let items) = node {
          append(items, ordered: ordered, indent: indent + 2, to: &text)
        } else {
          for run in node.texts { text.line(margin + [0x20, 0x20] + run.bytes) }
        }
      }
    }
  }
}
