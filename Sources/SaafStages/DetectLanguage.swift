import SaafHTML
import SaafLanguage
import SaafModel
import SaafPipeline

/// Detects the language that an article is written in.
public struct DetectLanguage: Stage {
  public struct Options: StageOptions {
    public var languages: [String] = []
    public var minimumConfidence = 0.0
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .texts("languages", \.languages, "The only languages to choose from; none means any"),
      .number(
        "minimum-confidence", \.minimumConfidence, in: 0...1,
        "The least certainty with which a language is set"),
    ]
  }

  public static let manual = StageManual(
    name: "detect-language",
    summary: "Detect the language of the article",
    before: "दही और छाछ के बीच अंतर",
    after: "दही और छाछ के बीच अंतर",
    discussion: """
      The script of most letters decides first; where several languages share it, letters, common \
      words and the statistics of the CLD2 library do. The body weighs more than the head, which \
      may hold names in other scripts. The text is not changed.
      """,
    rules: [])

  /// How much text is looked at, in bytes: more does not change the answer.
  private static let sampleBytes = 1200

  /// The certainty from which on a page's own word is not asked: templates name the language of
  /// the site, not of the article.
  private static let certainty = 0.3

  /// The origins of the language.
  private static let text = "text"
  private static let attribute = "html lang"

  private let detector: LanguageDetector
  private let minimumConfidence: Double

  public init(options: Options) {
    detector = LanguageDetector(
      restrictedTo: options.languages.isEmpty ? nil : Set(options.languages))
    minimumConfidence = options.minimumConfidence
  }

  public func apply(to article: inout ArticleEditor) {
    let sample = Self.sample(article.article)
    let guess = detector.detect(sample.span).flatMap {
      $0.confidence >= minimumConfidence ? $0 : nil
    }
    if let guess, guess.confidence >= Self.certainty {
      article.setLanguage(guess.language, from: Self.text)
    } else if let declared = article.article.source.markup.flatMap(PageLanguage.declared),
      detector.allows(declared)
    {
      article.setLanguage(declared, from: Self.attribute)
    } else if let guess {
      article.setLanguage(guess.language, from: Self.text)
    }
  }

  /// The kept text, longest blocks first where there is more than the sample holds.
  private static func sample(_ article: Article) -> [UInt8] {
    var texts: [(block: Int, count: Int)] = []
    var total = 0
    for index in article.blocks.indices where article.blocks[index].isKept {
      guard let count = article.blocks[index].run?.bytes.count else { continue }
      texts.append((index, count))
      total += count
    }
    if total > sampleBytes { texts.sort { ($1.count, $0.block) < ($0.count, $1.block) } }
    var sample: [UInt8] = []
    sample.reserveCapacity(min(total, sampleBytes) + texts.count)
    for text in texts {
      guard let bytes = article.blocks[text.block].run?.bytes else { continue }
      sample.append(contentsOf: bytes.prefix(boundary(bytes, sampleBytes - sample.count)))
      sample.append(0x0A)
      if sample.count >= sampleBytes { break }
    }
    return sample
  }

  /// The largest scalar boundary up to `limit`.
  private static func boundary(_ text: [UInt8], _ limit: Int) -> Int {
    guard limit < text.count else { return text.count }
    var end = max(0, limit)
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
