/// Finds short names, given as bytes, without making strings of them; letters of ASCII in any case.
///
/// A hash table with linear probing over names of up to sixteen bytes, which are compared as two
/// words.
public struct NameTable<Value: Sendable>: Sendable {
  @usableFromInline
  struct Key: Hashable, Sendable {
    @usableFromInline var low: UInt64 = 0
    @usableFromInline var high: UInt64 = 0

    @inlinable
    init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    @inlinable @inline(__always)
    init?(_ text: Span<UInt8>, _ name: Range<Int>) {
      guard name.count <= 16, !name.isEmpty else { return nil }
      for index in 0..<name.count {
        var byte = text[name.lowerBound + index]
        if (0x41...0x5A).contains(byte) { byte |= 0x20 }
        let part = UInt64(byte) << UInt64(8 * (index & 7))
        if index < 8 { low |= part } else { high |= part }
      }
    }

    /// A multiplicative hash (Knuth, The Art of Computer Programming, section 6.4).
    @inlinable var hash: Int {
      Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 53)
    }
  }

  @usableFromInline var slots: [(key: Key, value: Value)?] = Array(repeating: nil, count: 2048)

  /// - Parameter names: fewer than 1024, of at most sixteen bytes; the first of two equal ones counts.
  @inlinable
  public init(_ names: [(String, Value)]) {
    for (name, value) in names {
      let bytes = Array(name.utf8)
      guard let key = Key(bytes.span, 0..<bytes.count) else {
        preconditionFailure("'\(name)' is too long")
      }
      var slot = key.hash
      while let entry = slots[slot], entry.key != key { slot = (slot + 1) & 2047 }
      if slots[slot] == nil { slots[slot] = (key, value) }
    }
  }

  /// The value of a name that stands in a text.
  ///
  /// - Complexity: O(1)
  @inlinable
  public subscript(_ text: Span<UInt8>, _ name: Range<Int>) -> Value? {
    guard let key = Key(text, name) else { return nil }
    return find(key)
  }

  /// The value of a name that is given as two words: eight bytes in each, the first one lowest, in
  /// small letters.
  ///
  /// - Complexity: O(1)
  @inlinable
  public subscript(low: UInt64, high: UInt64) -> Value? { find(Key(low: low, high: high)) }

  @inlinable
  func find(_ key: Key) -> Value? {
    var slot = key.hash
    while let entry = slots[slot] {
      if entry.key == key { return entry.value }
      slot = (slot + 1) & 2047
    }
    return nil
  }
}
