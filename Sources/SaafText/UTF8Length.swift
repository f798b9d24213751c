/// How long the UTF-8 forms of scalars are.
public enum UTF8Length {
  /// The length in bytes of the scalar whose first byte is `byte`.
  ///
  /// Stepping by scalars, not bytes, is what makes scans of Indic and East Asian text fast.
  @inlinable @inline(__always)
  public static func ofScalar(startingWith byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
