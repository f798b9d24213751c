import SaafModel
import SaafPipeline
import SaafText

/// Drops a table of contents: a label and lines that are headings further down.
public struct DropTableOfContents: Stage {
  public struct Options: StageOptions {
    public var phrases = StandardPhrasePacks.all
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .phrasePacks("phrases", \.phrases, "The packs whose `contents` labels are known")
    ]
  }

  public static let manual = StageManual(
    name: "drop-table-of-contents",
    summary: "Drop a table of contents whose entries are headings further down",
    before: "Contents:\n• Lake\n• Pond\n\nLake\n\nA lake is deep.",
    after: "Lake\n\nA lake is deep.",
    discussion: """
      An entry goes only when the same words are a heading further down, which the ledger names as \
      its twin. The label goes with its entries, or when it is known, ends in a colon and has \
      nothing under it; a known label above other content is a heading like any other.
      """,
    rules: [Rules.label, Rules.entry])

  enum Rules {
    static let label = Rule("contents.label", "it announces a table of contents")
    static let entry = Rule("contents.entry", "the same words are a heading further down")
  }

  private static let minimumEntries = 2

  private let phrases: PhraseIndex

  public init(options: Options) {
    phrases = .of(options.phrases)
  }

  public func apply(to article: inout ArticleEditor) {
    for index in article.blocks.indices {
      let block = article.blocks[index]
      guard block.isKept, block.isStandaloneText,
        let run = block.run, run.bytes.count <= Label.maximumBytes,
        let language = phrases.language(
          of: ComparisonKey(run.bytes, foldsCase: true), as: .contents,
          in: article.article.metadata.language)
      else { continue }
      let entries = ContentsEntries(article.article, from: index + 1).entries
      if entries.count >= Self.minimumEntries {
        article.remove(index, Rules.label.detailed(language))
        for entry in entries { article.remove(entry.entry, Rules.entry, twin: entry.heading) }
      } else if endsWithColon(run.bytes), nextKeptIsHeading(article, after: index) {
        article.remove(index, Rules.label.detailed(language))
      }
    }
  }

  private func endsWithColon(_ text: [UInt8]) -> Bool {
    TextShape(text, in: 0..<text.count).endsWithColon
  }

  private func nextKeptIsHeading(_ article: ArticleEditor, after index: Int) -> Bool {
    article.blocks[(index + 1)...].first { $0.isKept && !$0.isPicture }?.isHeading ?? true
  }
}
