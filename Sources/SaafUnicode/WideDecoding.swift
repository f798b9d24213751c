/// Reading and writing UTF-16 and UTF-32 in either byte order.
///
/// A lone surrogate, a value above U+10FFFF and the odd bytes at the end become U+FFFD with a patch.
/// A byte order mark is an ordinary U+FEFF here, so it stays in the text.
struct WideDecoding {
  var width: Int
  var isLittleEndian: Bool

  /// The form behind a name that `TextDecoder` gives, nil for other encodings.
  init?(name: String) {
    switch name {
    case "UTF-16LE": self.init(width: 2, isLittleEndian: true)
    case "UTF-16BE": self.init(width: 2, isLittleEndian: false)
    case "UTF-32LE": self.init(width: 4, isLittleEndian: true)
    case "UTF-32BE": self.init(width: 4, isLittleEndian: false)
    default: return nil
    }
  }

  init(width: Int, isLittleEndian: Bool) {
    self.width = width
    self.isLittleEndian = isLittleEndian
  }

  var name: String { "UTF-\(width * 8)\(isLittleEndian ? "LE" : "BE")" }

  /// The code unit at a byte offset; all its bytes must be there.
  @inline(__always)
  func unit(_ bytes: Span<UInt8>, at offset: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in 0..<width {
      let place = isLittleEndian ? width - 1 - index : index
      value = value << 8 | UInt32(bytes[offset + place])
    }
    return value
  }

  func decode(_ input: [UInt8]) -> DecodedText {
    var builder = PatchedText(capacity: input.count + input.count / 2)
    let bytes = input.span
    var position = 0
    while position + width <= bytes.count {
      let value = unit(bytes, at: position)
      if width == 2, value & 0xFC00 == 0xD800, position + 4 <= bytes.count {
        let trail = unit(bytes, at: position + 2)
        if trail & 0xFC00 == 0xDC00 {
          builder.append(0x10000 + (value & 0x3FF) << 10 + trail & 0x3FF)
          position += 4
          continue
        }
      }
      if value & 0xFFFF_F800 == 0xD800 || value > 0x10FFFF {
        builder.patch(with: 0xFFFD, original: input[position..<position + width])
      } else {
        builder.append(value)
      }
      position += width
    }
    if position < input.count { builder.patch(with: 0xFFFD, original: input[position...]) }
    return builder.finish(encoding: name)
  }

  func encode(_ scalar: UInt32, into output: inout [UInt8]) {
    if width == 2, scalar >= 0x10000 {
      append(0xD800 + (scalar - 0x10000) >> 10, to: &output)
      append(0xDC00 + scalar & 0x3FF, to: &output)
    } else {
      append(scalar, to: &output)
    }
  }

  private func append(_ value: UInt32, to output: inout [UInt8]) {
    for index in 0..<width {
      let place = isLittleEndian ? index : width - 1 - index
      output.append(UInt8(truncatingIfNeeded: value >> UInt32(8 * place)))
    }
  }
}
