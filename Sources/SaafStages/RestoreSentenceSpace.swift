import SaafModel
import SaafPipeline
import SaafText
import SaafUnicode

/// Restores the space that is missing between two sentences.
public struct RestoreSentenceSpace: Stage {
  public static let manual = StageManual(
    name: "restore-sentence-space",
    summary: "Restore the missing space between two sentences",
    before: "… संतुष्ट हैं।कंपनी का राजस्व … made from gravel.After a few hours …",
    after: "… संतुष्ट हैं। कंपनी का राजस्व … made from gravel. After a few hours …",
    discussion: """
      After an end mark that is nothing else (`।` `॥` `۔` `؟` `።` `។` …) a letter or an opening \
      quotation mark gets its space; a space before such a mark goes. After `.`, `!` and `?` a \
      space is restored only between a lower-case letter and a capital that begins a word, and \
      never inside addresses, file names, abbreviations or numbers. Ideographic full stops need no \
      space.
      """,
    rules: [Rules.missing, Rules.surplus])

  enum Rules {
    static let missing = Rule("sentence.space", "a space was missing between two sentences")
    static let surplus = Rule("sentence.no-space", "no space stands before an end mark")
  }

  public init(options: NoOptions) {}

  public func apply(to article: inout ArticleEditor) {
    for index in article.blocks.indices {
      let block = article.blocks[index]
      guard block.isKept, !block.isCode, let run = block.run else { continue }
      let surplus = Self.surplusSpaces(run.bytes)
      if !surplus.isEmpty { article.edit(index, surplus, Rules.surplus) }
      let missing = Self.missingSpaces(article.blocks[index].run?.bytes ?? [])
      if !missing.isEmpty { article.edit(index, missing, Rules.missing) }
    }
  }

  /// The length in bytes of an end mark at `index` that has no other use, in a script that puts a
  /// space after it; 0 when there is none.
  @inline(__always)
  private static func pureEndLength(_ text: Span<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0xE0:
      // । ॥
      text[index + 1] == 0xA5 && text[index + 2] | 1 == 0xA5 ? 3 : 0
    case 0xE1:
      switch (text[index + 1], text[index + 2]) {
      // ። ፧ ។ ။
      case (0x8D, 0xA2), (0x8D, 0xA7), (0x9F, 0x94), (0x81, 0x8B): 3
      default: 0
      }
    // ։ ؟ ۔
    case 0xD6: text[index + 1] == 0x89 ? 2 : 0
    case 0xD8: text[index + 1] == 0x9F ? 2 : 0
    case 0xDB: text[index + 1] == 0x94 ? 2 : 0
    default: 0
    }
  }

  static func missingSpaces(_ text: [UInt8]) -> [Replacement] {
    var insertions: [Replacement] = []
    let span = text.span
    var index = 0
    while true {
      index = span.firstIndex(
        in: index..<span.count, candidates: endLanes,
        where: { isEnd(span[$0]) || pureEndLength(span, at: $0) > 0 })
      guard index < span.count else { break }
      let length = pureEndLength(span, at: index)
      let next = index + max(1, length)
      let isMissing =
        length > 0
        ? next < span.count && span[next] != 0x20 && beginsSentence(span, at: next, after: index)
        : isSentenceBoundary(span, mark: index)
      if isMissing { insertions.append(Replacement(next..<next, with: [0x20])) }
      index = next
    }
    return insertions
  }

  /// Whether the byte is an end mark that has other uses, too.
  @inline(__always)
  private static func isEnd(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  /// The lanes that may be an end mark.
  @inline(__always)
  private static func endLanes(
    _ block: SIMD16<UInt8>, _ second: SIMD16<UInt8>, _ third: SIMD16<UInt8>
  ) -> Span<UInt8>.Lanes {
    let ascii = block.lanes(0x2E) .| block.lanes(0x21) .| block.lanes(0x3F)
    return ascii .| pureEndLanes(block, second, third)
  }

  /// The lanes at which ``pureEndLength(_:at:)`` may be more than 0.
  @inline(__always)
  private static func pureEndLanes(
    _ block: SIMD16<UInt8>, _ second: SIMD16<UInt8>, _ third: SIMD16<UInt8>
  ) -> Span<UInt8>.Lanes {
    let danda =
      block.lanes(0xE0) .& second.lanes(0xA5) .& (third.lanes(0xA4) .| third.lanes(0xA5))
    let others =
      (block.lanes(0xD6) .& second.lanes(0x89)) .| (block.lanes(0xD8) .& second.lanes(0x9F))
      .| (block.lanes(0xDB) .& second.lanes(0x94)) .| block.lanes(0xE1)
    return danda .| others
  }

  /// Whether what stands right after an end mark begins the next sentence.
  private static func beginsSentence(
    _ text: Span<UInt8>, at index: Int, after mark: Int
  ) -> Bool {
    let next = text.scalar(at: index).value
    if isQuote(next) { return opensQuote(text, at: index) }
    guard CharacterClass.isLetter(next) || CharacterClass.isOpener(next) else { return false }
    return mark == 0 || CharacterClass.digit(text.scalar(before: mark).value) == nil
  }

  private static func isQuote(_ scalar: UInt32) -> Bool { scalar == 0x22 || scalar == 0x27 }

  /// Whether a straight quotation mark after an end mark opens a quotation: a letter follows it and
  /// an even number of its kind stands before it.
  private static func opensQuote(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index + 1 < text.count, CharacterClass.isLetter(text.scalar(at: index + 1).value) else {
      return false
    }
    var count = 0
    for before in 0..<index where text[before] == text[index] { count += 1 }
    return count.isMultiple(of: 2)
  }

  /// Whether `.`, `!` or `?` at `mark` ends a sentence and the next one follows without a space.
  private static func isSentenceBoundary(_ text: Span<UInt8>, mark: Int) -> Bool {
    guard mark > 0, mark + 1 < text.count, text[mark + 1] != 0x20 else { return false }
    let before = text.scalar(before: mark).value
    let (after, afterLength) = text.scalar(at: mark + 1)
    guard CharacterClass.isLowercase(before), CharacterClass.isUppercase(after) else {
      return false
    }
    let next = mark + 1 + afterLength
    guard next < text.count else { return false }
    let following = text.scalar(at: next).value
    guard
      CharacterClass.isLowercase(following)
        || (CharacterClass.isSpace(following) && wordLength(text, before: mark) > 3)
    else { return false }
    return !isInsideName(text, mark: mark)
  }

  /// How many letters stand right before `index`.
  private static func wordLength(_ text: Span<UInt8>, before index: Int) -> Int {
    var start = index
    var letters = 0
    while start > 0 {
      let (scalar, length) = text.scalar(before: start)
      guard CharacterClass.isLetter(scalar) else { break }
      letters += 1
      start -= length
    }
    return letters
  }

  /// Whether the mark belongs to an address, a path, a file name or the name of a program.
  private static func isInsideName(_ text: Span<UInt8>, mark: Int) -> Bool {
    var start = mark
    while start > 0, !isTokenEnd(text[start - 1]) { start -= 1 }
    var end = mark + 1
    while end < text.count, !isTokenEnd(text[end]) { end += 1 }
    var dots = 0
    for index in start..<end {
      switch text[index] {
      case 0x2F, 0x40, 0x5C, 0x5F, 0x23, 0x3D: return true
      case 0x2E where index < end - 1: dots += 1
      default: break
      }
    }
    if dots > 1 { return true }
    return isDomainEnding(text, mark + 1..<end)
  }

  private static func isTokenEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x22 || byte == 0x28 || byte == 0x29 || byte == 0x2C || byte == 0x3B
  }

  /// `Booking.Com`: the last part of a host name, written with a capital.
  private static func isDomainEnding(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let endings: Set<[UInt8]> = [
      Array("com".utf8), Array("net".utf8), Array("org".utf8), Array("js".utf8),
      Array("io".utf8), Array("gov".utf8), Array("edu".utf8), Array("co".utf8),
    ]
    guard range.count <= 4 else { return false }
    var word: [UInt8] = []
    for index in range where text[index] | 0x20 >= 0x61 { word.append(text[index] | 0x20) }
    return endings.contains(word)
  }

  static func surplusSpaces(_ text: [UInt8]) -> [Replacement] {
    var deletions: [Replacement] = []
    let span = text.span
    var index = 0
    while true {
      let space = span.firstIndex(
        in: index..<span.count,
        candidates: { block, second, third in
          let mark =
            second.lanes(0xE1) .| second.lanes(0xD6) .| second.lanes(0xD8) .| second.lanes(0xDB)
            .| (second.lanes(0xE0) .& third.lanes(0xA5))
          return block.lanes(0x20) .& mark
        },
        where: { span[$0] == 0x20 && $0 + 1 < span.count && pureEndLength(span, at: $0 + 1) > 0 })
      guard space < span.count else { break }
      index = space + 1
      var start = space
      while start > 0, span[start - 1] == 0x20 { start -= 1 }
      guard start > 0, CharacterClass.isLetter(span.scalar(before: start).value) else { continue }
      deletions.append(Replacement(start..<index, with: []))
    }
    return deletions
  }
}
