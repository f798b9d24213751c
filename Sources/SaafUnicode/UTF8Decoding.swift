/// Reading and repairing UTF-8.
enum UTF8Decoding {
  /// The place of the first malformed byte at or after `start`, nil when there is none. O(*n*).
  static func firstError(in bytes: [UInt8], from start: Int = 0) -> Int? {
    let span = bytes.span
    var index = start
    while true {
      // Most bytes of most pages are ASCII.
      index = span.firstIndex(
        in: index..<span.count, candidates: { block, _, _ in block.lanes(0x80, mask: 0x80) },
        where: { span[$0] >= 0x80 })
      guard index < span.count else { return nil }
      repeat {
        let length = sequence(in: span, at: index).valid
        guard length > 0 else { return index }
        index += length
      } while index < span.count && span[index] >= 0x80
    }
  }

  /// The length of the well-formed sequence at `start`, or 0 and the length of the maximal subpart
  /// of an ill-formed one (The Unicode Standard, section 3.9, table 3-7).
  static func sequence(in bytes: Span<UInt8>, at start: Int) -> (valid: Int, invalid: Int) {
    let lead = bytes[start]
    if lead < 0x80 { return (1, 0) }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return (0, 1)
    }
    var n = 1
    while n < length {
      guard start + n < bytes.count, bytes[start + n] >= low, bytes[start + n] <= high else {
        return (0, n)
      }
      low = 0x80
      high = 0xBF
      n += 1
    }
    return (length, 0)
  }

  /// Replaces every maximal subpart of an ill-formed sequence by one U+FFFD, as the WHATWG Encoding
  /// Standard does; a valid text is returned as it is. O(*n*).
  static func decode(_ input: [UInt8]) -> DecodedText {
    guard var error = firstError(in: input) else {
      return DecodedText(bytes: input, encoding: "UTF-8")
    }
    var builder = PatchedText(capacity: input.count + 16)
    var position = 0
    while true {
      builder.bytes += input[position..<error]
      let subpart = max(1, sequence(in: input.span, at: error).invalid)
      builder.patch(with: 0xFFFD, original: input[error..<error + subpart])
      position = error + subpart
      guard let next = firstError(in: input, from: position) else { break }
      error = next
    }
    builder.bytes += input[position...]
    return builder.finish(encoding: "UTF-8")
  }
}

/// A decoded text under construction.
struct PatchedText {
  var bytes: [UInt8] = []
  private var patches: [Patch] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }

  /// Appends a character that stands for `original`; neighbouring patches become one.
  mutating func patch(with scalar: UInt32, original: ArraySlice<UInt8>) {
    let at = bytes.count
    append(scalar)
    let length = bytes.count - at
    if let last = patches.indices.last,
      patches[last].at + patches[last].length == at,
      patches[last].sourceOffset + patches[last].original.count == original.startIndex
    {
      patches[last].length += length
      patches[last].original += original
    } else {
      patches.append(
        Patch(
          at: at, length: length, original: Array(original), sourceOffset: original.startIndex))
    }
  }

  consuming func finish(encoding: String) -> DecodedText {
    DecodedText(bytes: bytes, encoding: encoding, patches: patches)
  }
}

/// Reads one character of valid UTF-8 and moves `position` past it; at malformed bytes it returns
/// U+FFFD and moves on by one byte.
@inline(__always)
func nextScalar(_ bytes: Span<UInt8>, _ position: inout Int) -> UInt32 {
  let lead = bytes[position]
  if lead < 0x80 {
    position += 1
    return UInt32(lead)
  }
  let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard lead >= 0xC2, position + length <= bytes.count else {
    position += 1
    return 0xFFFD
  }
  var scalar = UInt32(lead) & (0x7F >> UInt32(length))
  for offset in 1..<length {
    scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F)
  }
  position += length
  return scalar
}
