/// A line that begins with a label: a few words, a colon, and perhaps more.
public struct Label: Sendable, Equatable {
  /// The words before the colon.
  public var name: Range<Int>
  /// The colon, or the visarga that stands for it.
  public var colon: Range<Int>
  /// What follows the colon, without white space at its ends; empty when nothing does.
  public var rest: Range<Int>

  /// How long a label can be, in scalars: longer ones are sentences with a colon in them.
  public static let maximumLength = 48
  /// The same in bytes.
  public static let maximumBytes = maximumLength * 4

  /// Splits a line at its first colon.
  ///
  /// A colon inside a time or a ratio (`10:30`), an address (`https://`) or an emoticon is none.
  ///
  /// - Returns: `nil` when the line does not begin with a label.
  /// - Complexity: O(1); at most ``maximumLength`` scalars are looked at.
  public init?(_ text: [UInt8], in range: Range<Int>) {
    self.init(text, in: range, where: CharacterClass.isColon)
  }

  /// Splits a line at a visarga that is followed by white space or ends the line.
  ///
  /// Machine translation turns the colon of a label into a visarga (`वीडियोः`), but most visargas
  /// are letters (अतः, प्रायः): the caller must know the name before it trusts the split.
  public init?(visargaIn text: [UInt8], in range: Range<Int>) {
    self.init(text, in: range) { $0 == 0x0903 || $0 == 0x0983 || $0 == 0x0A83 || $0 == 0x0B03 }
    if !rest.isEmpty, rest.lowerBound == colon.upperBound { return nil }
  }

  /// Splits a line at the first mark that some pages write for the colon: a dash or bar between
  /// spaces, an Arabic semicolon, a danda or a Tibetan shad.
  ///
  /// All of them stand in sentences, too: the caller must know the name before it trusts the split.
  public init?(separatorIn text: [UInt8], in range: Range<Int>) {
    self.init(text, in: range) { scalar in
      switch scalar {
      case 0x2D, 0x7C, 0x061B, 0x0964, 0x0F0D, 0x2013, 0x2014, 0xFF5C: true
      default: false
      }
    }
    let mark = text.span.scalar(at: colon.lowerBound).value
    let needsSpaces = mark == 0x2D || mark == 0x7C || mark == 0x2013 || mark == 0x2014
    if needsSpaces {
      guard name.upperBound < colon.lowerBound, rest.lowerBound > colon.upperBound else {
        return nil
      }
    }
  }

  private init?(_ text: [UInt8], in range: Range<Int>, where isEnd: (UInt32) -> Bool) {
    let span = text.span
    var index = range.lowerBound
    var seen = 0
    while index < range.upperBound, seen <= Label.maximumLength {
      let (scalar, length) = span.scalar(at: index)
      if isEnd(scalar) {
        let name = TextLines.trimmed(span, range.lowerBound..<index)
        let rest = TextLines.trimmed(span, index + length..<range.upperBound)
        guard !name.isEmpty, !Label.isInsideToken(span, colon: index, next: index + length, range)
        else { return nil }
        self.name = name
        self.colon = index..<index + length
        self.rest = rest
        return
      }
      index += length
      seen += 1
    }
    return nil
  }

  private static func isInsideToken(
    _ text: Span<UInt8>, colon: Int, next: Int, _ range: Range<Int>
  ) -> Bool {
    guard next < range.upperBound else { return false }
    let following = text.scalar(at: next).value
    if following == 0x2F { return true }
    let preceding = text.scalar(before: colon).value
    return CharacterClass.digit(preceding) != nil && CharacterClass.digit(following) != nil
  }
}
