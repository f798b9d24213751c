import Foundation
import Saaf
import SaafConfig
import SaafPipeline
import SaafReport

/// The package's folder, seen from this file.
let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Summaries and a report of the fixtures, cleaned with the pipeline `article`.
enum FixtureReport {
  /// The outcome of each fixture, by its name and its size.
  static let outcomes = Result {
    let pipeline = try PipelineLoader.standard.load("article").pipeline
    let fixtures = packageRoot.appending(path: "Fixtures")
    let names = try FileManager.default.contentsOfDirectory(atPath: fixtures.path).sorted()
    return try names.compactMap { name -> (id: String, bytes: Int, outcome: Outcome)? in
      for file in ["input.txt", "input.html"] {
        let path = "\(name)/\(file)"
        guard let data = FileManager.default.contents(atPath: fixtures.appending(path: path).path)
        else { continue }
        let id = "\(name)/input"
        let document = Document(id: id, path: "Fixtures/\(path)", bytes: Array(data))
        return (id, data.count, try pipeline.run(document))
      }
      return nil
    }
  }

  /// With times that are made up, so that they are the same in each run.
  static func summaries() throws -> [DocumentSummary] {
    try outcomes.get().enumerated().map { index, fixture in
      var summary = DocumentSummary(
        of: fixture.outcome, id: fixture.id, path: "Fixtures/\(fixture.id).txt",
        inputBytes: fixture.bytes)
      summary.outputBytes = fixture.bytes * 2
      summary.cpuNanoseconds = fixture.bytes * 300 + index
      summary.wallNanoseconds = fixture.bytes * 310
      return summary
    }
  }

  /// The fixtures, and documents that ended in every other way.
  static func report() throws -> RunReport {
    var report = RunReport()
    report.run.version = "0.1.0"
    report.run.pipeline = "article"
    report.run.command = "saaf run --output out Fixtures crawl/"
    report.run.started = "2026-11-24T18:05:37Z"
    report.run.elapsed = .milliseconds(1_240)
    report.run.workers = 2
    report.run.output = "out"
    report.run.replay = "saaf run --pipeline article --output out out/quarantine"
    for summary in try summaries() { report.add(summary) }
    for summary in Self.failures { report.add(summary) }
    report.addSkipped(611, kind: "warc.request", container: "crawl/2026-47-00001.warc.gz")
    report.addSkipped(12, kind: "warc.revisit", container: "crawl/2026-47-00001.warc.gz")
    return report
  }

  private static let failures: [DocumentSummary] = {
    let dropped = (1...7).map { index in
      DocumentSummary(
        id: "https://example.org/gallery/\(index)",
        end: .dropped(
          stage: "filter-by-length", rule: "document.short",
          reason: "its text is too short for an article",
          message: "\(index * 7) characters are fewer than minimum (200)"),
        container: "crawl/2026-47-00001.warc.gz", language: "en", inputBytes: 4_000 + index,
        textBytes: 140)
    }
    let binary = DocumentSummary(
      id: "uploads/قديم/photo o'clock",
      end: .quarantined(
        code: "input.binary", stage: nil,
        message: "the bytes begin as a JPEG picture (FF D8 FF); give texts or pages"),
      path: "out/quarantine/uploads/قديم/photo o'clock.input", inputBytes: 1_834_002)
    let failed = DocumentSummary(
      id: "https://example.org/" + String(repeating: "a-very-long-name-", count: 12),
      end: .quarantined(
        code: "stage.failed", stage: "resolve-links", message: "<script>alert(1)</script> & more"),
      path: "out/quarantine/long.input", container: "crawl/2026-47-00001.warc.gz",
      inputBytes: 90_113)
    let hostile = DocumentSummary(
      id: "</title><script>document.title='x'</script>", end: .emitted, language: "ar",
      inputBytes: 800, textBytes: 700,
      rules: [
        .init(
          stage: "drop-phrases", rule: "phrase.listed", removals: 2, removedBytes: 80,
          reason: "the phrase is on the list",
          sample: .init(
            text: "شارك <script>alert('!')</script> <img src=https://example.org/x.png>",
            isCut: false))
      ],
      warnings: [
        .init(
          code: "site.unmatched", stage: "apply-site-rules",
          message: "the rule keep of host 'example.org' finds nothing; mend the selector")
      ])
    return dropped + [binary, failed, hostile]
  }()
}
