import SaafText

/// What titles of one series have in common: the words that the title of an article shares, at its
/// beginning and its end, with the titles of others (`Difference between … and …`, `…の違い`).
package struct TitlePattern {
  private let key: [UInt8]
  private let words: Set<[UInt8]>

  /// The least that must be shared, in letters; ideographs and syllables count double.
  private static let minimumWeight = 4

  package init(_ title: ComparisonKey) {
    key = title.bytes
    words = Set(title.bytes.split(separator: 0x20).map(Array.init))
  }

  /// Whether `line` follows the pattern without being the title itself.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package func matches(_ line: ComparisonKey) -> Bool {
    let other = line.bytes
    guard !other.isEmpty, other != key else { return false }
    let total = TitlePattern.weight(other, 0..<other.count)
    let edges = sharedEdges(other)
    if edges >= TitlePattern.minimumWeight, edges * 10 >= total * 3 { return true }
    return sharesWords(other, total: total, withEdge: edges > 0)
  }

  /// Whether two or more words stand in both, and weigh enough; less will do when the texts also
  /// begin or end with the same word (`… ja … ero`).
  private func sharesWords(_ other: [UInt8], total: Int, withEdge: Bool) -> Bool {
    var shared = 0
    var count = 0
    for word in other.split(separator: 0x20) where words.contains(Array(word)) {
      shared += TitlePattern.weight(other, word.startIndex..<word.endIndex)
      count += 1
    }
    return count >= 2 && shared >= TitlePattern.minimumWeight
      && shared * 100 >= total * (withEdge ? 22 : 35)
  }

  /// The weight of the whole words, or of the characters in scripts without spaces, that both texts
  /// begin and end with.
  private func sharedEdges(_ other: [UInt8]) -> Int {
    var prefix = 0
    while prefix < min(key.count, other.count), key[prefix] == other[prefix] { prefix += 1 }
    let longest = min(key.count, other.count) - prefix
    var suffix = 0
    while suffix < longest, key[key.count - 1 - suffix] == other[other.count - 1 - suffix] {
      suffix += 1
    }
    let head = TitlePattern.wholePrefix(other, prefix)
    let tail = TitlePattern.wholeSuffix(other, suffix)
    return TitlePattern.weight(other, 0..<head)
      + TitlePattern.weight(other, other.count - tail..<other.count)
  }

  /// Shortens a prefix to the end of a word, or of a character where words are not separated.
  private static func wholePrefix(_ text: [UInt8], _ length: Int) -> Int {
    var end = length
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    guard end > 0, end < text.count else { return end }
    let span = text.span
    if CharacterClass.isUnspaced(span.scalar(before: end).value) { return end }
    while end > 0, text[end] != 0x20, text[end - 1] != 0x20 { end -= 1 }
    return end
  }

  /// Shortens a suffix to the start of a word, or of a character where words are not separated.
  private static func wholeSuffix(_ text: [UInt8], _ length: Int) -> Int {
    var start = text.count - length
    while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
    guard start > 0, start < text.count else { return text.count - start }
    let span = text.span
    if CharacterClass.isUnspaced(span.scalar(at: start).value) { return text.count - start }
    while start < text.count, text[start] != 0x20, text[start - 1] != 0x20 { start += 1 }
    return text.count - start
  }

  private static func weight(_ text: [UInt8], _ range: Range<Int>) -> Int {
    let span = text.span
    var weight = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = span.scalar(at: index)
      index += length
      if scalar == 0x20 { continue }
      let isDense = CharacterClass.isIdeographic(scalar) || (0xAC00...0xD7AF).contains(scalar)
      weight += isDense ? 2 : 1
    }
    return weight
  }
}
