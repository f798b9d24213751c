import SaafBatch

/// Tells Hadoop Streaming how far a task is, through standard error: a line
/// `reporter:counter:<group>,<counter>,<amount>` adds to a counter of the job, and
/// `reporter:status:<message>` sets what is shown of the task and keeps it from being taken for dead.
///
/// Governing source: Apache Hadoop, "Hadoop Streaming", sections on counters and on status.
public struct HadoopReporter: Sendable {
  private var told = BatchCounts()

  /// After how many documents the counters are told anew. They are told at the end, too.
  private static let interval = 500

  public init() {}

  /// The lines to be printed now, if it is time.
  public mutating func lines(for counts: BatchCounts, isLast: Bool) -> [String] {
    guard isLast || counts.inputs - told.inputs >= Self.interval else { return [] }
    let amounts = [
      ("emitted", counts.emitted - told.emitted), ("dropped", counts.dropped - told.dropped),
      ("quarantined", counts.quarantined - told.quarantined),
    ]
    told = counts
    return amounts.filter { $0.1 > 0 }.map { "reporter:counter:saaf,\($0.0),\($0.1)" }
      + ["reporter:status:\(counts.summary)"]
  }
}
