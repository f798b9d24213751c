import SaafText
import SaafUnicode

/// The shingles of a text as hashes of 64 bits: each run of some words or, in scripts that put no
/// space between words, of some characters with their marks.
///
/// A word is hashed with FNV-1a over its scalars, without regard to case, and spread; a shingle is a
/// polynomial of the hashes of its words, which rolls from one to the next (Karp and Rabin 1987), and
/// is spread again. Marks count like letters: कल and कुल are different words. Punctuation separates
/// and does not count.
enum ShingleHashes {
  private static let multiplier: UInt64 = 0xD605_1A11_9E0F_2D35

  /// The hashes in the order of the text; some may be there several times. A text with fewer words
  /// than a shingle has is one shingle; one without words has none.
  ///
  /// - Parameter key: the text's comparison key.
  /// - Complexity: O(*n*) in the number of bytes.
  static func hashes(of key: [UInt8], size: Int) -> [UInt64] {
    let words = WordHashes.hashes(of: key)
    guard words.count > size else {
      guard !words.isEmpty else { return [] }
      return [Mixing.spread(words.reduce(UInt64(words.count)) { $0 &* multiplier &+ $1 })]
    }
    var leaving: UInt64 = 1
    for _ in 0..<size { leaving = leaving &* multiplier }
    var hash: UInt64 = 0
    for word in words[..<size] { hash = hash &* multiplier &+ word }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(words.count - size + 1)
    hashes.append(Mixing.spread(hash))
    for index in size..<words.count {
      hash = hash &* multiplier &+ words[index] &- words[index - size] &* leaving
      hashes.append(Mixing.spread(hash))
    }
    return hashes
  }
}
