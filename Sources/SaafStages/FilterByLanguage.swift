import SaafModel
import SaafPipeline

/// Drops documents that are not in one of the wanted languages.
public struct FilterByLanguage: Stage {
  public struct Options: StageOptions {
    public var keep: [String] = []
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .texts("keep", \.keep, "The languages to keep, as BCP 47 subtags; none keeps all")
    ]
  }

  public static let manual = StageManual(
    name: "filter-by-language",
    summary: "Drop documents that are not in one of the wanted languages",
    before: "(an article in Spanish, with `keep: [hi]`)",
    after: "(the document is dropped)",
    discussion: """
      It looks at the language that `detect-language` or the source has set, so it comes after \
      them. A document without a known language is dropped, too, when languages are named.
      """,
    rules: [Rules.unwanted])

  enum Rules {
    static let unwanted = Rule("language.unwanted", "the document is in another language")
  }

  private let keep: [String]

  public init(options: Options) {
    keep = options.keep
  }

  public func apply(to article: inout ArticleEditor) {
    guard !keep.isEmpty else { return }
    let language = article.article.metadata.language
    guard language.map(keep.contains) ?? false else {
      article.reject(
        Rules.unwanted,
        message: "language \(language ?? "unknown"), not one of \(keep.joined(separator: ", "))")
      return
    }
  }
}
