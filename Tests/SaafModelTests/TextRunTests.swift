import SaafTestSupport
import Testing

@testable import SaafModel

@Suite struct TextRunTests {
  static let cause = Cause(stage: "s", rule: "r")

  static func run(_ text: String, marks: [InlineMark] = []) -> (TextRun, Source) {
    let source = source("<<" + text + ">>")
    let span = SourceSpan(2, 2 + text.utf8.count)
    return (TextRun(span, of: source.bytes, marks: marks), source)
  }

  @Test func newRunIsItsSource() {
    let (run, _) = Self.run("कल か")
    #expect(run.text == "कल か")
    #expect(run.edits.isEmpty)
  }

  @Test func noReplacementsChangeNothing() {
    var (run, _) = Self.run("abc")
    let before = run
    run.apply([], cause: Self.cause)
    #expect(run == before)
  }

  @Test func replacementKnowsItsSourceAndItsPlace() {
    var (run, _) = Self.run("abcdef")
    run.apply(
      [Replacement(1..<2, with: [0x58, 0x59]), Replacement(4..<6, with: [])], cause: Self.cause)
    #expect(run.text == "aXYcd")
    #expect(run.edits.map(\.source) == [SourceSpan(3, 4), SourceSpan(6, 8)])
    #expect(run.edits.map(\.output) == [1..<3, 5..<5])
  }

  @Test func insertionHasAnEmptySource() {
    var (run, source) = Self.run("ab")
    run.apply([Replacement(1..<1, with: [0x20])], cause: Self.cause)
    #expect(run.text == "a b")
    #expect(run.edits[0].source == SourceSpan(3, 3))
    #expect(undone(run, source) == Array("ab".utf8))
  }

  @Test func touchingReplacementJoinsTheEarlierEditAndNamesBoth() {
    var (run, source) = Self.run("abcdef")
    run.apply([Replacement(2..<4, with: [0x58])], cause: Self.cause)
    run.apply([Replacement(1..<3, with: [0x59])], cause: Cause(stage: "t", rule: "r"))
    #expect(run.text == "aYef")
    #expect(run.edits.count == 1)
    #expect(run.edits[0].source == SourceSpan(3, 6))
    #expect(run.edits[0].causes.map(\.stage) == ["s", "t"])
    #expect(undone(run, source) == Array("abcdef".utf8))
  }

  @Test func sameCauseIsNamedOnce() {
    var (run, _) = Self.run("abcdef")
    run.apply([Replacement(2..<4, with: [0x58])], cause: Self.cause)
    run.apply([Replacement(1..<3, with: [0x59])], cause: Self.cause)
    #expect(run.edits[0].causes == [Self.cause])
  }

  @Test func partlyReplacedEditKeepsItsRest() {
    var (run, source) = Self.run("abc")
    run.apply([Replacement(1..<2, with: Array("12345".utf8))], cause: Self.cause)
    run.apply([Replacement(2..<4, with: Array("-".utf8))], cause: Self.cause)
    #expect(run.text == "a1-45c")
    #expect(run.edits.map(\.output) == [1..<5])
    #expect(undone(run, source) == Array("abc".utf8))
  }

  @Test func replacementOverSeveralEditsSwallowsThem() {
    var (run, source) = Self.run("abcdefgh")
    run.apply(
      [
        Replacement(1..<2, with: [0x31]), Replacement(3..<4, with: []),
        Replacement(5..<5, with: [0x32]),
      ], cause: Self.cause)
    #expect(run.text == "a1ce2fgh")
    run.apply([Replacement(0..<7, with: [0x21])], cause: Self.cause)
    #expect(run.text == "!h")
    #expect(run.edits.count == 1)
    #expect(undone(run, source) == Array("abcdefgh".utf8))
  }

  @Test func marksMoveWithTheText() {
    var (run, _) = Self.run(
      "abcdef", marks: [InlineMark(.emphasis, 1..<3), InlineMark(.strong, 4..<6)])
    run.apply([Replacement(0..<0, with: Array("क".utf8))], cause: Self.cause)
    #expect(run.marks.map(\.range) == [4..<6, 7..<9])
    run.apply([Replacement(5..<8, with: [])], cause: Self.cause)
    #expect(run.marks.map(\.range) == [4..<5, 5..<6])
  }

  @Test func whatIsPutInAtAMarksEdgeStaysOutside() {
    var (run, _) = Self.run("abcd", marks: [InlineMark(.strong, 1..<3)])
    run.apply(
      [Replacement(1..<1, with: [0x20]), Replacement(3..<3, with: [0x20])], cause: Self.cause)
    #expect(run.text == "a bc d")
    #expect(run.marks.map(\.range) == [2..<4])
  }

  @Test func markWhoseTextIsReplacedCoversTheNewTextAndGoesWithIt() {
    var (run, _) = Self.run(
      "abcdef",
      marks: [
        InlineMark(.emphasis, 0..<6), InlineMark(.noteReference(id: "n"), 2..<3),
        InlineMark(.lineBreak, 3..<4),
      ])
    run.apply([Replacement(1..<4, with: Array("水".utf8))], cause: Self.cause)
    #expect(run.marks.map(\.range) == [0..<6, 1..<4, 1..<4])
    run.apply([Replacement(1..<4, with: [])], cause: Self.cause)
    #expect(run.marks.map(\.kind) == [.emphasis, .lineBreak])
    #expect(run.marks.map(\.range) == [0..<3, 1..<1])
  }

  @Test func nestedMarksStayNested() {
    var (run, _) = Self.run(
      "see the lake",
      marks: [
        InlineMark(.link(href: "u"), 4..<12), InlineMark(.strong, 4..<12),
        InlineMark(.superscript, 8..<12),
      ])
    run.apply(
      [Replacement(0..<4, with: []), Replacement(7..<9, with: [0x4C])], cause: Self.cause)
    #expect(run.text == "theLake")
    #expect(run.marks.map(\.range) == [0..<7, 0..<7, 3..<7])
  }

  /// Random sequences of random replacements, against an array that is changed naively.
  @Test(arguments: 0..<60)
  func editsAreExactWhateverIsDone(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = (0..<4).map { _ in RandomText.line(using: &generator) }.joined(separator: " ")
    let length = text.utf8.count
    let bounds = scalarBounds(Array(text.utf8))
    let marks = (0..<4).map { _ in
      let pair = [
        bounds.randomElement(using: &generator)!, bounds.randomElement(using: &generator)!,
      ]
      return InlineMark(.strong, pair.min()!..<pair.max()!)
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var (run, source) = Self.run(text, marks: marks)
    var model = Array(text.utf8)
    for step in 0..<25 {
      let replacements = randomReplacements(in: run.bytes, using: &generator)
      for replacement in replacements.reversed() {
        model.replaceSubrange(replacement.range, with: replacement.bytes)
      }
      run.apply(replacements, cause: Cause(stage: "s\(step)", rule: "r"))
      #expect(run.bytes == model)
      #expect(undone(run, source) == Array(text.utf8))
      #expect(String(validating: run.bytes, as: UTF8.self) != nil)
      for (edit, next) in zip(run.edits, run.edits.dropFirst()) {
        #expect(edit.source.end <= next.source.start)
        #expect(edit.output.upperBound <= next.output.lowerBound)
      }
      for edit in run.edits {
        #expect(SourceSpan(2, 2 + length).contains(edit.source))
        #expect(edit.output.upperBound <= run.bytes.count)
        #expect(!edit.causes.isEmpty)
        #expect(Set(edit.causes).count == edit.causes.count)
      }
      for mark in run.marks {
        #expect(mark.range.lowerBound >= 0 && mark.range.upperBound <= run.bytes.count)
      }
    }
  }
}

/// The offsets at which scalars begin, and the end.
func scalarBounds(_ bytes: [UInt8]) -> [Int] {
  bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
}

/// A few sorted replacements that do not overlap, on scalar boundaries.
func randomReplacements(
  in bytes: [UInt8], using generator: inout SeededGenerator
) -> [Replacement] {
  let bounds = scalarBounds(bytes)
  let count = Int.random(in: 0...3, using: &generator)
  let places = (0..<count * 2).map { _ in bounds.randomElement(using: &generator)! }.sorted()
  return (0..<count).map { index in
    let new = ["", "", " ", "x", "é", "। ", "水水", "👍🏽"].randomElement(using: &generator)!
    return Replacement(places[index * 2]..<places[index * 2 + 1], with: Array(new.utf8))
  }
}
