import SaafModel
import SaafText

/// The caption of a video that the page template puts around an article: a label, a colon, a title.
package struct Caption: Equatable, Sendable {
  /// The label's key; `nil` when it is too long to be one.
  let labelKey: ComparisonKey?
  /// Whether a phrase pack knows the label.
  let isKnown: Bool
  /// Whether what follows the label is the article's own title.
  let repeatsTitle: Bool
  /// Whether it ends in a year, a comma and one more word.
  let isDated: Bool

  private static let maximumLabelWords = 3
  private static let maximumBytes = 1200
  /// What parts the syllables of a Tibetan word.
  private static let tsheg: UInt32 = 0x0F0B

  /// Reads a line as a caption.
  ///
  /// - Returns: `nil` when the line has no label with something after it.
  init?(_ text: [UInt8], titleKey: ComparisonKey?, phrases: PhraseIndex) {
    guard text.count <= Caption.maximumBytes,
      let label = Caption.label(of: text, phrases: phrases), !label.rest.isEmpty
    else { return nil }
    let shape = TextShape(text, in: label.name)
    guard shape.words <= Caption.maximumLabelWords, shape.length <= 24 else { return nil }
    let key = ComparisonKey(text, in: label.name, foldsCase: true)
    labelKey = key
    isKnown = phrases.knows(key, as: .video)
    repeatsTitle =
      titleKey.map {
        ComparisonKey.couldMatch($0.bytes.count, label.rest.count)
          && $0 == ComparisonKey(text, in: label.rest, foldsCase: true)
      } ?? false
    isDated = Caption.endsInYearAndWord(text, label.rest)
  }

  /// The label before a colon, or before a mark that stands for one after a known label.
  private static func label(of text: [UInt8], phrases: PhraseIndex) -> Label? {
    let range = 0..<text.count
    if let label = Label(text, in: range) { return label }
    return [Label(visargaIn: text, in: range), Label(separatorIn: text, in: range)].lazy
      .compactMap { $0 }
      .first { phrases.knows(ComparisonKey(text, in: $0.name, foldsCase: true), as: .video) }
  }

  /// Whether the line is a caption, standing in the head.
  ///
  /// - Parameters:
  ///   - labels: the labels of captions found before it.
  ///   - hasTitleCopies: whether the title was repeated before it.
  func isCertain(
    inHeadWith labels: Set<ComparisonKey>, hasTitleCopies: @autoclosure () -> Bool
  ) -> Bool {
    if repeatsTitle { return true }
    guard isDated else { return false }
    return isKnown || hasTitleCopies() || labelKey.map(labels.contains) ?? false
  }

  /// Whether the line is a caption wherever it stands alone: its label is known and a second sign
  /// is there.
  func isCertainAnywhere(labels: Set<ComparisonKey>) -> Bool {
    (repeatsTitle || isDated) && (isKnown || labelKey.map(labels.contains) ?? false)
  }

  /// `… 2024, July`: a year of four digits, a comma, one word of letters or digits. The month is
  /// machine-translated and can be any word, so no list of months is asked.
  package static func endsInYearAndWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let span = text.span
    var index = range.upperBound
    var wordLength = 0
    while index > range.lowerBound {
      let (scalar, length) = span.scalar(before: index)
      guard
        CharacterClass.isLetter(scalar) || CharacterClass.digit(scalar) != nil
          || CharacterClass.isJoiner(scalar) || scalar == tsheg
          || (wordLength == 0 && CharacterClass.isSentenceEnd(scalar))
      else { break }
      if !CharacterClass.isSentenceEnd(scalar) { wordLength += 1 }
      index -= length
    }
    guard (1...20).contains(wordLength) else { return false }
    while index > range.lowerBound, CharacterClass.isSpace(span.scalar(before: index).value) {
      index -= span.scalar(before: index).length
    }
    guard index > range.lowerBound else { return false }
    let (comma, commaLength) = span.scalar(before: index)
    guard CharacterClass.isComma(comma) else { return false }
    index -= commaLength
    return endsInYear(span, range.lowerBound..<index)
  }

  private static func endsInYear(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.upperBound
    var digits: [Int] = []
    while index > range.lowerBound {
      let (scalar, length) = text.scalar(before: index)
      guard let digit = CharacterClass.digit(scalar) else { break }
      digits.append(digit)
      index -= length
    }
    guard digits.count == 4, index > range.lowerBound else { return false }
    let year = digits.reversed().reduce(0) { $0 * 10 + $1 }
    return (1900...2100).contains(year)
      && !CharacterClass.isLetter(text.scalar(before: index).value)
  }
}
