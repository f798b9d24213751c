import Testing

@Suite struct HeadingTests {
  /// A text with a title and two sentences before the line in question.
  static func outlineAfterLead(_ text: String) throws -> [String] {
    Array(
      try outline("Title\n\nThe first sentence stands here. And a second one.\n\n" + text)
        .dropFirst(2))
  }

  @Test(arguments: [
    "झील", "হ্রদ কী", "ما هي البحيرة", "湖とは", "ทะเลสาบ", "What a lake is", "झील क्या है?", "What is a lake?",
    "湖とは何ですか？", "ما هي البحيرة؟", "सारांश:", "Summary:", "まとめ：", "1. Lakes", "2.1 Depth",
    "Τι είναι λίμνη;",
  ])
  func lineAboveContentIsAHeading(_ heading: String) throws {
    let body = "This is a sentence of some length. And another."
    #expect(
      try Self.outlineAfterLead("\(heading)\n\n\(body)\n") == ["H2 \(heading)", "P \(body)"])
  }

  @Test(arguments: [
    "झील गहरी होती है।", "A lake is deep.", "湖は深い。", "— said the fisherman", "salt, pepper,",
    "The differences that you really have to know about are these:",
  ])
  func sentenceAboveContentIsAParagraph(_ text: String) throws {
    #expect(
      try Self.outlineAfterLead("\(text)\n\nIt has fish. And frogs.\n")
        == ["P \(text)", "P It has fish. And frogs."])
  }

  @Test(arguments: ["झील", "湖", "Lake"])
  func lastLineIsNoHeadingUnlessAColonEndsIt(_ text: String) throws {
    #expect(try Self.outlineAfterLead(text) == ["P \(text)"])
    #expect(try Self.outlineAfterLead("\(text):") == ["H2 \(text):"])
  }

  @Test func markedHeadingsHaveTheirLevels() throws {
    #expect(
      try Self.outlineAfterLead(
        "## A\n\n### B ###\n\nIt is. So.\n\n####### x\n\n#y\n\nIt is. So.\n")
        == ["H2 A", "H3 B", "P It is. So.", "H2 ####### x", "H2 #y", "P It is. So."])
  }

  @Test func headingAboveAHeadingIsAHeading() throws {
    #expect(
      try Self.outlineAfterLead("Part\n\nLake\n\nIt is deep. Very.\n")
        == ["H2 Part", "H2 Lake", "P It is deep. Very."])
  }

  @Test func headingAboveAListIsAHeading() throws {
    #expect(
      try Self.outlineAfterLead("तालाब\n\n• छोटा\n• गरम\n") == ["H2 तालाब", "ul", "  - छोटा", "  - गरम"])
  }

  @Test func versesAreNoHeadings() throws {
    let verses = ["The lake lies still", "The moon is out", "A fish swims by"]
    #expect(
      try Self.outlineAfterLead(verses.joined(separator: "\n") + "\n\nThis was a poem. It ended.\n")
        .dropLast() == verses.map { "P \($0)" })
  }

  @Test func dialogueIsNoHeading() throws {
    let lines = ["— Where is the lake?", "— Behind the hill"]
    #expect(
      try Self.outlineAfterLead(lines.joined(separator: "\n") + "\n\nThey went on. It rained.\n")
        .dropLast() == lines.map { "P \($0)" })
  }

  @Test func dividersAreLayout() throws {
    #expect(
      try Self.outlineAfterLead("It is deep. Very.\n\n* * *\n---\n===\n\nIt is warm. Very.\n")
        == ["P It is deep. Very.", "P It is warm. Very."])
  }
}
