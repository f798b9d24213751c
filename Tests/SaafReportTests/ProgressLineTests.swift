import SaafReport
import SaafTestSupport
import Testing

@Suite struct ProgressLineTests {
  private var progress: Progress {
    var progress = Progress()
    progress.ends.emitted = 1_200
    progress.ends.dropped = 40
    progress.ends.quarantined = 10
    progress.total = 5_000
    return progress
  }

  @Test func aWideTerminalShowsAll() {
    #expect(
      ProgressLine.terminal(progress, elapsed: .seconds(10), width: 140)
        == "[=======>                      ] 25%  1,250/5,000  125/s  0:30 left  "
        + "1,200 emitted, 40 dropped, 10 quarantined")
  }

  @Test func whatDoesNotFitIsLeftOutTheCountsLast() {
    let lines = [80, 70, 50, 20, 12, 5, 1, 0].map {
      ProgressLine.terminal(progress, elapsed: .seconds(10), width: $0)
    }
    #expect(
      lines == [
        "25%  1,250/5,000  125/s  0:30 left  1,200 emitted, 40 dropped, 10 quarantined",
        "[=====>              ] 25%  1,200 emitted, 40 dropped, 10 quarantined",
        "25%  1,200 emitted, 40 dropped, 10 quarantined",
        "25%  1200+40+10", "1200+40+10", "1200", "", "",
      ])
  }

  @Test(arguments: 0..<200)
  func noLineIsAsWideAsTheTerminalOrHoldsAnythingButASCII(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var progress = Progress()
    progress.ends.emitted = .random(in: 0...1_000_000_000, using: &generator)
    progress.ends.quarantined = .random(in: 0...1_000, using: &generator)
    progress.total =
      Bool.random(using: &generator) ? .random(in: 0...2_000_000_000, using: &generator) : nil
    progress.inputBytes =
      Bool.random(using: &generator) ? .random(in: 0...1 << 50, using: &generator) : nil
    progress.consumedBytes = .random(in: 0...1 << 50, using: &generator)
    let elapsed = Duration.milliseconds(Int.random(in: 0...1 << 40, using: &generator))
    for width in 0..<200 {
      let line = ProgressLine.terminal(progress, elapsed: elapsed, width: width)
      #expect(line.count <= max(0, width - 1))
      #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    }
  }

  @Test func bytesSayHowFarItIsWhenNobodyKnowsTheNumber() {
    var progress = progress
    progress.total = nil
    progress.inputBytes = 1_000
    progress.consumedBytes = 500
    #expect(progress.share == 0.5)
    #expect(progress.secondsLeft(after: .seconds(8)) == 8)
    #expect(
      ProgressLine.plain(progress, elapsed: .seconds(60))
        == "after 1:00, 50%, 1,250, 20.8/s, 1:00 left, "
        + "1,200 emitted, 40 dropped, 10 quarantined")
    progress.inputBytes = nil
    #expect(progress.share == nil)
    #expect(
      ProgressLine.terminal(progress, elapsed: .zero, width: 100)
        == "1,250  1,200 emitted, 40 dropped, 10 quarantined")
  }

  /// What an earlier run did is no sign of how fast this one is.
  @Test func anEarlierRunDoesNotCountForTheSpeed() {
    var progress = progress
    progress.earlierDocuments = 1_000
    #expect(progress.rate(after: .seconds(10)) == 25)
    #expect(progress.secondsLeft(after: .seconds(10)) == 150)
    progress.earlierDocuments = 1_250
    #expect(progress.secondsLeft(after: .seconds(10)) == nil)
  }

  @Test func pacingShowsItAtMostOnceAnInterval() {
    var terminal = ProgressPacing.terminal
    let shown = (0..<1_000).filter { terminal.isDue(at: .milliseconds($0)) }
    #expect(shown == [0, 200, 400, 600, 800])
    var plain = ProgressPacing.plain
    #expect((0..<180).filter { plain.isDue(at: .seconds($0)) } == [60, 120])
  }
}
