/// Appending HTML to a byte buffer.
///
/// Specification: HTML Living Standard, section 13.1. Controls and noncharacters, which it forbids,
/// become U+FFFD; a carriage return becomes the line feed that parsers make of it.
struct HTMLMarkup {
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it stands.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a start tag; attributes that are `nil` are left out.
  mutating func start(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    raw("<")
    raw(name)
    for case (let key, let value?) in attributes {
      raw(" ")
      raw(key)
      raw("=\"")
      text(Array(value.utf8)[...])
      raw("\"")
    }
    raw(">")
  }

  mutating func end(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  mutating func text(_ text: String) { self.text(Array(text.utf8)[...]) }

  /// Appends valid UTF-8, escaped for texts and for values between quotation marks.
  mutating func text(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      switch byte {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0x22: raw("&quot;")
      case 0x09, 0x0A, 0x0C: bytes.append(byte)
      case 0x0D: if index + 1 == text.endIndex || text[index + 1] != 0x0A { bytes.append(0x0A) }
      case 0x00...0x1F, 0x7F: raw("\u{FFFD}")
      case 0xC2, 0xEF...0xF4:
        let width = byte == 0xC2 ? 2 : byte == 0xEF ? 3 : 4
        let scalar = text[index..<min(index + width, text.endIndex)]
        if isForbidden(scalar) { raw("\u{FFFD}") } else { bytes += scalar }
        index += width - 1
      default: bytes.append(byte)
      }
      index += 1
    }
  }

  /// Whether a scalar is a C1 control or a noncharacter.
  private func isForbidden(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let scalar = String(decoding: utf8, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return (0x80...0x9F).contains(scalar.value) || (0xFDD0...0xFDEF).contains(scalar.value)
      || scalar.value & 0xFFFE == 0xFFFE
  }
}
