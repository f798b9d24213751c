import SaafHTML
import SaafModel
import SaafPipeline
import SaafText

/// Takes what a page says of itself, and author and dates of the byline, into the metadata.
public struct ExtractMetadata: Stage {
  public struct Options: StageOptions {
    public var phrases = StandardPhrasePacks.all
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .phrasePacks(
        "phrases", \.phrases, "The packs whose `author`, `published` and `last-modified` are known")
    ]
  }

  public static let manual = StageManual(
    name: "extract-metadata",
    summary: "Take author, dates and more from the page and the byline into the metadata",
    before: "Author: Jane Doe | jane@example.org. Last modified: 2023-12-16 06:35",
    after: "",
    discussion: """
      A byline stands before the content begins. Its labels are known from phrase packs, or its \
      shape says what it is: an e-mail address and a date. Dates are read from digits of any \
      script; one whose order is not certain is left out. A placeholder is no author. The line \
      itself goes to the ledger.

      Of an HTML page the stage takes what the page says of itself for programs, too: authors, \
      dates, site, canonical address, licence, description, tags and picture. That comes before \
      the byline; what is only concluded from the classes of elements, from the text after the \
      heading or from the page's address comes after it. Each value keeps its origin. Authors and dates \
      that a stage before it has found stay.
      """,
    rules: [Rules.byline])

  enum Rules {
    static let byline = Rule("metadata.byline", "its author and dates are in the metadata")
  }

  private let phrases: PhraseIndex

  public init(options: Options) {
    phrases = .of(options.phrases)
  }

  /// The origin of what a byline in the text says.
  private static let byline = "byline"

  public func apply(to article: inout ArticleEditor) {
    let page = article.article.source.markup.map {
      PageMetadata(of: $0, address: article.article.address)
    }
    let authors = page.map { PageAuthors($0, phrases: phrases) }
    let known = article.article.metadata
    if let page { takeFields(of: page, to: &article) }
    takeDates(of: page, isDeclared: true, to: &article)
    if known.authors.isEmpty { authors?.declared.map { take($0, to: &article) } }
    takeBylines(
      to: &article, hasAuthors: !known.authors.isEmpty || authors?.declared != nil,
      hasPublished: known.published != nil || isDated(page?.published),
      hasModified: known.modified != nil || isDated(page?.modified))
    takeDates(of: page, isDeclared: false, to: &article)
    if article.article.metadata.authors.isEmpty {
      (authors?.concluded ?? authors?.site).map { take($0, to: &article) }
    }
  }

  /// Takes the bylines out of the text; what the page has said of a field counts for more.
  private func takeBylines(
    to article: inout ArticleEditor, hasAuthors: Bool, hasPublished: Bool, hasModified: Bool
  ) {
    let head = ArticleHead.of(&article, phrases: phrases)
    for index in article.blocks.indices where head.sign(at: index) == .byline {
      let block = article.blocks[index]
      guard block.isKept, let run = block.run, let byline = Byline(run.bytes, phrases: phrases)
      else { continue }
      if !hasAuthors {
        for author in byline.authors { article.addAuthor(author, from: Self.byline) }
      }
      if !hasPublished, let published = byline.published {
        article.setPublished(published, from: Self.byline)
      }
      if !hasModified, let modified = byline.modified {
        article.setModified(modified, from: Self.byline)
      }
      article.remove(index, Rules.byline)
    }
  }

  // MARK: The page

  private func takeFields(of page: PageMetadata, to article: inout ArticleEditor) {
    if let site = page.sites.first { article.setSite(site.value, from: site.origin) }
    if let url = page.canonicalURLs.first { article.setCanonicalURL(url.value, from: url.origin) }
    if let licence = page.licences.first {
      article.setLicence(licence.value, from: licence.origin)
    }
    if let text = page.descriptions.first { article.setDescription(text.value, from: text.origin) }
    if let image = page.images.first { article.setImage(image.value, from: image.origin) }
    if let tags = page.tags.first {
      for tag in tags.values { article.addTag(tag, from: tags.origin) }
    }
  }

  private func takeDates(
    of page: PageMetadata?, isDeclared: Bool, to article: inout ArticleEditor
  ) {
    guard let page else { return }
    let metadata = article.article.metadata
    if metadata.published == nil,
      let date = page.published.first(where: { $0.isDeclared == isDeclared })
    {
      article.setPublished(date.value, from: date.origin)
    }
    if metadata.modified == nil,
      let date = page.modified.first(where: { $0.isDeclared == isDeclared })
    {
      article.setModified(date.value, from: date.origin)
    }
  }

  private func isDated(_ dates: [PageMetadata.Candidate]?) -> Bool {
    dates?.contains { $0.isDeclared } ?? false
  }

  private func take(_ authors: PageAuthors.Choice, to article: inout ArticleEditor) {
    for name in authors.names { article.addAuthor(name, from: authors.origin) }
  }
}
