import SaafPipeline
import Testing

@Suite struct DropRepeatedParagraphsTests {
  static func within(_ reach: String, minimum: Int = 1) -> Use {
    Use("drop-repeated-paragraphs", ["within": .text(reach), "minimum-length": .integer(minimum)])
  }

  @Test(arguments: Language.all)
  func paragraphRightAfterItsCopyGoes(_ language: Language) throws {
    let paragraph = language.paragraph
    let cleaned = try clean(
      "\(language.title)\n\n\(paragraph)\n\n\(paragraph)\n\n\(paragraph)\n",
      "drop-repeated-paragraphs")
    #expect(cleaned.kept == [language.title, paragraph])
    #expect(cleaned.rules == ["paragraph.repeat", "paragraph.repeat"])
    #expect(cleaned.twins == [paragraph, paragraph])
  }

  @Test(arguments: Language.all)
  func copyFurtherDownStaysUnlessAskedFor(_ language: Language) throws {
    let (first, second) = (language.paragraph, "\(language.otherSentence) \(language.sentence)")
    let text =
      "\(language.title)\n\n\(first)\n\n\(second)\n\n\(first)\n\n\(language.heading)\n\n\(first)\n"
    #expect(try clean(text, "drop-repeated-paragraphs").isUntouched)
    let section = try clean(text, Self.within("section"))
    #expect(
      section.kept == [language.title, first, second, language.heading, first])
    let document = try clean(text, Self.within("document"))
    #expect(document.kept == [language.title, first, second, language.heading])
    #expect(document.twins == [first, first])
  }

  @Test(arguments: [
    ("वह कल आया। ठीक है।", "वह कुल आया। ठीक है।"), ("湖は深いか。はい。", "湖は深いが。はい。"),
    ("It is 5 m deep. Yes.", "It is 6 m deep. Yes."),
    ("ไม ทะเลสาบลึกมากๆ และกว้างใหญ่มาก", "ไม้ ทะเลสาบลึกมากๆ และกว้างใหญ่มาก"),
    ("كَتَبَ الدرس. نعم.", "كُتِبَ الدرس. نعم."), ("সে কাল এল। হ্যাঁ।", "সে কল এল। হ্যাঁ।"),
  ])
  func paragraphsThatDifferInOneSignStay(_ first: String, _ second: String) throws {
    #expect(try clean("\(first)\n\n\(second)\n", Self.within("document")).isUntouched)
  }

  @Test func shortTextsStayBelowTheMinimum() throws {
    let text = "शीर्षक\n\nहाँ। ठीक।\n\nहाँ। ठीक।\n"
    #expect(try clean(text, Self.within("adjacent", minimum: 10)).isUntouched)
    #expect(try clean(text, Self.within("adjacent", minimum: 9)).removed.count == 1)
  }

  @Test func quotesAreComparedWithQuotesOnly() throws {
    #expect(
      try clean("It is deep. Yes.\n\n> It is deep. Yes.\n", Self.within("document")).isUntouched)
    #expect(try clean("> a b\n\n> a b.\n", "drop-repeated-paragraphs").removed == ["> a b."])
  }

  @Test func itemsAndHeadingsStay() throws {
    let text = "Lakes\n\n• a\n• a\n\nDepth\n\nDepth\n\nIt is deep. Yes.\n"
    #expect(try clean(text, Self.within("document")).isUntouched)
  }

  @Test func listBetweenTwoCopiesKeepsBoth() throws {
    #expect(
      try clean("It is deep. Yes.\n\n• a\n\nIt is deep. Yes.\n", "drop-repeated-paragraphs")
        .isUntouched)
  }
}
