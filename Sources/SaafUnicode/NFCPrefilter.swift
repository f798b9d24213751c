/// A scan that lets most text off before ICU is asked.
enum NFCPrefilter {
  /// Whether every character is one that normalization form C leaves alone whatever stands beside
  /// it. A `false` proves nothing.
  ///
  /// It knows Latin, Cyrillic, Greek, Arabic and Hebrew letters, Devanagari without nukta, kana,
  /// ideographs and Hangul syllables, by their UTF-8; marks that combine make it say `false`.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    let exception = text.firstIndex(
      in: 0..<text.count,
      candidates: { block, second, third in
        let leads = block.lanes(0xC0, mask: 0xC0)
        return leads .& .!devanagariLanes(block, second, third)
      },
      where: { !isPlain(text, at: $0) })
    return exception == text.count
  }

  /// The lanes at which a plain character of the Devanagari block begins. The longest words for
  /// their bytes are its, so it pays to let it off sixteen bytes at a time.
  @inline(__always)
  private static func devanagariLanes(
    _ block: SIMD16<UInt8>, _ second: SIMD16<UInt8>, _ third: SIMD16<UInt8>
  ) -> Span<UInt8>.Lanes {
    let letters = second.lanes(0xA4) .& .!third.lanes(0xBC)
    // The virama and half of the vowel signs; the tone marks and decomposing letters are 0x9_.
    let signs = second.lanes(0xA5) .& .!third.lanes(0x90, mask: 0xF0)
    return block.lanes(0xE0) .& (letters .| signs)
  }

  /// Whether a plain character begins at `index`, or none at all.
  private static func isPlain(_ text: Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0xC0 { return true }
    if byte < 0xE0 { return isPlain(byte, text[index + 1]) }
    return byte < 0xF0
      && (isPlain(byte, text[index + 1], text[index + 2]) || isSettledNukta(text, at: index))
  }

  /// Whether a Devanagari nukta follows a consonant that it does not compose with: Hindi in form C is
  /// full of them (`ज़`), and only न, र and ळ become another letter.
  private static func isSettledNukta(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard text[index] == 0xE0, text[index + 1] == 0xA4, text[index + 2] == 0xBC, index >= 3,
      text[index - 3] == 0xE0, text[index - 2] == 0xA4
    else { return false }
    let consonant = text[index - 1]
    return consonant >= 0x95 && consonant <= 0xB9 && consonant != 0xA8 && consonant != 0xB0
      && consonant != 0xB3
  }

  @inline(__always)
  private static func isPlain(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC2...0xCB, 0xCF...0xD1, 0xD3, 0xD4, 0xD5, 0xDA: true
    case 0xCE: second != 0x87
    case 0xD7: second >= 0x90
    case 0xD8: second < 0x90 || second > 0x9A
    case 0xD9: second < 0x8B || (second > 0x9F && second != 0xB0)
    case 0xDB: second < 0x95
    default: false
    }
  }

  @inline(__always)
  private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE0:
      // Devanagari, but for the nukta, the tone marks and the letters that come apart.
      (second == 0xA4 && third != 0xBC) || (second == 0xA5 && (third < 0x91 || third > 0x9F))
    case 0xE2:
      // General punctuation, but for the two spaces that have other names, and drawing signs.
      (second == 0x80 && third > 0x81) || (second > 0x80 && second <= 0x83)
        || (second >= 0x94 && second <= 0x9F)
    case 0xE3:
      !(second == 0x80 && third >= 0xAA && third <= 0xAF)
        && !(second == 0x82 && (third == 0x99 || third == 0x9A))
    case 0xE4...0xE9, 0xEB, 0xEC: true
    case 0xEA: second >= 0xB0
    case 0xEF: second == 0xBC
    default: false
    }
  }

  private static let markFlood = 256

  /// Whether so many combining marks follow one another that ordering them would take forever.
  ///
  /// A mark has two bytes at least, so a flood covers one of the places that lie as many bytes apart
  /// as it has marks. Only a text with a mark at such a place is read through.
  static func hasMarkFlood(_ text: Span<UInt8>) -> Bool {
    var place = 0
    while place < text.count {
      if isMark(at: place, text) { return hasLongRunOfMarks(text) }
      place += markFlood
    }
    return false
  }

  private static func hasLongRunOfMarks(_ text: Span<UInt8>) -> Bool {
    var run = 0
    var index = 0
    while index < text.count {
      run = isMark(nextScalar(text, &index)) ? run + 1 : 0
      if run > markFlood { return true }
    }
    return false
  }

  /// Whether the scalar that the byte at `place` belongs to is a combining mark.
  private static func isMark(at place: Int, _ text: Span<UInt8>) -> Bool {
    var start = place
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isMark(nextScalar(text, &start))
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    scalar >= 0x300
      && Unicode.Scalar(scalar)?.properties.canonicalCombiningClass != .notReordered
  }
}
