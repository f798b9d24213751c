import SaafTestSupport
import SaafText
import Testing

@Suite struct WildcardPatternTests {
  static func matches(_ pattern: String, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return WildcardPattern(pattern).matches(bytes, in: 0..<bytes.count)
  }

  @Test(arguments: [
    ("*", ""), ("*", "झील"), ("lake", "LAKE"), ("l?ke", "Lake"), ("?ील", "झील"), ("वीडियो:*", "वीडियो: झील"),
    ("*を読む", "続きを読む"), ("a*c*e", "abcde"), ("a**e", "ae"), ("*a*", "bab"),
    ("Читать*", "ЧИТАТЬ ДАЛЕЕ"),
    ("*?", "क"), ("?*?", "कल"), ("", ""),
  ])
  func wholeTextMatches(_ pattern: String, _ text: String) {
    #expect(Self.matches(pattern, text))
  }

  @Test(arguments: [
    ("?", ""), ("?", "कु"), ("lake", "lakes"), ("कल", "कुल"), ("a*c", "ab"), ("*が", "か"), ("", "a"),
    ("a?c", "ac"), ("[a-z]", "b"), ("a.c", "abc"),
  ])
  func wholeTextDoesNotMatch(_ pattern: String, _ text: String) {
    #expect(!Self.matches(pattern, text))
  }

  @Test(arguments: [
    ("Read more: *!", "A lake. Read more: ponds! And more!", "Read more: ponds!"),
    ("झील*है", "यह झील गहरी है।", "झील गहरी है"), ("lake", "snowflake lake", "lake"),
    ("[*]", "a [1] b [2]", "[1]"), ("続きを*む", "湖です続きを読む。", "続きを読む"),
  ])
  func firstShortestPassageIsFound(_ pattern: String, _ text: String, _ found: String) {
    let bytes = Array(text.utf8)
    let range = WildcardPattern(pattern).find(in: bytes)
    #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
  }

  @Test(arguments: [("lake", "lakes"), ("*", "abc"), ("", "abc"), ("क", "कु"), ("x*y", "x x x")])
  func noPassageIsFound(_ pattern: String, _ text: String) {
    #expect(WildcardPattern(pattern).find(in: Array(text.utf8)) == nil)
  }

  @Test func manyStarsTakeNoExponentialTime() {
    #expect(
      !Self.matches(String(repeating: "a*", count: 20) + "b", String(repeating: "a", count: 2000)))
  }

  /// Against a recursive matcher.
  @Test(arguments: 0..<40)
  func matchingIsThatOfARecursiveMatcher(_ seed: Int) {
    func naive(_ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool {
      guard let first = pattern.first else { return text.isEmpty }
      if first == "*" {
        return naive(pattern.dropFirst(), text)
          || (!text.isEmpty && naive(pattern, text.dropFirst()))
      }
      guard let sign = text.first, first == "?" || first == sign else { return false }
      return naive(pattern.dropFirst(), text.dropFirst())
    }
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let pattern = String((0..<5).map { _ in Array("ab*?क").randomElement(using: &generator)! })
      let text = String((0..<6).map { _ in Array("abक").randomElement(using: &generator)! })
      #expect(Self.matches(pattern, text) == naive(Array(pattern)[...], Array(text)[...]))
    }
  }
}
