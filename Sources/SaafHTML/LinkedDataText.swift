import SaafUnicode

/// JSON-LD as publishing systems write it, made into JSON that a parser takes (RFC 8259).
///
/// Mended is what is common and has only one meaning: comments and CDATA around and inside it, line
/// ends and tabs in strings, wrong escapes, quotation marks in strings, commas before a closing
/// bracket, several values one after the other, and an end that was cut off.
struct LinkedDataText {
  /// The values, one after the other, each valid JSON unless more is wrong with it.
  private(set) var values: [[UInt8]] = []

  private let text: [UInt8]
  private var index = 0
  private var value: [UInt8] = []
  /// The brackets that are to be closed.
  private var open: [UInt8] = []

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: [UInt8]) {
    self.text = text
    value.reserveCapacity(text.count)
    while index < text.count { readToken() }
    finish()
  }

  private mutating func readToken() {
    let byte = text[index]
    switch byte {
    case 0x7B, 0x5B:
      if byte == 0x5B, has("[CDATA[") {
        index += 7
        return
      }
      value.append(byte)
      open.append(byte + 2)
    case 0x7D, 0x5D:
      dropComma()
      // A bracket that closes nothing, or another one than is open, is left out.
      guard open.last == byte else { break }
      value.append(byte)
      open.removeLast()
      if open.isEmpty { emit() }
    case 0x22:
      guard !open.isEmpty else { break }
      readString()
      return
    case 0x2C:
      guard let last = value.last, last != 0x2C, last != 0x7B, last != 0x5B else { break }
      value.append(byte)
    case 0x2F:
      skipComment()
      return
    case 0x3C, 0x21, 0x3B, 0x3E: break  // `<!--`, `<![CDATA[`, `-->` and a closing semicolon
    case 0x2D where has("-->") || has("--"):
      index += 2
      return
    case 0...0x20: break
    default:
      if !open.isEmpty { value.append(byte) }
    }
    index += 1
  }

  /// Goes over `/* … */`, and over `//` with the rest of its line, unless it stands for CDATA, which
  /// may have the JSON behind it.
  private mutating func skipComment() {
    if has("/*") {
      while index < text.count, !has("*/") {
        if has("[CDATA[") || has("]]>") { break }
        index += 1
      }
      index += has("*/") ? 2 : 0
    } else if has("//"), !has("//<!"), !has("// <!"), !has("//]]"), !has("// ]]") {
      while index < text.count, text[index] != 0x0A { index += 1 }
    } else {
      index += 1
    }
    if has("]]>") { index += 3 }
  }

  // MARK: Strings

  private mutating func readString() {
    let text = text
    value.append(0x22)
    index += 1
    while index < text.count {
      let end = text.span.firstIndex(in: index..<text.count) { block in
        block.controlLanes .| block.lanes(0x22) .| block.lanes(0x5C)
      }
      value.append(text.span, in: index..<end)
      index = end
      guard index < text.count else { break }
      let byte = text[index]
      switch byte {
      case 0x22:
        if closesString(index) {
          value.append(0x22)
          index += 1
          return
        }
        value += [0x5C, 0x22]
      case 0x5C:
        readEscape()
        continue
      default: value.append(0x20)
      }
      index += 1
    }
    value.append(0x22)
  }

  /// Whether a quotation mark is followed by what can follow a string.
  private func closesString(_ quote: Int) -> Bool {
    var next = quote + 1
    while next < text.count, text[next] <= 0x20 { next += 1 }
    return next == text.count || [0x2C, 0x3A, 0x5D, 0x7D].contains(text[next])
  }

  private mutating func readEscape() {
    guard index + 1 < text.count else {
      index += 1
      return
    }
    switch text[index + 1] {
    case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74:
      value += text[index..<index + 2]
      index += 2
    case 0x75: readCodeUnit()
    default: index += 1  // the backslash escapes nothing
    }
  }

  /// Copies `\uXXXX`; half of a surrogate pair becomes U+FFFD.
  private mutating func readCodeUnit() {
    guard let unit = codeUnit(at: index) else {
      index += 1
      return
    }
    if 0xD800..<0xDC00 ~= unit, let low = codeUnit(at: index + 6), 0xDC00..<0xE000 ~= low {
      value += text[index..<index + 12]
      index += 12
      return
    }
    if 0xD800..<0xE000 ~= unit {
      value += "\u{FFFD}".utf8
    } else {
      value += text[index..<index + 6]
    }
    index += 6
  }

  private func codeUnit(at index: Int) -> UInt32? {
    guard index + 6 <= text.count, text[index] == 0x5C, text[index + 1] == 0x75 else { return nil }
    return UInt32(String(decoding: text[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }

  // MARK: Values

  private mutating func finish() {
    guard !open.isEmpty else { return }
    dropComma()
    if value.last == 0x3A { value += "null".utf8 }
    value += open.reversed()
    emit()
  }

  private mutating func emit() {
    values.append(value)
    value = []
    open = []
  }

  private mutating func dropComma() {
    if value.last == 0x2C { value.removeLast() }
  }

  private func has(_ pattern: StaticString) -> Bool {
    guard index + pattern.utf8CodeUnitCount <= text.count else { return false }
    return pattern.withUTF8Buffer { pattern in
      pattern.indices.allSatisfy { text[index + $0] == pattern[$0] }
    }
  }
}
