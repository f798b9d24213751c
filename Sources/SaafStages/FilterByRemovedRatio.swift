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
    var removed = 0
    var kept = 0
    for block in article.blocks {
      guard block.isKept else {
        removed += block.run == nil ? 0 : block.extent.count
        continue
      }
      guard let run = block.run else { continue }
      let cut = run.edits.reduce(0) { $0 + ($1.removal == nil ? 0 : $1.source.count) }
      removed += cut
      kept += run.span.count - cut
    }
    guard removed + kept > 0 else { return }
    let ratio = Double(removed) / Double(removed + kept)
    guard ratio > maximum else { return }
    let percent = Int((ratio * 100).rounded())
    article.reject(
      Rules.ratio, message: "\(percent) % removed, more than \(Int((maximum * 100).rounded())) %")
  }
}
