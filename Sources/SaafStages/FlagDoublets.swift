import SaafModel
import SaafPipeline
import SaafText
import SaafUnicode

/// Reports words that machine translation said twice: “clients or clients”.
public struct FlagDoublets: Stage {
  public static let manual = StageManual(
    name: "flag-doublets",
    summary: "Report words that machine translation said twice",
    before: "ग्राहकों या ग्राहकों को बेचने …",
    after: "ग्राहकों या ग्राहकों को बेचने …",
    discussion: """
      Two synonyms of the original became one word in translation, joined by a short word. Mending \
      that would be rewriting, so the text stays and a note names the place. Scripts without spaces \
      between words are not looked at.
      """,
    rules: [])

  private static let code = "text.doublet"

  /// The fewest letters of a word that counts; shorter ones are said twice on purpose.
  private static let minimumLetters = 4
  /// The most letters of the word between.
  private static let maximumJoinLetters = 4
  /// How many places of a document are named: a text that stammers on is not a translation's fault.
  private static let maximumReports = 20

  public init(options: NoOptions) {}

  public func apply(to article: inout ArticleEditor) {
    let known = Set(article.article.diagnostics)
    var left = Self.maximumReports
    for index in article.blocks.indices {
      let block = article.blocks[index]
      guard left > 0, block.isKept, !block.isCode, let text = block.run?.bytes else { continue }
      for doublet in Self.doublets(in: text).prefix(left) {
        left -= 1
        let note = Diagnostic(
          .note, code: Self.code,
          message: "'\(String(decoding: text[doublet], as: UTF8.self))' says a word twice",
          stage: article.stage, span: block.extent)
        guard !known.contains(note) else { continue }
        article.report(note.severity, code: note.code, message: note.message, at: index)
      }
    }
  }

  static func doublets(in text: [UInt8]) -> [Range<Int>] {
    let span = text.span
    var found: [Range<Int>] = []
    var first = 0..<0
    var join = 0..<0
    var start = 0
    while start < span.count {
      let end = span.firstIndex(of: 0x20, in: start..<span.count)
      let second = start..<end
      if second.count >= first.count, first.count >= minimumLetters,
        join.count <= maximumJoinLetters * 4, repeats(span, first, at: start),
        !repeats(span, first, at: join.lowerBound),
        isDoublet(span, first, join),
        WordBoundary.isBoundary(start + first.count, in: text)
      {
        found.append(first.lowerBound..<start + first.count)
      }
      if !second.isEmpty { (first, join) = (join, second) }
      start = end + 1
    }
    return found
  }

  private static func repeats(_ text: Span<UInt8>, _ word: Range<Int>, at start: Int) -> Bool {
    for offset in 0..<word.count where text[word.lowerBound + offset] != text[start + offset] {
      return false
    }
    return true
  }

  private static func isDoublet(
    _ text: Span<UInt8>, _ word: Range<Int>, _ join: Range<Int>
  ) -> Bool {
    text.scalarCount(in: word) >= minimumLetters
      && text.scalarCount(in: join) <= maximumJoinLetters && isWord(text, word)
      && isWord(text, join)
  }

  private static func isWord(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var index = word.lowerBound
    while index < word.upperBound {
      let (scalar, length) = text.scalar(at: index)
      guard CharacterClass.isLetter(scalar) || CharacterClass.isJoiner(scalar) else { return false }
      index += length
    }
    return !word.isEmpty
  }
}
