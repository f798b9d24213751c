/// How far a run is.
public struct Progress: Sendable, Equatable {
  public var ends = RunReport.Ends()
  /// How many documents there are; `nil` while nobody knows.
  public var total: Int?
  /// How much of the inputs was read, in bytes as they are stored (compressed).
  public var consumedBytes = 0
  /// The size of all inputs, as they are stored; `nil` for a stream.
  public var inputBytes: Int?
  /// Documents among ``ends`` that an earlier run cleaned.
  public var earlierDocuments = 0
  /// Bytes among ``consumedBytes`` that an earlier run read.
  public var earlierBytes = 0

  public init() {}

  /// Documents that this run cleaned.
  public var freshDocuments: Int { ends.total - earlierDocuments }

  /// What part is done, from 0 to 1: of the documents when their number is known, otherwise of the
  /// inputs' bytes; `nil` when neither is.
  public var share: Double? {
    if let total { return Self.share(ends.total, of: total) }
    return inputBytes.flatMap { Self.share(consumedBytes, of: $0) }
  }

  /// How many documents this run cleaned in a second; `nil` when no time has passed.
  public func rate(after elapsed: Duration) -> Double? {
    elapsed > .zero ? Double(freshDocuments) / elapsed.inSeconds : nil
  }

  /// The seconds that are left at the speed so far; `nil` when they cannot be known yet.
  public func secondsLeft(after elapsed: Duration) -> Double? {
    let (done, left): (Int, Int)
    if let total {
      (done, left) = (freshDocuments, total - ends.total)
    } else if let inputBytes {
      (done, left) = (consumedBytes - earlierBytes, inputBytes - consumedBytes)
    } else {
      return nil
    }
    guard done > 0, elapsed > .zero else { return nil }
    return max(0, Double(left)) * elapsed.inSeconds / Double(done)
  }

  private static func share(_ done: Int, of all: Int) -> Double? {
    all > 0 ? min(1, max(0, Double(done) / Double(all))) : nil
  }
}
