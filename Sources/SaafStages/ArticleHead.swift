import SaafModel
import SaafText

/// What stands before an article's content: copies of the title, captions of videos, an author who
/// is none, a byline.
///
/// The head is read from all blocks, removed ones included, so that every stage sees the same signs
/// whatever ran before it.
struct ArticleHead: Sendable {
  enum Sign: Equatable, Sendable {
    case titleCopy
    /// The title with the site's name after it, standing before the title itself.
    case pageTitle
    case caption(Caption)
    case placeholder
    case byline
    case contentsLabel
    case contentsEntry(heading: Int)
  }

  /// The title block's index and key.
  let title: Int?
  let titleKey: ComparisonKey?
  /// The sign of each block, as far as the head reaches.
  private var signs: [Sign?] = []
  /// The index of the first block that is content.
  private(set) var end: Int
  /// The labels that stand before a copy of the title or a dated line, by key.
  private(set) var captionLabels: Set<ComparisonKey> = []

  /// - Complexity: O(*n*) in the length of the head.
  init(_ article: Article, phrases: PhraseIndex) {
    let blocks = article.blocks
    title = blocks.firstIndex { $0.kind == .title }
    titleKey = title.flatMap { blocks[$0].run }.map { ComparisonKey($0.bytes, foldsCase: true) }
    end = 0
    let reader = SignReader(article: article, phrases: phrases, title: title, titleKey: titleKey)
    var index = 0
    var pending: [(index: Int, caption: Caption)] = []
    while index < blocks.count {
      if index == title {
        index += 1
        end = index
        continue
      }
      if ExtractMainContent.isAroundContent(index, in: article) || blocks[index].isPicture
        || ArticleHead.isNamedByUser(blocks[index], in: article)
      {
        // What a page has around its content, pictures, and what the user's own rules took out stand
        // between none of the head's lines.
        index += 1
        continue
      }
      if let sign = reader.sign(at: index, labels: captionLabels) {
        if case .caption(let caption) = sign, let label = caption.labelKey {
          captionLabels.insert(label)
        }
        if sign.isTemplate { settle(&pending) }
        guard pending.isEmpty else { break }
        note(sign, at: index)
        index = article.end(of: index)
        if sign == .contentsLabel { index = readContents(article, from: index) }
        end = index
      } else if pending.count < 2,
        let caption = reader.undatedCaption(at: index, labels: captionLabels)
      {
        pending.append((index, caption))
        index += 1
      } else {
        break
      }
    }
  }

  /// Whether a rule of the user's took a block out: one for its site, or a list of lines.
  private static func isNamedByUser(_ block: Block, in article: Article) -> Bool {
    guard let removal = block.removal else { return false }
    let code = article.removals[removal].rule.code
    return code.hasPrefix("site.") || code.hasPrefix("phrase.")
  }

  /// The head of the article under the editor's hand; with the standard packs it is read only once
  /// for all stages.
  static func of(_ article: inout ArticleEditor, phrases: PhraseIndex) -> ArticleHead {
    guard phrases.isStandard else { return ArticleHead(article.article, phrases: phrases) }
    return article.finding { ArticleHead($0, phrases: phrases) }
  }

  /// The sign that a block is; `nil` for content.
  ///
  /// - Complexity: O(1)
  func sign(at index: Int) -> Sign? { index < signs.count ? signs[index] : nil }

  private mutating func note(_ sign: Sign, at index: Int) {
    while signs.count <= index { signs.append(nil) }
    signs[index] = sign
  }

  /// How many independent signs of the page template the head shows.
  var evidence: Int {
    var kinds: Set<Int> = []
    for case .some(let sign) in signs {
      switch sign {
      case .titleCopy, .pageTitle: kinds.insert(0)
      case .caption: kinds.insert(1)
      case .placeholder: kinds.insert(2)
      case .byline: kinds.insert(3)
      case .contentsLabel, .contentsEntry: break
      }
    }
    return kinds.count
  }

  /// Lines with a caption's label but no date are captions when more of the head follows them.
  private mutating func settle(_ pending: inout [(index: Int, caption: Caption)]) {
    for (index, caption) in pending { note(.caption(caption), at: index) }
    pending.removeAll()
  }

  /// Reads the entries under a table of contents: lines that are headings further down.
  private mutating func readContents(_ article: Article, from start: Int) -> Int {
    let entries = ContentsEntries(article, from: start)
    for (entry, heading) in entries.entries { note(.contentsEntry(heading: heading), at: entry) }
    return entries.end
  }
}

extension ArticleHead.Sign {
  /// Whether content cannot look like it, so that what stands before it belongs to the head too.
  var isTemplate: Bool {
    switch self {
    case .caption, .placeholder, .byline: true
    case .titleCopy, .pageTitle, .contentsLabel, .contentsEntry: false
    }
  }
}

/// Reads the sign of a single block.
private struct SignReader {
  let article: Article
  let phrases: PhraseIndex
  let title: Int?
  let titleKey: ComparisonKey?

  func sign(at index: Int, labels: Set<ComparisonKey>) -> ArticleHead.Sign? {
    let block = article.blocks[index]
    guard let run = block.run, block.isStandaloneText, run.bytes.count <= longestSign else {
      return nil
    }
    let key = ComparisonKey(run.bytes, foldsCase: true)
    if let titleKey {
      if key == titleKey { return .titleCopy }
      if let title, index < title, isPageTitle(run.bytes, titleKey) { return .pageTitle }
    }
    if let caption = Caption(run.bytes, titleKey: titleKey, phrases: phrases),
      caption.isCertain(inHeadWith: labels, hasTitleCopies: hasTitleCopies(before: index))
    {
      return .caption(caption)
    }
    if Placeholder.isPlaceholder(key, phrases: phrases) { return .placeholder }
    if Byline(run.bytes, phrases: phrases) != nil { return .byline }
    if phrases.knows(key, as: .contents) { return .contentsLabel }
    return nil
  }

  /// The longest text that is looked at, in bytes: a byline, or the title with a label.
  private var longestSign: Int { max(500, (titleKey?.bytes.count ?? 0) * 2 + 200) }

  private func isTitleCopy(_ text: [UInt8], _ titleKey: ComparisonKey) -> Bool {
    ComparisonKey.couldMatch(text.count, titleKey.bytes.count)
      && ComparisonKey(text, foldsCase: true) == titleKey
  }

  /// The caption that a line would be if more of the head followed it: its label is known, or that
  /// of another caption.
  func undatedCaption(at index: Int, labels: Set<ComparisonKey>) -> Caption? {
    let block = article.blocks[index]
    guard let run = block.run, block.isStandaloneText, run.bytes.count <= longestSign,
      let caption = Caption(run.bytes, titleKey: titleKey, phrases: phrases),
      caption.isKnown || caption.labelKey.map(labels.contains) ?? false
    else { return nil }
    return caption
  }

  private func hasTitleCopies(before index: Int) -> Bool {
    guard let title, let titleKey, title + 1 < index else { return false }
    return article.blocks[(title + 1)..<index].contains {
      $0.run.map { isTitleCopy($0.bytes, titleKey) } ?? false
    }
  }

  private func isPageTitle(_ text: [UInt8], _ titleKey: ComparisonKey) -> Bool {
    SiteSuffix.separators(text, in: 0..<text.count).contains {
      ComparisonKey(text, in: 0..<$0, foldsCase: true) == titleKey
    }
  }
}
