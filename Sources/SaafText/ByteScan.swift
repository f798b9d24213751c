/// Scans that look at sixteen bytes at a time.
///
/// They let the common case, a text in which there is nothing to do, pass at a tenth of the cost of
/// a loop over bytes.
extension Span<UInt8> {
  @usableFromInline
  static var lanes: Int { 16 }

  /// Sixteen bytes from `offset` on.
  ///
  /// The load is checked against the span's bounds; "unsafe" it is called for types that not every
  /// pattern of bits belongs to, which bytes are not.
  @inlinable @inline(__always)
  func block(at offset: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The first offset in `range` at which `isFound` holds, or the range's end.
  ///
  /// - Parameters:
  ///   - mayFind: whether a block of sixteen bytes, given with the blocks that begin one and two
  ///     bytes later, may hold such an offset. It may err on the side of yes.
  ///   - isFound: decides for a single offset.
  /// - Complexity: O(*n*) in the length of the range.
  @inlinable @inline(__always)
  public func firstIndex(
    in range: Range<Int>,
    mayFind: (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>) -> Bool,
    where isFound: (Int) -> Bool
  ) -> Int {
    var index = range.lowerBound
    while index + 2 + Self.lanes <= range.upperBound {
      if mayFind(block(at: index), block(at: index + 1), block(at: index + 2)) {
        for offset in index..<index + Self.lanes where isFound(offset) { return offset }
      }
      index += Self.lanes
    }
    while index < range.upperBound {
      if isFound(index) { return index }
      index += 1
    }
    return range.upperBound
  }
}

extension SIMD16<UInt8> {
  /// The lanes that equal `byte`.
  @inlinable @inline(__always)
  public func lanes(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> { self .== Self(repeating: byte) }

  /// The lanes that hold ASCII controls. (A comparison by order is not one instruction, this is.)
  @inlinable @inline(__always)
  public var controlLanes: SIMDMask<SIMD16<Int8>> {
    (self & Self(repeating: 0xE0)) .== Self(repeating: 0)
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Whether any lane is set.
  ///
  /// `any(_:)` of the standard library goes through a generic minimum; two words are quicker.
  @inlinable @inline(__always)
  public var hasAny: Bool {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}
