/// Finds short names, given as bytes, without making strings of them.
///
/// A hash table with linear probing over names of up to sixteen bytes, which are compared as two
/// words.
struct NameTable<Value: Sendable>: Sendable {
  private struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    init?(_ name: UnsafeBufferPointer<UInt8>) {
      guard name.count <= 16, !name.isEmpty else { return nil }
      for index in name.indices {
        let byte = UInt64(name[index]) << UInt64(8 * (index & 7))
        if index < 8 { low |= byte } else { high |= byte }
      }
    }

    /// A multiplicative hash (Knuth, The Art of Computer Programming, section 6.4).
    var hash: Int { Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 54) }
  }

  private var slots: [(key: Key, value: Value)?]

  /// - Parameter names: fewer than 512, in lower case, of at most sixteen bytes.
  init(_ names: [(name: String, value: Value)]) {
    slots = Array(repeating: nil, count: 1024)
    for (name, value) in names {
      let bytes = Array(name.utf8)
      let key = bytes.withUnsafeBufferPointer { Key($0) }
      guard let key else { preconditionFailure("'\(name)' is too long") }
      var slot = key.hash
      while slots[slot] != nil { slot = (slot + 1) & 1023 }
      slots[slot] = (key, value)
    }
  }

  /// - Complexity: O(1)
  subscript(_ name: UnsafeBufferPointer<UInt8>) -> Value? {
    guard let key = Key(name) else { return nil }
    var slot = key.hash
    while let entry = slots[slot] {
      if entry.key == key { return entry.value }
      slot = (slot + 1) & 1023
    }
    return nil
  }
}
