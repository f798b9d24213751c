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
    var key: UInt64 = 0
    while end < limit, end - start <= longestName, isAlphanumeric(page[end]) {
      key = key << 8 | UInt64(page[end])
      end += 1
    }
    guard end - start > 2 else { return nil }
    if end < limit, page[end] == 0x3B {
      switch key {
      // `amp`, `nbsp`, `quot`, `lt`, `gt`, which are most of all.
      case 0x616D70, 0x6E62_7370, 0x7175_6F74, 0x6C74, 0x6774: return nil
      default: break
      }
    }
    if end < limit, page[end] == 0x3B, let match = full.find(page, start + 1..<end) {
      return match.isEmpty ? nil : Found(range: start..<end + 1, replacement: match)
    }
    return short(page, start, end, limit)
  }

  /// The longest name that needs no semicolon and begins here. In the value of an attribute it is
  /// none when it goes on like a word or as the name of a parameter.
  private static func short(_ page: [UInt8], _ start: Int, _ nameEnd: Int, _ limit: Int) -> Found? {
    // Most of what comes here are parameters in addresses.
    guard short.mayHave(page[start + 1], page[start + 2]) else { return nil }
    for end in stride(from: min(nameEnd, start + 7), through: start + 3, by: -1) {
      guard let match = short.find(page, start + 1..<end) else { continue }
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

/// Names of references with what they stand for: a hash table with linear probing.
struct NamedReferenceTable {
  private struct Entry {
    var name: Range<Int>
    var replacement: [UInt8]
  }

  private let bytes: [UInt8]
  private var entries: [Entry] = []
  /// Indices of entries; −1 for none.
  private var slots: [Int16] = Array(repeating: -1, count: 8192)
  /// Which two letters names begin with.
  private var beginnings: [Bool] = Array(repeating: false, count: 128 * 128)

  /// - Parameter list: `name=hexadecimal+hexadecimal`, or `name` alone, with spaces between; fewer
  ///   than 4096 names of at least two letters.
  init(_ list: StaticString) {
    bytes = list.withUTF8Buffer { Array($0) }
    for entry in bytes.split(whereSeparator: { $0 <= 0x20 }) {
      let end = entry.firstIndex(of: 0x3D) ?? entry.endIndex
      let name = entry.startIndex..<end
      var slot = NamedReferenceTable.hash(bytes, name)
      while slots[slot] >= 0 { slot = (slot + 1) & 8191 }
      slots[slot] = Int16(entries.count)
      beginnings[Int(entry[name.lowerBound]) << 7 | Int(entry[name.lowerBound + 1])] = true
      entries.append(
        Entry(name: name, replacement: NamedReferenceTable.written(entry[end...].dropFirst())))
    }
  }

  var count: Int { entries.count }

  /// Whether a name begins with two letters or digits.
  func mayHave(_ first: UInt8, _ second: UInt8) -> Bool {
    beginnings[Int(first & 127) << 7 | Int(second & 127)]
  }

  /// What replaces the name in a part of a page; empty when the parser knows it, `nil` when there is
  /// none.
  ///
  /// - Complexity: O(*n*) in the length of the name.
  func find(_ page: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    var slot = NamedReferenceTable.hash(page, range)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.name.count == range.count,
        (0..<range.count).allSatisfy({
          bytes[entry.name.lowerBound + $0] == page[range.lowerBound + $0]
        })
      {
        return entry.replacement
      }
      slot = (slot + 1) & 8191
    }
    return nil
  }

  /// FNV-1a.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return Int((hash ^ hash >> 16) & 8191)
  }

  private static func written(_ numbers: ArraySlice<UInt8>) -> [UInt8] {
    numbers.split(separator: 0x2B).flatMap { digits -> [UInt8] in
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
      if number < 0x80 { return Array("&#\(number);".utf8) }
      return Array(String(Unicode.Scalar(number) ?? "\u{FFFD}").utf8)
    }
  }
}
