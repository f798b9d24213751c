import SaafModel
import SaafPipeline
import SaafText

/// Drops lines or passages that the user lists.
public struct DropPhrases: Stage {
  public struct Options: StageOptions {
    public var phrases: [String] = []
    public var patterns: [String] = []
    public var scope = Scope.anywhere
    public var match = Match.line
    public var numbers = Numbers.exact
    public var name = ""
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .texts("phrases", \.phrases, "Texts to drop, compared without case, spaces and end marks"),
      .texts(
        "patterns", \.patterns,
        "Texts in which `*` stands for anything within the block, `?` for one character"),
      .choice("scope", \.scope, "In which part of the article"),
      .choice("match", \.match, "Whether a phrase must be a whole block or may be part of one"),
      .choice(
        "numbers", \.numbers,
        "Whether the numbers in a phrase that is a whole block stand for themselves or for any"),
      .text("name", \.name, "What the ledger calls the list, after the rule"),
    ]
  }

  /// The part of an article that is searched.
  public enum Scope: String, CaseIterable, Sendable {
    case anywhere, head, body, tail
  }

  /// How much of a block a phrase must cover.
  public enum Match: String, CaseIterable, Sendable {
    case line, passage
  }

  /// What a number in a phrase stands for.
  public enum Numbers: String, CaseIterable, Sendable {
    case exact, any
  }

  public static let manual = StageManual(
    name: "drop-phrases",
    summary: "Drop lines or passages from a list of your own",
    before: "Click here to get the app\n\nA lake is deep.",
    after: "A lake is deep.",
    discussion: """
      A phrase is a whole block by default, compared like a title: without regard to case, white \
      space, end punctuation and composition. With `match: passage` it is cut out of a block \
      wherever it stands between word boundaries, compared letter for letter. The head is the \
      first twelve blocks, the tail the last twelve, the body all between; what \
      `extract-main-content` took out of a page does not count. With `numbers: any` the phrase \
      `5 minutes` is `12 minutes`, too.
      """,
    rules: [Rules.phrase, Rules.pattern])

  enum Rules {
    static let phrase = Rule("phrase.listed", "the pipeline lists it")
    static let pattern = Rule("phrase.pattern", "it matches a pattern that the pipeline lists")
  }

  private static let edgeBlocks = 12

  private let keys: Set<ComparisonKey>
  private let passages: [[UInt8]]
  private let patterns: [WildcardPattern]
  private let scope: Scope
  private let match: Match
  private let numbers: Numbers
  private let phraseRule: Rule
  private let patternRule: Rule

  public init(options: Options) {
    let numbers = options.numbers
    self.numbers = numbers
    keys = Set(options.phrases.map { DropPhrases.key(Array($0.utf8), numbers) })
    phraseRule = options.name.isEmpty ? Rules.phrase : Rules.phrase.detailed(options.name)
    patternRule = options.name.isEmpty ? Rules.pattern : Rules.pattern.detailed(options.name)
    passages = options.phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
    patterns = options.patterns.map(WildcardPattern.init)
    scope = options.scope
    match = options.match
  }

  public func apply(to article: inout ArticleEditor) {
    let texts = article.blocks.indices.filter {
      article.blocks[$0].kind != .title && article.blocks[$0].run != nil
        && !ExtractMainContent.isAroundContent($0, in: article.article)
    }
    for index in Self.part(of: texts, scope) where article.blocks[index].isKept {
      switch match {
      case .line: dropLine(&article, index)
      case .passage: dropPassages(&article, index)
      }
    }
  }

  private static func part(of texts: [Int], _ scope: Scope) -> ArraySlice<Int> {
    switch scope {
    case .anywhere: texts[...]
    case .head: texts.prefix(edgeBlocks)
    case .tail: texts.suffix(edgeBlocks)
    case .body: texts.dropFirst(edgeBlocks).dropLast(edgeBlocks)
    }
  }

  private func dropLine(_ article: inout ArticleEditor, _ index: Int) {
    guard let text = article.blocks[index].run?.bytes else { return }
    if !keys.isEmpty, keys.contains(DropPhrases.key(text, numbers)) {
      article.remove(index, phraseRule)
    } else if patterns.contains(where: { $0.matches(text, in: 0..<text.count) }) {
      article.remove(index, patternRule)
    }
  }

  private static func key(_ text: [UInt8], _ numbers: Numbers) -> ComparisonKey {
    let key = ComparisonKey(text, foldsCase: true)
    return numbers == .any ? key.withNumbersAlike : key
  }

  private func dropPassages(_ article: inout ArticleEditor, _ index: Int) {
    for passage in passages {
      while let range = article.blocks[index].run.flatMap({ Self.find(passage, in: $0.bytes) }) {
        article.remove(Self.withSpace(range, article.blocks[index].run), of: index, phraseRule)
      }
    }
    for pattern in patterns {
      while let range = article.blocks[index].run.flatMap({ pattern.find(in: $0.bytes) }) {
        article.remove(Self.withSpace(range, article.blocks[index].run), of: index, patternRule)
      }
    }
  }

  /// The range with the space before it, or after it at the text's beginning, where leaving it would
  /// double a space or part a sentence from its end mark.
  static func withSpace(_ range: Range<Int>, _ run: TextRun?) -> Range<Int> {
    guard let text = run?.bytes else { return range }
    let before = range.lowerBound > 0 && text[range.lowerBound - 1] == 0x20
    let after = range.upperBound < text.count && text[range.upperBound] == 0x20
    if before, after || endsBefore(range.upperBound, text) {
      return range.lowerBound - 1..<range.upperBound
    }
    return range.lowerBound == 0 && after ? range.lowerBound..<range.upperBound + 1 : range
  }

  /// Whether the text or a sentence ends at `offset`, so that no space belongs before it.
  private static func endsBefore(_ offset: Int, _ text: [UInt8]) -> Bool {
    guard offset < text.count else { return true }
    let next = text.span.scalar(at: offset).value
    return CharacterClass.isSentenceEnd(next) || CharacterClass.isComma(next)
  }

  /// The first place where `passage` stands between word boundaries.
  private static func find(_ passage: [UInt8], in text: [UInt8]) -> Range<Int>? {
    guard passage.count <= text.count else { return nil }
    for start in 0...(text.count - passage.count) where text[start] == passage[0] {
      let range = start..<start + passage.count
      if text[range].elementsEqual(passage), WordBoundary.encloses(range, in: text) { return range }
    }
    return nil
  }
}
