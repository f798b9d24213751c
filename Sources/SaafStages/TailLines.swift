import SaafModel
import SaafText

/// The kept texts of an article's end, looked at once: everything after the last block that no tail
/// can hold.
struct TailLines {
  struct Line {
    var block: Int
    var shape: TextShape
    var isItem: Bool
    /// The key; `nil` for texts that are neither a label nor a title.
    var key: ComparisonKey?
    /// The key without a visarga that stands for the colon of a label.
    var labelKey: ComparisonKey?
    /// The keys by which packs may know the line.
    var keys: [ComparisonKey] { [key, labelKey].compactMap { $0 } }
    /// Whether it follows the pattern of the article's title.
    var followsPattern = false

    /// Whether the line stands alone and is short enough to announce what follows.
    var canBeLabel: Bool { !isItem && shape.isShortLabel && !shape.endsSentence }

    var isTitleLike: Bool { shape.isTitleLike }

    /// Whether it can be the text of a teaser.
    var isTeaserText: Bool { !isItem && shape.length <= 320 }
  }

  private(set) var lines: [Line] = []

  /// How many texts at the end are looked at.
  private static let reach = 80

  /// Goes back from the end to the last block that ends an article's content: a table, a long text,
  /// a list's sentence, two texts in a row.
  ///
  /// - Complexity: O(*n*) in the number of blocks of the tail.
  init(_ article: Article, pattern: TitlePattern?) {
    var texts = 0
    for index in article.blocks.indices.reversed() {
      let block = article.blocks[index]
      guard block.isKept, let run = block.run else { continue }
      guard TailLines.canHold(block), lines.count < TailLines.reach else { break }
      var line = Line(
        block: index, shape: TextShape(run.bytes, in: 0..<run.bytes.count),
        isItem: block.kind == .item)
      if line.isTitleLike || line.canBeLabel {
        let key = ComparisonKey(run.bytes, foldsCase: true)
        line.key = key
        line.labelKey = TailLines.labelKey(run.bytes)
        line.followsPattern = pattern?.matches(key) ?? false
        texts = 0
      } else {
        texts += 1
        guard line.isTeaserText, texts < 2 else { break }
      }
      lines.append(line)
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
