import SaafUnicode

/// Finds the named character references of a page that libxml2 does not read as HTML5 does: names
/// that came after HTML 4, and those without a semicolon.
///
/// Specification: HTML Living Standard, sections 13.2.5.72 and 13.2.5.73.
enum NamedReferences {
  struct Found: Equatable {
    /// From the ampersand to the end of the name, its semicolon included.
    var range: Range<Int>
    /// What stands for the same and is read the same by every parser: UTF-8, and references by
    /// number for ASCII, which could be markup.
    var replacement: [UInt8]
  }

  /// The first of them in a part of a page.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func first(in page: [UInt8], _ range: Range<Int>) -> Found? {
    var index = range.lowerBound
    while true {
      index = page.span.firstIndex(of: 0x26, in: index..<range.upperBound)
      guard index < range.upperBound else { return nil }
      if let found = reference(page, index, range.upperBound) { return found }
      index += 1
    }
  }

  /// The longest name has 31 letters and digits.
  private static let longestName = 31

  private static func reference(_ page: [UInt8], _ start: Int, _ limit: Int) -> Found? {
    var end = start + 1
    while end < limit, end - start <= longestName, isAlphanumeric(page[end]) { end += 1 }
    guard end - start > 2 else { return nil }
    if end < limit, page[end] == 0x3B, let match = full.find(page[start + 1..<end]) {
      return match.isEmpty ? nil : Found(range: start..<end + 1, replacement: match)
    }
    return short(page, start, end, limit)
  }

  /// The longest name that needs no semicolon and begins here. In the value of an attribute it is
  /// none when it goes on like a word or as the name of a parameter.
  private static func short(_ page: [UInt8], _ start: Int, _ nameEnd: Int, _ limit: Int) -> Found? {
    for end in stride(from: min(nameEnd, start + 7), through: start + 3, by: -1) {
      guard let match = short.find(page[start + 1..<end]) else { continue }
      if end < limit, page[end] == 0x3B {
        return Found(range: start..<end + 1, replacement: match)
      }
      let goesOn = end < limit && (page[end] == 0x3D || isAlphanumeric(page[end]))
      return goesOn && isInTag(page, start) ? nil : Found(range: start..<end, replacement: match)
    }
    return nil
  }

  /// How far back the beginning of a tag is looked for; where none is near, the more careful rule
  /// holds.
  private static let reach = 512

  private static func isInTag(_ page: [UInt8], _ index: Int) -> Bool {
    var position = index - 1
    while position >= max(0, index - reach) {
      if page[position] == 0x3C { return true }
      if page[position] == 0x3E { return false }
      position -= 1
    }
    return position >= 0
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static let full = NamedReferenceTable(NamedReferenceList.full)
  private static let short = NamedReferenceTable(NamedReferenceList.short)
}

/// Names in the order of their bytes, with what they stand for.
struct NamedReferenceTable {
  private var names: [ArraySlice<UInt8>] = []
  private var values: [[UInt8]] = []

  /// - Parameter list: `name=hexadecimal+hexadecimal`, or `name` alone, with spaces between.
  init(_ list: StaticString) {
    let bytes = list.withUTF8Buffer { Array($0) }
    for entry in bytes.split(whereSeparator: { $0 <= 0x20 }) {
      let parts = entry.split(separator: 0x3D)
      names.append(parts[0])
      values.append(parts.count > 1 ? NamedReferenceTable.written(parts[1]) : [])
    }
  }

  var count: Int { names.count }

  /// What replaces a name; empty when the parser knows it, `nil` when there is none.
  ///
  /// - Complexity: O(log *n*) in the number of names.
  func find(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == name ? values[low] : nil
  }

  private static func written(_ numbers: ArraySlice<UInt8>) -> [UInt8] {
    numbers.split(separator: 0x2B).flatMap { digits -> [UInt8] in
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
      if number < 0x80 { return Array("&#\(number);".utf8) }
      return Array(String(Unicode.Scalar(number) ?? "\u{FFFD}").utf8)
    }
  }
}
