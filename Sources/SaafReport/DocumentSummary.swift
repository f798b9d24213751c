/// What a report of a run needs to know of one document.
///
/// A worker makes it from the document's outcome, in microseconds; the run's ``RunReport`` adds it to
/// what it knows. Its ``encode()`` takes about a hundred bytes and forty for each rule, so that a run
/// can keep one for each document and resume with the same report.
public struct DocumentSummary: Sendable, Equatable {
  /// How a document ended. Every document ends in exactly one of these.
  public enum End: Sendable, Equatable {
    case emitted
    /// A stage decided that the document should not be written.
    ///
    /// - Parameters:
    ///   - rule: the rule's code without its detail.
    ///   - reason: what the rule says for all documents.
    ///   - message: what was measured in this one.
    case dropped(stage: String, rule: String, reason: String, message: String)
    /// It could not be cleaned, and was put aside. Without a stage it failed before the first or after
    /// the last.
    case quarantined(code: String, stage: String?, message: String)
  }

  /// A short text that was taken out.
  public struct Sample: Sendable, Hashable {
    /// Cut at the end of a grapheme cluster to at most ``limit`` bytes.
    public var text: String
    public var isCut: Bool

    /// The most bytes of a sample.
    public static let limit = 200

    public init(text: String, isCut: Bool) {
      self.text = text
      self.isCut = isCut
    }
  }

  /// What one rule did to the document.
  public struct RuleUse: Sendable, Equatable {
    public var stage: String
    /// The rule's code without its detail.
    public var rule: String
    /// How many pieces of text the rule took out.
    public var removals: Int
    /// The source bytes of these pieces. A byte that two removals cover counts for the one that begins
    /// first.
    public var removedBytes: Int
    /// How many changes inside kept texts the rule had a part in.
    public var edits: Int
    /// Why the rule takes texts out; `nil` when it took nothing, or when a report knows already.
    public var reason: String?
    /// The first piece that has a text; `nil` when there is none, or when a report has enough.
    public var sample: Sample?

    public init(
      stage: String, rule: String, removals: Int = 0, removedBytes: Int = 0, edits: Int = 0,
      reason: String? = nil, sample: Sample? = nil
    ) {
      self.stage = stage
      self.rule = rule
      self.removals = removals
      self.removedBytes = removedBytes
      self.edits = edits
      self.reason = reason
      self.sample = sample
    }
  }

  /// A warning or an error that a reader or a stage reported of the document.
  public struct Warning: Sendable, Equatable {
    public var code: String
    public var stage: String?
    /// How often.
    public var count: Int
    /// The first one's message; `nil` when a report has enough examples.
    public var message: String?

    public init(code: String, stage: String? = nil, count: Int = 1, message: String? = nil) {
      self.code = code
      self.stage = stage
      self.count = count
      self.message = message
    }
  }

  /// The document's name, unique in its run.
  public var id: String
  public var end: End
  /// A file from which the document can be cleaned again; `nil` when there is none.
  public var path: String?
  /// The file with many documents that it was found in, for example a WARC; `nil` for a file of its
  /// own.
  public var container: String?
  /// A BCP 47 primary language subtag; `nil` when it is not known.
  public var language: String?
  /// The length of the input as it came, in bytes.
  public var inputBytes: Int
  /// The length of the input's text, decoded and without markup, in UTF-8 bytes; 0 for a document that
  /// was quarantined.
  public var textBytes: Int
  /// The length of all outputs, in bytes.
  public var outputBytes: Int
  /// The processor time that cleaning took, in nanoseconds.
  public var cpuNanoseconds: Int
  /// The time that cleaning took, in nanoseconds.
  public var wallNanoseconds: Int
  /// What each rule did, in the order in which they first took something out or changed it; empty
  /// unless the document was emitted.
  public var rules: [RuleUse]
  public var warnings: [Warning]

  public init(
    id: String, end: End, path: String? = nil, container: String? = nil, language: String? = nil,
    inputBytes: Int = 0, textBytes: Int = 0, outputBytes: Int = 0, cpuNanoseconds: Int = 0,
    wallNanoseconds: Int = 0, rules: [RuleUse] = [], warnings: [Warning] = []
  ) {
    self.id = id
    self.end = end
    self.path = path
    self.container = container
    self.language = language
    self.inputBytes = inputBytes
    self.textBytes = textBytes
    self.outputBytes = outputBytes
    self.cpuNanoseconds = cpuNanoseconds
    self.wallNanoseconds = wallNanoseconds
    self.rules = rules
    self.warnings = warnings
  }

  /// The source bytes that rules took out.
  public var removedBytes: Int { rules.reduce(0) { $0 + $1.removedBytes } }
}
