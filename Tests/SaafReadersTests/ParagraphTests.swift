import Testing

@Suite struct ParagraphTests {
  @Test(arguments: [
    ("झील गहरी होती है।", "तालाब छोटा होता है।"), ("湖は深いです。", "池は浅いです。"),
    ("A lake is deep.", "A pond is small."),
    ("البحيرة عميقة.", "البركة صغيرة."), ("হ্রদ গভীর।", "পুকুর ছোট।"),
  ])
  func shortLinesAreParagraphsOfTheirOwn(_ first: String, _ second: String) throws {
    #expect(try outline("\(first)\n\(second)\n") == ["P \(first)", "P \(second)"])
  }

  /// Lines broken at a column, in scripts with spaces and without.
  @Test(arguments: [
    (
      "A lake is a large body of water that is surrounded by land, and it is as\n"
        + "a rule much deeper than a pond, which the light of the sun can reach the\n"
        + "ground of; that is why plants grow in all of a pond but only at the edge\n"
        + "of a lake.", " "
    ),
    (
      "झील पानी का एक बड़ा भंडार है जो चारों ओर से ज़मीन से घिरा होता है और तालाब\n"
        + "से बहुत गहरा होता है क्योंकि सूरज की रोशनी तालाब की तली तक पहुँच जाती है\n"
        + "और इसलिए तालाब में हर जगह पौधे उगते हैं पर झील में वे केवल किनारे पर ही\n"
        + "उगते हैं।", " "
    ),
    (
      "湖は陸に囲まれた大きな水域であり、池よりもずっと深く、太陽の光が底まで届かないことが多いので、\n"
        + "植物は岸の近くにしか生えないが、池では光が底まで届くため水草がどこにでも生えることができると言\n"
        + "われている。", ""
    ),
  ])
  func wrappedLinesAreOneParagraph(_ text: String, _ join: String) throws {
    #expect(try outline(text + "\n") == ["P " + text.replacing("\n", with: join)])
  }

  @Test func joinedLineIsAnEdit() throws {
    let text =
      "A lake is a large body of water that is surrounded by land, and it is as\n"
      + "a rule much deeper than a pond, which the light of the sun can reach the\n"
      + "ground of; that is why plants grow in all of a pond.\n"
    let run = try #require(try read(text).blocks.first?.run)
    #expect(run.edits.count == 2)
    #expect(run.edits.allSatisfy { $0.causes.map(\.rule) == ["line.joined"] })
    #expect(run.span.end == text.utf8.count - 1)
  }

  @Test func poemIsNotJoined() throws {
    let text = "The lake lies still,\nthe moon is out,\na fish swims by,\nand the night is long.\n"
    #expect(try outline(text).count == 4)
  }

  @Test(arguments: ["\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func everyLineEndEndsALine(_ end: String) throws {
    #expect(
      try outline("झील गहरी है।\(end)\(end)湖は深い。\(end)") == ["P झील गहरी है।", "P 湖は深い。"])
  }
}
