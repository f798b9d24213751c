import SaafText
import SaafUnicode

/// Appending JSON (RFC 8259) to a byte buffer.
///
/// Written by hand because it is the hottest loop of a batch: several times the speed of a general
/// encoder, with the keys in a fixed order.
package struct JSONBytes {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends JSON as it stands: punctuation and keys.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends JSON that was written elsewhere.
  package mutating func json(_ bytes: some Collection<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Appends a number that is not negative, digit by digit: making a string of each would cost more
  /// than all other work on the ledger.
  package mutating func number(_ value: Int) {
    precondition(value >= 0, "offsets and counts are not negative")
    var digits = InlineArray<20, UInt8>(repeating: 0x30)
    var start = digits.count
    var rest = value
    repeat {
      start -= 1
      digits[start] += UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    for index in start..<digits.count { bytes.append(digits[index]) }
  }

  package mutating func bool(_ value: Bool) {
    if value { raw("true") } else { raw("false") }
  }

  package mutating func string(_ text: String) {
    let span = text.utf8Span.span
    quoted(span, 0..<span.count)
  }

  package mutating func string(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  package mutating func string(_ text: [UInt8]) { quoted(text.span, 0..<text.count) }

  /// Appends a part of a text that is valid UTF-8 on its own.
  package mutating func string(_ text: [UInt8], in range: Range<Int>) { quoted(text.span, range) }

  /// `[1,2]`
  package mutating func pair(_ first: Int, _ second: Int) {
    byte(0x5B)
    number(first)
    byte(0x2C)
    number(second)
    byte(0x5D)
  }

  /// Appends valid UTF-8 between quotation marks; only what RFC 8259 forbids raw is escaped.
  private mutating func quoted(_ span: Span<UInt8>, _ range: Range<Int>) {
    bytes.append(0x22)
    var start = range.lowerBound
    while true {
      let index = span.firstIndex(in: start..<range.upperBound) { block in
        block.controlLanes .| block.lanes(0x22) .| block.lanes(0x5C)
      }
      bytes.append(span, in: start..<index)
      guard index < range.upperBound else { break }
      escape(span[index])
      start = index + 1
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      raw("u00")
      bytes.append(0x30 + byte >> 4)
      bytes.append(byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15)
    }
  }
}
