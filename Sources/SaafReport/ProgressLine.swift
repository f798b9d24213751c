/// What a run says of its progress: a line on a terminal that is drawn again and again, or plain lines.
///
/// All of it is ASCII, one column a character on every terminal.
public enum ProgressLine {
  /// The line for a terminal.
  ///
  /// What does not fit is left out, the counts last.
  ///
  /// - Parameters:
  ///   - elapsed: since the run began.
  ///   - width: the terminal's width in columns. The line is at most one less, so that it does not
  ///     wrap.
  public static func terminal(_ progress: Progress, elapsed: Duration, width: Int) -> String {
    let room = max(0, width - 1)
    let parts = Parts(progress, elapsed)
    for line in parts.lines where line.count <= room {
      return parts.share.map { insertBar(into: line, share: $0, room: room) } ?? line
    }
    return String(parts.lines[parts.lines.count - 1].prefix(room))
  }

  /// A line for a log: all that is known.
  public static func plain(_ progress: Progress, elapsed: Duration) -> String {
    let parts = Parts(progress, elapsed)
    return (["after \(Figures.clock(elapsed.inSeconds))"] + parts.all).joined(separator: ", ")
  }

  /// What writes `line` over the one before, on a terminal (ECMA-48, EL).
  public static func redrawing(_ line: String) -> String { "\r\(line)\u{1B}[K" }

  /// What takes the line away, so that messages can stand in its place.
  public static let erasing = "\r\u{1B}[K"

  /// Puts a bar in front when there is room for one that says something.
  private static func insertBar(into line: String, share: Double, room: Int) -> String {
    // The line, a space and the brackets.
    let width = min(30, room - line.count - 3)
    guard width >= 10 else { return line }
    let filled = Int(Double(width) * share)
    let bar = String(repeating: "=", count: filled)
    let tip = filled < width ? ">" : ""
    let rest = String(repeating: " ", count: max(0, width - filled - 1))
    return "[\(bar)\(tip)\(rest)] \(line)"
  }

  private struct Parts {
    let share: Double?
    let percent: String?
    let done: String
    let rate: String?
    let left: String?
    let counts: String
    let shortCounts: String

    init(_ progress: Progress, _ elapsed: Duration) {
      share = progress.share
      percent = progress.share.map { "\(Int($0 * 100))%" }
      let documents = Figures.count(progress.ends.total)
      done = progress.total.map { "\(documents)/\(Figures.count($0))" } ?? documents
      rate = progress.rate(after: elapsed).map { "\(Figures.rate($0))/s" }
      left = progress.secondsLeft(after: elapsed).map { "\(Figures.clock($0)) left" }
      let ends = progress.ends
      counts =
        "\(Figures.count(ends.emitted)) emitted, \(Figures.count(ends.dropped)) dropped, "
        + "\(Figures.count(ends.quarantined)) quarantined"
      shortCounts = "\(ends.emitted)+\(ends.dropped)+\(ends.quarantined)"
    }

    /// All that can be said.
    var all: [String] { [percent, done, rate, left, counts].compactMap { $0 } }

    /// From the longest to the shortest.
    var lines: [String] {
      [
        all,
        [percent, done, left, counts].compactMap { $0 },
        [percent, counts].compactMap { $0 },
        [percent, shortCounts].compactMap { $0 },
        [shortCounts],
      ].map { $0.joined(separator: "  ") }
    }
  }
}

/// Says when progress is to be shown again.
public struct ProgressPacing: Sendable {
  private let interval: Duration
  private var next: Duration

  /// At most five times a second.
  public static var terminal: ProgressPacing { ProgressPacing(interval: .milliseconds(200)) }
  /// Once a minute, the first time after one.
  public static var plain: ProgressPacing {
    var pacing = ProgressPacing(interval: .seconds(60))
    pacing.next = pacing.interval
    return pacing
  }

  public init(interval: Duration) {
    self.interval = interval
    next = .zero
  }

  /// Whether to show it now; if so, not again before the interval has passed.
  ///
  /// - Parameter elapsed: since the run began.
  public mutating func isDue(at elapsed: Duration) -> Bool {
    guard elapsed >= next else { return false }
    next = elapsed + interval
    return true
  }
}
