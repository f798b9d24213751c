import SaafText

/// Something that happened in a run, for programs that read its log.
public enum RunEvent: Sendable, Equatable {
  /// - Parameters:
  ///   - documents: how many there are; `nil` when nobody knows.
  ///   - earlier: how many of them an earlier run cleaned.
  case started(run: RunReport.Run, documents: Int?, earlier: Int)
  case progress(Progress, elapsed: Duration)
  /// A document was dropped or quarantined. There is no event for one that was emitted.
  case ended(DocumentSummary)
  /// Something that concerns the run as a whole.
  case message(Level, code: String, text: String)
  case finished(RunReport)

  public enum Level: String, Sendable, CaseIterable {
    case info, warning, error
  }

  /// The level, by what a user has to do: nothing, look, mend something.
  public var level: Level {
    switch self {
    case .started, .progress: .info
    case .ended(let document):
      switch document.end {
      case .emitted, .dropped: .info
      case .quarantined: .warning
      }
    case .message(let level, _, _): level
    case .finished(let report):
      report.completion != .complete ? .error : report.ends.quarantined > 0 ? .warning : .info
    }
  }

  /// The stable name.
  public var name: String {
    switch self {
    case .started: "run.started"
    case .progress: "run.progress"
    case .ended(let document):
      switch document.end {
      case .emitted: "document.emitted"
      case .dropped: "document.dropped"
      case .quarantined: "document.quarantined"
      }
    case .message: "run.message"
    case .finished: "run.finished"
    }
  }

  /// The event as one line of JSON, with its line end.
  ///
  /// - Parameter time: when it happened, for example a ``UTCTime``'s text.
  public func line(time: String) -> [UInt8] {
    let head: [(String, JSONText)] = [
      ("time", .text(time)), ("level", .text(level.rawValue)), ("event", .text(name)),
    ]
    return Array((JSONText.object(head + members).onOneLine() + "\n").utf8)
  }

  private var members: [(String, JSONText)] {
    switch self {
    case .started(let run, let documents, let earlier):
      [
        ("version", .text(run.version)), ("pipeline", .text(run.pipeline)),
        ("output", JSONText(run.output)), ("workers", .integer(run.workers)),
        ("documents", documents.map { .integer($0) } ?? nil), ("earlier", .integer(earlier)),
      ]
    case .progress(let progress, let elapsed):
      progress.ends.members + [
        ("total", progress.total.map { .integer($0) } ?? nil),
        ("share", .rounded(progress.share)),
        ("elapsed_seconds", .rounded(elapsed.inSeconds)),
        ("documents_per_second", .rounded(progress.rate(after: elapsed))),
        ("seconds_left", .rounded(progress.secondsLeft(after: elapsed))),
      ]
    case .ended(let document): Self.members(of: document)
    case .message(_, let code, let text): [("code", .text(code)), ("message", .text(text))]
    case .finished(let report):
      report.ends.members + [
        ("complete", .flag(report.completion == .complete)),
        ("message", JSONText(report.completion.reason)),
        ("elapsed_seconds", .rounded(report.run.elapsed.inSeconds)),
        ("documents_per_second", .rounded(report.documentsPerSecond)),
        ("input_bytes", .integer(report.total.inputBytes)),
        ("text_bytes", .integer(report.total.textBytes)),
        ("removed_bytes", .integer(report.total.removedBytes)),
        ("output_bytes", .integer(report.total.outputBytes)),
      ]
    }
  }

  private static func members(of document: DocumentSummary) -> [(String, JSONText)] {
    let place: [(String, JSONText)] = [
      ("id", .text(document.id)), ("path", JSONText(document.path)),
      ("container", JSONText(document.container)),
    ]
    switch document.end {
    case .emitted: return place
    case .dropped(let stage, let rule, _, let message):
      return place + [
        ("stage", .text(stage)), ("code", .text(rule)), ("message", .text(message)),
      ]
    case .quarantined(let code, let stage, let message):
      return place + [
        ("stage", JSONText(stage)), ("code", .text(code)), ("message", .text(message)),
      ]
    }
  }
}

extension RunReport.Ends {
  /// The counts as members of an object.
  var members: [(String, JSONText)] {
    [
      ("documents", .integer(total)), ("emitted", .integer(emitted)),
      ("dropped", .integer(dropped)), ("quarantined", .integer(quarantined)),
    ]
  }
}

extension RunReport.Completion {
  /// Why the output is not complete; `nil` when it is.
  public var reason: String? {
    if case .incomplete(let reason) = self { reason } else { nil }
  }
}

extension JSONText {
  /// A number to three decimal places; `null` for none, or one that JSON cannot say.
  static func rounded(_ number: Double?) -> JSONText {
    guard let number, number.isFinite, abs(number) < 1e15 else { return .null }
    return .number((number * 1000).rounded() / 1000)
  }
}
