extension RunReport {
  /// Adds a document; in input order.
  ///
  /// - Parameters:
  ///   - isEarlier: whether an earlier run cleaned it, which this one resumes.
  /// - Returns: the summary without the texts that the report does not need: what a run has to keep,
  ///   so that adding it instead gives the same report.
  @discardableResult
  public mutating func add(_ document: DocumentSummary, isEarlier: Bool = false) -> DocumentSummary
  {
    let kept = trimmed(document)
    total.add(kept)
    if !isEarlier { fresh.add(kept) }
    sizes.add(kept.inputBytes)
    largest.add(kept, rank: kept.inputBytes)
    slowest.add(kept, rank: kept.cpuNanoseconds)
    addWarnings(of: kept)
    switch kept.end {
    case .emitted:
      ends.emitted += 1
      addEmitted(kept)
    case .dropped(let stage, let rule, let reason, let message):
      ends.dropped += 1
      drops.update(RuleName(stage: stage, rule: rule)) {
        $0.documents += 1
        $0.inputBytes += kept.inputBytes
        if $0.reason.isEmpty { $0.reason = reason }
        $0.examples.add(CollectionOfOne(Example(of: kept, message: message)))
      }
    case .quarantined(let code, let stage, let message):
      ends.quarantined += 1
      quarantine.update(code) {
        $0.documents += 1
        $0.inputBytes += kept.inputBytes
        $0.examples.add(CollectionOfOne(Example(of: kept, stage: stage, message: message)))
      }
    }
    if let container = kept.container {
      containers.update(container) {
        $0.ends.add(kept.end)
        $0.inputBytes += kept.inputBytes
      }
    }
    return kept
  }

  /// Counts records that are no documents, such as the requests of a WARC.
  ///
  /// - Parameter kind: a stable code: `warc.request`.
  public mutating func addSkipped(_ count: Int = 1, kind: String, container: String? = nil) {
    guard count > 0 else { return }
    skipped.update(kind) { $0.records += count }
    if let container { containers.update(container) { $0.skipped += count } }
  }

  /// Adds what a report of later documents says. What is known of the run stays as it is; an incomplete
  /// part makes the whole incomplete.
  public mutating func merge(_ later: RunReport) {
    if completion == .complete { completion = later.completion }
    ends.merge(later.ends)
    total.merge(later.total)
    fresh.merge(later.fresh)
    documentsWithRemovals += later.documentsWithRemovals
    documentsWithEdits += later.documentsWithEdits
    rules.merge(later.rules)
    languages.merge(later.languages)
    drops.merge(later.drops)
    quarantine.merge(later.quarantine)
    warnings.merge(later.warnings)
    containers.merge(later.containers)
    skipped.merge(later.skipped)
    sizes.merge(later.sizes)
    removedShares.merge(later.removedShares)
    slowest.merge(later.slowest)
    largest.merge(later.largest)
  }

  private mutating func addEmitted(_ document: DocumentSummary) {
    var hasRemovals = false
    var hasEdits = false
    for use in document.rules {
      hasRemovals = hasRemovals || use.removals > 0
      hasEdits = hasEdits || use.edits > 0
      rules.update(RuleName(stage: use.stage, rule: use.rule)) { $0.add(use, of: document) }
    }
    if hasRemovals { documentsWithRemovals += 1 }
    if hasEdits { documentsWithEdits += 1 }
    let removed = document.removedBytes
    removedShares.add(removed: removed, of: document.textBytes)
    languages.update(document.language ?? "") {
      $0.documents += 1
      $0.textBytes += document.textBytes
      $0.removedBytes += removed
    }
  }

  private mutating func addWarnings(of document: DocumentSummary) {
    for warning in document.warnings {
      warnings.update(warning.code) {
        $0.documents += 1
        $0.count += warning.count
        guard let message = warning.message else { return }
        $0.examples.add(
          CollectionOfOne(Example(of: document, stage: warning.stage, message: message)))
      }
    }
  }

  /// Takes the texts out of which the report has enough.
  private func trimmed(_ document: DocumentSummary) -> DocumentSummary {
    var document = document
    for index in document.rules.indices {
      let use = document.rules[index]
      let tally = rules[RuleName(stage: use.stage, rule: use.rule)]
      if tally?.reason != nil { document.rules[index].reason = nil }
      if let sample = use.sample, let tally, !tally.wants(sample) {
        document.rules[index].sample = nil
      }
    }
    for index in document.warnings.indices {
      let tally = warnings[document.warnings[index].code]
      if let tally, tally.examples.count >= Example.limit {
        document.warnings[index].message = nil
      }
    }
    return document
  }
}

extension Example {
  fileprivate init(of document: DocumentSummary, stage: String? = nil, message: String) {
    self.init(id: document.id, path: document.path, stage: stage, message: message)
  }
}

extension RunReport.Ends {
  fileprivate mutating func add(_ end: DocumentSummary.End) {
    switch end {
    case .emitted: emitted += 1
    case .dropped: dropped += 1
    case .quarantined: quarantined += 1
    }
  }
}

extension RunReport.Volume {
  fileprivate mutating func add(_ document: DocumentSummary) {
    documents += 1
    inputBytes += document.inputBytes
    outputBytes += document.outputBytes
    cpuNanoseconds += document.cpuNanoseconds
    wallNanoseconds += document.wallNanoseconds
    guard document.end == .emitted else { return }
    textBytes += document.textBytes
    removedBytes += document.removedBytes
  }

  fileprivate mutating func merge(_ later: Self) {
    documents += later.documents
    inputBytes += later.inputBytes
    textBytes += later.textBytes
    removedBytes += later.removedBytes
    outputBytes += later.outputBytes
    cpuNanoseconds += later.cpuNanoseconds
    wallNanoseconds += later.wallNanoseconds
  }
}
