import SaafTestSupport
import SaafText
import Testing

@Suite struct TextLinesTests {
  static func contents(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TextLines(bytes).contents.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb", ["a", "b"]),
    ("a\rb", ["a", "b"]), ("a\r\r\nb", ["a", "", "b"]), ("a\n\rb", ["a", "", "b"]),
    ("a\u{85}b", ["a", "b"]), ("a\u{2028}b\u{2029}c", ["a", "b", "c"]), ("\n\n", ["", "", ""]),
    ("  कल \t\n", ["कल", ""]), ("\u{FEFF}水\u{3000}", ["水"]), ("\u{200B} a \u{AD}", ["a"]),
    ("\u{200D}", ["\u{200D}"]), ("é\u{2026}\n–", ["é\u{2026}", "–"]),
    ("a\u{B}b\u{C}c", ["a\u{B}b\u{C}c"]),
    ("Â", ["Â"]), ("\u{A0}", [""]),
  ])
  func linesAndTheirContents(_ text: String, _ expected: [String]) {
    #expect(Self.contents(text) == expected)
  }

  @Test func startsAreAfterTheLineEnds() {
    #expect(TextLines(Array("a\r\nक\u{2028}\nb".utf8)).starts == [0, 3, 9, 10])
  }

  /// Against a loop over scalars.
  @Test(arguments: 0..<50)
  func linesAreThoseThatALoopFinds(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = RandomText.document(using: &generator)
    var starts = [0]
    var offset = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      offset += scalar.utf8.count
      switch scalar {
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": starts.append(offset)
      case "\r" where index + 1 == scalars.count || scalars[index + 1] != "\n":
        starts.append(offset)
      default: break
      }
    }
    let lines = TextLines(Array(text.utf8))
    #expect(lines.starts == starts)
    #expect(lines.count == starts.count)
    for (index, content) in lines.contents.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : text.utf8.count
      #expect(starts[index] <= content.lowerBound && content.upperBound <= end)
    }
  }
}
