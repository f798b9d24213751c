/// A code page that UTF-8 is mistaken for, seen from the characters back to the bytes.
struct MojibakePage: Sendable {
  enum Kind: Sendable {
    case western, cyrillic
  }

  let kind: Kind
  /// The byte of each character below U+2200, 0 for none and for ASCII.
  private let bytes: [UInt8]

  /// windows-1252, and Latin-1 with it: C1 controls stand for their own bytes.
  static let western = MojibakePage(
    kind: .western,
    upper: "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
      + String(String.UnicodeScalarView((0xA0...0xFF).compactMap(Unicode.Scalar.init))))

  /// windows-1251.
  static let cyrillic = MojibakePage(
    kind: .cyrillic,
    upper: "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
      + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя")

  private init(kind: Kind, upper: String) {
    self.kind = kind
    var bytes = [UInt8](repeating: 0, count: 0x2200)
    for control in 0x80...0x9F where kind == .western { bytes[control] = UInt8(control) }
    for (offset, scalar) in upper.unicodeScalars.enumerated() {
      bytes[Int(scalar.value)] = UInt8(0x80 + offset)
    }
    self.bytes = bytes
  }

  /// The byte that was read as this character; 0 when no byte above ASCII is.
  func byte(for scalar: UInt32) -> UInt8 {
    scalar < 0x2200 ? bytes[Int(scalar)] : 0
  }

  /// The UTF-8 sequence whose bytes were read as the characters at `start`, nil for none or for one
  /// whose meaning is implausible in this page.
  func sequence(in text: Span<UInt8>, at start: Int) -> MojibakeSequence? {
    var position = start
    let lead = byte(for: nextScalar(text, &position))
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0: length = 4
    default: return nil
    }
    var bytes = [lead]
    var characters: [UInt32] = []
    while bytes.count < length {
      guard position < text.count else { return nil }
      let scalar = nextScalar(text, &position)
      let byte = byte(for: scalar)
      guard byte & 0xC0 == 0x80 else { return nil }
      bytes.append(byte)
      characters.append(scalar)
    }
    guard UTF8Decoding.sequence(in: bytes.span, at: 0).valid == length else { return nil }
    var offset = 0
    let meaning = nextScalar(bytes.span, &offset)
    guard isPlausible(meaning) else { return nil }
    return MojibakeSequence(
      range: start..<position, lead: lead, characters: characters, bytes: bytes, meaning: meaning)
  }

  /// Whether texts that are mistaken for this page have the character.
  private func isPlausible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F: return kind == .western
    case 0xA0...0xFF: return true
    case 0x2010...0x2027, 0x202F...0x203A, 0x20AC, 0x2116, 0x2122: return true
    default: break
    }
    if kind == .cyrillic { return (0x400...0x45F).contains(scalar) || scalar | 1 == 0x491 }
    switch scalar {
    // These are trail characters of a second misreading.
    case 0x192, 0x2C6, 0x2DC: return true
    case 0x100...0x17F, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x218...0x21B, 0x300...0x328: return true
    case 0x386...0x3CE, 0x400...0x4FF, 0x5B0...0x5F4, 0x600...0x6FF: break
    case 0x900...0x10FF, 0x1200...0x137F, 0x1780...0x17FF, 0x1E00...0x1FFF: break
    case 0x2000...0x206F, 0x20A0...0x20BF, 0x2100...0x23FF, 0x2460...0x27BF: break
    case 0x3000...0x318F, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFB00...0xFDFF, 0xFE0F: break
    case 0xFEFF, 0xFFFD, 0xFF00...0xFFEF, 0x1F000...0x1FAFF: break
    default: return false
    }
    return EncodingDetector.isGraphic(scalar)
  }
}

/// Characters of a text that are the bytes of one UTF-8 sequence, misread.
struct MojibakeSequence {
  /// Where the characters stand, in UTF-8 bytes of the text.
  var range: Range<Int>
  var lead: UInt8
  /// The characters after the one for the lead byte.
  var characters: [UInt32]
  /// The sequence's own bytes.
  var bytes: [UInt8]
  /// The character that the bytes stand for.
  var meaning: UInt32
}
