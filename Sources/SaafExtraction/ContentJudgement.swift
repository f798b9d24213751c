public import SaafModel

/// What the model and the page's markup say of each block: content, or of the site.
public struct ContentJudgement {
  /// What matters more.
  public enum Mode: String, Sendable, CaseIterable {
    /// The expected F1 of the page.
    case balanced
    /// That nothing is kept that is no content.
    case precision
    /// That no content goes.
    case recall
  }

  /// A block, and what is thought of it.
  public struct Verdict: Sendable {
    /// The index in ``Article/blocks``.
    public var block: Int
    /// How likely it is content, from 0 to 1.
    public var probability: Float
    public var isContent: Bool
    /// What its place is called, when it is not content.
    public var place: Place
  }

  /// A part of a page that is not its content, as its markup names it.
  public enum Place: String, Sendable, CaseIterable {
    case hidden, navigation, header, footer, aside, comment, share, related, advert, consent, form
    /// Beside the element that the page's names call the body.
    case outside
    /// Beside a picture, as what it shows, and out of a figure.
    case caption
    /// None of these: only the score speaks.
    case other
  }

  public private(set) var verdicts: [Verdict]

  /// Judges all blocks of an article that was read from a page; `nil` for one without markup.
  ///
  /// - Complexity: O(*n*) in the number of nodes, bytes and blocks times trees, O(*n* log *n*) in the
  ///   number of blocks.
  public init?(_ article: Article, model: ContentModel, mode: Mode) {
    guard let features = PageFeatures(article) else { return nil }
    let weights = features.page.map { Float($0.bytes) }
    let answer = model.answer(features.table, weights: weights)
    let probabilities = answer.probabilities
    let threshold =
      switch mode {
      case .balanced: ExpectedF1(probabilities, weights).threshold
      case .precision: max(0.6, ExpectedF1(probabilities, weights).threshold)
      case .recall: Float(0.15)
      }
    let body = mode == .recall || !answer.isProse ? nil : NamedBody(features, probabilities)
    verdicts = features.blocks.enumerated().map { row, block in
      let probability = probabilities[row]
      let isLikely = probability >= threshold
      let isAdmitted = body?.admits(features.page[row], probability) ?? true
      let place = features.place(of: row)
      return Verdict(
        block: block, probability: probability, isContent: isLikely && isAdmitted,
        place: isLikely && !isAdmitted && place == .other ? .outside : place)
    }
    if mode != .precision { keepInterjections(features) }
    guard mode != .recall, answer.isProse else { return }
    dropPointers(article, features)
    dropCaptions(article, features)
    dropTeasers(features)
  }

  /// Drops the captions that stand beside a picture as paragraphs, out of a figure.
  private mutating func dropCaptions(_ article: Article, _ features: PageFeatures) {
    let captions = NamedCaptions(features)
    for row in verdicts.indices where verdicts[row].isContent {
      let block = features.page[row]
      if case .figure = article.blocks[block.index].kind { continue }
      guard captions.contain(block) else { continue }
      verdicts[row].isContent = false
      verdicts[row].place = .caption
    }
  }

  /// Drops the teasers of other articles within the page's own.
  private mutating func dropTeasers(_ features: PageFeatures) {
    let isContent = verdicts.map(\.isContent)
    guard let nested = NestedArticles(features, isContent: isContent) else { return }
    for row in verdicts.indices where isContent[row] && nested.isTeaser[row] {
      verdicts[row].isContent = false
      if verdicts[row].place == .other { verdicts[row].place = .related }
    }
  }

  /// Drops what does nothing but point elsewhere: in a running text the paragraphs that are a link as
  /// a whole, or several with few words between them, and at its end all that is a link.
  private mutating func dropPointers(_ article: Article, _ features: PageFeatures) {
    var isAtEnd = true
    for row in verdicts.indices.reversed() where verdicts[row].isContent {
      let block = features.page[row]
      let isPointer = block.linkLength * 20 >= block.bytes * 19
      isAtEnd = isAtEnd && isPointer
      let isParagraph = article.blocks[block.index].kind == .paragraph
      let pointsAtSeveral = block.links >= 3 && block.linkLength * 4 >= block.bytes * 3
      guard isPointer && isAtEnd || isParagraph && (isPointer || pointsAtSeveral) else { continue }
      verdicts[row].isContent = false
      if verdicts[row].place == .other { verdicts[row].place = .related }
    }
  }

  /// Keeps what by itself is doubtful, but stands between blocks that stay, in the same element as one
  /// of them: short answers, formulas, captions, headings; and code at the end of a text.
  private mutating func keepInterjections(_ features: PageFeatures) {
    let likely = verdicts.map(\.isContent)
    for row in verdicts.indices.dropFirst() where !likely[row] && likely[row - 1] {
      let verdict = verdicts[row]
      let block = features.page[row]
      guard verdict.probability >= 0.1, verdict.place == .other, block.linkLength * 2 <= block.bytes
      else { continue }
      let isBetween = row + 1 < likely.count && likely[row + 1]
      let isCode = features.markup.nodes[block.element].tag == .pre
      guard isBetween || isCode else { continue }
      verdicts[row].isContent =
        features.stand(together: row - 1, row)
        || isBetween && features.stand(together: row, row + 1)
    }
  }
}
