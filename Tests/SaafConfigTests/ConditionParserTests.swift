import SaafModel
import SaafPipeline
import Testing

@testable import SaafConfig

struct ConditionParserTests {
  private func parse(_ text: String) -> (condition: Condition?, [ConditionParser.Failure]) {
    ConditionParser.parse(text, formats: ["text", "html"])
  }

  @Test(arguments: [
    (#"format == "text""#, [true, true, false, false]),
    (#"format != "text""#, [false, false, true, true]),
    (#"format in ["html"]"#, [false, false, true, true]),
    (#"format not in ["html"]"#, [true, true, false, false]),
    (#"not format == 'text'"#, [false, false, true, true]),
    (#"not not format == 'text'"#, [true, true, false, false]),
    (#"format == "text" and id == "a""#, [true, false, false, false]),
    (#"format == "text" or id == "a""#, [true, true, true, false]),
    (#"not format == "text" and id == "a""#, [false, false, true, false]),
    (#"not (format == "text" and id == "a")"#, [false, true, true, true]),
    (#"id == "b" or format == "text" and id == "a""#, [true, true, false, true]),
    (#"(id == "b" or format == "text") and id == "a""#, [true, false, false, false]),
    (#"id in ["a", "b"] and(format in['text','html'])"#, [true, true, true, true]),
    // The language is unknown, and unknown values equal nothing.
    (#"language == "hi""#, [false, false, false, false]),
    (#"language != "hi""#, [true, true, true, true]),
  ])
  func truthTable(text: String, expected: [Bool]) throws {
    let condition = try #require(parse(text).condition)
    let articles = [("text", "a"), ("text", "b"), ("html", "a"), ("html", "b")].map { format, id in
      Article(
        id: id, source: Source(format: format, bytes: [], lineStarts: [0]), blocks: [])
    }
    #expect(articles.map { condition.holds(for: $0) } == expected)
  }

  @Test(arguments: [
    (#"langage == "x""#, 0, "unknown field 'langage'; did you mean 'language'?"),
    (#"language = "x""#, 9, "'=' is not an operator; write '=='"),
    (#"language == hi"#, 12, "'hi' needs quotation marks: \"hi\""),
    (#"language == "hi"#, 12, "the text has no closing quotation mark"),
    (#"language == "hi" && id == "a""#, 17, "'&&' is not an operator; write 'and'"),
    (#"language == "hi" || id == "a""#, 17, "'||' is not an operator; write 'or'"),
    (#"!language == "hi""#, 0, "'!' is not an operator; write 'not'"),
    (#"(language == "hi""#, 17, "expected ')', not the end"),
    (#"language == "hi")"#, 16, "expected 'and', 'or' or the end, not ')'"),
    (#"language"#, 8, "expected '==', '!=', 'in' or 'not in', not the end"),
    (#"language in "hi""#, 12, "expected '[', not the text \"hi\""),
    (#"language in []"#, 13, "expected a text between quotation marks, not ']'"),
    (#"language in ["a" "b"]"#, 17, "expected ',' or ']', not the text \"b\""),
    (#"language not == "a""#, 13, "expected 'in', not '=='"),
    (#"format == "htm""#, 10, "unknown format 'htm'; did you mean 'html'?"),
    (#"and"#, 0, "expected a field, 'not' or '(', not 'and'"),
    (#"language == "hi" and"#, 20, "expected a field, 'not' or '(', not the end"),
    ("language == %", 12, "expected a text between quotation marks, not '%'"),
  ])
  func mistakes(text: String, offset: Int, message: String) {
    #expect(parse(text).1 == [ConditionParser.Failure(offset: offset, message: message)])
    #expect(parse(text).condition == nil)
  }

  @Test func severalMistakes() {
    let (_, failures) = parse(#"langage == "x" and format == "htm" or id = "a""#)
    #expect(failures.map(\.offset) == [0, 29, 41])
  }

  @Test func deepNesting() {
    let text = String(repeating: "(", count: 100_000)
    #expect(parse(text).1.map(\.message) == ["the condition is nested too deep"])
    let nots = String(repeating: "not ", count: 100_000)
    #expect(parse(nots).1.map(\.message) == ["the condition is nested too deep"])
  }

  /// The place is right however YAML has the expression written; the field `idd` is wrong.
  @Test(arguments: [
    (#"when: idd == "a""#, 5, 11),
    (#"when: id == "é" or idd == "a""#, 5, 24),
    (#"when: 'id == "it''s" or idd == "a"'"#, 5, 29),
    (#"when: "id == \"a\" or idd == 'a'""#, 5, 27),
    (#"when: "id == \"\u00e9\" or idd == 'a'""#, 5, 32),
    (#"when: &x idd == "a""#, 5, 14),
    ("when: id == \"a\"\n      or\n      idd == \"a\"", 7, 7),
    ("when: >\n      id == \"a\" or\n      idd == \"a\"", 7, 7),
    ("when: |-\n      id == \"a\"\n      or idd == \"a\"", 7, 10),
  ])
  func places(line: String, row: Int, column: Int) {
    let text = "saaf: 1\nname: p\nstages:\n  - use: repair-text\n    \(line)\n"
    #expect(
      issues(text) == ["p.yaml:\(row):\(column): unknown field 'idd'; did you mean 'id'?"])
  }
}
