import SaafText
import Testing

@Suite struct DropRecommendedTailTests {
  @Test(arguments: Language.all)
  func labelAndTitlesAtTheEndGo(_ language: Language) throws {
    let tail = [language.recommended] + language.otherTitles
    let cleaned = try clean(
      "\(language.title)\n\n\(language.paragraph)\n\n\(tail.joined(separator: "\n\n"))\n",
      "drop-recommended-tail")
    #expect(cleaned.removed == tail)
    #expect(cleaned.rules == ["tail.label:\(language.code)", "tail.teaser", "tail.teaser"])
    #expect(cleaned.twins == [nil, nil, nil])
    #expect(cleaned.kept == [language.title, language.paragraph])
  }

  @Test(arguments: Language.all)
  func labelThatIsTheLastLineGoesAlone(_ language: Language) throws {
    let cleaned = try clean(
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.recommended)\n",
      "drop-recommended-tail")
    #expect(cleaned.removed == [language.recommended])
  }

  @Test(arguments: Language.all)
  func labelWithContentUnderItIsASection(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.recommended)\n\n"
      + "\(language.paragraph)\n\n\(language.paragraph) 2\n"
    #expect(try clean(text, "drop-recommended-tail").isUntouched)
  }

  @Test(arguments: Language.all)
  func labelInMidDocumentIsASection(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.recommended)\n\n• \(language.sentence)\n\n"
      + "\(language.heading)\n\n\(language.paragraph)\n\n\(language.paragraph)\n"
    #expect(try clean(text, "drop-recommended-tail").isUntouched)
  }

  @Test(arguments: Language.all)
  func titlesOfTheSamePatternAreATailWithoutLabel(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.paragraph)\n\n"
      + language.otherTitles.joined(separator: "\n\n") + "\n"
    let cleaned = try clean(text, "drop-recommended-tail")
    #expect(cleaned.removed == language.otherTitles)
    #expect(cleaned.rules == ["tail.title", "tail.title"])
    let strict = Use("drop-recommended-tail", ["unlabelled-titles": .integer(3)])
    #expect(try clean(text, strict).isUntouched)
  }

  @Test(arguments: Language.all)
  func labelThatEndsOrdinaryProseStays(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.recommended) \(language.sentence)\n"
    #expect(try clean(text, "drop-recommended-tail").isUntouched)
  }

  @Test(arguments: Language.all)
  func itemsUnderALastSectionStay(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.heading)\n\n• \(language.sentence)\n"
      + "• \(language.otherSentence)\n"
    #expect(try clean(text, "drop-recommended-tail").isUntouched)
  }

  @Test func unknownLabelAtTheEndNeedsTheTemplate() throws {
    let end = "A lake is deep. It is.\n\nQwxyz:\n"
    #expect(try clean("Lakes\n\n\(end)", "drop-recommended-tail").isUntouched)
    let cleaned = try clean("Lakes\n\nAnonim\n\n\(end)", "drop-recommended-tail")
    #expect(cleaned.removed == ["Qwxyz:"])
    #expect(cleaned.rules == ["tail.last-colon"])
  }

  @Test(arguments: [
    (
      "ความแตกต่างระหว่างกลองและฆ้อง", "สรุป:", ["กลองและพิณทำจากไม้", "กลองและฆ้องใช้ตี", "กลองและฆ้องใบใหญ่"]
    ),
    ("ढोल और नगाड़े के बीच अंतर", "सारांश:", ["ढोल और नगाड़े के बीच मेल", "ढोल और नगाड़े के बीच दूरी"]),
    ("الفرق بين الطبل والدف", "ملخص:", ["الفرق بين الصوتين", "الفرق بين الحجمين"]),
    ("鼓与锣的区别", "总结:", ["材料的区别", "声音的区别"]),
    (
      "Difference Between Drum and Gong", "Summary:",
      ["Difference in sound", "Difference in weight"]
    ),
  ])
  func summaryThatEndsTheArticleStays(
    _ title: String, _ label: String, _ points: [String]
  ) throws {
    let start = "\(title)\n\nAnonim\n\nA drum is hollow. It is.\n\n\(label)\n\n"
    for separator in ["\n\n", "\n"] {
      let list = points.map { "- \($0)" }.joined(separator: separator)
      #expect(try clean("\(start)\(list)\n", "drop-recommended-tail").isUntouched)
    }
    // No pack knows this label; a list under it is no row of teasers all the same.
    let unknown = start.replacing(label, with: "Qwxyz:")
    let list = points.map { "• \($0)" }.joined(separator: "\n")
    #expect(try clean("\(unknown)\(list)\n", "drop-recommended-tail").isUntouched)
    // Without markers only the known label tells.
    let texts = points.joined(separator: "\n\n")
    #expect(try clean("\(start)\(texts)\n", "drop-recommended-tail").isUntouched)
  }

  @Test func unknownLabelNeedsTwoTitlesOfThePattern() throws {
    let text = """
      Difference Between Lake and Pond

      A lake is deep. It is.

      Qwxyz:

      Difference Between River and Stream

      A river flows.

      Difference Between Hill and Mountain

      """
    let cleaned = try clean(text, "drop-recommended-tail")
    #expect(cleaned.rules == ["tail.label", "tail.teaser", "tail.teaser", "tail.teaser"])
  }

  @Test func visargaStandsForTheColonOfAKnownLabel() throws {
    let cleaned = try clean("झील\n\nझील गहरी है। हाँ।\n\nसिफारिश कीः\n", "drop-recommended-tail")
    #expect(cleaned.removed == ["सिफारिश कीः"])
  }

  @Test func onlyGivenPacksAreKnown() throws {
    let text = "Lakes\n\nA lake is deep. It is.\n\nRecommended:\n"
    let none = Use("drop-recommended-tail", ["phrases": .phrasePacks([])])
    #expect(try clean(text, none).isUntouched)
  }
}
