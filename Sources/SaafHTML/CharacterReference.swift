import SaafText
import SaafUnicode

/// Character references in texts and values of attributes: `&amp;`, `&#x915;` (HTML Living Standard,
/// section 13.2.5.72 and those after it).
enum CharacterReference {
  /// Appends a part of a page with its references replaced.
  ///
  /// - Parameter isValue: whether it is the value of an attribute, in which `&copy=` is no reference.
  /// - Complexity: O(*n*) in the number of bytes.
  static func decode(
    _ page: [UInt8], _ range: Range<Int>, isValue: Bool, into text: inout [UInt8]
  ) {
    var copied = range.lowerBound
    var index = page.span.firstIndex(of: 0x26, in: range)
    while index < range.upperBound {
      let (scalars, end) = read(page[index..<range.upperBound], isValue: isValue)
      if !scalars.isEmpty {
        text.append(page.span, in: copied..<index)
        for scalar in scalars { text.append(scalar: scalar) }
        copied = end
      }
      index = page.span.firstIndex(of: 0x26, in: max(end, index + 1)..<range.upperBound)
    }
    text.append(page.span, in: copied..<range.upperBound)
  }

  /// Reads the reference that a text may begin with.
  ///
  /// - Parameter text: it begins with `&`.
  /// - Returns: the scalars that it stands for, none when it is no reference, and where it ends.
  static func read(
    _ text: ArraySlice<UInt8>, isValue: Bool
  ) -> (scalars: [UInt32], end: Int) {
    let start = text.startIndex + 1
    guard start < text.endIndex else { return ([], start) }
    if text[start] == 0x23 { return number(text, start + 1) }
    var end = start
    while end < text.endIndex, end - start < maximumName, isAlphanumeric(text[end]) { end += 1 }
    if end < text.endIndex, text[end] == 0x3B, let named = NamedCharacters.find(text[start..<end]) {
      return (named.scalars, end + 1)
    }
    return withoutSemicolon(text, start..<end, isValue: isValue)
  }

  /// The longest name, `CounterClockwiseContourIntegral`.
  private static let maximumName = 31

  /// The longest of the old names that count without a semicolon, at the start of other letters, too.
  private static func withoutSemicolon(
    _ text: ArraySlice<UInt8>, _ name: Range<Int>, isValue: Bool
  ) -> (scalars: [UInt32], end: Int) {
    var end = min(name.upperBound, name.lowerBound + maximumOldName)
    while end > name.lowerBound + 1 {
      if let named = NamedCharacters.find(text[name.lowerBound..<end]), named.isLegacy {
        if isValue, end < text.endIndex, text[end] == 0x3D || isAlphanumeric(text[end]) { break }
        return (named.scalars, end)
      }
      end -= 1
    }
    return ([], name.lowerBound)
  }

  /// The longest of the old names, `yacute` and others.
  private static let maximumOldName = 6

  private static func number(
    _ text: ArraySlice<UInt8>, _ start: Int
  ) -> (scalars: [UInt32], end: Int) {
    var index = start
    let isHexadecimal = index < text.endIndex && text[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < text.endIndex, let digit = digit(text[index], isHexadecimal) {
      value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
      index += 1
    }
    guard index > digits else { return ([], start) }
    if index < text.endIndex, text[index] == 0x3B { index += 1 }
    return ([scalar(value)], index)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x37)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// What a number stands for: C1 controls are the characters that windows-1252 has in their place.
  private static func scalar(_ value: UInt32) -> UInt32 {
    if (0x80...0x9F).contains(value) { return Windows1252.scalar(ofControl: UInt8(value)) }
    return value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
