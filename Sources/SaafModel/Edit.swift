/// A change inside kept text: which source bytes gave way to which output bytes, and who did it.
public struct Edit: Sendable, Hashable {
  /// The source bytes that were replaced; empty for an insertion.
  public internal(set) var source: SourceSpan
  /// The place of the replacement in the run's current bytes; empty for a deletion.
  public internal(set) var output: Range<Int>
  /// Every stage and rule that had a part in it, in order of application.
  public internal(set) var causes: [Cause]
  /// The index in ``Article/removals`` when the edit took text out, not merely another form of it.
  public internal(set) var removal: Int?
}

/// New bytes for a range of a run's current bytes.
public struct Replacement: Sendable, Hashable {
  /// A range of the run's current bytes, on scalar boundaries.
  public var range: Range<Int>
  /// Valid UTF-8.
  public var bytes: [UInt8]

  public init(_ range: Range<Int>, with bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }
}
