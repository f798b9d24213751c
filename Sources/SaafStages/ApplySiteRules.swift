import SaafModel
import SaafPipeline

/// Keeps and drops the parts of pages that the user names, and takes metadata from where he says.
public struct ApplySiteRules: Stage {
  public struct Options: StageOptions {
    public var rules: [SiteRule] = []
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .records("rules", \.rules, "What is known of the pages of some sites")
    ]
  }

  public static let manual = StageManual(
    name: "apply-site-rules",
    summary: "Keep and drop the parts of pages that rules for their sites name",
    before: "Subscribe to our letter!\nA lake is deep. [edit]",
    after: "A lake is deep.",
    discussion: """
      Pages only; texts are left alone. A rule is for the pages of its host: of the address that the \
      page was fetched from, or else of the one that it calls its own; a rule without a host is for \
      all pages. Where several rules are for a page, all of them apply.

      `keep`, `drop`, `title`, `author` and `date` each take a selector or a list of them: CSS \
      (Selectors Level 4, as far as XPath 1.0 can say it), or XPath 1.0 for one that begins with `/` \
      or `(` or stands after `xpath:`. What matches a `drop` goes, be it blocks or a part of one. \
      When a `keep` matches something, all else goes, and `extract-main-content` leaves the page \
      alone; when none does, a warning says so, and the model decides as if there were no rule. The \
      title always stays.

      Of `title`, `author` and `date` the first selector counts from which a value can be read; what \
      the page says elsewhere no longer does. An element's value is its text; a date is looked for \
      in `datetime`, `content` and `title` before. A date or author that cannot be read is reported.
      """,
    rules: [Rules.drop, Rules.outside, Rules.title])

  enum Rules {
    static let drop = Rule("site.drop", "a rule for the site drops it")
    static let outside = Rule("site.outside", "a rule for the site keeps other parts of the page")
    static let title = Rule("site.title", "a rule for the site names the title")
  }

  private let rules: [SiteRule]

  public init(options: Options) { rules = options.rules }

  public func apply(to article: inout ArticleEditor) throws {
    guard let page = RuledPage(article.article, rules: rules) else { return }
    try takeMetadata(of: page, to: &article)
    try drop(page, from: &article)
    try keep(page, of: &article)
  }

  private func drop(_ page: RuledPage, from article: inout ArticleEditor) throws {
    let findings = try page.find(\.drop)
    guard !findings.isEmpty else { return }
    let blocks = SelectedBlocks(article.article, page.markup)
    var pieces: [Int: [(span: SourceSpan, rule: Rule)]] = [:]
    for finding in findings {
      let rule = Rule(Rules.drop.code, "the rule \(finding.name) drops it")
      for index in blocks.blocks(in: finding.selection.nodes)
      where article.blocks[index].kind != .title {
        article.remove(index, rule)
      }
      for piece in blocks.pieces(of: finding.selection.nodes) {
        pieces[piece.block, default: []].append((piece.span, rule))
      }
    }
    for (index, pieces) in pieces.sorted(by: { $0.key < $1.key }) {
      drop(Self.outermost(pieces), of: index, &article)
    }
  }

  /// The pieces that are in no other, sorted by place. Those of elements are in one another or apart.
  private static func outermost(
    _ pieces: [(span: SourceSpan, rule: Rule)]
  ) -> [(span: SourceSpan, rule: Rule)] {
    let sorted = pieces.sorted { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
    return sorted.reduce(into: []) { outermost, piece in
      if outermost.last?.span.contains(piece.span) ?? false { return }
      outermost.append(piece)
    }
  }

  /// Drops parts of a block, or the block when nothing else is in it.
  ///
  /// - Parameter pieces: sorted by place, apart from one another.
  private func drop(
    _ pieces: [(span: SourceSpan, rule: Rule)], of index: Int, _ article: inout ArticleEditor
  ) {
    guard article.blocks[index].isKept, let run = article.blocks[index].run else { return }
    let source = article.article.source.bytes
    var rest = run.span.start
    let isAll = pieces.allSatisfy { piece in
      defer { rest = max(rest, piece.span.end) }
      return rest >= piece.span.start || source[rest..<piece.span.start].allSatisfy { $0 == 0x20 }
    }
    if isAll, source[rest..<run.span.end].allSatisfy({ $0 == 0x20 }) {
      if article.blocks[index].kind != .title { article.remove(index, pieces[0].rule) }
      return
    }
    // From the end, so that what is taken out does not move what is still to go.
    for piece in pieces.reversed() {
      guard let run = article.blocks[index].run, let range = Self.range(of: piece.span, in: run)
      else { continue }
      article.remove(DropPhrases.withSpace(range, run), of: index, piece.rule)
    }
  }

  /// Where a part of the source stands in a text; `nil` when it was changed or taken out.
  private static func range(of span: SourceSpan, in run: TextRun) -> Range<Int>? {
    var start = span.start - run.span.start
    for edit in run.edits {
      if edit.source.end <= span.start {
        start += edit.output.count - edit.source.count
      } else if edit.source.start < span.end {
        return nil
      }
    }
    return start..<start + span.count
  }

  private func keep(_ page: RuledPage, of article: inout ArticleEditor) throws {
    let names = page.names(\.keep)
    guard !names.isEmpty else { return }
    let nodes = try page.find(\.keep).flatMap(\.selection.nodes).sorted { $0.node < $1.node }
    let blocks = SelectedBlocks(article.article, page.markup)
    var keeps = [Bool](repeating: false, count: article.blocks.count)
    for index in blocks.blocks(in: nodes) { keeps[index] = true }
    for piece in blocks.pieces(of: nodes) { keeps[piece.block] = true }
    guard keeps.contains(true) else {
      report(
        "site.keep",
        "no text of the page is in what \(names.joined(separator: ", ")) keeps: the rule may be out "
          + "of date, and was left out", to: &article)
      return
    }
    // A block goes with all that it encloses: it stays if anything in it does. From the end: the
    // blocks around a kept one are those before it that are ever less deep.
    var depth = 0
    for index in article.blocks.indices.reversed()
    where keeps[index] || article.blocks[index].depth < depth {
      keeps[index] = true
      depth = article.blocks[index].depth
    }
    let rule = Rule(
      Rules.outside.code, "the page's content is what \(names.joined(separator: ", ")) keeps")
    for index in article.blocks.indices where !keeps[index] && article.blocks[index].kind != .title
    {
      article.remove(index, rule)
    }
    article.settleContent()
  }

  /// Warns, once.
  func report(_ code: String, _ message: String, to article: inout ArticleEditor) {
    let isKnown = article.article.diagnostics.contains { $0.code == code && $0.message == message }
    if !isKnown { article.report(.warning, code: code, message: message) }
  }
}
