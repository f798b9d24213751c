import Testing

@testable import SaafReport

@Suite struct FiguresTests {
  @Test func counts() {
    #expect(
      [0, 999, 1_000, 1_234_567, .max].map { Figures.count($0) }
        == ["0", "999", "1,000", "1,234,567", "9,223,372,036,854,775,807"])
    #expect(Figures.count(1, "piece") == "1 piece")
    #expect(Figures.count(2, "piece") == "2 pieces")
  }

  @Test func bytes() {
    #expect(
      [0, 999, 1_000, 1_234, 99_949, 999_499, 999_500, 12_000_000, .max].map {
        Figures.bytes($0)
      } == ["0 B", "999 B", "1 kB", "1.23 kB", "99.9 kB", "999 kB", "1 MB", "12 MB", "9.22 EB"])
  }

  @Test func percentsAreNeverRoundedToNothingOrAll() {
    #expect(Figures.percent(0, of: 0) == "0 %")
    #expect(Figures.percent(1, of: 1_000_000) == "<0.1 %")
    #expect(Figures.percent(999_999, of: 1_000_000) == ">99.9 %")
    #expect(Figures.percent(3, of: 3) == "100 %")
    #expect(Figures.percent(1, of: 3) == "33 %")
    #expect(Figures.percent(1, of: 30) == "3.3 %")
    #expect(Figures.percent(995, of: 1000) == "99.5 %")
  }

  @Test func times() {
    #expect(
      [7, 1_500, 999_499, 999_500, 2_340_000, 59_949_000_000, 60_000_000_000].map {
        Figures.time(nanoseconds: $0)
      } == ["7 ns", "1.5 µs", "999 µs", "1 ms", "2.34 ms", "59.9 s", "1 min 0 s"])
    #expect(Figures.time(nanoseconds: 7_500_000_000_000) == "2 h 5 min")
  }

  @Test func clocks() {
    #expect(
      [0, 5.4, 65, 3_725, .infinity].map { Figures.clock($0) }
        == ["0:00", "0:05", "1:05", "1:02:05", "long"])
  }
}
