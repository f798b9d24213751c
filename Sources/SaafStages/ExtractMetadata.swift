import SaafModel
import SaafPipeline
import SaafText

/// Takes author and dates out of the byline into the article's metadata.
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
    summary: "Take author and dates from the byline into the metadata",
    before: "Author: Jane Doe | jane@example.org. Last modified: 2023-12-16 06:35",
    after: "",
    discussion: """
      A byline stands before the content begins. Its labels are known from phrase packs, or its \
      shape says what it is: an e-mail address and a date. Dates are read from digits of any \
      script; one whose order is not certain is left out. A placeholder is no author. The line \
      itself goes to the ledger.
      """,
    rules: [Rules.byline])

  enum Rules {
    static let byline = Rule("metadata.byline", "its author and dates are in the metadata")
  }

  private let phrases: PhraseIndex

  public init(options: Options) {
    phrases = .of(options.phrases)
  }

  public func apply(to article: inout ArticleEditor) {
    let head = ArticleHead.of(&article, phrases: phrases)
    for index in article.blocks.indices where head.sign(at: index) == .byline {
      let block = article.blocks[index]
      guard block.isKept, let run = block.run, let byline = Byline(run.bytes, phrases: phrases)
      else { continue }
      for author in byline.authors { article.addAuthor(author) }
      if let published = byline.published { article.setPublished(published) }
      if let modified = byline.modified { article.setModified(modified) }
      article.remove(index, Rules.byline)
    }
  }
}
