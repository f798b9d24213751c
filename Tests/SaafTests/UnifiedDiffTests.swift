import Saaf
import Testing

@Suite struct UnifiedDiffTests {
  private func difference(_ old: String, _ new: String) -> [String] {
    UnifiedDiff.lines(from: old, to: new, names: ("old", "new"))
      .unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  @Test func changesHaveThreeLinesOfContext() {
    let lines = (1...20).map(String.init)
    var changed = lines
    changed[9] = "ten"
    #expect(
      difference(lines.joined(separator: "\n"), changed.joined(separator: "\n")) == [
        "--- old", "+++ new", "@@ -7,7 +7,7 @@", " 7", " 8", " 9", "-10", "+ten", " 11", " 12",
        " 13",
      ])
  }

  @Test func distantChangesAreHunksOfTheirOwn() {
    let lines = (1...20).map(String.init)
    let changed = ["zero"] + lines.dropLast()
    let difference = difference(lines.joined(separator: "\n"), changed.joined(separator: "\n"))
    #expect(difference.filter { $0.hasPrefix("@@") } == ["@@ -1,3 +1,4 @@", "@@ -17,4 +18,3 @@"])
  }

  @Test func textsThatOnlyLookAlikeDiffer() {
    #expect(difference("e\u{301}", "\u{E9}").count == 5)
    #expect(
      difference("a\r\nb", "a\nb").dropFirst(3).map { Array($0.utf8) }
        == ["-a\r", "+a", " b"].map { Array($0.utf8) })
  }
}
