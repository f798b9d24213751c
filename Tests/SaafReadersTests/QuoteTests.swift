import Testing

@Suite struct QuoteTests {
  @Test(arguments: [
    ("> झील गहरी है।\n", ["Q झील गहरी है।"]), (">湖は深い。\n", ["Q 湖は深い。"]),
    ("> A lake\n> is deep.\n", ["Q A lake is deep."]), (">> झील\n> > है\n", ["Q झील है"]),
    ("> 湖は\n> 深い。\n", ["Q 湖は深い。"]), ("> a\n\n> b\n", ["Q a", "Q b"]),
    ("> a\n>\n> b\n", ["Q a", "Q b"]),
    (">\n", []), ("> قال\n> الرجل\n", ["Q قال الرجل"]),
  ])
  func quotedLinesAreOneQuote(_ text: String, _ expected: [String]) throws {
    #expect(try outline(text) == expected)
  }
}
