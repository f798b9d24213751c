import SaafModel
import SaafPipeline
import SaafText

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

  /// The fewest letters of a word that counts; shorter ones are said twice on purpose.
  private static let minimumLetters = 4
  /// The most letters of the word between.
  private static let maximumJoinLetters = 4

  public init(options: NoOptions) {}

  public func apply(to article: inout ArticleEditor) {
    for index in article.blocks.indices {
      let block = article.blocks[index]
      guard block.isKept, !block.isCode, let text = block.run?.bytes else { continue }
      for doublet in Self.doublets(in: text) {
        article.report(
          .note, code: "text.doublet",
          message: "'\(String(decoding: text[doublet], as: UTF8.self))' says a word twice",
          at: index)
      }
    }
  }

  static func doublets(in text: [UInt8]) -> [Range<Int>] {
    let span = text.span
    let words = text.split(separator: 0x20)
    guard words.count >= 3 else { return [] }
    var found: [Range<Int>] = []
    for position in 2..<words.count {
      let (first, join, second) = (words[position - 2], words[position - 1], words[position])
      let joinLetters = span.scalarCount(in: join.startIndex..<join.endIndex)
      guard joinLetters <= maximumJoinLetters, second.starts(with: first),
        span.scalarCount(in: first.startIndex..<first.endIndex) >= minimumLetters,
        isWord(span, first), isWord(span, join),
        WordBoundary.isBoundary(second.startIndex + first.count, in: text)
      else { continue }
      found.append(first.startIndex..<second.startIndex + first.count)
    }
    return found
  }

  private static func isWord(_ text: Span<UInt8>, _ word: ArraySlice<UInt8>) -> Bool {
    var index = word.startIndex
    while index < word.endIndex {
      let (scalar, length) = text.scalar(at: index)
      guard CharacterClass.isLetter(scalar) || CharacterClass.isJoiner(scalar) else { return false }
      index += length
    }
    return !word.isEmpty
  }
}
