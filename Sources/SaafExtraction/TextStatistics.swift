import SaafText

/// What a block's text is made of, counted in one pass, with nothing that depends on spaces or words.
struct TextStatistics {
  /// Scalars that are not white space.
  var length = 0
  var digits = 0
  var capitals = 0
  var punctuation = 0
  var sentenceEnds = 0
  var commas = 0
  var spaces = 0
  /// What closes the text: 0 nothing, 1 a comma or such, 2 a colon, 3 a sentence end.
  var ending: UInt8 = 0
  var hasBar = false
  var hasCopyright = false
  var hasAt = false
  var hasYear = false
  var hasCurrency = false
  var hasArrow = false
  /// A hash of the text.
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  private enum Kind: UInt8 {
    case letter, capital, digit, space, end, comma, colon, bar, at, quote, other
  }

  private static let ascii: [Kind] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A: .capital
    case 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x00...0x20, 0x7F: .space
    case 0x21, 0x2E, 0x3F: .end
    case 0x2C, 0x3B: .comma
    case 0x3A: .colon
    case 0x7C: .bar
    case 0x40: .at
    case 0x22, 0x27, 0x29, 0x5D: .quote
    default: .other
    }
  }

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let span = bytes.span
    let ascii = TextStatistics.ascii
    var index = range.lowerBound
    var digitRun = 0
    var year: UInt32 = 0
    var last = Kind.space
    while index < range.upperBound {
      let byte = span[index]
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      var kind: Kind
      if byte &- 0x61 < 26 {
        // Most of most texts.
        if digitRun != 0 {
          if digitRun == 4, (1950...2039).contains(year) { hasYear = true }
          digitRun = 0
          year = 0
        }
        length += 1
        index += 1
        while index < range.upperBound, span[index] &- 0x61 < 26 {
          hash = (hash ^ UInt64(span[index])) &* 0x100_0000_01B3
          length += 1
          index += 1
        }
        last = .letter
        continue
      }
      if byte < 0x80 {
        index += 1
        kind = ascii[Int(byte)]
        if kind == .digit {
          digitRun += 1
          year = year &* 10 &+ UInt32(byte - 0x30)
        } else {
          if digitRun == 4, (1950...2039).contains(year) { hasYear = true }
          digitRun = 0
          year = 0
          if byte == 0x24 { hasCurrency = true }
          if byte == 0x3E { hasArrow = true }
        }
      } else {
        let (scalar, count) = span.scalar(at: index)
        index += count
        if digitRun == 4, (1950...2039).contains(year) { hasYear = true }
        digitRun = 0
        year = 0
        kind = classify(scalar)
      }
      switch kind {
      case .letter: length += 1
      case .capital:
        length += 1
        capitals += 1
      case .digit:
        length += 1
        digits += 1
      case .space:
        spaces += 1
        continue
      case .end:
        length += 1
        punctuation += 1
        // `...` ends one sentence, `1.5` none; the second is left to the model.
        if last != .end { sentenceEnds += 1 }
      case .comma:
        length += 1
        punctuation += 1
        commas += 1
      case .colon, .other, .at:
        length += 1
        punctuation += 1
        if kind == .at { hasAt = true }
      case .bar:
        length += 1
        punctuation += 1
        hasBar = true
      case .quote:
        length += 1
        punctuation += 1
        // A sentence ends before the quotation mark that closes it.
        if last == .end { continue }
      }
      last = kind
    }
    if digitRun == 4, (1950...2039).contains(year) { hasYear = true }
    switch last {
    case .end: ending = 3
    case .colon: ending = 2
    case .comma: ending = 1
    default: ending = 0
    }
  }

  private mutating func classify(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0x0964, 0x0965, 0x3002, 0xFF0E, 0xFF1F, 0xFF01, 0x061F, 0x06D4, 0x0589, 0x1362, 0x2026,
      0x203D, 0x037E, 0xFF61, 0x1367, 0x0F0D, 0x17D4, 0x104B, 0x1803:
      return .end
    case 0x060C, 0x3001, 0xFF0C, 0x061B, 0xFF1B, 0x1363, 0x055D, 0xFF64, 0x104A: return .comma
    case 0xFF1A, 0x1365: return .colon
    case 0xA0, 0x2000...0x200B, 0x3000, 0x202F, 0x205F, 0xFEFF: return .space
    case 0xA9:
      hasCopyright = true
      return .other
    case 0xA3, 0xA5, 0x20A0...0x20CF:
      hasCurrency = true
      return .other
    case 0xBB, 0xAB, 0x2039, 0x203A, 0x2190...0x21FF, 0x25B6, 0x25BA:
      hasArrow = true
      return .other
    case 0x2018...0x201F, 0x300D, 0x300F, 0xFF09: return .quote
    case 0x00A1...0x00BF, 0x2010...0x206F, 0x2100...0x2BFF, 0x3003...0x301F, 0xFF5C: return .other
    case 0x0660...0x0669, 0x06F0...0x06F9, 0x0966...0x096F, 0x09E6...0x09EF, 0xFF10...0xFF19:
      return .digit
    case 0xC0...0xDE, 0x0391...0x03A9, 0x0410...0x042F: return .capital
    default: return .letter
    }
  }
}
