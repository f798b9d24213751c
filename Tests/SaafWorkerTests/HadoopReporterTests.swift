import SaafBatch
import Testing

@testable import SaafWorker

@Suite struct HadoopReporterTests {
  @Test func amountsAddUpToTheCounts() {
    var reporter = HadoopReporter()
    var counts = BatchCounts()
    var told: [String: Int] = [:]
    for number in 0..<2345 {
      if number % 7 == 0 { counts.dropped += 1 } else { counts.emitted += 1 }
      for line in reporter.lines(for: counts, isLast: number == 2344)
      where line.hasPrefix("reporter:counter:") {
        let parts = line.dropFirst("reporter:counter:".count).split(separator: ",")
        #expect(parts.count == 3 && parts[0] == "saaf")
        told[String(parts[1]), default: 0] += Int(parts[2]) ?? 0
      }
    }
    #expect(told == ["emitted": counts.emitted, "dropped": counts.dropped])
  }

  @Test func nothingIsToldOfEachDocument() {
    var reporter = HadoopReporter()
    var counts = BatchCounts()
    counts.emitted = 3
    #expect(reporter.lines(for: counts, isLast: false) == [])
    #expect(
      reporter.lines(for: counts, isLast: true) == [
        "reporter:counter:saaf,emitted,3",
        "reporter:status:3 inputs = 3 emitted + 0 dropped + 0 quarantined",
      ])
  }
}
