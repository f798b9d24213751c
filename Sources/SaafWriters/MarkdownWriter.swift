import SaafModel
import SaafPipeline

/// Writes an article as Markdown: CommonMark 0.31 with the tables, strikethrough and footnotes of
/// GitHub Flavored Markdown.
///
/// What Markdown cannot say is left out: the ledger, the metadata, where a quote comes from, the
/// languages of words. A cell that spans is written once, with empty cells in its other places; of
/// several header rows only the first is one. A term is a strong paragraph before its definitions.
/// A note that nothing points at is written as paragraphs, because renderers leave such notes out.
public struct MarkdownWriter: Writer {
  public static let name = "markdown"
  public static let summary = "Markdown: CommonMark with GitHub's tables and footnotes"
  public static let fileExtension = "md"
  public static let isConcatenable = false
  public static let defaultLedger = Ledger.Mode.none

  public init(ledger: Ledger.Mode) {}

  /// - Complexity: O(*n*) in the size of the article.
  public func write(_ article: Article) -> [UInt8] {
    var blocks = MarkdownBlocks(notes: NoteNumbers(of: article))
    if let title = article.title { blocks.heading(1, title) }
    blocks.append(article.body())
    return blocks.text.finish()
  }
}

/// Puts blocks down one after the other.
private struct MarkdownBlocks {
  private(set) var text = BlockText()
  private var notes: NoteNumbers

  init(notes: NoteNumbers) {
    self.notes = notes
  }

  private func inline(_ run: TextRun, in place: MarkdownInline.Place = .block) -> [UInt8] {
    MarkdownInline.text(of: run, in: place, notes: notes)
  }

  mutating func heading(_ level: Int, _ run: TextRun) {
    let signs = [UInt8](repeating: 0x23, count: level)
    let heading = MarkdownText.heading(inline(run, in: .line))
    text.block(heading.isEmpty ? signs : signs + [0x20] + heading)
  }

  /// - Parameter previousList: whether the list right before is ordered, if there is one.
  mutating func append(_ nodes: some Sequence<BodyNode>, after previousList: Bool? = nil) {
    var previousList = previousList
    for node in nodes {
      var list: Bool?
      switch node {
      case .section(let level, let run, let body):
        heading(level, run)
        append(body)
      case .paragraph(let run): text.block(inline(run))
      case .quote(let content, _):
        nest(marker: "> ", margin: "> ") { $0.append(content) }
      case .code(let run, let language): text.block(MarkdownText.fenced(run.bytes, language))
      case .figure(let caption, let source, let alternative): figure(caption, source, alternative)
      case .list(let ordered, let items):
        // Two lists in a row would read as one.
        if previousList == ordered { text.block(Array("<!-- -->".utf8)) }
        list = ordered
        text.beginBlock()
        append(items, ordered: ordered)
      case .definitions(let groups): append(groups)
      case .table(let table): append(table)
      case .note(let id, let content): note(id, content)
      }
      previousList = list
    }
  }

  private mutating func nest(
    marker: String, margin: String, isBlock: Bool = true, _ body: (inout Self) -> Void
  ) {
    if isBlock { text.beginBlock() }
    text.startNesting(marker: Array(marker.utf8), margin: Array(margin.utf8))
    body(&self)
    text.endNesting()
  }

  private mutating func append(_ content: BodyNode.Content) {
    if let run = content.text { text.block(inline(run)) }
    append(content.body)
  }

  private mutating func append(_ items: [BodyNode.Content], ordered: Bool) {
    for (index, item) in items.enumerated() {
      let marker = ordered ? "\(index + 1). " : "- "
      let margin = String(repeating: " ", count: marker.utf8.count)
      nest(marker: marker, margin: margin, isBlock: false) { blocks in
        if let run = item.text { blocks.text.line(blocks.inline(run)) }
        // A list right under the item's text keeps the list tight.
        if item.text != nil, case .list(let ordered, let items)? = item.body.first {
          blocks.append(items, ordered: ordered)
          blocks.append(item.body.dropFirst(), after: ordered)
        } else {
          blocks.append(item.body)
        }
      }
    }
  }

  private mutating func append(_ groups: [BodyNode.DefinitionGroup]) {
    for group in groups {
      for term in group.terms {
        text.block(MarkdownInline.text(of: term, in: .block, notes: notes, isStrong: true))
      }
      for definition in group.definitions { append(definition) }
    }
  }

  /// A caption without an alternative stands in its place, so that it is not there twice.
  private mutating func figure(_ caption: TextRun?, _ source: String?, _ alternative: String?) {
    guard let source else {
      if let caption { text.block(inline(caption)) }
      return
    }
    let description =
      alternative.map { MarkdownText.escaped(Array($0.utf8)[...]) }
      ?? caption.map { inline($0, in: .line) } ?? []
    text.block(
      Array("![".utf8) + description + Array("](".utf8) + MarkdownText.destination(source) + [0x29])
    if alternative != nil, let caption { text.block(inline(caption)) }
  }

  /// A table needs a header row; without one its cells are empty.
  private mutating func append(_ table: BodyNode.Table) {
    if let caption = table.caption { text.block(inline(caption)) }
    let grid = TableGrid(table)
    guard grid.width > 0 else { return }
    let empty = [TextRun?](repeating: nil, count: grid.width)
    text.beginBlock()
    text.line(row(table.header.isEmpty ? empty : grid.rows[0]))
    text.line(Array(("|" + String(repeating: " --- |", count: grid.width)).utf8))
    for cells in grid.rows.dropFirst(table.header.isEmpty ? 0 : 1) { text.line(row(cells)) }
  }

  private func row(_ cells: [TextRun?]) -> [UInt8] {
    cells.reduce(into: [0x7C]) { line, cell in
      line += [0x20] + (cell.map { inline($0, in: .cell) } ?? []) + [0x20, 0x7C]
    }
  }

  private mutating func note(_ id: String, _ content: BodyNode.Content) {
    guard notes.isReferred(id), let number = notes.take(id) else { return append(content) }
    nest(marker: "[^\(number)]: ", margin: "    ") { $0.append(content) }
  }
}
