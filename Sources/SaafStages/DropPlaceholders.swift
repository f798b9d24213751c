import SaafModel
import SaafPipeline
import SaafText

/// Drops the name that stands where an author's should: `Anonim`.
public struct DropPlaceholders: Stage {
  public struct Options: StageOptions {
    public var phrases = StandardPhrasePacks.all
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .phrasePacks("phrases", \.phrases, "The packs whose `placeholder` labels are known")
    ]
  }

  public static let manual = StageManual(
    name: "drop-placeholders",
    summary: "Drop the placeholder that stands for an author",
    before: "Video: Lake and Pond\nAnonim\n\nA lake is deep.",
    after: "Video: Lake and Pond\n\nA lake is deep.",
    discussion: """
      The placeholder stands alone on its line before the content begins: a word of a phrase pack, \
      or one that begins like “anonymous”, as the word does in many languages. `Anonim` is what the \
      template writes in every script.
      """,
    rules: [Rules.placeholder])

  enum Rules {
    static let placeholder = Rule("author.placeholder", "a word that stands for no author")
  }

  private let phrases: PhraseIndex

  public init(options: Options) {
    phrases = .of(options.phrases)
  }

  public func apply(to article: inout ArticleEditor) {
    let head = ArticleHead.of(&article, phrases: phrases)
    for index in article.blocks.indices where head.sign(at: index) == .placeholder {
      article.remove(index, rule(for: article.blocks[index]))
    }
  }

  private func rule(for block: Block) -> Rule {
    guard let run = block.run,
      let pack = phrases.learnedPack(
        with: ComparisonKey(run.bytes, foldsCase: true), as: .placeholder)
    else { return Rules.placeholder }
    return Rules.placeholder.detailed(pack)
  }
}
