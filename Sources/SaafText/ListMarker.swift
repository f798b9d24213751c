/// A marker at the start of a list item: a bullet, a number, a letter.
public struct ListMarker: Sendable, Equatable {
  /// What markers of one list have in common.
  public enum Style: Sendable, Hashable {
    case bullet(UInt32)
    /// Decimal digits of any script, with the sign that follows them.
    case decimal(UInt32)
    /// A number in brackets.
    case bracketedDecimal
    /// A letter in brackets, or before one.
    case letter(bracketed: Bool, UInt32)
    /// A circled or otherwise enclosed number.
    case enclosed
    /// Han numerals.
    case han
  }

  public var style: Style
  /// The bytes of the marker and the white space after it.
  public var length: Int
  /// The number or the letter's place, for markers that count.
  public var value: Int?
  /// Whether the marker proves nothing alone: `5. Mai` may begin a sentence.
  public var needsNeighbor: Bool

  /// Whether the items are counted.
  public var isOrdered: Bool {
    if case .bullet = style { false } else { true }
  }

  /// Reads the marker that a line begins with.
  ///
  /// - Parameter range: the line's content, without white space at its ends.
  /// - Returns: `nil` when the line begins with none, or nothing follows it.
  /// - Complexity: O(1)
  public init?(_ text: [UInt8], in range: Range<Int>) {
    var scanner = Scanner(text: text, position: range.lowerBound, end: range.upperBound)
    guard let found = scanner.marker() else { return nil }
    let spaces = scanner.skipSpaces()
    guard scanner.position < range.upperBound else { return nil }
    if found.needsSpace, spaces == 0 {
      guard found.mayTouchLetter, let next = scanner.peek(), CharacterClass.isLetter(next) else {
        return nil
      }
    }
    // `(555) 123-4567`: an area code, not a number that counts.
    if found.style == .bracketedDecimal, let value = found.value, value > 99,
      let next = scanner.peek(), CharacterClass.digit(next) != nil
    {
      return nil
    }
    style = found.style
    value = found.value
    needsNeighbor = found.needsNeighbor || (found.needsSpace && spaces == 0)
    length = scanner.position - range.lowerBound
  }
}

private struct Found {
  var style: ListMarker.Style
  var value: Int?
  var needsSpace: Bool
  var mayTouchLetter = false
  var needsNeighbor: Bool
}

private struct Scanner {
  let text: [UInt8]
  var position: Int
  let end: Int

  func peek() -> UInt32? {
    position < end ? text.span.scalar(at: position).value : nil
  }

  mutating func advance() {
    position += text.span.scalar(at: position).length
  }

  mutating func skipSpaces() -> Int {
    let start = position
    while let scalar = peek(),
      CharacterClass.isSpace(scalar) || CharacterClass.isInvisibleJunk(scalar)
    {
      advance()
    }
    return position - start
  }

  mutating func marker() -> Found? {
    guard let first = peek() else { return nil }
    switch first {
    case 0x2D, 0x2A, 0x2B, 0x2010, 0x2011, 0x2013, 0x2212, 0xFF0D:
      advance()
      return Found(style: .bullet(first), needsSpace: true, needsNeighbor: false)
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8,
      0x25BA, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2606, 0x2713, 0x2714, 0x2726,
      0x2756, 0x27A2, 0x27A4, 0x30FB, 0xFF65, 0x2027, 0x204C, 0x29BF, 0xF0B7:
      advance()
      return peek() == first
        ? nil
        : Found(
          style: .bullet(first), needsSpace: false, needsNeighbor: false)
    case 0x2460...0x249B:
      advance()
      return enclosed(Int(first - 0x2460) % 20 + 1)
    case 0x2776...0x2793:
      advance()
      return enclosed(Int(first - 0x2776) % 10 + 1)
    case 0x28, 0xFF08:
      return bracketed()
    default:
      return decimal() ?? han() ?? letter()
    }
  }

  private func enclosed(_ value: Int) -> Found {
    Found(style: .enclosed, value: value, needsSpace: false, needsNeighbor: false)
  }

  private mutating func number() -> Int? {
    var value = 0
    var digits = 0
    while let scalar = peek(), let digit = CharacterClass.digit(scalar) {
      value = value * 10 + digit
      digits += 1
      guard digits <= 3 else { return nil }
      advance()
    }
    return digits > 0 ? value : nil
  }

  /// `1.` `1)` `1、` `१.` `١-` and their full-width forms.
  private mutating func decimal() -> Found? {
    let start = position
    guard let value = number(), let sign = peek() else {
      position = start
      return nil
    }
    switch sign {
    case 0x2E, 0x29:
      advance()
      return Found(
        style: .decimal(sign), value: value, needsSpace: true, mayTouchLetter: true,
        needsNeighbor: true)
    case 0x2D, 0x2013:
      advance()
      return Found(style: .decimal(sign), value: value, needsSpace: true, needsNeighbor: true)
    case 0x3001, 0xFF0E, 0xFF09:
      advance()
      return Found(style: .decimal(sign), value: value, needsSpace: false, needsNeighbor: true)
    default:
      position = start
      return nil
    }
  }

  /// `(1)` `(a)` `(क)` `(iv)` `（一）`
  private mutating func bracketed() -> Found? {
    advance()
    let found: Found
    if let value = number() {
      found = Found(
        style: .bracketedDecimal, value: value, needsSpace: false, needsNeighbor: true)
    } else if let value = hanNumber() {
      found = Found(style: .han, value: value, needsSpace: false, needsNeighbor: true)
    } else if let value = letterOrRoman() {
      found = Found(
        style: .letter(bracketed: true, 0x29), value: value, needsSpace: true, needsNeighbor: true)
    } else {
      return nil
    }
    guard let close = peek(), close == 0x29 || close == 0xFF09 else { return nil }
    advance()
    return found
  }

  /// `a)` `b.` `iv)`
  private mutating func letter() -> Found? {
    guard let value = letterOrRoman(), let sign = peek(), sign == 0x29 || sign == 0x2E else {
      return nil
    }
    advance()
    return Found(
      style: .letter(bracketed: false, sign), value: value, needsSpace: true, needsNeighbor: true)
  }

  /// `一、`
  private mutating func han() -> Found? {
    let start = position
    guard let value = hanNumber(), let sign = peek(), sign == 0x3001 || sign == 0xFF0E else {
      position = start
      return nil
    }
    advance()
    return Found(style: .han, value: value, needsSpace: false, needsNeighbor: true)
  }

  private mutating func hanNumber() -> Int? {
    let numerals: [UInt32] = [
      0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
    ]
    var value = 0
    var count = 0
    while count < 3, let scalar = peek(), let numeral = numerals.firstIndex(of: scalar) {
      value = numeral == 9 ? max(1, value) * 10 : value + numeral + 1
      advance()
      count += 1
    }
    return count > 0 ? value : nil
  }

  /// The place of a single letter, or the value of a small Roman numeral.
  private mutating func letterOrRoman() -> Int? {
    guard let first = peek() else { return nil }
    let start = position
    var roman = 0
    var letters = 0
    var previous = 0
    while letters < 5, let scalar = peek(), let value = romanValue(scalar) {
      // A smaller numeral before a larger one is taken from it: `iv`, `ix`.
      roman += value > previous ? value - 2 * previous : value
      previous = value
      letters += 1
      advance()
    }
    if letters > 1 { return roman }
    position = start
    advance()
    // Nearly every line ends here: after its first letter stands another one.
    if let next = peek(), CharacterClass.isCommonLetter(next), !CharacterClass.isMark(next) {
      return nil
    }
    while let scalar = peek(), CharacterClass.isMark(scalar) { advance() }
    return CharacterClass.isLetter(first) ? Int(first | 0x20) : nil
  }

  private func romanValue(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x49, 0x69: 1
    case 0x56, 0x76: 5
    case 0x58, 0x78: 10
    default: nil
    }
  }
}
