/// Finds short words, given as bytes, without making strings of them.
///
/// A hash table with linear probing over words of up to sixteen bytes, which are compared as two
/// machine words.
struct WordTable<Value: Sendable>: Sendable {
  private struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    init?(_ word: UnsafeBufferPointer<UInt8>) {
      guard word.count <= 16, !word.isEmpty else { return nil }
      for index in word.indices {
        let byte = UInt64(word[index] | 0x20) << UInt64(8 * (index & 7))
        if index < 8 { low |= byte } else { high |= byte }
      }
    }

    /// A multiplicative hash (Knuth, The Art of Computer Programming, section 6.4).
    var hash: Int { Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 53) }
  }

  private var slots: [(key: Key, value: Value)?] = Array(repeating: nil, count: 2048)

  /// - Parameter words: fewer than 1024, of at most sixteen letters; the first of two equal ones
  ///   counts.
  init(_ words: [(String, Value)]) {
    for (word, value) in words {
      let bytes = Array(word.utf8)
      guard let key = bytes.withUnsafeBufferPointer({ Key($0) }) else {
        preconditionFailure("'\(word)' is too long")
      }
      var slot = key.hash
      while let entry = slots[slot], entry.key != key { slot = (slot + 1) & 2047 }
      if slots[slot] == nil { slots[slot] = (key, value) }
    }
  }

  /// - Complexity: O(1)
  subscript(_ word: UnsafeBufferPointer<UInt8>) -> Value? {
    guard let key = Key(word) else { return nil }
    var slot = key.hash
    while let entry = slots[slot] {
      if entry.key == key { return entry.value }
      slot = (slot + 1) & 2047
    }
    return nil
  }
}
