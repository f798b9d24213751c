extension ComparisonKey {
  /// The key in which all numbers are alike: `5 minutes` and `1,250 minutes` have the same.
  ///
  /// A number is a run of decimal digits of any script, with single points, commas or colons
  /// between them.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public var withNumbersAlike: ComparisonKey {
    let span = bytes.span
    var alike: [UInt8] = []
    alike.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = span.scalar(at: index)
      guard CharacterClass.digit(scalar) != nil else {
        alike.append(contentsOf: bytes[index..<index + length])
        index += length
        continue
      }
      alike.append(0x30)
      index = ComparisonKey.endOfNumber(span, from: index + length)
    }
    return ComparisonKey(folded: alike)
  }

  private static func endOfNumber(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      if CharacterClass.digit(scalar) != nil {
        index += length
        continue
      }
      let isSeparator = scalar == 0x2E || scalar == 0x2C || scalar == 0x3A
      guard isSeparator, index + length < text.count,
        CharacterClass.digit(text.scalar(at: index + length).value) != nil
      else { break }
      index += length
    }
    return index
  }
}
