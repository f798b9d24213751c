import SaafExtraction
import SaafModel
import SaafPipeline

/// Drops what a page has around its main content: menus, footers, asides, advertisements.
public struct ExtractMainContent: Stage {
  public struct Options: StageOptions {
    public var mode = ContentJudgement.Mode.balanced
    public var notes = true
    public var comments = Comments.drop
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .choice(
        "mode", \.mode,
        "What matters more: both kinds of error alike, nothing wrong kept, or nothing right lost"),
      .flag("notes", \.notes, "Keep the notes that signs in kept texts point at"),
      .choice(
        "comments", \.comments,
        "Whether what readers wrote is only dropped, or given as a list beside the article, too"),
    ]
  }

  /// What becomes of what readers wrote.
  public enum Comments: String, CaseIterable, Sendable {
    case drop, list
  }

  public static let manual = StageManual(
    name: "extract-main-content",
    summary: "Drop what a page has around its main content",
    before: "Home | News | Contact\nA lake is deep. It is full of water, too.",
    after: "A lake is deep. It is full of water, too.",
    discussion: """
      Pages only; texts are left alone. A model of boosted trees judges each block by its text's \
      shape, the elements around it and its neighbours, without looking at words; so it does in any \
      script. Of what it judged, as much is kept as makes the best page by expected F1. Each block \
      that goes is in the ledger with the name that the markup gives its place and the probability \
      that it was content. Who is quoted stays with the quotation, and notes stay where the signs \
      that point at them do. A picture without a caption goes along with the text beside it. A page \
      whose content `apply-site-rules` has found is left alone.

      With `comments: list`, comments are taken out as well, and given once more as a list beside \
      the body, by JSON, XML, TEI and HTML: each with its text as the page has it, and author, date \
      and level where the markup tells them. What is a comment has to be marked: by schema.org's \
      type, a numbered id or a usual name.
      """,
    rules: ContentJudgement.Place.allCases.map(Rules.of))

  enum Rules {
    static func of(_ place: ContentJudgement.Place) -> Rule {
      switch place {
      case .hidden: Rule("content.hidden", "the page does not show it")
      case .navigation: Rule("content.navigation", "it leads around the site")
      case .header: Rule("content.header", "it is in the page's header")
      case .footer: Rule("content.footer", "it is in the page's footer")
      case .aside: Rule("content.aside", "it stands beside the content")
      case .comment: Rule("content.comment", "a reader wrote it")
      case .share: Rule("content.share", "it offers to share the page")
      case .related: Rule("content.related", "it points at other pages")
      case .advert: Rule("content.advert", "it advertises")
      case .consent: Rule("content.consent", "it asks for consent")
      case .form: Rule("content.form", "it is part of a form")
      case .outside: Rule("content.outside", "it stands beside what the page names its body")
      case .caption: Rule("content.caption", "it says what a picture shows, and is in no figure")
      case .other: Rule("content.score", "it does not read like the page's content")
      }
    }

    /// The rule of a place with the probability, in hundredths, that it holds content.
    static func of(_ place: ContentJudgement.Place, _ probability: Float) -> Rule {
      detailed[place]?[Int(probability * 100)] ?? of(place)
    }

    /// Made once: a page has hundreds of removals.
    private static let detailed: [ContentJudgement.Place: [Rule]] = {
      let details = (0...100).map { "0.\($0 < 10 ? "0" : "")\($0)" }
      return Dictionary(
        uniqueKeysWithValues: ContentJudgement.Place.allCases.map { place in
          (place, details.map(of(place).detailed))
        })
    }()
  }

  /// Whether this stage took a block out, or all that is in it.
  static func isAroundContent(_ index: Int, in article: Article) -> Bool {
    if article.blocks[index].run != nil || article.blocks[index].removal != nil {
      return isTakenOut(index, of: article)
    }
    let inner = index + 1..<article.end(of: index)
    return !inner.isEmpty
      && inner.allSatisfy { article.blocks[$0].run == nil || isTakenOut($0, of: article) }
  }

  private static func isTakenOut(_ index: Int, of article: Article) -> Bool {
    guard let removal = article.blocks[index].removal else { return false }
    return article.removals[removal].rule.code.utf8.starts(with: "content.".utf8)
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func apply(to article: inout ArticleEditor) throws {
    try dropWhatIsAround(&article)
    if options.comments == .list { listComments(&article) }
  }

  /// Lists the comments among what was taken out, be it by the model or by the user's rules.
  private func listComments(_ article: inout ArticleEditor) {
    guard let markup = article.article.source.markup else { return article.setComments([]) }
    let codes: Set<Substring> = [
      Rules.of(.comment).code[...], ApplySiteRules.Rules.outside.code[...],
    ]
    let blocks = article.blocks.indices.filter { index in
      guard article.blocks[index].run != nil, let removal = article.blocks[index].removal else {
        return false
      }
      return codes.contains(article.article.removals[removal].rule.code.prefix { $0 != ":" })
    }
    article.setComments(PageComments(article.article, markup, blocks: blocks).comments)
  }

  private func dropWhatIsAround(_ article: inout ArticleEditor) throws {
    guard !article.article.isContentSettled,
      let judgement = ContentJudgement(
        article.article, model: try MainContentModel.shared.get(), mode: options.mode)
    else { return }
    var keeps = [Bool](repeating: false, count: article.blocks.count)
    for verdict in judgement.verdicts where verdict.isContent { keeps[verdict.block] = true }
    keepCaptions(of: article.article, judgement, &keeps)
    keepQuotations(of: article.article, judgement, &keeps)
    keepAttributions(of: article.article, &keeps)
    if options.notes { keepNotes(of: article.article, &keeps) }
    // A block whose text goes takes what is in it along: it stays if anything in it does.
    // From the end: the blocks around a kept one are those before it that are ever less deep.
    var depth = 0
    for index in article.blocks.indices.reversed()
    where keeps[index] || article.blocks[index].depth < depth {
      keeps[index] = true
      depth = article.blocks[index].depth
    }
    for verdict in judgement.verdicts where !keeps[verdict.block] {
      guard article.blocks[verdict.block].isKept, article.blocks[verdict.block].kind != .title
      else { continue }
      article.remove(verdict.block, Rules.of(verdict.place, verdict.probability))
    }
    dropPictures(of: &article, judgement)
  }

  /// A picture without a caption says nothing by itself: it stays when the texts before and after it
  /// do, and goes along with one that does not. Its caption says nothing of its place.
  private func dropPictures(of article: inout ArticleEditor, _ judgement: ContentJudgement) {
    let verdicts = judgement.verdicts.filter { $0.place != .caption }
    var next = 0
    for index in article.blocks.indices {
      while next < verdicts.count, verdicts[next].block <= index { next += 1 }
      guard article.blocks[index].isPicture else { continue }
      let neighbors = verdicts[max(0, next - 1)..<min(next + 1, verdicts.count)]
      if let gone = neighbors.first(where: { !article.blocks[$0.block].isKept }) {
        article.remove(index, with: gone.block)
      }
    }
  }

  /// A quotation with a source, as posts of other sites are embedded, is the article's when it stands
  /// between blocks that stay, however little it reads like it.
  private func keepQuotations(
    of article: Article, _ judgement: ContentJudgement, _ keeps: inout [Bool]
  ) {
    let verdicts = judgement.verdicts
    var first = 0
    for index in article.blocks.indices {
      while first < verdicts.count, verdicts[first].block < index { first += 1 }
      guard first > 0, case .quote(source: .some) = article.blocks[index].kind,
        article.blocks[index].isKept, keeps[verdicts[first - 1].block]
      else { continue }
      let end = article.end(of: index)
      let next = verdicts[first...].firstIndex { $0.block >= end } ?? verdicts.count
      guard next < verdicts.count, verdicts[next].isContent else { continue }
      for row in first..<next { keeps[verdicts[row].block] = true }
    }
  }

  /// Who is quoted stays with the quotation.
  private func keepAttributions(
    of article: Article, _ keeps: inout [Bool]
  ) {
    guard let markup = article.source.markup else { return }
    var quote: (end: Int, hasContent: Bool) = (0, false)
    for index in article.blocks.indices where article.blocks[index].isKept {
      if index >= quote.end {
        guard case .quote = article.blocks[index].kind else { continue }
        quote = (article.end(of: index), false)
      }
      if keeps[index] {
        quote.hasContent = true
      } else if quote.hasContent, isAttribution(Int(markup.elements[index]), markup) {
        keeps[index] = true
      }
    }
  }

  /// Whether an element is the footer of a quotation, its `<cite>` or in one of them.
  private func isAttribution(_ element: Int, _ markup: Markup) -> Bool {
    var node = element
    var isFound = false
    while node >= 0, markup.nodes[node].tag != .blockquote {
      isFound = isFound || markup.nodes[node].tag == .footer || markup.nodes[node].tag == .cite
      node = Int(markup.nodes[node].parent)
    }
    return isFound && node >= 0
  }

  /// A note reads like a list of links, but belongs to the text that points at it.
  private func keepNotes(of article: Article, _ keeps: inout [Bool]) {
    guard let markup = article.source.markup, let page = NotePage(article, markup) else { return }
    for sign in page.signs where keeps[sign.block] {
      for index in sign.target..<page.end(of: sign.target) { keeps[index] = true }
    }
  }

  /// Captions are short and prove little by themselves: one stays when its figure stands between
  /// blocks that stay.
  private func keepCaptions(
    of article: Article, _ judgement: ContentJudgement, _ keeps: inout [Bool]
  ) {
    let verdicts = judgement.verdicts
    for (position, verdict) in verdicts.enumerated() where !verdict.isContent {
      guard case .figure = article.blocks[verdict.block].kind, verdict.place == .other,
        position > 0, position + 1 < verdicts.count
      else { continue }
      keeps[verdict.block] =
        keeps[verdicts[position - 1].block] && verdicts[position + 1].isContent
    }
  }
}
