import Foundation
import SaafReport
import Testing

@Suite struct RunEventTests {
  private func text(_ event: RunEvent) -> String {
    String(decoding: event.line(time: "2026-11-24T18:05:37.042Z"), as: UTF8.self)
  }

  @Test func quarantineNamesTheDocumentAndTheReason() {
    let document = DocumentSummary(
      id: "a\n\"b\"", end: .quarantined(code: "input.binary", stage: nil, message: "कल \u{1}"))
    #expect(
      text(.ended(document))
        == #"{"time":"2026-11-24T18:05:37.042Z","level":"warning","#
        + #""event":"document.quarantined","id":"a\n\"b\"","path":null,"container":null,"#
        + #""stage":null,"code":"input.binary","message":"कल \u0001"}"# + "\n")
  }

  @Test func progressHasRatesAndNullWhereNothingIsKnown() {
    var progress = Progress()
    progress.ends.emitted = 2
    #expect(
      text(.progress(progress, elapsed: .seconds(3)))
        == #"{"time":"2026-11-24T18:05:37.042Z","level":"info","event":"run.progress","#
        + #""documents":2,"emitted":2,"dropped":0,"quarantined":0,"total":null,"share":null,"#
        + #""elapsed_seconds":3.0,"documents_per_second":0.667,"seconds_left":null}"# + "\n")
  }

  @Test func theLastEventSaysWhetherTheOutputIsComplete() throws {
    var report = try FixtureReport.report()
    #expect(text(.finished(report)).contains(#""level":"warning","event":"run.finished""#))
    report.completion = .incomplete(reason: "the disk is full")
    let line = text(.finished(report))
    #expect(line.contains(#""complete":false,"message":"the disk is full""#))
    #expect(line.contains(#""level":"error""#))
    report = RunReport()
    #expect(text(.finished(report)).contains(#""level":"info""#))
  }

  @Test func eachEventIsOneLineOfJSON() throws {
    let ends: [DocumentSummary.End] = [
      .emitted, .dropped(stage: "s", rule: "r", reason: "why", message: "\r\n\u{2028}"),
    ]
    let events: [RunEvent] =
      [
        .started(run: RunReport.Run(), documents: 3, earlier: 1),
        .message(.error, code: "disk.full", text: "no space\nleft"),
        .finished(try FixtureReport.report()),
      ] + ends.map { .ended(DocumentSummary(id: "विडियो", end: $0)) }
    for event in events {
      let line = text(event)
      #expect(line.utf8.count { $0 == 0x0A } == 1)
      #expect(line.hasSuffix("}\n"))
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["event"] as? String == event.name)
    }
  }

  @Test func timesAreThoseOfRFC3339() {
    #expect(UTCTime(seconds: 0).toSeconds == "1970-01-01T00:00:00Z")
    #expect(
      UTCTime(seconds: 1_709_210_096, nanoseconds: 7_999_999).toMilliseconds
        == "2024-02-29T12:34:56.007Z")
  }
}
