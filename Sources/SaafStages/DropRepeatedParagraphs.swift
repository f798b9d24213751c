import SaafModel
import SaafPipeline
import SaafText

/// Drops paragraphs and quotes that repeat an earlier one.
public struct DropRepeatedParagraphs: Stage {
  public struct Options: StageOptions {
    public var within = Reach.adjacent
    public var minimumLength = 1
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .choice("within", \.within, "How far back a repeat is looked for"),
      .integer(
        "minimum-length", \.minimumLength, in: 1...10_000,
        "The shortest text that counts as a repeat, in characters"),
    ]
  }

  /// How far back a repeat is looked for.
  public enum Reach: String, CaseIterable, Sendable {
    case adjacent, section, document
  }

  public static let manual = StageManual(
    name: "drop-repeated-paragraphs",
    summary: "Drop paragraphs that repeat the one before",
    before: "A lake is deep.\n\nA lake is deep.\n\nA pond is small.",
    after: "A lake is deep.\n\nA pond is small.",
    discussion: """
      By default only a copy right after the first is a repeat: further apart, an author may have \
      meant it. `within: section` or `document` looks further back. Copies may differ in white \
      space, end punctuation, composition, zero-width characters and joiners.
      """,
    rules: [Rules.repeated])

  enum Rules {
    static let repeated = Rule("paragraph.repeat", "an earlier paragraph says the same")
  }

  private let options: Options

  public init(options: Options) {
    self.options = options
  }

  public func apply(to article: inout ArticleEditor) {
    if options.within == .adjacent {
      dropAdjacent(&article)
    } else {
      dropDistant(&article)
    }
  }

  /// Only neighbours are compared, so that nearly all texts end at their lengths.
  private func dropAdjacent(_ article: inout ArticleEditor) {
    var previous: Int?
    for index in article.blocks.indices
    where article.blocks[index].isKept && !article.blocks[index].isPicture {
      guard let text = text(of: index, in: article) else {
        previous = nil
        continue
      }
      if let previous, areAlike(article.blocks[previous], article.blocks[index]),
        let first = self.text(of: previous, in: article),
        ComparisonKey.couldMatch(first, text), isLongEnough(text),
        ComparisonKey(first) == ComparisonKey(text)
      {
        article.remove(index, Rules.repeated, twin: previous)
      } else {
        previous = index
      }
    }
  }

  private func dropDistant(_ article: inout ArticleEditor) {
    var seen: [ComparisonKey: Int] = [:]
    for index in article.blocks.indices where article.blocks[index].isKept {
      let block = article.blocks[index]
      if options.within == .section, block.isHeading { seen = [:] }
      guard let text = text(of: index, in: article), isLongEnough(text) else { continue }
      let key = ComparisonKey(text)
      if let first = seen[key], areAlike(article.blocks[first], block) {
        article.remove(index, Rules.repeated, twin: first)
      } else {
        seen[key] = index
      }
    }
  }

  /// The text of a paragraph, or of a quote that is nothing but its text.
  private func text(of index: Int, in article: ArticleEditor) -> [UInt8]? {
    let block = article.blocks[index]
    switch block.kind {
    case .paragraph: return block.run?.bytes
    case .quote: return article.article.end(of: index) == index + 1 ? block.run?.bytes : nil
    default: return nil
    }
  }

  /// Whether they are of one kind and stand equally deep: a text that is quoted from the article is
  /// no repeat.
  private func areAlike(_ first: Block, _ second: Block) -> Bool {
    first.kind == second.kind && first.depth == second.depth
  }

  private func isLongEnough(_ text: [UInt8]) -> Bool {
    text.count >= options.minimumLength
      && text.span.scalarCount(in: 0..<text.count) >= options.minimumLength
  }
}
