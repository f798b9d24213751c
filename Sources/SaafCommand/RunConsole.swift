import Foundation
import SaafBatch
import SaafReport
import Synchronization

/// What a run tells while it goes on, on standard error: documents that did not come through, and how
/// far it is.
///
/// On a terminal the progress is one line that is drawn again and again; elsewhere it is a line a
/// minute; with ``Mode/json`` everything is a line of JSON, for programs.
final class RunConsole: Sendable {
  enum Mode: Sendable {
    case terminal, plain, json
  }

  private struct State {
    var pacing: ProgressPacing
    var isLineDrawn = false
  }

  private let mode: Mode
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  init(_ mode: Mode) {
    self.mode = mode
    state = Mutex(State(pacing: mode == .terminal ? .terminal : .plain))
  }

  /// The mode that fits where standard error goes.
  static func mode(isJSON: Bool) -> Mode {
    isJSON ? .json : isatty(STDERR_FILENO) == 1 ? .terminal : .plain
  }

  func started(_ run: RunReport.Run, documents: Int?) {
    log(.started(run: run, documents: documents, earlier: 0))
  }

  func tell(_ event: BatchRunner.Event) {
    switch event {
    case .ended(let summary, let input, let message):
      if mode == .json { return log(.ended(summary)) }
      erase()
      Terminal.complain("\(input.name): \(message)")
    case .progress(let progress):
      let elapsed = start.duration(to: .now)
      guard state.withLock({ $0.pacing.isDue(at: elapsed) }) else { return }
      show(progress, elapsed)
    }
  }

  /// Ends the line that is drawn again and again, and logs the end.
  func finished(_ report: RunReport) {
    erase()
    log(.finished(report))
  }

  /// Ends the line that is drawn again and again, for messages of others.
  func erase() {
    let isDrawn = state.withLock { state in
      defer { state.isLineDrawn = false }
      return state.isLineDrawn
    }
    if isDrawn { write(ProgressLine.erasing) }
  }

  private func show(_ progress: SaafReport.Progress, _ elapsed: Duration) {
    switch mode {
    case .json: log(.progress(progress, elapsed: elapsed))
    case .plain: Terminal.inform(ProgressLine.plain(progress, elapsed: elapsed))
    case .terminal:
      state.withLock { $0.isLineDrawn = true }
      write(
        ProgressLine.redrawing(
          ProgressLine.terminal(progress, elapsed: elapsed, width: Terminal.errorWidth)))
    }
  }

  private func log(_ event: RunEvent) {
    guard mode == .json else { return }
    write(event.line(time: UTCTime.now.toMilliseconds))
  }

  private func write(_ text: String) { write(Array(text.utf8)) }

  private func write(_ bytes: [UInt8]) {
    try? FileIO.write(bytes, to: STDERR_FILENO, path: "standard error")
  }
}
