/// Spreading the bits of hashes.
enum Mixing {
  /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): a bijection in which each bit of the
  /// input changes each bit of the output with a probability of about a half.
  @inline(__always)
  static func spread(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A hash of two values in their order.
  @inline(__always)
  static func combine(_ first: UInt64, _ second: UInt64) -> UInt64 {
    spread(first ^ spread(second))
  }

  /// A value from 0 up to `count`, as likely as any other (Lemire 2019, without the rejection that
  /// only counts near 2^64 would need).
  @inline(__always)
  static func scale(_ hash: UInt64, to count: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(count)).high)
  }
}
