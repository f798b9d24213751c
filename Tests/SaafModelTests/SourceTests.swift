import SaafModel
import Testing

@Suite struct SourceTests {
  static let text = source("एक\n\nتین\nd")

  @Test(arguments: [
    (0, 1), (5, 1), (6, 1), (7, 2), (8, 3), (13, 3), (14, 3), (15, 4), (16, 4), (1000, 4),
  ])
  func lineOfAnOffset(_ offset: Int, _ line: Int) {
    #expect(Self.text.line(at: offset) == line)
  }

  @Test func everyOffsetOfARandomTextIsOnTheLineThatALoopCounts() {
    let source = source("\n\nabc\n\nक\n水水\n\n")
    var line = 1
    for (offset, byte) in source.bytes.enumerated() {
      #expect(source.line(at: offset) == line)
      if byte == 0x0A { line += 1 }
    }
    #expect(source.line(at: source.bytes.count) == line)
  }

  @Test(arguments: [
    (SourceSpan(0, 6), 1...1), (SourceSpan(0, 7), 1...1), (SourceSpan(0, 8), 1...2),
    (SourceSpan(0, 9), 1...3), (SourceSpan(7, 7), 2...2), (SourceSpan(8, 16), 3...4),
    (SourceSpan(15, 15), 4...4),
  ])
  func linesOfASpan(_ span: SourceSpan, _ lines: ClosedRange<Int>) {
    #expect(Self.text.lines(of: span) == lines)
  }

  @Test func textOfASpan() {
    #expect(Self.text.text(SourceSpan(8, 14)) == "تین")
    #expect(Self.text.text(SourceSpan(8, 8)) == "")
  }

  @Test func spansAreOrderedByPlace() {
    #expect(SourceSpan(1, 2) < SourceSpan(2, 2))
    #expect(SourceSpan(1, 2) < SourceSpan(1, 3))
    #expect(SourceSpan(1, 4).contains(SourceSpan(2, 4)))
    #expect(!SourceSpan(1, 4).contains(SourceSpan(0, 4)))
    #expect(SourceSpan(3, 3).isEmpty)
    #expect(SourceSpan(3, 5).count == 2)
  }

  @Test func ruleDetailsFollowAColon() {
    #expect(why.detailed("hi").code == "test.rule:hi")
    #expect(why.detailed("hi").reason == why.reason)
  }
}
