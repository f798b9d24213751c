import SaafModel
import SaafPipeline

/// Drops documents of which too much was removed.
public struct FilterByRemovedRatio: Stage {
  public struct Options: StageOptions {
    public var maximum = 0.9
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .number(
        "maximum", \.maximum, in: 0...1,
        "The largest share of the text that may have been removed, in bytes")
    ]
  }

  public static let manual = StageManual(
    name: "filter-by-removed-ratio",
    summary: "Drop documents of which too large a share was removed",
    before: "(a page that is all captions and teasers)",
    after: "(the document is dropped)",
    discussion: """
      The share is removed bytes over removed and kept bytes of the source; layout does not count. \
      It is a guard for batches: a page that loses nearly everything was no article, or was \
      misunderstood.
      """,
    rules: [Rules.ratio])

  enum Rules {
    static let ratio = Rule("removed.ratio", "too large a share of the text was removed")
  }

  private let maximum: Double

  public init(options: Options) {
    maximum = options.maximum
  }

  public func apply(to article: inout ArticleEditor) {
    let removed = Self.removedBytes(article.article)
    let kept = article.blocks.reduce(0) { $0 + ($1.isKept ? $1.run.map(Self.keptBytes) ?? 0 : 0) }
    guard removed + kept > 0 else { return }
    let ratio = Double(removed) / Double(removed + kept)
    guard ratio > maximum else { return }
    let percent = Int((ratio * 100).rounded())
    article.reject(
      Rules.ratio, message: "\(percent) % removed, more than \(Int((maximum * 100).rounded())) %")
  }

  /// The bytes under removals, each counted once: a passage may have gone before its whole block.
  private static func removedBytes(_ article: Article) -> Int {
    var count = 0
    var end = 0
    for span in article.removals.map(\.span).sorted() where span.end > end {
      count += span.end - max(span.start, end)
      end = span.end
    }
    return count
  }

  /// The source bytes of a kept text without the passages that were cut out of it.
  private static func keptBytes(_ run: TextRun) -> Int {
    run.edits.reduce(run.span.count) { $0 - ($1.removal == nil ? 0 : $1.source.count) }
  }
}
