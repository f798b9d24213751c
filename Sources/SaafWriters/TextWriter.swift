import SaafModel
import SaafPipeline
import SaafText

/// Writes an article as plain text that the text reader reads back as the same blocks.
///
/// Marks leave their text alone, but for line breaks, and the signs of notes, which become `[1]`
/// before the note's own `[1]`. Figures are their captions. The ledger is left out.
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
    var blocks = TextBlocks(notes: NoteNumbers(of: article))
    blocks.append(article)
    return blocks.text.finish()
  }
}

/// Puts blocks down one after the other.
private struct TextBlocks {
  private(set) var text = BlockText()
  private var notes: NoteNumbers

  init(notes: NoteNumbers) {
    self.notes = notes
  }

  mutating func append(_ article: Article) {
    if let title = article.title { text.block(plain(title)) }
    append(article.body())
  }

  private mutating func append(_ nodes: [BodyNode]) {
    var verses = 0
    for (index, node) in nodes.enumerated() {
      if verses == 0 { verses = countVerses(nodes[index...]) }
      if verses > 0, case .paragraph(let run) = node {
        if index == 0 || !isVerse(nodes[index - 1]) { text.beginBlock() }
        text.line(plain(run))
        verses -= 1
        continue
      }
      append(node)
    }
  }

  private mutating func append(_ node: BodyNode) {
    switch node {
    case .section(_, let heading, let body):
      text.block(plain(heading))
      append(body)
    case .paragraph(let run): text.block(plain(run))
    case .quote(let content, _):
      text.beginBlock()
      nest(marker: "> ", margin: "> ") { $0.append(content) }
    case .code(let run, let language):
      text.block(Array("```\(language ?? "")\n".utf8) + run.bytes + Array("\n```".utf8))
    case .figure(let caption, _, _): if let caption { text.block(plain(caption)) }
    case .list(let ordered, let items):
      text.beginBlock()
      append(items, ordered: ordered)
    case .definitions(let groups): for group in groups { append(group) }
    case .table(let table): append(table)
    case .note(let id, let content):
      guard let number = notes.take(id) else { return append(content) }
      text.beginBlock()
      nest(marker: "[\(number)] ", margin: "    ") { $0.append(content) }
    }
  }

  private mutating func nest(marker: String, margin: String, _ body: (inout Self) -> Void) {
    text.startNesting(marker: Array(marker.utf8), margin: Array(margin.utf8))
    body(&self)
    text.endNesting()
  }

  private mutating func append(_ content: BodyNode.Content) {
    if let run = content.text { text.block(plain(run)) }
    append(content.body)
  }

  /// The terms on lines of their own, what explains them below, indented.
  private mutating func append(_ group: BodyNode.DefinitionGroup) {
    text.beginBlock()
    for term in group.terms { text.line(plain(term)) }
    for definition in group.definitions {
      nest(marker: "  ", margin: "  ") { $0.append(definition) }
    }
  }

  private func plain(_ run: TextRun) -> [UInt8] {
    guard !run.marks.isEmpty else { return run.bytes }
    var output: [UInt8] = []
    var signs = 0
    for piece in run.pieces {
      switch piece {
      case .text(let range): if signs == 0 { output += run.bytes[range] }
      case .lineBreak: output.append(0x0A)
      case .start(.noteReference(let id)):
        guard let number = notes.number(of: id) else { continue }
        output += Array("[\(number)]".utf8)
        signs += 1
      case .end(.noteReference(let id)): if notes.number(of: id) != nil { signs -= 1 }
      case .start, .end: continue
      }
    }
    return output
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
  private mutating func append(_ table: BodyNode.Table) {
    if let caption = table.caption { text.block(plain(caption)) }
    let hasSpans = (table.header + table.rows).contains { $0.contains { $0.cell.isSpanning } }
    let all =
      hasSpans
      ? TableGrid(table).rows.map { $0.map { $0.map(cell) ?? [] } }
      : (table.header + table.rows).map { $0.map { cell($0.text) } }
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

  /// A cell is one line, and a tab in it would begin another.
  private func cell(_ run: TextRun) -> [UInt8] {
    plain(run).map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
  }

  private mutating func append(_ items: [BodyNode.Content], ordered: Bool) {
    for (index, item) in items.enumerated() {
      nest(marker: ordered ? "\(index + 1). " : "• ", margin: "  ") { blocks in
        if let run = item.text { blocks.text.line(blocks.plain(run)) }
        for node in item.body {
          if case .list(let ordered, let items) = node {
            blocks.append(items, ordered: ordered)
          } else {
            blocks.append(node)
          }
        }
      }
    }
  }
}
