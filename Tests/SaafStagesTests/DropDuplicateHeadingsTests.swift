import Testing

@Suite struct DropDuplicateHeadingsTests {
  @Test(arguments: Language.all)
  func copiesOfTheTitleInTheHeadGo(_ language: Language) throws {
    let title = language.title
    let cleaned = try clean(
      "\(title)\n\(title)\n\n\(title)\n\n\(language.paragraph)\n", "drop-duplicate-headings")
    #expect(cleaned.kept == [title, language.paragraph])
    #expect(cleaned.rules == ["title.copy", "title.copy"])
    #expect(cleaned.twins == [title, title])
  }

  @Test(arguments: Language.all)
  func pageTitleWithTheSiteGoes(_ language: Language) throws {
    let cleaned = try clean(
      "\(language.title) | Site\n\n\(language.title)\n\n\(language.paragraph)\n",
      "drop-duplicate-headings")
    #expect(cleaned.removed == ["\(language.title) | Site"])
    #expect(cleaned.rules == ["title.page"])
    #expect(cleaned.twins == [language.title])
  }

  @Test(arguments: Language.all)
  func headingThatEqualsTheTitleWithContentIsASection(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.title)\n\n\(language.paragraph)\n"
    #expect(try clean(text, "drop-duplicate-headings").isUntouched)
  }

  @Test(arguments: Language.all)
  func copyOfTheTitleWithoutContentGoes(_ language: Language) throws {
    let cleaned = try clean(
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.title)\n\n\(language.heading)\n\n"
        + "\(language.paragraph)\n", "drop-duplicate-headings")
    #expect(cleaned.removed == [language.title])
    #expect(cleaned.rules == ["title.empty"])
    #expect(cleaned.twins == [language.title])
  }

  @Test(arguments: Language.all)
  func secondOfTwoEqualHeadingsGoes(_ language: Language) throws {
    let cleaned = try clean(
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.heading)\n\n\(language.heading)\n\n"
        + "\(language.paragraph)\n", "drop-duplicate-headings")
    #expect(cleaned.removed == [language.heading])
    #expect(cleaned.rules == ["heading.doubled"])
    #expect(cleaned.twins == [language.heading])
  }

  @Test(arguments: Language.all)
  func equalHeadingsWithContentStay(_ language: Language) throws {
    let section = "\(language.heading)\n\n\(language.paragraph)\n\n"
    #expect(
      try clean(
        "\(language.title)\n\n\(language.paragraph)\n\n\(section)\(section)",
        "drop-duplicate-headings"
      )
      .isUntouched)
  }

  @Test(arguments: [
    ("कल", "कुल"), ("फल", "फूल"), ("ক", "কা"), ("か", "が"), ("ไม", "ไม้"), ("كَتَبَ", "كُتِبَ"),
    ("Lake 1", "Lake 2"),
    ("Lake", "Lakes"),
  ])
  func headingsThatDifferInAMarkStay(_ first: String, _ second: String) throws {
    let text = "\(first)\n\n\(second)\n\nThis is a sentence. And another one.\n"
    #expect(try clean(text, "drop-duplicate-headings").isUntouched)
  }

  @Test(arguments: [
    ("Lake and Pond", "LAKE  AND POND"), ("Straße", "STRASSE"), ("झील और फ़िल्म", "झील और फ\u{93C}िल्म।"),
    ("湖 と 池", "湖と池"), ("می\u{200C}خواهم دریا", "میخواهم دریا"),
    ("café and tea", "Cafe\u{301} and tea"),
  ])
  func copiesMayDifferInForm(_ title: String, _ copy: String) throws {
    let cleaned = try clean(
      "\(title)\n\n\(copy)\n\nThis is a sentence. And another one.\n", "drop-duplicate-headings")
    #expect(cleaned.removed == [copy])
  }

  @Test func itemThatEqualsTheTitleStays() throws {
    #expect(try clean("Lake\n\n• Lake\n• Pond\n", "drop-duplicate-headings").isUntouched)
  }
}
