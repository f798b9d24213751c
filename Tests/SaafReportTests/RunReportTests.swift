import SaafReport
import SaafTestSupport
import Testing

@Suite struct RunReportTests {
  private func summaries(_ count: Int, seed: UInt64) -> [DocumentSummary] {
    var random = RandomSummary(generator: SeededGenerator(seed: seed))
    return (0..<count).map { random.make(id: $0) }
  }

  private func report(of summaries: some Sequence<DocumentSummary>) -> RunReport {
    var report = RunReport()
    for summary in summaries { report.add(summary) }
    return report
  }

  @Test(arguments: 0..<30)
  func partsMergeToTheWhole(seed: Int) {
    let summaries = summaries(120, seed: UInt64(seed))
    let whole = report(of: summaries)
    for cut in [0, 1, 40, 119, 120] {
      var merged = report(of: summaries[..<cut])
      merged.merge(report(of: summaries[cut...]))
      #expect(merged == whole, "cut at \(cut)")
      #expect(merged.json() == whole.json())
      #expect(merged.page() == whole.page())
    }
  }

  @Test func mergingIsAssociative() {
    let parts = (0..<3).map { report(of: summaries(60, seed: UInt64(100 + $0))) }
    var left = parts[0]
    left.merge(parts[1])
    left.merge(parts[2])
    var right = parts[1]
    right.merge(parts[2])
    var whole = parts[0]
    whole.merge(right)
    #expect(left == whole)
  }

  /// What a run keeps of its documents gives the report again, and holds no more texts than that.
  @Test(arguments: 0..<10)
  func keptSummariesGiveTheSameReport(seed: Int) {
    var first = RunReport()
    let kept = summaries(300, seed: UInt64(seed)).map { first.add($0) }
    #expect(report(of: kept) == first)
    let samples = kept.flatMap(\.rules).count { $0.sample != nil }
    #expect(samples == first.rules.entries.reduce(0) { $0 + $1.value.samples.count })
  }

  @Test func sumsAreThoseOfTheDocuments() {
    let summaries = summaries(500, seed: 3)
    let report = report(of: summaries)
    let emitted = summaries.filter { $0.end == .emitted }
    #expect(report.ends.total == 500)
    #expect(report.ends.emitted == emitted.count)
    #expect(report.total.inputBytes == summaries.reduce(0) { $0 + $1.inputBytes })
    #expect(report.total.removedBytes == emitted.reduce(0) { $0 + $1.removedBytes })
    #expect(
      report.rules.entries.reduce(0) { $0 + $1.value.removedBytes } == report.total.removedBytes)
    #expect(report.languages.entries.reduce(0) { $0 + $1.value.documents } == emitted.count)
    #expect(report.removedShares.total == emitted.count)
    #expect(report.sizes.bins.reduce(0) { $0 + $1.count } == 500)
    let quarantined = report.quarantine.entries.reduce(0) { $0 + $1.value.documents }
    #expect(quarantined == report.ends.quarantined)
    #expect(report.drops.entries.reduce(0) { $0 + $1.value.documents } == report.ends.dropped)
  }

  @Test func samplesAreTheFirstThatDifferFromAsManyDocuments() {
    let texts = ["क", "क", "कु", "ا", "ا", "水", "ไ", "z", "y"]
    let report = report(
      of: texts.enumerated().map { index, text in
        DocumentSummary(
          id: "\(index)", end: .emitted, textBytes: 9,
          rules: [
            .init(
              stage: "s", rule: "r", removals: 1, removedBytes: 3, reason: "why",
              sample: .init(text: text, isCut: false))
          ])
      })
    let samples = report.rules.entries[0].value.samples
    #expect(samples.map(\.sample.text) == ["क", "कु", "ا", "水", "ไ"])
    #expect(samples.map(\.id) == ["0", "2", "3", "5", "6"])
  }

  @Test func slowestAndLargestAreThoseOfAll() {
    let summaries = summaries(400, seed: 5)
    let report = report(of: summaries)
    let bySize = summaries.enumerated().sorted {
      ($1.element.inputBytes, $0.offset) < ($0.element.inputBytes, $1.offset)
    }
    #expect(report.largest.entries.map(\.id) == bySize.prefix(20).map(\.element.id))
    let byTime = summaries.enumerated().sorted {
      ($1.element.cpuNanoseconds, $0.offset) < ($0.element.cpuNanoseconds, $1.offset)
    }
    #expect(report.slowest.entries.map(\.id) == byTime.prefix(20).map(\.element.id))
  }

  @Test func documentsOfAnEarlierRunDoNotCountForTheSpeed() {
    var report = RunReport()
    report.run.elapsed = .seconds(2)
    report.add(DocumentSummary(id: "a", end: .emitted, inputBytes: 5_000_000), isEarlier: true)
    report.add(DocumentSummary(id: "b", end: .emitted, inputBytes: 3_000_000))
    #expect(report.total.documents == 2)
    #expect(report.documentsPerSecond == 0.5)
    #expect(report.megabytesPerSecond == 1.5)
  }

  @Test func inputsCannotMakeItGrow() {
    var report = RunReport()
    for index in 0..<3_000 {
      report.add(
        DocumentSummary(
          id: "\(index)", end: .quarantined(code: "c\(index)", stage: nil, message: "m"),
          container: "file \(index)"))
    }
    #expect(report.quarantine.entries.count == 1_000)
    #expect(report.quarantine.others?.documents == 2_000)
    #expect(report.containers.others?.ends.quarantined == 2_000)
    #expect(report.quarantine["c7"]?.documents == 1)
  }

  @Test func anIncompletePartMakesTheWholeIncomplete() {
    var part = RunReport()
    part.completion = .incomplete(reason: "the disk is full")
    var whole = RunReport()
    whole.merge(part)
    #expect(whole.completion.reason == "the disk is full")
  }
}
