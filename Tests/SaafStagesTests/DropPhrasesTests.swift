import SaafPipeline
import Testing

@Suite struct DropPhrasesTests {
  static func use(
    phrases: [String] = [], patterns: [String] = [], scope: String = "anywhere",
    match: String = "line"
  ) -> Use {
    Use(
      "drop-phrases",
      [
        "phrases": .texts(phrases), "patterns": .texts(patterns), "scope": .text(scope),
        "match": .text(match),
      ])
  }

  @Test(arguments: [
    ("ऐप डाउनलोड करें", "ऐप  डाउनलोड करें।"), ("অ্যাপ ডাউনলোড করুন", "অ্যাপ ডাউনলোড করুন।"),
    ("حمل التطبيق", "حمل التطبيق."),
    ("続きを読む", "続きを 読む。"), ("ดาวน์โหลดแอป", "ดาวน์โหลดแอป"), ("Get the app", "GET THE APP!"),
  ])
  func listedLineGoes(_ phrase: String, _ line: String) throws {
    let cleaned = try clean(
      "Title\n\nThis is one. Or two.\n\n\(line)\n", Self.use(phrases: [phrase]))
    #expect(cleaned.removed == [line])
    #expect(cleaned.rules == ["phrase.listed"])
  }

  @Test(arguments: [
    ("कल", "कुल"), ("か", "が"), ("ไม", "ไม้"), ("ক", "কা"), ("عِلم", "عَلم"), ("Read", "Read more"),
  ])
  func otherLinesStay(_ phrase: String, _ line: String) throws {
    #expect(
      try clean("Title\n\nThis is one. Or two.\n\n\(line)\n", Self.use(phrases: [phrase]))
        .isUntouched)
  }

  @Test(arguments: [
    ("और पढ़ें: *", "और पढ़ें: झील"), ("*を読む", "続きを読む"), ("اقرأ*", "اقرأ المزيد"), ("อ่าน*", "อ่านต่อ"),
    ("আরও ?ড়ুন", "আরও পড়ুন"),
    ("read ????", "READ MORE"),
  ])
  func lineThatMatchesAPatternGoes(_ pattern: String, _ line: String) throws {
    let cleaned = try clean(
      "Title\n\nThis is one. Or two.\n\n\(line)\n", Self.use(patterns: [pattern]))
    #expect(cleaned.removed == [line])
    #expect(cleaned.rules == ["phrase.pattern"])
  }

  @Test(arguments: [
    ("(विज्ञापन)", "झील (विज्ञापन) गहरी है। हाँ।", "झील गहरी है। हाँ।"), ("広告", "湖は広告深い。池は。", "湖は深い。池は。"),
    ("(إعلان) ", "البحيرة (إعلان) عميقة. نعم.", "البحيرة عميقة. نعم."),
    ("โฆษณา", "ทะเลสาบโฆษณาลึกมากๆ และกว้างใหญ่มาก", "ทะเลสาบลึกมากๆ และกว้างใหญ่มาก"),
    (" [ad]", "A lake [ad] is deep [ad]. Yes.", "A lake is deep. Yes."),
  ])
  func passageIsCutOut(_ phrase: String, _ text: String, _ rest: String) throws {
    let cleaned = try clean(
      "Title\n\n\(text)\n", Self.use(phrases: [phrase], match: "passage"))
    #expect(cleaned.kept == ["Title", rest])
    #expect(cleaned.rules.allSatisfy { $0 == "phrase.listed" } && !cleaned.rules.isEmpty)
    #expect(
      cleaned.removed.allSatisfy { $0.contains(phrase) && $0.utf8.count <= phrase.utf8.count + 1 })
  }

  @Test(arguments: [
    ("lake", "Snowflakes are small. Yes."), ("कल", "कला बड़ी है। हाँ।"), ("क", "कुल मिलाकर। हाँ।"),
  ])
  func passageInsideAWordStays(_ phrase: String, _ text: String) throws {
    #expect(
      try clean("Title\n\n\(text)\n", Self.use(phrases: [phrase], match: "passage")).isUntouched)
  }

  @Test func passageThatMatchesAPatternIsCutOut() throws {
    let cleaned = try clean(
      "Title\n\nA lake [see 1] is deep [see 22]. Yes.\n",
      Self.use(patterns: ["[see *]"], match: "passage"))
    #expect(cleaned.removed == [" [see 1]", "[see 22]"])
    #expect(cleaned.rules == ["phrase.pattern", "phrase.pattern"])
  }

  @Test(arguments: [("head", [3]), ("body", [20]), ("tail", [38]), ("anywhere", [3, 20, 38])])
  func scopeIsAPartOfTheArticle(_ scope: String, _ lines: [Int]) throws {
    let text = (1...40).map {
      [3, 20, 38].contains($0) ? "Get the app." : "Lake \($0) is deep. It is."
    }.joined(separator: "\n")
    let cleaned = try clean(text, Self.use(phrases: ["get the app"], scope: scope))
    #expect(
      cleaned.article.removals.map { cleaned.article.source.line(at: $0.span.start) } == lines)
  }

  @Test func titleStays() throws {
    #expect(
      try clean("Get the app\n\nIt is good. Yes.\n", Self.use(phrases: ["Get the app"])).isUntouched
    )
  }

  @Test func itemsAndCellsCanBeListed() throws {
    let cleaned = try clean("• a b c\n• d\n\nx\td\ny\tz\n", Self.use(phrases: ["d"]))
    #expect(cleaned.removed == ["• d", "d"])
  }

  @Test func emptyListsDoNothing() throws {
    #expect(
      try clean(
        "Title\n\nA lake. Yes.\n", Self.use(phrases: [""], patterns: ["", "*"], match: "passage")
      ).isUntouched)
    #expect(try clean("Title\n\nA lake. Yes.\n", "drop-phrases").isUntouched)
  }
}
