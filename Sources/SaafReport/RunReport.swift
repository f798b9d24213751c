/// What a run did, for its user: an accumulator over the summaries of its documents, in input order.
///
/// Its size has a bound, whatever the number of documents. Apart from times, the same summaries in the
/// same order give the same report, and ``merge(_:)`` gives what adding all of them to one report
/// gives. The bounds can show in a merged report only where a run has more than
/// ``BoundedTally/limit`` languages, containers or codes of a kind.
public struct RunReport: Sendable, Equatable {
  /// Whether the output holds all that the inputs give.
  public enum Completion: Sendable, Equatable {
    case complete
    /// Lower case: what ended the run, and the next step.
    case incomplete(reason: String)
  }

  /// What is known of the run apart from its documents.
  public struct Run: Sendable, Equatable {
    /// The version of the program.
    public var version = ""
    /// The pipeline's name, or the file that was given, as `--pipeline` takes it.
    public var pipeline = ""
    /// The command line, as the user can give it again; `nil` when there was none.
    public var command: String?
    /// When it began, as RFC 3339 says: `2026-11-24T18:05:37Z`; `nil` when it does not matter.
    public var started: String?
    /// How long it took. The caller has the clock.
    public var elapsed = Duration.zero
    public var workers = 1
    /// The folder of the outputs; `nil` for standard output.
    public var output: String?
    /// A command that cleans everything in quarantine again; `nil` when there is none.
    public var replay: String?

    public init() {}
  }

  /// How many documents ended how.
  public struct Ends: Sendable, Equatable {
    public var emitted = 0
    public var dropped = 0
    public var quarantined = 0

    public init() {}

    public var total: Int { emitted + dropped + quarantined }
  }

  /// Sums over documents; bytes and nanoseconds as in ``DocumentSummary``.
  public struct Volume: Sendable, Equatable {
    public var documents = 0
    public var inputBytes = 0
    /// The text of documents that were emitted.
    public var textBytes = 0
    /// What rules took out of that.
    public var removedBytes = 0
    public var outputBytes = 0
    public var cpuNanoseconds = 0
    public var wallNanoseconds = 0

    public init() {}
  }

  public var run = Run()
  public var completion = Completion.complete

  public internal(set) var ends = Ends()
  /// All documents.
  public internal(set) var total = Volume()
  /// Those that this run cleaned itself: not those of an earlier run that it resumes.
  public internal(set) var fresh = Volume()
  /// Documents that at least one rule took text out of.
  public internal(set) var documentsWithRemovals = 0
  /// Documents whose kept text at least one rule changed.
  public internal(set) var documentsWithEdits = 0
  /// What each rule did, in the order in which rules first did something.
  public internal(set) var rules = BoundedTally<RuleName, RuleTally>()
  /// Emitted documents by language; what has none is under "".
  public internal(set) var languages = BoundedTally<String, LanguageTally>()
  public internal(set) var drops = BoundedTally<RuleName, DropTally>()
  /// By code.
  public internal(set) var quarantine = BoundedTally<String, QuarantineTally>()
  /// By code.
  public internal(set) var warnings = BoundedTally<String, WarningTally>()
  /// Files that hold many documents.
  public internal(set) var containers = BoundedTally<String, ContainerTally>()
  /// Records of containers that are no documents, by kind, for example `warc.request`.
  public internal(set) var skipped = BoundedTally<String, SkipTally>()
  /// Documents by the size of their input.
  public internal(set) var sizes = SizeHistogram()
  /// Emitted documents by the share of their text that was taken out.
  public internal(set) var removedShares = ShareHistogram()
  /// Those that took most processor time.
  public internal(set) var slowest = TopDocuments()
  /// Those with the largest inputs.
  public internal(set) var largest = TopDocuments()

  public init() {}

  /// How many documents this run cleaned in a second; `nil` for a run that took no time.
  public var documentsPerSecond: Double? { perSecond(Double(fresh.documents)) }

  /// How many megabytes (10⁶ bytes) of input this run cleaned in a second.
  public var megabytesPerSecond: Double? { perSecond(Double(fresh.inputBytes) / 1e6) }

  private func perSecond(_ amount: Double) -> Double? {
    run.elapsed > .zero ? amount / run.elapsed.inSeconds : nil
  }

  /// The share of the emitted documents' text that rules took out, from 0 to 1.
  public var removedShare: Double {
    total.textBytes > 0 ? Double(total.removedBytes) / Double(total.textBytes) : 0
  }
}

extension Duration {
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
