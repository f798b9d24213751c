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
    var seen: [ComparisonKey: Int] = [:]
    for index in article.blocks.indices where article.blocks[index].isKept {
      let block = article.blocks[index]
      guard block.kind == .paragraph || block.kind == .quote, let run = block.run else {
        if options.within == .adjacent || (options.within == .section && block.isHeading) {
          seen = [:]
        }
        continue
      }
      let key = ComparisonKey(run.bytes)
      if let first = seen[key], article.blocks[first].kind == block.kind,
        run.bytes.span.scalarCount(in: 0..<run.bytes.count) >= options.minimumLength
      {
        article.remove(index, Rules.repeated, twin: first)
        continue
      }
      if options.within == .adjacent { seen = [:] }
      if seen[key] == nil { seen[key] = index }
    }
  }
}
