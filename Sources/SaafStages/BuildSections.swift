import SaafModel
import SaafPipeline
import SaafText

/// Settles the headings: their levels, which make the tree of sections, and the colon after them.
public struct BuildSections: Stage {
  public struct Options: StageOptions {
    public var colon = false
    public var numbering = true
    public var phrases = StandardPhrasePacks.all
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .flag("colon", \.colon, "Keep the colon that ends a heading"),
      .flag("numbering", \.numbering, "Nest sections by numbers such as `2.1`"),
      .phrasePacks("phrases", \.phrases, "The packs whose `summary` labels are known"),
    ]
  }

  public static let manual = StageManual(
    name: "build-sections",
    summary: "Settle the levels of headings and drop the colon after them",
    before: "In summary:\n\n• A pond is small.",
    after: "In summary\n\n• A pond is small.",
    discussion: """
      Headings of plain text have one level unless their numbers show more: `2.1` is one below \
      `2.`. Levels given by markup stay. A known summary label above a list or a paragraph is a \
      heading even where it looks like a sentence. The colon after a heading, with the space some languages \
      put before it, is layout and goes.
      """,
    rules: [Rules.colon])

  enum Rules {
    static let colon = Rule("heading.colon", "the colon after a heading is layout")
  }

  private let options: Options
  private let phrases: PhraseIndex

  public init(options: Options) {
    self.options = options
    phrases = .of(options.phrases)
  }

  public func apply(to article: inout ArticleEditor) {
    for index in article.blocks.indices {
      if isSummaryLabel(article, index) { article.change(index, to: .heading(level: 2)) }
      guard article.blocks[index].isKept, case .heading(let level) = article.blocks[index].kind,
        let run = article.blocks[index].run
      else { continue }
      if !options.colon, let colon = Self.finalColon(run.bytes) {
        article.edit(index, [Replacement(colon, with: [])], Rules.colon)
      }
      if options.numbering, level == 2, let depth = Self.numberingDepth(run.bytes), depth > 1 {
        article.change(index, to: .heading(level: min(6, 1 + depth)))
      }
    }
  }

  private func isSummaryLabel(_ article: ArticleEditor, _ index: Int) -> Bool {
    let block = article.blocks[index]
    guard block.isKept, block.kind == .paragraph, block.depth == 0, let run = block.run,
      run.bytes.count <= Label.maximumBytes,
      phrases.knows(ComparisonKey(run.bytes, foldsCase: true), as: .summary)
    else { return false }
    let next = article.blocks[(index + 1)...].first { $0.isKept && !$0.isPicture }
    return next.map { !$0.isHeading } ?? false
  }

  /// The colon at the end and the white space before it; a heading that is nothing else keeps it.
  private static func finalColon(_ text: [UInt8]) -> Range<Int>? {
    let span = text.span
    guard !text.isEmpty else { return nil }
    let (last, length) = span.scalar(before: text.count)
    guard CharacterClass.isColon(last) else { return nil }
    let stem = TextLines.trimmed(span, 0..<text.count - length)
    return stem.isEmpty ? nil : stem.upperBound..<text.count
  }

  /// How many numbers stand before a heading, joined by full stops: 2 for `2.1 Depth`.
  private static func numberingDepth(_ text: [UInt8]) -> Int? {
    let span = text.span
    var index = 0
    var numbers = 0
    while index < text.count {
      var digits = 0
      while index < text.count, CharacterClass.digit(span.scalar(at: index).value) != nil {
        index += span.scalar(at: index).length
        digits += 1
      }
      guard (1...2).contains(digits) else { break }
      numbers += 1
      guard index < text.count, span[index] == 0x2E else { break }
      index += 1
    }
    guard numbers > 0, index < text.count, span[index] == 0x20 else { return nil }
    return numbers
  }
}
