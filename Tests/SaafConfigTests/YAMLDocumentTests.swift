import Testing

@testable import SaafConfig

struct YAMLDocumentTests {
  private func parse(_ text: String) -> (YAMLNode?, [String]) {
    let report = FileReport(file: "f", collector: IssueCollector())
    let root = YAMLDocument.parse(text, report)?.root
    return (root, report.collector.issues.map(\.description))
  }

  private func keys(_ text: String) -> [String]? {
    guard let root = parse(text).0, case .mapping(let entries) = root.content else { return nil }
    return entries.map(\.key)
  }

  @Test func allDuplicatesAtOnce() {
    let (root, found) = parse(
      """
      a: 1
      b: {x: 1, 'x': 2}
      a: 2
      "a": 3
      हिन्दी: 1
      c: 1
      हिन्दी: 2
      <<: {d: 1}
      """)
    #expect(
      found == [
        "f:2:11: duplicate key 'x'; it is already in line 2, keep one",
        "f:3:1: duplicate key 'a'; it is already in line 1, keep one",
        "f:4:1: duplicate key 'a'; it is already in line 1, keep one",
        "f:7:1: duplicate key 'हिन्दी'; it is already in line 5, keep one",
      ])
    guard let root, case .mapping(let entries) = root.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["a", "b", "हिन्दी", "c", "d"])
    #expect(entries[0].value.text == "1")
  }

  @Test(arguments: [
    ("&x a: 1\nb: 2\n*x : 3\n", ["f:1:1: duplicate key 'a'; keep one of them"]),
    ("\"\\x61\": 1\na: 2\n", ["f:1:1: duplicate key 'a'; keep one of them"]),
    ("'': 1\n'': 2\n", ["f:1:1: duplicate key ''; keep one of them"]),
  ])
  func duplicatesThatAreNotLiteral(text: String, expected: [String]) {
    #expect(parse(text).1 == expected)
  }

  @Test func aliasesAndMerges() {
    #expect(keys("a: &x {b: 1, c: 2}\nd: *x") == ["a", "d"])
    let (root, found) = parse("- &x {b: 1, c: 2}\n- &y {c: 3, d: 4}\n- {<<: [*x, *y], b: 9}")
    #expect(found.isEmpty)
    guard let root, case .sequence(let items) = root.content,
      case .mapping(let entries) = items[2].content
    else {
      Issue.record("no list")
      return
    }
    #expect(entries.map(\.key) == ["b", "c", "d"])
    #expect(entries.map(\.value.text) == ["9", "2", "4"])
    #expect(entries[1].keyPosition == Position(line: 1, column: 13))
    #expect(
      parse("<<: 1").1 == ["f:1:5: '<<' takes a mapping or a list of mappings, not '1'"])
    #expect(parse("a: *x").1 == ["f:1:4: not valid YAML: found undefined alias"])
  }

  @Test func aliasBombs() {
    func bomb(levels: Int) -> String {
      (1...levels).reduce(into: "a0: &a0 [x, x]\n") { text, level in
        text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
      }
    }
    #expect(
      parse(bomb(levels: 15)).1
        == ["f:1:10: aliases expand to more than 50000 values; write them out"])
    #expect(
      parse(bomb(levels: 16)).1 == [
        "f:17:12: the file has 32 aliases; at most 30 are read, write the others out"
      ])
    // Emphasis is no alias, and a key of aliases takes no noticeable time.
    #expect(parse("a: |\n" + String(repeating: "  *x* & *y*\n", count: 50)).1 == [])
    for key in ["? *a14\n: 1\n", "*a14 : 1\n", "[*a14]: 1\n", "b: {*a14}\n"] {
      #expect(parse(bomb(levels: 14) + key).1.count == 1)
    }
  }

  @Test func deepNesting() {
    let flow = String(repeating: "[", count: 100)
    #expect(
      parse(flow + String(repeating: "]", count: 100)).1
        == ["f:1:66: values are nested more than 64 deep"])
    #expect(parse(String(repeating: "[", count: 100_000)).1.count == 1)
    #expect(parse(String(repeating: "- ", count: 100_000)).1.count == 1)
    #expect(parse(String(repeating: "{a: ", count: 100_000)).1.count == 1)
  }

  @Test func syntaxErrors() {
    #expect(
      parse("a: 1\n\tb: 2").1
        == ["f:2:1: a tab cannot indent YAML or begin a value; use spaces"])
    #expect(
      parse("a: [1\nb: 2").1 == [
        "f:2:2: not valid YAML: did not find expected ',' or ']' "
          + "(while parsing a flow sequence, line 1)"
      ])
    #expect(
      parse("a: \"x").1 == [
        "f:1:6: not valid YAML: found unexpected end of stream "
          + "(while scanning a quoted scalar, line 1)"
      ])
    #expect(
      parse("a: 1\n---\nb: 2").1 == [
        "f:2:1: not valid YAML: but found another document "
          + "(expected a single document in the stream, line 1)"
      ])
    #expect(parse("a: b\u{0}").1 == ["f:1:5: control character U+0000; YAML files have text only"])
    #expect(
      parse("x\r\n: \u{7}").1 == ["f:2:3: control character U+0007; YAML files have text only"])
    #expect(parse("a: b\u{FEFF}c").1 == [])
    #expect(parse("!!set {a}").1.first?.hasPrefix("f:1:1: the tag ") == true)
    #expect(parse("[a]: 1").1 == ["f:1:1: a key is a text, not a list or a mapping"])
    #expect(parse(String(repeating: "#\n", count: 600_000)).1.count == 1)
  }

  @Test func byteOrderMarkAndLineEnds() {
    #expect(issues("\u{FEFF}" + base) == [])
    #expect(issues(base.replacing("\n", with: "\r\n")) == [])
    #expect(issues(base.replacing("\n", with: "\r")) == [])
    #expect(
      issues("\u{FEFF}saaf: 2") == [
        "p.yaml:1:7: this program reads version 1 of pipeline files, not '2'"
      ])
    #expect(
      issues("saaf: 1\r\nname: p\r\nstages:\r\n  - repair-txt\r\n") == [
        "p.yaml:4:5: unknown stage 'repair-txt'; did you mean 'repair-text'?"
      ])
    #expect(
      issues("saaf: 1\r\nname: p\r\nname: p\r\nstages: [repair-text]\r\n") == [
        "p.yaml:3:1: duplicate key 'name'; it is already in line 2, keep one"
      ])
  }

  @Test func nonASCIIKeys() {
    #expect(
      issues(pipeline("नाम: x\n")) == [
        "p.yaml:4:1: unknown key 'नाम' in a pipeline; the keys are "
          + "saaf, name, description, extends, input, stages, remove, change, insert, include, "
          + "outputs, limits, …"
      ])
    // Columns count scalars: नाम has three.
    #expect(
      issues(pipeline("input: {\"नाम\": 1, formt: x}\n")).last
        == "p.yaml:4:19: unknown key 'formt' in 'input'; did you mean 'format'?")
  }

  @Test func aliasesInPipelines() throws {
    let file = try load(
      """
      saaf: 1
      name: p
      stages:
        - drop-video-captions: &o {depth: 2, words: &w [a]}
        - drop-video-captions: {<<: *o, depth: 4}
        - use: drop-video-captions
          with: {words: *w}
      """)
    #expect((0..<3).map { captionOptions(file, at: $0)?.depth } == [2, 4, 3])
    #expect((0..<3).map { captionOptions(file, at: $0)?.words } == [["a"], ["a"], ["a"]])
  }

  /// Broken files are reported, never trapped on: bytes of a good one are replaced, doubled, lost.
  @Test func survivesAnyText() {
    var generator = SplitMix(state: 42)
    let signs = Array(
      "{}[]:,-?*&!|>'\"%@`#\t\r\n\\ a1~<\u{0}\u{85}\u{2028}\u{10FFFF}é".unicodeScalars)
    for _ in 0..<2000 {
      var scalars = Array((base + "\nx: &a [*a, <<: 1]\n").unicodeScalars)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let index = scalars.indices.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0...3, using: &generator) {
        case 0: scalars.remove(at: index)
        case 1: scalars[index] = signs.randomElement(using: &generator) ?? "x"
        case 2: scalars.insert(signs.randomElement(using: &generator) ?? "x", at: index)
        default:
          let end = min(scalars.count, index + 20)
          scalars.insert(contentsOf: scalars[index..<end], at: index)
        }
      }
      let text = scalars.map { String($0) }.joined()
      for issue in issues(text) {
        #expect(issue.hasPrefix("p.yaml:"), "\(issue)")
      }
    }
  }
}

/// A generator that gives the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
