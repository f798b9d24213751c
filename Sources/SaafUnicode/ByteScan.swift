/// Scans that look at sixteen bytes at a time.
///
/// They let the common case, a text in which there is nothing to do, pass at a tenth of the cost of
/// a loop over bytes.
extension Span<UInt8> {
  /// Which of sixteen bytes are meant: all bits of a lane are set, or none.
  public typealias Lanes = SIMDMask<SIMD16<Int8>>

  /// Sixteen bytes from `offset` on, all of which must lie in the span.
  ///
  /// Without a check of its own: three for each block are half of a scan's cost.
  @inlinable @inline(__always)
  func block(uncheckedAt offset: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The first offset in `range` at which `isFound` holds, or the range's end.
  ///
  /// - Parameters:
  ///   - candidates: the lanes of a block of sixteen bytes, given with the blocks that begin one and
  ///     two bytes later, that may be such an offset. It may err on the side of yes.
  ///   - isFound: decides for a single offset.
  /// - Complexity: O(*n*) in the length of the range.
  @inlinable @inline(__always)
  public func firstIndex(
    in range: Range<Int>,
    candidates: (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>) -> Lanes,
    where isFound: (Int) -> Bool
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside of the span")
    var index = range.lowerBound
    while index <= range.upperBound - 18 {
      let lanes = candidates(
        block(uncheckedAt: index), block(uncheckedAt: index + 1), block(uncheckedAt: index + 2))
      if let found = lanes.first(where: { isFound(index + $0) }) { return index + found }
      index += 16
    }
    while index < range.upperBound {
      if isFound(index) { return index }
      index += 1
    }
    return range.upperBound
  }

  /// The first offset in `range` of `byte`, or the range's end.
  @inlinable @inline(__always)
  public func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
    firstIndex(in: range) { $0.lanes(byte) }
  }

  /// The first offset in `range` whose byte is meant, or the range's end.
  ///
  /// Blocks may reach beyond the range, so that a short one is looked at in one piece.
  ///
  /// - Parameter lanes: which of sixteen bytes are meant; each lane may depend on its own byte only.
  /// - Complexity: O(*n*) in the length of the range.
  @inlinable @inline(__always)
  public func firstIndex(in range: Range<Int>, lanes: (SIMD16<UInt8>) -> Lanes) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside of the span")
    var index = range.lowerBound
    while index <= range.upperBound - 16 {
      if let found = lanes(block(uncheckedAt: index)).first(from: 0) { return index + found }
      index += 16
    }
    guard index < range.upperBound else { return range.upperBound }
    if index <= count - 16 {
      let found = lanes(block(uncheckedAt: index)).first(from: 0)
      return min(found.map { index + $0 } ?? range.upperBound, range.upperBound)
    }
    guard count >= 16 else {
      while index < range.upperBound {
        if lanes(SIMD16(repeating: self[index])).first(from: 0) != nil { return index }
        index += 1
      }
      return range.upperBound
    }
    // The last block of the span, without what is before the index.
    let found = lanes(block(uncheckedAt: count - 16)).first(from: index - (count - 16))
    return min(found.map { count - 16 + $0 } ?? range.upperBound, range.upperBound)
  }

  /// At most sixteen bytes as two words: the first byte is the lowest, beyond the last all are 0.
  @inlinable @inline(__always)
  public func words(in range: Range<Int>) -> (low: UInt64, high: UInt64) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= count && range.count <= 16,
      "a range outside of the span, or of more than two words")
    guard range.lowerBound + 16 <= count else {
      var (low, high): (UInt64, UInt64) = (0, 0)
      for offset in 0..<range.count {
        let byte = UInt64(self[range.lowerBound + offset]) << UInt64(8 * (offset & 7))
        if offset < 8 { low |= byte } else { high |= byte }
      }
      return (low, high)
    }
    let words = unsafe bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: range.lowerBound, as: SIMD2<UInt64>.self)
    let bits = 8 * range.count
    return (
      UInt64(littleEndian: words[0]) & ~(UInt64.max << bits),
      UInt64(littleEndian: words[1]) & ~(UInt64.max << (bits > 64 ? bits - 64 : 0))
    )
  }
}

extension [UInt8] {
  /// Appends a part of other bytes.
  ///
  /// A slice of an array would be retained and released for it.
  @inlinable @inline(__always)
  public mutating func append(_ bytes: Span<UInt8>, in range: Range<Int>) {
    bytes.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

extension SIMD16<UInt8> {
  /// The lanes that equal `byte`.
  @inlinable @inline(__always)
  public func lanes(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> { self .== Self(repeating: byte) }

  /// The lanes that equal `byte` in the bits that `mask` has.
  @inlinable @inline(__always)
  public func lanes(_ byte: UInt8, mask: UInt8) -> SIMDMask<SIMD16<Int8>> {
    (self & Self(repeating: mask)).lanes(byte)
  }

  /// The lanes that hold ASCII controls. (A comparison by order is not one instruction, this is.)
  @inlinable @inline(__always)
  public var controlLanes: SIMDMask<SIMD16<Int8>> { lanes(0, mask: 0xE0) }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The first of the set lanes from one on.
  @inlinable @inline(__always)
  func first(from lane: Int) -> Int? {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    let low = UInt64(littleEndian: words[0]) & UInt64.max << (8 * lane)
    if low != 0 { return low.trailingZeroBitCount / 8 }
    let high = UInt64(littleEndian: words[1]) & UInt64.max << (lane > 8 ? 8 * lane - 64 : 0)
    return high != 0 ? 8 + high.trailingZeroBitCount / 8 : nil
  }

  /// The first of the set lanes at which `isFound` holds.
  ///
  /// Two words are quicker to look through than the lanes, and `any(_:)` of the standard library
  /// goes through a generic minimum.
  @inlinable @inline(__always)
  func first(where isFound: (Int) -> Bool) -> Int? {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    guard words[0] | words[1] != 0 else { return nil }
    for half in 0..<2 {
      var word = UInt64(littleEndian: words[half])
      while word != 0 {
        let lane = word.trailingZeroBitCount / 8
        if isFound(half * 8 + lane) { return half * 8 + lane }
        word &= ~(0xFF << UInt64(lane * 8))
      }
    }
    return nil
  }
}
