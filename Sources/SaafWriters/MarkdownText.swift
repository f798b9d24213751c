/// Escapes of Markdown: what would be read as markup is written so that it is not.
///
/// Specification: CommonMark 0.31.2, section 2.4; GitHub Flavored Markdown 0.29, section 4.10.
enum MarkdownText {
  /// Text inside a line. Line ends are spaces, and U+0000 is U+FFFD (CommonMark, section 2.3).
  static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case 0x2A, 0x3C, 0x5B, 0x5C, 0x5D, 0x60, 0x7E: output += [0x5C, byte]
      case 0x5F: output += isInWord(text, index) ? [byte] : [0x5C, byte]
      case 0x26: output += beginsReference(text[(index + 1)...]) ? [0x5C, byte] : [byte]
      case 0x0A, 0x0D: output.append(0x20)
      case 0x00: output += Array("\u{FFFD}".utf8)
      default: output.append(byte)
      }
    }
    return output
  }

  /// Whether a letter or digit stands on both sides, so that a low line is no emphasis.
  private static func isInWord(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index > text.startIndex && index + 1 < text.endIndex && isAlphanumeric(text[index - 1])
      && isAlphanumeric(text[index + 1])
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether what follows an ampersand makes it a character reference: `amp;`, `#39;`.
  private static func beginsReference(_ text: ArraySlice<UInt8>) -> Bool {
    let body = text.first == 0x23 ? text.dropFirst() : text
    let name = body.prefix { isAlphanumeric($0) }
    return !name.isEmpty && name.endIndex < text.endIndex && text[name.endIndex] == 0x3B
  }

  /// A line of a paragraph: without spaces at its ends, and escaped where it would begin another
  /// block.
  static func line(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let text = trimmed(line)
    guard let first = text.first else { return [] }
    switch first {
    case 0x23, 0x2B, 0x2D, 0x3A, 0x3D, 0x3E, 0x7C: return [0x5C] + text
    case 0x30...0x39:
      let digits = text.prefix { (0x30...0x39).contains($0) }
      guard digits.endIndex < text.endIndex,
        text[digits.endIndex] == 0x2E || text[digits.endIndex] == 0x29
      else { return Array(text) }
      return digits + [0x5C] + text[digits.endIndex...]
    default: return Array(text)
    }
  }

  /// The text of a heading: a sign at its end would be taken for the heading's own.
  static func heading(_ line: [UInt8]) -> [UInt8] {
    let text = trimmed(line[...])
    return text.last == 0x23 ? text.dropLast() + [0x5C, 0x23] : Array(text)
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.drop { $0 == 0x20 || $0 == 0x09 }
    let end = start.lastIndex { $0 != 0x20 && $0 != 0x09 }
    return end.map { start[...$0] } ?? []
  }

  /// Where a link leads: as it is when it has nothing special, otherwise between angle brackets.
  ///
  /// Specification: CommonMark 0.31.2, section 6.3.
  static func destination(_ address: String) -> [UInt8] {
    let bytes = Array(address.utf8)
    let isPlain =
      !bytes.isEmpty
      && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !Array("()<>\\&".utf8).contains($0) }
    if isPlain { return bytes }
    var output: [UInt8] = [0x3C]
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x3C, 0x3E, 0x5C: output += [0x5C, byte]
      case 0x26: output += beginsReference(bytes[(index + 1)...]) ? [0x5C, byte] : [byte]
      case 0x00...0x1F, 0x7F: output += URIReference.percentEncoded(byte)
      default: output.append(byte)
      }
    }
    return output + [0x3E]
  }

  /// Code in running text, behind more backticks than any row of them inside.
  static func codeSpan(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let text = text.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x0A, 0x0D: [0x20]
      case 0x00: Array("\u{FFFD}".utf8)
      default: [byte]
      }
    }
    let fence = [UInt8](repeating: 0x60, count: longestRow(of: 0x60, in: text) + 1)
    let isBlank = text.allSatisfy { $0 == 0x20 }
    let needsSpace =
      text.first == 0x60 || text.last == 0x60
      || (text.first == 0x20 && text.last == 0x20 && !isBlank)
    let space: [UInt8] = needsSpace ? [0x20] : []
    return fence + space + text + space + fence
  }

  /// A fenced block whose fence is longer than any inside it.
  static func fenced(_ text: [UInt8], _ language: String?) -> [UInt8] {
    var lines: [UInt8] = []
    for (index, byte) in text.enumerated() {
      switch byte {
      case 0x0D: if index + 1 == text.count || text[index + 1] != 0x0A { lines.append(0x0A) }
      case 0x00: lines += Array("\u{FFFD}".utf8)
      default: lines.append(byte)
      }
    }
    let fence = [UInt8](repeating: 0x60, count: max(3, longestRow(of: 0x60, in: text) + 1))
    let isName = language?.utf8.allSatisfy { $0 > 0x20 && $0 != 0x60 && $0 != 0x5C } ?? false
    let info = isName ? Array((language ?? "").utf8) : []
    return fence + info + [0x0A] + lines + [0x0A] + fence
  }

  private static func longestRow(of sign: UInt8, in text: [UInt8]) -> Int {
    var longest = 0
    var length = 0
    for byte in text {
      length = byte == sign ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }
}
