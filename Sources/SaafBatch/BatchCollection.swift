import SaafReport
import Synchronization

/// What the results of a run come to: the shared outputs, the state, the counts and the report.
final class BatchCollection: Sendable {
  private struct Parts {
    var outputs: SharedOutputs
    var counts = BatchCounts()
    var report = RunReport()
    var earlier = 0
  }

  private let state: RunState?
  private let errorRate: Double
  private let start = ContinuousClock.now
  private let parts: Mutex<Parts>

  init(outputs: SharedOutputs, state: RunState?, errorRate: Double, run: RunReport.Run) {
    self.state = state
    self.errorRate = errorRate
    var parts = Parts(outputs: outputs)
    parts.report.run = run
    self.parts = Mutex(parts)
  }

  /// Takes documents, in input order.
  ///
  /// - Returns: how many have ended how so far, and how many of them an earlier run had cleaned.
  func take(
    _ documents: [CleanedDocument]
  ) throws(BatchRunner.Failure) -> (ends: RunReport.Ends, earlier: Int) {
    try parts.withLock { parts throws(BatchRunner.Failure) in
      for document in documents {
        parts.counts.add(document)
        let places = try parts.outputs.append(document.shared)
        guard let summary = document.summary else { continue }
        let kept = parts.report.add(summary, isEarlier: document.isEarlier)
        if document.isEarlier { parts.earlier += 1 }
        if let state, let key = document.key {
          let entry = RunState.Entry(
            end: document.end, message: document.message, ownSizes: document.ownSizes,
            parts: places, summary: kept.encode())
          do throws(SQLiteDatabase.Failure) {
            try state.store(entry, id: document.input.id, key: key)
          } catch {
            throw .state(error.description)
          }
        }
      }
      let counts = parts.counts
      guard counts.inputs < BatchRunner.errorRateSample || !counts.exceed(errorRate) else {
        throw .errorRate(counts, limit: errorRate)
      }
      return (parts.report.ends, parts.earlier)
    }
  }

  /// Gives the outputs their names, when all that was read has come to an end.
  func finish(
    of sources: SourceCounts
  ) throws(BatchRunner.Failure) -> (counts: BatchCounts, report: RunReport) {
    try parts.withLock { parts throws(BatchRunner.Failure) in
      let seen = parts.counts.inputs + parts.counts.skipped.values.reduce(0, +)
      guard seen == sources.documents else {
        throw .counts(expected: sources.documents, parts.counts)
      }
      parts.counts.skipped.merge(sources.skipped, uniquingKeysWith: +)
      for (kind, count) in parts.counts.skipped.sorted(by: { $0.key < $1.key }) {
        parts.report.addSkipped(count, kind: kind)
      }
      try parts.outputs.finish()
      do throws(SQLiteDatabase.Failure) {
        try state?.finish()
      } catch {
        throw .state(error.description)
      }
      parts.report.run.elapsed = start.duration(to: .now)
      return (parts.counts, parts.report)
    }
  }

  /// Leaves nothing behind that is not whole, unless a later run goes on from it.
  ///
  /// - Returns: the report of what was done until then.
  func abandon(_ reason: String) -> RunReport {
    parts.withLock { parts in
      parts.outputs.abandon()
      parts.report.run.elapsed = start.duration(to: .now)
      parts.report.completion = .incomplete(reason: reason)
      return parts.report
    }
  }
}
