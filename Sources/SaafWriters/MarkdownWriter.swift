import SaafModel
import SaafPipeline

/// Writes an article as Markdown (CommonMark 0.31, tables as in GitHub Flavored Markdown).
public struct MarkdownWriter: Writer {
  public static let name = "markdown"
  public static let summary = "Markdown: CommonMark with GitHub's tables"
  public static let fileExtension = "md"
  public static let isConcatenable = false
  public static let defaultLedger = Ledger.Mode.none

  public init(ledger: Ledger.Mode) {}

  /// - Complexity: O(*n*) in the size of the article.
  public func write(_ article: Article) -> [UInt8] {
    var text = BlockText()
    if let title = article.title { text.block(heading(1, title)) }
    append(article.body(), to: &text)
    return text.finish()
  }

  private func heading(_ level: Int, _ run: TextRun) -> [UInt8] {
    [UInt8](repeating: 0x23, count: level) + [0x20] + MarkdownText.inline(run)
  }

  /// - Parameter previousList: whether the list right before is ordered, if there is one.
  private func append(
    _ nodes: [BodyNode], after previousList: Bool? = nil, to text: inout BlockText
  ) {
    var previousList = previousList
    for node in nodes {
      var list: Bool?
      switch node {
      case .section(let level, let run, let body):
        text.block(heading(level, run))
        append(body, to: &text)
      case .paragraph(let run): text.block(MarkdownText.block(run))
      case .quote(let content, _):
        text.beginBlock()
        text.nest(marker: Self.quoteSign, margin: Self.quoteSign) { append(content, to: &$0) }
      case .code(let run, let language): text.block(MarkdownText.fenced(run.bytes, language))
      case .figure(let caption, let source, let alternative):
        figure(caption, source, alternative, to: &text)
      case .list(let ordered, let items):
        // Two lists in a row would read as one.
        if previousList == ordered { text.block(Array("<!-- -->".utf8)) }
        list = ordered
        text.beginBlock()
        append(items, ordered: ordered, to: &text)
      case .definitions(let groups):
        for group in groups {
          for term in group.terms { text.block(MarkdownText.block(term)) }
          for definition in group.definitions { append(definition, to: &text) }
        }
      case .table(let table): append(table, to: &text)
      case .note(_, let content): append(content, to: &text)
      }
      previousList = list
    }
  }

  private static let quoteSign = Array("> ".utf8)

  private func append(_ content: BodyNode.Content, to text: inout BlockText) {
    if let run = content.text { text.block(MarkdownText.block(run)) }
    append(content.body, to: &text)
  }

  private func append(_ items: [BodyNode.Content], ordered: Bool, to text: inout BlockText) {
    for (index, item) in items.enumerated() {
      let marker = Array((ordered ? "\(index + 1). " : "- ").utf8)
      text.nest(marker: marker, margin: [UInt8](repeating: 0x20, count: marker.count)) { text in
        if let run = item.text { text.line(MarkdownText.block(run)) }
        // A list right under the item's text keeps the list tight.
        if item.text != nil, case .list(let ordered, let items)? = item.body.first {
          append(items, ordered: ordered, to: &text)
          append(Array(item.body.dropFirst()), after: ordered, to: &text)
        } else {
          append(item.body, to: &text)
        }
      }
    }
  }

  /// A caption without an alternative stands in its place, so that it is not there twice.
  private func figure(
    _ caption: TextRun?, _ source: String?, _ alternative: String?, to text: inout BlockText
  ) {
    let caption = caption.map(MarkdownText.inline)
    guard let source else {
      if let caption { text.block(caption) }
      return
    }
    let description = alternative.map { MarkdownText.escaped(Array($0.utf8)[...]) } ?? caption ?? []
    text.block(Array("![".utf8) + description + Array("](<\(source)>)".utf8))
    if alternative != nil, let caption { text.block(caption) }
  }

  /// A table needs a header row; without one its cells are empty.
  private func append(_ table: BodyNode.Table, to text: inout BlockText) {
    if let caption = table.caption { text.block(MarkdownText.block(caption)) }
    let grid = TableGrid(table)
    guard grid.width > 0 else { return }
    func row(_ cells: [TextRun?]) -> [UInt8] {
      cells.reduce(into: [0x7C]) { line, cell in
        line += [0x20] + (cell.map(MarkdownText.cell) ?? []) + [0x20, 0x7C]
      }
    }
    let empty = [TextRun?](repeating: nil, count: grid.width)
    text.beginBlock()
    text.line(row(table.header.isEmpty ? empty : grid.rows[0]))
    text.line(Array(("|" + String(repeating: " --- |", count: grid.width)).utf8))
    for cells in grid.rows.dropFirst(table.header.isEmpty ? 0 : 1) { text.line(row(cells)) }
  }
}
