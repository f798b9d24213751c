import Testing

@Suite struct TableTests {
  @Test func tabsMakeATable() throws {
    #expect(
      try outline("झील\tतालाब\nगहरी\tछोटा\n")
        == ["table", "  row", "    | झील", "    | तालाब", "  row", "    | गहरी", "    | छोटा"])
  }

  @Test func pipesMakeATableWithAHeader() throws {
    #expect(
      try outline("| 湖 | 池 |\n|---|:-:|\n| 深い | |\n")
        == ["table", "  header", "    | 湖", "    | 池", "  row", "    | 深い", "    | "])
  }

  @Test func pipesWithoutOuterOnes() throws {
    #expect(
      try outline("بحيرة | بركة\nعميقة | صغيرة\n")
        == ["table", "  row", "    | بحيرة", "    | بركة", "  row", "    | عميقة", "    | صغيرة"])
  }

  @Test(arguments: [
    "यह सही है|\n\nवह गलत है|\n", "A | B\n\nA lake is deep. Yes.\n", "a\tb\n\nA lake is deep. Yes.\n",
  ])
  func dandasAndLoneRowsAreText(_ text: String) throws {
    #expect(try !outline(text).contains("table"))
  }

  @Test func raggedRowsOfATableByTabsStayInIt() throws {
    #expect(
      try outline("a\tb\tc\nd\te\nf\tg\th\n").filter { $0.hasPrefix("  row") }.count == 3)
  }

  @Test func cellsKnowTheirPlaces() throws {
    let article = try read("| झील | a |\n| b | c |\n")
    let cells = article.blocks.filter { $0.kind == .cell() }
    #expect(cells.map { article.sourceText(of: $0) } == ["झील", "a", "b", "c"])
  }
}
