import SaafText
import SaafUnicode

/// A value of metadata as plain text.
enum PlainValue {
  /// The longest value that is looked at, in bytes; longer ones are cut: no title or description is.
  private static let maximumBytes = 20_000

  /// The most signs that can begin a tag in a value whose tags are taken out.
  private static let maximumTags = 100

  /// The value without the entities and tags that publishing systems leave in it, white space
  /// collapsed.
  ///
  /// - Returns: `nil` when nothing is left, or no letter or digit is.
  /// - Complexity: O(*n*) in the number of bytes.
  static func text(of value: String) -> String? {
    var bytes = Array(value.utf8)
    if bytes.count > maximumBytes {
      bytes.removeLast(bytes.count - maximumBytes)
      while let last = bytes.last, last & 0x80 != 0, !isWhole(bytes) { bytes.removeLast() }
    }
    // What was escaped twice on its way into the page shows entities again.
    for _ in 0..<2 where bytes.contains(0x26) { bytes = withoutEntities(bytes) }
    if bytes.contains(0x3C) { bytes = withoutTags(bytes) }
    bytes = collapsed(bytes)
    guard hasSubstance(bytes) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes.suffix(4).drop { $0 & 0xC0 == 0x80 }, as: UTF8.self) != nil
  }

  private static func hasSubstance(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var index = 0
    while index < bytes.count {
      let (scalar, length) = span.scalar(at: index)
      if CharacterClass.isLetter(scalar) || CharacterClass.digit(scalar) != nil { return true }
      index += length
    }
    return false
  }

  // MARK: White space

  private static func collapsed(_ bytes: [UInt8]) -> [UInt8] {
    let span = bytes.span
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isSpacePending = false
    var index = 0
    while index < bytes.count {
      // Words of ASCII are most of most values.
      let start = index
      while index < bytes.count, span[index] > 0x20, span[index] < 0x7F { index += 1 }
      if index > start {
        if isSpacePending, !result.isEmpty { result.append(0x20) }
        isSpacePending = false
        result.append(span, in: start..<index)
        continue
      }
      let (scalar, length) = span.scalar(at: index)
      if CharacterClass.isSpace(scalar) {
        isSpacePending = true
      } else if !CharacterClass.isInvisibleJunk(scalar), !CharacterClass.isControl(scalar) {
        if isSpacePending, !result.isEmpty { result.append(0x20) }
        isSpacePending = false
        result.append(span, in: index..<index + length)
      }
      index += length
    }
    return result
  }

  // MARK: Entities

  private static func withoutEntities(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    CharacterReference.decode(bytes, 0..<bytes.count, isValue: true, into: &result)
    return result
  }

  // MARK: Tags

  /// Takes out tags of formatting that are closed, and line breaks: `<em>a</em>` is markup, but a
  /// title that begins with `<em>` and goes on is about the element.
  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    // For each the rest of the value is searched; what has more is no value but a page.
    guard bytes.count(where: { $0 == 0x3C }) <= maximumTags else { return bytes }
    var result: [UInt8] = []
    var open: [ArraySlice<UInt8>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3C, let end = bytes[index...].firstIndex(of: 0x3E) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let inner = bytes[index + 1..<end]
      let isEnd = inner.first == 0x2F
      let name = (isEnd ? inner.dropFirst() : inner).prefix { isNameByte($0) }
      if isEnd, let last = open.lastIndex(where: { $0.elementsEqual(name) }) {
        open.remove(at: last)
        index = end + 1
      } else if !isEnd, isBreak(name) {
        result.append(0x20)
        index = end + 1
      } else if !isEnd, isFormatting(name), isClosed(name, bytes[end...]) {
        open.append(name)
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (0x30...0x39 ~= byte)
  }

  private static func isBreak(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual("br".utf8) || name.elementsEqual("wbr".utf8)
  }

  private static let formatting: Set<[UInt8]> = Set(
    [
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "div", "em", "font", "i", "mark", "p", "s",
      "small", "span", "strong", "sub", "sup", "u",
    ].map { Array($0.utf8) })

  private static func isFormatting(_ name: ArraySlice<UInt8>) -> Bool {
    formatting.contains(name.map { $0 | 0x20 })
  }

  private static func isClosed(_ name: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    let tag = Array("</".utf8) + name + [0x3E]
    guard rest.count >= tag.count else { return false }
    return (rest.startIndex...rest.endIndex - tag.count).contains { start in
      rest[start] == 0x3C && rest[start..<start + tag.count].elementsEqual(tag)
    }
  }
}
