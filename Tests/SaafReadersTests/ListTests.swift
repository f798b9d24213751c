import Testing

@Suite struct ListTests {
  @Test(arguments: [
    "-", "*", "+", "•", "‣", "–", "·", "●", "○", "▪", "■", "◦", "►", "✓", "★", "・", "➢",
  ])
  func bulletsMakeAList(_ bullet: String) throws {
    for words in [
      ["झील", "तालाब"], ["হ্রদ", "পুকুর"], ["بحيرة", "بركة"], ["湖", "池"], ["ทะเลสาบ", "บ่อ"],
    ] {
      #expect(
        try outline("\(bullet) \(words[0])\n\(bullet) \(words[1])\n")
          == ["ul", "  - \(words[0])", "  - \(words[1])"])
    }
  }

  @Test(arguments: [
    ["1.", "2.", "3."], ["1)", "2)", "3)"], ["१.", "२.", "३."], ["১.", "২.", "৩."],
    ["١.", "٢.", "٣."],
    ["(1)", "(2)", "(3)"], ["（1）", "（2）", "（3）"], ["a)", "b)", "c)"], ["(a)", "(b)", "(c)"],
    ["①", "②", "③"], ["一、", "二、", "三、"], ["1、", "2、", "3、"], ["i.", "ii.", "iii."],
    ["क)", "ख)", "ग)"],
    ["๑.", "๒.", "๓."], ["1．", "2．", "3．"],
  ])
  func countedMarkersMakeAnOrderedList(_ markers: [String]) throws {
    #expect(
      try outline(markers.map { "\($0) झील\n" }.joined())
        == ["ol", "  - झील", "  - झील", "  - झील"])
  }

  @Test(arguments: [
    "5. Mai 1945 endete der Krieg in Europa.", "J. Smith wrote a book about lakes.",
    "1. FC Köln plays today.", "(a) lake is deep.", "2024. Mai war warm.",
  ])
  func counterWithoutANeighbourIsText(_ text: String) throws {
    #expect(try outline("\(text)\n\nA pond is small.\n").first == "P \(text)")
  }

  @Test func telephoneNumbersAreText() throws {
    let lines = ["(555) 123-4567", "(555) 123-4568", "(556) 200-1000"]
    #expect(try !outline(lines.joined(separator: "\n")).contains { $0.hasPrefix("  -") })
  }

  @Test func nestingHasALimitAndLosesNoItem() throws {
    let text = (0..<2_000).map { String(repeating: "\t", count: $0) + "• \($0)\n" }.joined()
    let blocks = try read(text).blocks
    #expect(blocks.filter { $0.kind == .item }.map { $0.run?.text } == (0..<2_000).map { "\($0)" })
    #expect(blocks.map(\.depth).max()! < 100)
  }

  @Test func indentedItemsAreNested() throws {
    #expect(
      try outline("• a\n  • b\n    • c\n  • d\n• e\n")
        == [
          "ul", "  - a", "    ul", "      - b", "        ul", "          - c", "      - d", "  - e",
        ])
  }

  @Test func bulletsUnderNumbersAreNested() throws {
    #expect(
      try outline("1. झील\n- गहरी\n- ठंडी\n2. तालाब\n- छोटा\n")
        == [
          "ol", "  - झील", "    ul", "      - गहरी", "      - ठंडी", "  - तालाब", "    ul", "      - छोटा",
        ])
  }

  @Test func listThatCountsAnewAfterABlankLineIsAnother() throws {
    #expect(
      try outline("1. a\n2. b\n\n1. c\n2. d\n")
        == ["ol", "  - a", "  - b", "ol", "  - c", "  - d"])
    #expect(try outline("1. a\n\n2. b\n\n3. c\n") == ["ol", "  - a", "  - b", "  - c"])
  }

  @Test func anotherMarkerIsAnotherList() throws {
    #expect(
      try outline("• a\n• b\n- c\n- d\n") == ["ul", "  - a", "  - b", "ul", "  - c", "  - d"])
  }

  @Test func textBetweenItemsEndsTheList() throws {
    #expect(
      try outline("• a\n\nA lake is deep. Yes.\n\n• b\n")
        == ["ul", "  - a", "P A lake is deep. Yes.", "ul", "  - b"])
  }

  @Test func indentedLinesGoOnWithTheItem() throws {
    #expect(try outline("• झील\n  गहरी है\n• तालाब\n") == ["ul", "  - झील गहरी है", "  - तालाब"])
    #expect(try outline("• 湖は\n  深い\n• 池\n") == ["ul", "  - 湖は深い", "  - 池"])
  }

  @Test func extentBeginsAtTheMarkerAndTheRunAfterIt() throws {
    let article = try read("  •\u{A0}झील \n")
    #expect(article.sourceText(of: article.blocks[1]) == "•\u{A0}झील")
    #expect(article.blocks[1].run?.text == "झील")
  }
}
