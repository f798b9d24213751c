import SaafModel
import SaafPipeline
import SaafText

/// Makes footnotes of what a page only links: the signs in its text, and the notes they point at.
public struct LinkNotes: Stage {
  public struct Options: StageOptions {
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = []
  }

  public static let manual = StageManual(
    name: "link-notes",
    summary: "Make notes of what the signs of footnotes in a page point at",
    before: "A lake is deep.[1]\n\n1. Measured in 2020. ↩",
    after: "A lake is deep.[1]\n\n[1] Measured in 2020.",
    discussion: """
      Pages only. A short link to a place further down, whose block links back to where the sign \
      stands, makes the one the sign of a note and the other the note, whatever language and program \
      made them. Without a link back the markup has to say so: the roles `doc-noteref`, \
      `doc-footnote` and `doc-endnotes` (DPUB-ARIA), the types of EPUB, or names as MediaWiki, \
      WordPress and Markdown give them. The links back go to the ledger, with the signs beside them: \
      they lead nowhere in an output. Notes whose text was dropped leave their signs links.
      """,
    rules: [Rules.backlink])

  enum Rules {
    static let backlink = Rule("note.backlink", "it leads back to the sign of the note")
  }

  public init(options: Options) {}

  public func apply(to article: inout ArticleEditor) {
    guard let markup = article.article.source.markup, let page = NotePage(article.article, markup)
    else { return }
    let signs = page.signs
    var ids: [Int: String] = [:]
    for sign in signs where ids[sign.target] == nil { ids[sign.target] = sign.id }
    for (note, signs) in sorted(signs, by: \.target) {
      article.change(note, to: .note(id: ids[note] ?? ""))
      let sources = Set(signs.map(\.block))
      for index in note..<article.article.end(of: note) {
        removeBacklinks(from: index, to: sources, page, &article)
      }
    }
    for (block, signs) in sorted(signs, by: \.block) {
      mark(signs, in: block, ids, &article)
    }
  }

  private func sorted(
    _ signs: [NotePage.Link], by block: (NotePage.Link) -> Int
  ) -> [(key: Int, value: [NotePage.Link])] {
    Dictionary(grouping: signs, by: block).sorted { $0.key < $1.key }
  }

  /// Puts the marks of signs in the place of links, and of the superscripts that are nothing else.
  private func mark(
    _ signs: [NotePage.Link], in block: Int, _ ids: [Int: String], _ article: inout ArticleEditor
  ) {
    guard let run = article.blocks[block].run else { return }
    let ranges = Set(signs.map(\.range))
    var marks = run.marks.filter { mark in
      switch mark.kind {
      case .link: return !ranges.contains(mark.range)
      case .superscript:
        // The signs are in the order of the text.
        let first = signs.partitionPoint { $0.range.upperBound < mark.range.lowerBound }
        return !signs[first...].prefix(2).contains {
          covers(mark.range, only: $0.range, of: run.bytes)
        }
      default: return true
      }
    }
    for sign in signs {
      guard let id = ids[sign.target] else { continue }
      marks.append(InlineMark(.noteReference(id: id), sign.range))
    }
    article.setMarks(marks, of: block)
  }

  /// Whether a range has a sign and at most brackets around it.
  private func covers(_ range: Range<Int>, only sign: Range<Int>, of text: [UInt8]) -> Bool {
    range.lowerBound <= sign.upperBound && sign.lowerBound <= range.upperBound
      && (Array(range.lowerBound..<max(range.lowerBound, sign.lowerBound))
        + Array(min(sign.upperBound, range.upperBound)..<range.upperBound))
        .allSatisfy { !NotePage.isWordByte(text[$0]) }
  }

  /// Takes the links back out of a block of a note, with the signs and spaces around them.
  private func removeBacklinks(
    from index: Int, to sources: Set<Int>, _ page: NotePage, _ article: inout ArticleEditor
  ) {
    let links = page.links(from: index).filter { sources.contains($0.target) }
    guard !links.isEmpty, let run = article.blocks[index].run else { return }
    var ranges: [Range<Int>] = []
    for link in links.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = surroundings(of: link.range, in: run.bytes, after: ranges.last?.upperBound ?? 0)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    if ranges == [0..<run.bytes.count], article.article.end(of: index) == index + 1,
      article.blocks[index].depth > 0, !isNote(article.blocks[index])
    {
      return article.remove(index, Rules.backlink)
    }
    // Each takes the text's length; no note is so often pointed at.
    guard ranges.count <= Self.mostBacklinks else { return }
    for range in ranges.reversed() where !range.isEmpty {
      article.remove(range, of: index, Rules.backlink)
    }
  }

  /// The most pieces that are taken out of one text.
  private static let mostBacklinks = 500

  private func isNote(_ block: Block) -> Bool {
    if case .note = block.kind { true } else { false }
  }

  /// A link back with the white space on one side, and what stands before it at the beginning of a
  /// note without being a word: `^`.
  private func surroundings(
    of link: Range<Int>, in text: [UInt8], after start: Int
  ) -> Range<Int> {
    var lower = link.lowerBound
    var upper = link.upperBound
    let before = text[start..<lower]
    if start == 0, !before.contains(where: NotePage.isWordByte), before.count <= 8 { lower = 0 }
    if lower > 0 {
      while lower > start, text[lower - 1] <= 0x20 { lower -= 1 }
    }
    if lower == 0 || lower == start {
      while upper < text.count, text[upper] <= 0x20 { upper += 1 }
    }
    return lower..<upper
  }
}
