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

  private func append(_ nodes: [BodyNode], to text: inout BlockText) {
    var previousList: Bool?
    for node in nodes {
      var list: Bool?
      switch node {
      case .section(let level, let run, let body):
        text.block(heading(level, run))
        append(body, to: &text)
      case .paragraph(let run): text.block(MarkdownText.block(run))
      case .quote(let run): text.block(Array("> ".utf8) + MarkdownText.block(run))
      case .code(let run, let language): text.block(MarkdownText.fenced(run.bytes, language))
      case .figure(let caption, let source):
        let alternative = caption.map(MarkdownText.inline) ?? []
        if let source {
          text.block(Array("![".utf8) + alternative + Array("](<\(source)>)".utf8))
        } else {
          text.block(alternative)
        }
      case .list(let ordered, let items):
        // Two lists in a row would read as one.
        if previousList == ordered { text.block(Array("<!-- -->".utf8)) }
        list = ordered
        text.beginBlock()
        append(items, ordered: ordered, margin: [], to: &text)
      case .table(let header, let rows):
        text.beginBlock()
        append(header: header, rows: rows, to: &text)
      }
      previousList = list
    }
  }

  private func append(
    _ items: [BodyNode.Item], ordered: Bool, margin: [UInt8], to text: inout BlockText
  ) {
    for (index, item) in items.enumerated() {
      let marker = ordered ? "\(index + 1). " : "- "
      text.line(margin + Array(marker.utf8) + MarkdownText.block(item.text))
      let inner = margin + [UInt8](repeating: 0x20, count: marker.utf8.count)
      for node in item.body {
        if case .list(let ordered, let items) = node {
          append(items, ordered: ordered, margin: inner, to: &text)
        } else {
          for run in node.texts {
            text.line([])
            text.line(inner + MarkdownText.block(run))
          }
        }
      }
    }
  }

  /// A table needs a header row; without one its cells are empty.
  private func append(header: [TextRun], rows: [[TextRun]], to text: inout BlockText) {
    let width = ([header] + rows).map(\.count).max() ?? 0
    func row(_ cells: [TextRun]) -> [UInt8] {
      var line: [UInt8] = [0x7C]
      for column in 0..<width {
        let cell = column < cells.count ? MarkdownText.cell(cells[column]) : []
        line += [0x20] + cell + [0x20, 0x7C]
      }
      return line
    }
    text.line(row(header))
    text.line(Array("|".utf8) + Array(String(repeating: " --- |", count: width).utf8))
    for cells in rows { text.line(row(cells)) }
  }
}
