import SaafModel
import SaafPipeline

/// Drops documents that are too short or too long.
public struct FilterByLength: Stage {
  public struct Options: StageOptions {
    public var minimumCharacters = 1
    public var maximumCharacters = Int.max
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .integer(
        "minimum-characters", \.minimumCharacters, in: 0...Int.max,
        "The least number of characters in the body"),
      .integer(
        "maximum-characters", \.maximumCharacters, in: 1...Int.max,
        "The largest number of characters in the body"),
    ]
  }

  public static let manual = StageManual(
    name: "filter-by-length",
    summary: "Drop documents whose body is too short or too long",
    before: "A title without a body",
    after: "(the document is dropped)",
    discussion: """
      Characters are Unicode scalars of the kept body; the title and what was removed do not count. \
      A dropped document is counted and named with the rule; nothing is written for it.
      """,
    rules: [Rules.short, Rules.long])

  enum Rules {
    static let short = Rule("length.short", "the body is too short")
    static let long = Rule("length.long", "the body is too long")
  }

  private let options: Options

  public init(options: Options) {
    self.options = options
  }

  public func apply(to article: inout ArticleEditor) {
    let length = article.article.bodyCharacterCount
    if length < options.minimumCharacters {
      article.reject(
        Rules.short, message: "\(length) characters, fewer than \(options.minimumCharacters)")
    } else if length > options.maximumCharacters {
      article.reject(
        Rules.long, message: "\(length) characters, more than \(options.maximumCharacters)")
    }
  }
}
