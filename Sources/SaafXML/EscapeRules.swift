/// What must be escaped or replaced in XML 1.0 character data and attribute values.
enum EscapeRules {
  enum Kind {
    case text
    case attribute
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Bytes that end the fast path: controls, markup, and 0xEF, which may begin U+FFFE or U+FFFF.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8, _ kind: Kind) -> Bool {
    switch byte {
    case 0x09, 0x0A: kind == .attribute
    case ..<0x20, 0x26, 0x3C, 0x3E, 0xEF: true
    case 0x22: kind == .attribute
    default: false
    }
  }

  private static let textTable = (0...255).map { isSpecial(UInt8($0), .text) }
  private static let attributeTable = (0...255).map { isSpecial(UInt8($0), .attribute) }

  private static func table(_ kind: Kind) -> [Bool] {
    kind == .text ? textTable : attributeTable
  }

  /// Returns the offset of the first byte to escape or replace, or `nil` when there is none.
  ///
  /// - Complexity: O(*n*), eight bytes at a time where nothing looks special.
  static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>, kind: Kind) -> Int? {
    let bytes = UnsafeRawBufferPointer(utf8)
    return table(kind).withUnsafeBufferPointer { table in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count,
          !mayHoldSpecial(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        let end = min(index + 8, bytes.count)
        while index < end {
          let byte = utf8[index]
          if table[Int(byte)], byte != 0xEF || isNoncharacter(utf8, at: index) { return index }
          index += 1
        }
      }
      return nil
    }
  }

  /// Returns whether one of eight bytes may be special; some plain ones are taken for special.
  @inline(__always)
  private static func mayHoldSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Sets the high bit of a byte that is zero, and of others only if there is such a byte.
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let controls = (word &- ones &* 0x20) & ~word
    let quoteOrAmpersand = zeros((word | ones &* 0x04) ^ ones &* 0x26)
    let angles = zeros((word | ones &* 0x02) ^ ones &* 0x3E)
    let noncharacters = zeros(word ^ ones &* 0xEF)
    return (controls | quoteOrAmpersand | angles | noncharacters) & (ones &* 0x80) != 0
  }

  private static func isNoncharacter(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE
  }

  /// Copies well-formed UTF-8 with references and replacements, until it ends or the target is
  /// nearly full, and returns how far it came and how many characters it replaced.
  ///
  /// - Complexity: O(*n*).
  static func escape(
    _ source: UnsafeBufferPointer<UInt8>, kind: Kind, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> (read: Int, written: Int, replaced: Int) {
    var read = 0
    var written = 0
    var replaced = 0
    table(kind).withUnsafeBufferPointer { table in
      // The longest reference has six bytes.
      while read < source.count, written + 6 <= target.count {
        let byte = source[read]
        guard table[Int(byte)], byte != 0xEF || isNoncharacter(source, at: read) else {
          target[written] = byte
          read += 1
          written += 1
          continue
        }
        let text: StaticString
        switch byte {
        case 0x26: text = "&amp;"
        case 0x3C: text = "&lt;"
        case 0x3E: text = "&gt;"
        case 0x22: text = "&quot;"
        case 0x09: text = "&#9;"
        case 0x0A: text = "&#10;"
        case 0x0D: text = "&#13;"
        default:
          text = "\u{FFFD}"
          replaced += 1
        }
        for index in 0..<text.utf8CodeUnitCount { target[written + index] = text.utf8Start[index] }
        written += text.utf8CodeUnitCount
        read += byte == 0xEF ? 3 : 1
      }
    }
    return (read, written, replaced)
  }

  /// Returns `bytes` as well-formed UTF-8, with U+FFFD for each maximal ill-formed sequence, and
  /// the number of these.
  ///
  /// A surrogate written in three bytes is three sequences by Unicode's rule; here it is one
  /// character, because that is what the author of such bytes meant.
  ///
  /// - Complexity: O(*n*).
  static func repair(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    var count = 0
    var index = 0
    while index < bytes.count {
      let (width, isValid) = sequence(in: bytes, at: index)
      if isValid {
        output += bytes[index..<index + width]
      } else {
        output += replacement
        count += 1
      }
      index += width
    }
    return (output, count)
  }

  /// Returns the width of the sequence at `index` and whether it is well formed (Unicode, table
  /// 3-7).
  private static func sequence(in bytes: [UInt8], at index: Int) -> (Int, Bool) {
    let lead = bytes[index]
    let wanted: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case ..<0x80: return (1, true)
    case 0xC2...0xDF: wanted = 2
    case 0xE0...0xEF:
      wanted = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
    case 0xF0...0xF4:
      wanted = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return (1, false)
    }
    guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return (1, false) }
    var width = 2
    while width < wanted {
      guard index + width < bytes.count, 0x80...0xBF ~= bytes[index + width] else {
        return (width, false)
      }
      width += 1
    }
    let isSurrogate = lead == 0xED && bytes[index + 1] >= 0xA0
    return (width, !isSurrogate)
  }
}
