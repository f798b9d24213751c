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

  private let detector: LanguageDetector
  private let minimumConfidence: Double

  public init(options: Options) {
    detector = LanguageDetector(
      restrictedTo: options.languages.isEmpty ? nil : Set(options.languages))
    minimumConfidence = options.minimumConfidence
  }

  public func apply(to article: inout ArticleEditor) {
    let sample = Self.sample(article.article)
    guard let guess = detector.detect(sample.span), guess.confidence >= minimumConfidence else {
      return
    }
    article.setLanguage(guess.language)
  }

  /// The kept text, longest blocks first where there is more than the sample holds.
  private static func sample(_ article: Article) -> [UInt8] {
    var runs = article.blocks.filter(\.isKept).compactMap(\.run)
    let total = runs.reduce(0) { $0 + $1.bytes.count }
    if total > sampleBytes {
      let order = runs.indices.sorted {
        (runs[$1].bytes.count, $0) < (runs[$0].bytes.count, $1)
      }
      runs = order.map { runs[$0] }
    }
    var sample: [UInt8] = []
    for run in runs {
      sample.append(
        contentsOf: run.bytes.prefix(Self.boundary(run.bytes, sampleBytes - sample.count)))
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
