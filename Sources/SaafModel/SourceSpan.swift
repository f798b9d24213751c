/// A half-open range of the decoded source text, in UTF-8 bytes from 0.
///
/// For a UTF-8 file without invalid bytes these are the offsets in the file itself; for every other
/// encoding they are offsets in its UTF-8 transcription (see ``Source/patches``).
public struct SourceSpan: Sendable, Hashable {
  public var start: Int
  public var end: Int

  /// Creates the span from `start` up to, but not including, `end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// The length in bytes.
  @inlinable public var count: Int { end - start }

  /// Whether the span covers no bytes.
  @inlinable public var isEmpty: Bool { start == end }

  /// The span as a range that subscripts ``Source/bytes``.
  @inlinable public var range: Range<Int> { start..<end }

  /// Whether `other` lies wholly inside this span.
  @inlinable
  public func contains(_ other: SourceSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}

extension SourceSpan: Comparable {
  @inlinable
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
