import SaafModel
import SaafText

/// The kept texts of an article's end, looked at once: everything after the last block that no tail
/// can hold.
struct TailLines {
  struct Line {
    var block: Int
    var key: ComparisonKey
    /// The key without a visarga that stands for the colon of a label.
    var labelKey: ComparisonKey
    var shape: TextShape
    var isItem: Bool
    /// Whether it follows the pattern of the article's title.
    var followsPattern: Bool

    /// Whether the line stands alone and is short enough to announce what follows.
    var canBeLabel: Bool { !isItem && shape.isShortLabel && !shape.endsSentence }

    var isTitleLike: Bool { shape.isTitleLike }

    /// Whether it can be the text of a teaser.
    var isShortText: Bool { shape.length <= 320 }
  }

  private(set) var lines: [Line] = []

  /// How many texts at the end are looked at.
  private static let reach = 60

  init(_ article: Article, pattern: TitlePattern?) {
    for index in article.blocks.indices.reversed() {
      let block = article.blocks[index]
      guard block.isKept, let run = block.run else { continue }
      guard TailLines.canHold(block), lines.count < TailLines.reach else { break }
      let key = ComparisonKey(run.bytes, foldsCase: true)
      lines.append(
        Line(
          block: index, key: key, labelKey: TailLines.labelKey(run.bytes) ?? key,
          shape: TextShape(run.bytes, in: 0..<run.bytes.count),
          isItem: block.kind == .item, followsPattern: pattern?.matches(key) ?? false))
    }
    lines.reverse()
  }

  private static func labelKey(_ text: [UInt8]) -> ComparisonKey? {
    guard let label = Label(visargaIn: text, in: 0..<text.count), label.rest.isEmpty else {
      return nil
    }
    return ComparisonKey(text, in: label.name, foldsCase: true)
  }

  private static func canHold(_ block: Block) -> Bool {
    switch block.kind {
    case .heading, .paragraph, .item: true
    default: false
    }
  }
}
