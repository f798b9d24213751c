/// Where a stream can be taken up again.
public struct StreamPosition: Sendable, Hashable {
  /// How many records, or lines, came before.
  public var number: Int
  /// Where the next record begins, in bytes of the decompressed input.
  public var offset: Int
  /// A place in the compressed input where decompression can begin, at or before ``offset``; 0 for
  /// the beginning. With it, a file need not be decompressed from its beginning.
  public var memberStart: Int
  /// The decompressed offset that belongs to ``memberStart``.
  public var memberOffset: Int

  public init(number: Int = 0, offset: Int = 0, memberStart: Int = 0, memberOffset: Int = 0) {
    self.number = number
    self.offset = offset
    self.memberStart = memberStart
    self.memberOffset = memberOffset
  }
}
