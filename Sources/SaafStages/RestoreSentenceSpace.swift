import SaafModel
import SaafPipeline
import SaafText

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
      let missing = Self.missingSpaces(run.bytes)
      if !missing.isEmpty { article.edit(index, missing, Rules.missing) }
      guard let bytes = article.blocks[index].run?.bytes else { continue }
      let surplus = Self.surplusSpaces(bytes)
      if !surplus.isEmpty { article.edit(index, surplus, Rules.surplus) }
    }
  }

  /// End marks of scripts that put a space after them, and that have no other use.
  private static func isPureEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0589, 0x061F, 0x06D4, 0x0964, 0x0965, 0x1362, 0x1367, 0x17D4, 0x104B: true
    default: false
    }
  }

  static func missingSpaces(_ text: [UInt8]) -> [Replacement] {
    var insertions: [Replacement] = []
    let span = text.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte == 0x2E || byte == 0x21 || byte == 0x3F {
        if isSentenceBoundary(span, mark: index) {
          insertions.append(Replacement(index + 1..<index + 1, with: [0x20]))
        }
        index += 1
        continue
      }
      guard byte >= 0xD6 else {
        index += 1
        continue
      }
      let (scalar, length) = span.scalar(at: index)
      index += length
      guard isPureEnd(scalar), index < span.count else { continue }
      let next = span.scalar(at: index).value
      let before = index - length > 0 ? span.scalar(before: index - length).value : 0x20
      if (CharacterClass.isLetter(next) || CharacterClass.isOpener(next)) && !isQuote(next)
        && CharacterClass.digit(before) == nil || (isQuote(next) && opensQuote(span, at: index))
      {
        insertions.append(Replacement(index..<index, with: [0x20]))
      }
    }
    return insertions
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
    guard CharacterClass.isLowercase(before), CharacterClass.isUppercase(after) else { return false }
    let next = mark + 1 + afterLength
    guard next < text.count else { return false }
    let following = text.scalar(at: next).value
    guard CharacterClass.isLowercase(following)
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
    while index < span.count {
      guard span[index] == 0x20 else {
        index += 1
        continue
      }
      var end = index
      while end < span.count, span[end] == 0x20 { end += 1 }
      if index > 0, end < span.count, span[end] >= 0xD6 {
        let mark = span.scalar(at: end).value
        let before = span.scalar(before: index).value
        if isPureEnd(mark), CharacterClass.isLetter(before) {
          deletions.append(Replacement(index..<end, with: []))
        }
      }
      index = end
    }
    return deletions
  }
}
