import SaafUnicode

/// Finds short names, given as bytes, without making strings of them; letters of ASCII in any case.
///
/// A hash table with linear probing over names of up to sixteen bytes, which are compared as two
/// words. At most half of it is filled, and no more: a page asks several tables for each of its
/// attributes, so all of them should stay near the processor.
public struct NameTable<Value: Sendable>: Sendable {
  @usableFromInline
  struct Key: Hashable, Sendable {
    @usableFromInline var low: UInt64
    @usableFromInline var high: UInt64

    @inlinable
    init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    @inlinable @inline(__always)
    init?(_ text: Span<UInt8>, _ name: Range<Int>) {
      guard name.count <= 16, !name.isEmpty else { return nil }
      let words = text.words(in: name)
      low = Key.lowercased(words.low)
      high = Key.lowercased(words.high)
    }

    /// Eight bytes with the capitals of ASCII made small.
    @inlinable @inline(__always)
    static func lowercased(_ word: UInt64) -> UInt64 {
      // The top bit of each byte tells whether it is from A on, and whether it is beyond Z.
      let low = word & 0x7F7F_7F7F_7F7F_7F7F
      let isFromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
      let isBeyondZ = low &+ 0x2525_2525_2525_2525
      let isCapital = (isFromA ^ isBeyondZ) & ~word & 0x8080_8080_8080_8080
      return word | isCapital >> 2
    }

    /// What no name is.
    @inlinable var isEmpty: Bool { low | high == 0 }

    /// A multiplicative hash (Knuth, The Art of Computer Programming, section 6.4), in its upper bits.
    @inlinable var hash: UInt64 { (low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15 }
  }

  /// The names by their place, ``Key/isEmpty`` where there is none.
  @usableFromInline var keys: [Key]
  @usableFromInline var values: [Value?]
  /// How many bits of a hash are not the place.
  @usableFromInline let shift: UInt64

  /// - Parameter names: of at most sixteen bytes; the first of two equal ones counts.
  @inlinable
  public init(_ names: [(String, Value)]) {
    let bits = Int.bitWidth - (max(8, names.count) * 2 - 1).leadingZeroBitCount
    shift = UInt64(64 - bits)
    keys = Array(repeating: Key(low: 0, high: 0), count: 1 << bits)
    values = Array(repeating: nil, count: 1 << bits)
    for (name, value) in names {
      let bytes = Array(name.utf8)
      guard let key = Key(bytes.span, 0..<bytes.count), !key.isEmpty else {
        preconditionFailure("'\(name)' is too long")
      }
      let slot = slot(of: key)
      if keys[slot].isEmpty {
        keys[slot] = key
        values[slot] = value
      }
    }
  }

  /// The value of a name that stands in a text.
  ///
  /// - Complexity: O(1)
  @inlinable
  public subscript(_ text: Span<UInt8>, _ name: Range<Int>) -> Value? {
    guard let key = Key(text, name) else { return nil }
    return values[slot(of: key)]
  }

  /// The value of a name that is given as two words: eight bytes in each, the first one lowest, in
  /// small letters.
  ///
  /// - Complexity: O(1)
  @inlinable
  public subscript(low: UInt64, high: UInt64) -> Value? {
    values[slot(of: Key(low: low, high: high))]
  }

  /// Where a name is, or would be: then there is no value.
  @inlinable
  func slot(of key: Key) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash &>> shift)
    while keys[slot] != key, !keys[slot].isEmpty { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
