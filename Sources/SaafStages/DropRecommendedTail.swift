import SaafModel
import SaafPipeline
import SaafText

/// Drops the tail of a page: “Recommended:” and the titles of other articles after the last section.
public struct DropRecommendedTail: Stage {
  public struct Options: StageOptions {
    public var phrases = StandardPhrasePacks.all
    public var unlabelledTitles = 2
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .phrasePacks("phrases", \.phrases, "The packs whose `recommended` labels are known"),
      .integer(
        "unlabelled-titles", \.unlabelledTitles, in: 2...50,
        "How many titles of the article's own pattern make a tail without a label"),
    ]
  }

  public static let manual = StageManual(
    name: "drop-recommended-tail",
    summary: "Drop the label that ends the article and the titles of other articles after it",
    before: "A pond is small.\n\nRecommended:\n\nDifference Between River and Stream",
    after: "A pond is small.",
    discussion: """
      A label alone on its line begins the tail when nothing but teasers follow to the end: titles, \
      each with at most one short text under it, some of them of the same pattern as the article's \
      title. A known label that is the last line goes alone; an unknown one only on pages whose \
      head shows the template. “Recommended …” with content under it is a section and stays. \
      Without a label, the tail is a run of titles of the article's own pattern at the very end.
      """,
    rules: [Rules.label, Rules.lastColon, Rules.teaser, Rules.unlabelled])

  enum Rules {
    static let label = Rule("tail.label", "it announces other articles at the end of this one")
    static let lastColon = Rule("tail.last-colon", "the last line announces something and ends")
    static let teaser = Rule("tail.teaser", "it follows the label that ends the article")
    static let unlabelled = Rule("tail.title", "titles of other articles end the page")
  }

  private let phrases: PhraseIndex
  private let unlabelledTitles: Int

  public init(options: Options) {
    phrases = .of(options.phrases)
    unlabelledTitles = options.unlabelledTitles
  }

  public func apply(to article: inout ArticleEditor) {
    let head = ArticleHead.of(&article, phrases: phrases)
    let pattern = head.titleKey.map(TitlePattern.init)
    let tail = TailLines(article.article, pattern: pattern)
    if let label = labelledTail(tail, head, article.article.metadata.language) {
      article.remove(tail.lines[label.position].block, label.rule)
      for line in tail.lines[(label.position + 1)...] { article.remove(line.block, Rules.teaser) }
    } else if let start = unlabelledTail(tail, head) {
      for line in tail.lines[start...] { article.remove(line.block, Rules.unlabelled) }
    }
  }

  // MARK: With a label

  private func labelledTail(
    _ tail: TailLines, _ head: ArticleHead, _ articleLanguage: String?
  ) -> (position: Int, rule: Rule)? {
    for position in tail.lines.indices {
      let line = tail.lines[position]
      guard line.canBeLabel, line.block >= head.end || position == tail.lines.count - 1 else {
        continue
      }
      let language =
        line.keys.compactMap { phrases.language(of: $0, as: .recommended, in: articleLanguage) }
        .first
      let after = tail.lines[(position + 1)...]
      if after.isEmpty {
        if let language { return (position, Rules.label.detailed(language)) }
        if line.shape.endsWithColon, head.evidence >= 1 { return (position, Rules.lastColon) }
      } else if let language {
        if areTeasers(after, evidence: head.evidence, isKnown: true) {
          return (position, Rules.label.detailed(language))
        }
      } else if line.shape.endsWithColon, !line.keys.contains(where: announcesContent),
        areTeasers(after, evidence: head.evidence, isKnown: false)
      {
        return (position, Rules.label)
      }
    }
    return nil
  }

  /// Whether a label is known to stand over a part of the article itself.
  private func announcesContent(_ label: ComparisonKey) -> Bool {
    phrases.knows(label, as: .summary) || phrases.knows(label, as: .contents)
  }

  /// Whether lines read like pointers to other articles: titles, some of the article's own pattern,
  /// each with at most one short text under it.
  ///
  /// The items of a list are such titles only under a known label: under others a list without end
  /// marks, which shares words with the title, is more likely the article's summary.
  private func areTeasers(
    _ lines: ArraySlice<TailLines.Line>, evidence: Int, isKnown: Bool
  ) -> Bool {
    var titles = 0
    var matches = 0
    var texts = 0
    var items = 0
    var afterTitle = false
    for line in lines {
      if line.isTitleLike {
        titles += 1
        if line.followsPattern { matches += 1 }
        if line.isItem { items += 1 }
        afterTitle = true
      } else {
        guard afterTitle, line.isTeaserText else { return false }
        texts += 1
        afterTitle = false
      }
    }
    guard titles > 0, isKnown || items == 0 else { return false }
    if matches * 3 >= titles, matches > 0 {
      return isKnown || matches >= 2 || (evidence >= 1 && matches == titles)
    }
    return isKnown && evidence >= 1 && texts == 0 && items == 0
  }

  // MARK: Without a label

  /// The position where a run of titles of the article's own pattern begins, if it ends the page.
  private func unlabelledTail(_ tail: TailLines, _ head: ArticleHead) -> Int? {
    var start = tail.lines.count
    while start > 0 {
      let line = tail.lines[start - 1]
      if line.keys.contains(where: announcesContent) { return nil }
      guard line.isTitleLike, !line.isItem, line.block >= head.end else { break }
      start -= 1
    }
    while start < tail.lines.count, !tail.lines[start].followsPattern { start += 1 }
    let run = tail.lines[start...]
    let matches = run.count { $0.followsPattern }
    guard matches >= unlabelledTitles, matches * 2 >= run.count else { return nil }
    return start
  }
}
