/// What a line looks like, without knowing a word of its language.
public struct TextShape: Sendable, Equatable {
  /// How far a line is looked at, in scalars; what is longer is a paragraph whatever it holds.
  public static let reach = 330

  /// The length in scalars, at most ``reach``.
  public var length = 0
  /// How many words, by white space.
  public var words = 1
  /// Whether most letters belong to a script that does not put spaces between words.
  public var isUnspaced = false
  /// Whether most letters belong to a script of South-East Asia, which often has no end marks.
  public var isSoutheastAsian = false
  /// Whether an end mark closes the line, quotation marks and brackets after it aside.
  public var endsSentence = false
  public var endsWithQuestion = false
  public var endsWithColon = false
  public var endsWithComma = false
  /// Whether a dash opens the line, as it does a line of dialogue.
  public var beginsWithDash = false
  /// How many commas stand in the line.
  public var commas = 0
  /// Whether a sentence ends before the end of the line.
  public var hasInnerSentenceEnd = false

  /// Looks at a part of a text once.
  ///
  /// - Complexity: O(1); at most ``reach`` scalars and the line's end are looked at.
  public init(_ text: [UInt8], in range: Range<Int>) {
    let span = text.span
    var index = range.lowerBound
    var unspaced = 0
    var southeast = 0
    var previous: UInt32 = 0
    var wordLength = 0
    var pendingEnd = false
    // Once a sentence has ended inside, the line is a paragraph: only its length still matters.
    while index < range.upperBound, length < TextShape.reach, !hasInnerSentenceEnd {
      let (scalar, bytes) = span.scalar(at: index)
      index += bytes
      length += 1
      if scalar < 0x0E00, CharacterClass.isCommonLetter(scalar) {
        wordLength += 1
        previous = scalar
        if pendingEnd {
          hasInnerSentenceEnd = true
          pendingEnd = false
        }
        continue
      }
      if CharacterClass.isSpace(scalar) {
        if wordLength > 0 { words += 1 }
        wordLength = 0
      } else {
        wordLength += 1
      }
      if CharacterClass.isComma(scalar) { commas += 1 }
      if scalar >= 0xE00, CharacterClass.isUnspaced(scalar) {
        unspaced += 1
        if CharacterClass.isSoutheastAsian(scalar) { southeast += 1 }
      }
      if pendingEnd, !CharacterClass.isCloser(scalar), !CharacterClass.isSentenceEnd(scalar),
        !CharacterClass.isSpace(scalar)
      {
        hasInnerSentenceEnd = true
        pendingEnd = false
      }
      if TextShape.isStrongEnd(scalar)
        || (scalar == 0x2E && wordLength > 4 && CharacterClass.isLowercase(previous)
          && index < range.upperBound && CharacterClass.isSpace(span.scalar(at: index).value))
      {
        pendingEnd = true
      }
      previous = scalar
    }
    isUnspaced = unspaced * 2 > length
    isSoutheastAsian = southeast * 2 > length
    if hasInnerSentenceEnd {
      let rest = index..<min(range.upperBound, index + (TextShape.reach - length) * 4)
      length = min(TextShape.reach, length + span.scalarCount(in: rest))
    }
    if !range.isEmpty {
      beginsWithDash = (0x2012...0x2015).contains(span.scalar(at: range.lowerBound).value)
    }
    lookAtEnd(span, range)
  }

  /// End marks that are never part of an abbreviation.
  private static func isStrongEnd(_ scalar: UInt32) -> Bool {
    scalar >= 0x80 && CharacterClass.isSentenceEnd(scalar) && scalar != 0x2026
  }

  private mutating func lookAtEnd(_ text: Span<UInt8>, _ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound {
      let (scalar, length) = text.scalar(before: end)
      guard
        CharacterClass.isCloser(scalar) || CharacterClass.isSpace(scalar)
          || CharacterClass.isInvisibleJunk(scalar)
      else { break }
      end -= length
    }
    guard end > range.lowerBound else { return }
    let last = text.scalar(before: end).value
    endsWithColon = CharacterClass.isColon(last)
    endsWithQuestion =
      CharacterClass.isQuestionMark(last) || TextShape.isGreekQuestion(text, end, last)
    endsWithComma = CharacterClass.isComma(last) && !endsWithQuestion
    endsSentence =
      (CharacterClass.isSentenceEnd(last) || endsWithQuestion || TextShape.isDanda(text, end, last))
      && !(last == 0x2E && TextShape.isAbbreviation(text, range.lowerBound..<end))
  }

  /// Whether a semicolon after a Greek letter ends the line: it is the Greek question mark.
  private static func isGreekQuestion(_ text: Span<UInt8>, _ end: Int, _ last: UInt32) -> Bool {
    guard last == 0x3B || last == 0x37E else { return false }
    let mark = end - text.scalar(before: end).length
    guard mark > 0 else { return false }
    let letter = text.scalar(before: mark).value
    return (0x0370...0x03FF).contains(letter) || (0x1F00...0x1FFF).contains(letter)
  }

  /// Whether a pipe after a letter of an Indic script ends the line: it was typed for a danda.
  private static func isDanda(_ text: Span<UInt8>, _ end: Int, _ last: UInt32) -> Bool {
    guard last == 0x7C, end > 1 else { return false }
    return CharacterClass.usesDanda(text.scalar(before: end - 1).value)
  }

  /// Whether the last word is letters with a full stop after each: `U.S.A.`, `D.C.`
  private static func isAbbreviation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.upperBound
    var pairs = 0
    while index - 2 >= range.lowerBound, text[index - 1] == 0x2E {
      let (letter, length) = text.scalar(before: index - 1)
      guard CharacterClass.isLetter(letter) else { return false }
      index -= 1 + length
      pairs += 1
    }
    guard pairs >= 2 else { return false }
    return index == range.lowerBound || CharacterClass.isSpace(text.scalar(before: index).value)
  }

  /// Whether the line may stand above other text as its heading: short, and not a sentence.
  public var canBeHeading: Bool {
    guard !endsWithComma, !beginsWithDash, !hasInnerSentenceEnd, length <= maximumHeadingLength
    else { return false }
    if endsWithQuestion { return words <= 24 }
    if endsSentence { return false }
    if endsWithColon { return isShortLabel }
    return words <= 20
  }

  /// Whether a line that ends in a colon is a label and not the lead-in of a list.
  public var isShortLabel: Bool {
    isUnspaced ? length <= 20 : length <= 50 && words <= 6
  }

  /// Whether the line reads like the title of something: it could be a heading and asks nothing of
  /// what follows.
  public var isTitleLike: Bool { canBeHeading && !endsWithColon }

  private var maximumHeadingLength: Int {
    if isSoutheastAsian { return words > 1 ? 45 : 70 }
    guard isUnspaced else { return 140 }
    return commas == 0 ? 45 : commas == 1 ? 28 : 0
  }
}
