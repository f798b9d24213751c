/// Where words begin and end, by letters and marks.
public enum WordBoundary {
  /// Whether no word goes on over either end of `range`.
  ///
  /// In scripts that put no space between words every scalar boundary without a mark after it is
  /// one.
  public static func encloses(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    isBoundary(range.lowerBound, in: text) && isBoundary(range.upperBound, in: text)
  }

  /// Whether a word can end or begin at `offset`, a scalar boundary.
  public static func isBoundary(_ offset: Int, in text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let span = text.span
    let after = span.scalar(at: offset).value
    let before = span.scalar(before: offset).value
    if CharacterClass.isMark(after) || CharacterClass.isJoiner(before)
      || CharacterClass.isJoiner(after)
    {
      return false
    }
    if CharacterClass.isUnspaced(after) || CharacterClass.isUnspaced(before) { return true }
    return !(isWordPart(before) && isWordPart(after))
  }

  private static func isWordPart(_ scalar: UInt32) -> Bool {
    CharacterClass.isLetter(scalar) || CharacterClass.digit(scalar) != nil
  }
}
