/// A rule of a stage.
public struct RuleName: Sendable, Hashable {
  public var stage: String
  /// The code without its detail.
  public var rule: String

  public init(stage: String, rule: String) {
    self.stage = stage
    self.rule = rule
  }
}

/// A document that shows what a tally counts.
public struct Example: Sendable, Hashable {
  public var id: String
  public var path: String?
  /// The stage that it happened in.
  public var stage: String?
  public var message: String

  /// How many a tally keeps: the first.
  public static let limit = 5
}

/// A text that a rule took out of a document.
public struct RemovedText: Sendable, Hashable {
  public var id: String
  public var language: String?
  public var sample: DocumentSummary.Sample
}

public struct RuleTally: Tally {
  /// Documents that the rule did something to.
  public internal(set) var documents = 0
  public internal(set) var removals = 0
  public internal(set) var removedBytes = 0
  public internal(set) var edits = 0
  /// Why the rule takes texts out; `nil` when it never did.
  public internal(set) var reason: String?
  /// The first texts that differ, from as many documents; at most ``Example/limit``.
  public internal(set) var samples: [RemovedText] = []

  public init() {}

  mutating func add(_ use: DocumentSummary.RuleUse, of document: DocumentSummary) {
    documents += 1
    removals += use.removals
    removedBytes += use.removedBytes
    edits += use.edits
    reason = reason ?? use.reason
    if let sample = use.sample, wants(sample) {
      samples.append(RemovedText(id: document.id, language: document.language, sample: sample))
    }
  }

  func wants(_ sample: DocumentSummary.Sample) -> Bool {
    samples.count < Example.limit && !samples.contains { $0.sample == sample }
  }

  public mutating func merge(_ later: Self) {
    documents += later.documents
    removals += later.removals
    removedBytes += later.removedBytes
    edits += later.edits
    reason = reason ?? later.reason
    for text in later.samples where wants(text.sample) { samples.append(text) }
  }
}

public struct LanguageTally: Tally {
  public internal(set) var documents = 0
  public internal(set) var textBytes = 0
  public internal(set) var removedBytes = 0

  public init() {}

  public mutating func merge(_ later: Self) {
    documents += later.documents
    textBytes += later.textBytes
    removedBytes += later.removedBytes
  }
}

public struct DropTally: Tally {
  public internal(set) var documents = 0
  public internal(set) var inputBytes = 0
  /// What the rule says for all documents.
  public internal(set) var reason = ""
  public internal(set) var examples: [Example] = []

  public init() {}

  public mutating func merge(_ later: Self) {
    documents += later.documents
    inputBytes += later.inputBytes
    if reason.isEmpty { reason = later.reason }
    examples.add(later.examples)
  }
}

public struct QuarantineTally: Tally {
  public internal(set) var documents = 0
  public internal(set) var inputBytes = 0
  public internal(set) var examples: [Example] = []

  public init() {}

  public mutating func merge(_ later: Self) {
    documents += later.documents
    inputBytes += later.inputBytes
    examples.add(later.examples)
  }
}

public struct WarningTally: Tally {
  public internal(set) var documents = 0
  /// How often it was reported, in all documents.
  public internal(set) var count = 0
  public internal(set) var examples: [Example] = []

  public init() {}

  public mutating func merge(_ later: Self) {
    documents += later.documents
    count += later.count
    examples.add(later.examples)
  }
}

public struct ContainerTally: Tally {
  public internal(set) var ends = RunReport.Ends()
  /// The inputs of its documents, as they came, in bytes.
  public internal(set) var inputBytes = 0
  /// Records that are no documents.
  public internal(set) var skipped = 0

  public init() {}

  public mutating func merge(_ later: Self) {
    ends.merge(later.ends)
    inputBytes += later.inputBytes
    skipped += later.skipped
  }
}

public struct SkipTally: Tally {
  public internal(set) var records = 0

  public init() {}

  public mutating func merge(_ later: Self) { records += later.records }
}

extension RunReport.Ends {
  mutating func merge(_ later: Self) {
    emitted += later.emitted
    dropped += later.dropped
    quarantined += later.quarantined
  }
}

extension [Example] {
  /// Appends as many as there is room for.
  mutating func add(_ later: some Collection<Example>) {
    append(contentsOf: later.prefix(Swift.max(0, Example.limit - count)))
  }
}
