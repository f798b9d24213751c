import SaafText

extension RunReport {
  /// The report as JSON, with a line end; `saaf schema report` prints its schema.
  ///
  /// Every key is always there; what is absent is `null` or an empty array.
  public func json() -> [UInt8] {
    let members: [(String, JSONText)] = [
      ("format", "saaf/report"), ("version", .integer(1)), ("run", runJSON),
      (
        "completion",
        .object([
          ("complete", .flag(completion == .complete)), ("reason", JSONText(completion.reason)),
        ])
      ),
      (
        "documents",
        .object(
          ends.members + [
            ("with_removals", .integer(documentsWithRemovals)),
            ("with_edits", .integer(documentsWithEdits)),
          ])
      ),
      ("total", total.json), ("fresh", fresh.json),
      (
        "throughput",
        .object([
          ("documents_per_second", .rounded(documentsPerSecond)),
          ("megabytes_per_second", .rounded(megabytesPerSecond)),
        ])
      ),
      ("rules", rules.json { $0.members + $1.members }),
      ("languages", languages.json { [("language", $0.isEmpty ? nil : .text($0))] + $1.members }),
      ("drops", drops.json { $0.members + $1.members }),
      ("quarantine", quarantine.json { [("code", .text($0))] + $1.members }),
      ("warnings", warnings.json { [("code", .text($0))] + $1.members }),
      ("containers", containers.json { [("path", .text($0))] + $1.members }),
      ("skipped", skipped.json { [("kind", .text($0)), ("records", .integer($1.records))] }),
      ("sizes", .array(sizes.bins.map(\.json))), ("removed_shares", removedShares.json),
      ("slowest", slowest.json), ("largest", largest.json),
      ("not_told_apart", notToldApart),
    ]
    return Array(JSONText.object(members).prettyPrinted().utf8)
  }

  private var runJSON: JSONText {
    .object([
      ("version", .text(run.version)), ("pipeline", .text(run.pipeline)),
      ("command", JSONText(run.command)), ("started", JSONText(run.started)),
      ("elapsed_seconds", .rounded(run.elapsed.inSeconds)), ("workers", .integer(run.workers)),
      ("output", JSONText(run.output)), ("replay", JSONText(run.replay)),
    ])
  }

  /// How many documents, or records, are in none of the lists' entries because a list is full.
  private var notToldApart: JSONText {
    .object([
      ("rules", .integer(rules.others?.documents ?? 0)),
      ("languages", .integer(languages.others?.documents ?? 0)),
      ("drops", .integer(drops.others?.documents ?? 0)),
      ("quarantine", .integer(quarantine.others?.documents ?? 0)),
      ("warnings", .integer(warnings.others?.documents ?? 0)),
      ("containers", .integer(containers.others?.ends.total ?? 0)),
      ("skipped", .integer(skipped.others?.records ?? 0)),
    ])
  }
}

extension BoundedTally {
  fileprivate func json(_ members: (Key, Value) -> [(String, JSONText)]) -> JSONText {
    .array(entries.map { .object(members($0.key, $0.value)) })
  }
}

extension RunReport.Volume {
  fileprivate var json: JSONText {
    .object([
      ("documents", .integer(documents)), ("input_bytes", .integer(inputBytes)),
      ("text_bytes", .integer(textBytes)), ("removed_bytes", .integer(removedBytes)),
      ("output_bytes", .integer(outputBytes)),
      ("cpu_seconds", .rounded(Double(cpuNanoseconds) / 1e9)),
      ("wall_seconds", .rounded(Double(wallNanoseconds) / 1e9)),
    ])
  }
}

extension RuleName {
  fileprivate var members: [(String, JSONText)] {
    [("stage", .text(stage)), ("rule", .text(rule))]
  }
}

extension RuleTally {
  fileprivate var members: [(String, JSONText)] {
    [
      ("reason", JSONText(reason)), ("documents", .integer(documents)),
      ("removals", .integer(removals)), ("removed_bytes", .integer(removedBytes)),
      ("edits", .integer(edits)),
      (
        "samples",
        .array(
          samples.map {
            .object([
              ("id", .text($0.id)), ("language", JSONText($0.language)),
              ("text", .text($0.sample.text)), ("cut", .flag($0.sample.isCut)),
            ])
          })
      ),
    ]
  }
}

extension LanguageTally {
  fileprivate var members: [(String, JSONText)] {
    [
      ("documents", .integer(documents)), ("text_bytes", .integer(textBytes)),
      ("removed_bytes", .integer(removedBytes)),
    ]
  }
}

extension DropTally {
  fileprivate var members: [(String, JSONText)] {
    [
      ("reason", .text(reason)), ("documents", .integer(documents)),
      ("input_bytes", .integer(inputBytes)), ("examples", examples.json),
    ]
  }
}

extension QuarantineTally {
  fileprivate var members: [(String, JSONText)] {
    [
      ("documents", .integer(documents)), ("input_bytes", .integer(inputBytes)),
      ("examples", examples.json),
    ]
  }
}

extension WarningTally {
  fileprivate var members: [(String, JSONText)] {
    [
      ("documents", .integer(documents)), ("count", .integer(count)), ("examples", examples.json),
    ]
  }
}

extension ContainerTally {
  fileprivate var members: [(String, JSONText)] {
    ends.members + [("input_bytes", .integer(inputBytes)), ("skipped", .integer(skipped))]
  }
}

extension [Example] {
  fileprivate var json: JSONText {
    .array(
      map {
        .object([
          ("id", .text($0.id)), ("path", JSONText($0.path)), ("stage", JSONText($0.stage)),
          ("message", .text($0.message)),
        ])
      })
  }
}

extension SizeHistogram.Bin {
  fileprivate var json: JSONText {
    .object([
      ("from", .integer(lower)), ("below", upper.map { .integer($0) } ?? nil),
      ("documents", .integer(count)),
    ])
  }
}

extension ShareHistogram {
  fileprivate var json: JSONText {
    let bins = tenths.enumerated().map { (Double($0) / 10, Double($0 + 1) / 10, $1) }
    return .array(
      ([(0, 0, untouched)] + bins).map {
        .object([
          ("above", .rounded($0.0)), ("to", .rounded($0.1)), ("documents", .integer($0.2)),
        ])
      })
  }
}

extension TopDocuments {
  fileprivate var json: JSONText {
    .array(
      entries.map {
        .object([
          ("id", .text($0.id)), ("path", JSONText($0.path)),
          ("input_bytes", .integer($0.inputBytes)),
          ("cpu_seconds", .number(Double($0.cpuNanoseconds) / 1e9)),
          ("wall_seconds", .number(Double($0.wallNanoseconds) / 1e9)),
        ])
      })
  }
}
