import Testing

@testable import SaafReport

@Suite struct HistogramTests {
  private func report(_ documents: [(input: Int, text: Int, removed: Int)]) -> RunReport {
    var report = RunReport()
    for document in documents {
      report.add(
        DocumentSummary(
          id: "a", end: .emitted, inputBytes: document.input, textBytes: document.text,
          rules: [.init(stage: "s", rule: "r", removals: 1, removedBytes: document.removed)]))
    }
    return report
  }

  @Test func sizesAreInBinsOfOneTwoAndFive() {
    let sizes = [0, 1, 2, 4, 5, 9, 10, 19, 20, 1_999, 2_000, 4_999]
    let bins = report(sizes.map { ($0, 0, 0) }).sizes.bins
    #expect(bins.map(\.lower) == [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000])
    #expect(bins.map(\.count) == [1, 1, 2, 2, 2, 1, 0, 0, 0, 0, 1, 2])
    #expect(bins.map(\.upper) == bins.dropFirst().map(\.lower) + [5_000])
  }

  @Test func theLargestSizeHasABin() {
    let bins = report([(.max, 0, 0)]).sizes.bins
    #expect(bins.map(\.count) == [1])
    #expect(bins[0].upper == nil)
  }

  @Test func sharesAreInTenths() {
    let shares = report([
      (1, 1_000, 0), (1, 1_000, 1), (1, 1_000, 100), (1, 1_000, 101), (1, 1_000, 1_000), (1, 0, 0),
    ]).removedShares
    #expect(shares.untouched == 2)
    #expect(shares.tenths == [2, 1, 0, 0, 0, 0, 0, 0, 0, 1])
  }

  @Test func theLargestTextHasABin() {
    var shares = ShareHistogram()
    shares.add(removed: .max, of: .max)
    shares.add(removed: .max / 2, of: .max)
    #expect(shares.tenths == [0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
  }
}
