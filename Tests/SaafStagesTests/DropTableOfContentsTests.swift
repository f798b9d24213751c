import SaafText
import Testing

@Suite struct DropTableOfContentsTests {
  @Test(arguments: Language.all, [true, false])
  func labelAndEntriesGo(_ language: Language, asItems: Bool) throws {
    let headings = [language.heading, language.otherTitles[0]]
    let entries = headings.map { asItems ? "• \($0)" : $0 }.joined(separator: "\n")
    let sections = headings.map { "\($0)\n\n\(language.paragraph)\n\n" }.joined()
    let cleaned = try clean(
      "\(language.title)\n\n\(language.contents)\n\(entries)\n\n\(language.paragraph)\n\n\(sections)",
      "drop-table-of-contents")
    #expect(cleaned.removed.count == 3)
    #expect(
      cleaned.rules == ["contents.label:\(language.code)", "contents.entry", "contents.entry"])
    #expect(cleaned.twins == [nil, headings[0], headings[1]])
    #expect(
      cleaned.kept
        == [
          language.title, language.paragraph, headings[0], language.paragraph, headings[1],
          language.paragraph,
        ])
  }

  @Test(arguments: Language.all)
  func labelAboveOtherContentIsAHeading(_ language: Language) throws {
    let text = "\(language.title)\n\n\(language.contents)\n\n\(language.paragraph)\n"
    #expect(try clean(text, "drop-table-of-contents").isUntouched)
  }

  @Test(arguments: Language.all)
  func labelWithNothingUnderItGoes(_ language: Language) throws {
    let cleaned = try clean(
      "\(language.title)\n\n\(language.contents)\n\n\(language.heading)\n\n\(language.paragraph)\n",
      "drop-table-of-contents")
    #expect(cleaned.removed == [language.contents])
  }

  @Test(arguments: Language.all)
  func itemsThatAreNoHeadingsStay(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.contents)\n• \(language.heading)\n• \(language.title)\n\n"
      + "\(language.paragraph)\n"
    #expect(try clean(text, "drop-table-of-contents").isUntouched)
  }

  @Test func numbersBeforeEntriesDoNotMatter() throws {
    let cleaned = try clean(
      "Water\n\nContents:\n1. Lake\n2. Pond\n\n1. Lake\n\nA lake is deep. Yes.\n\nPond\n\nIt is. So.\n",
      "drop-table-of-contents")
    #expect(cleaned.rules == ["contents.label:en", "contents.entry", "contents.entry"])
  }

  @Test func entriesOfAnUnknownLabelStay() throws {
    let text =
      "Water\n\nQwx:\n• Lake\n• Pond\n\nLake\n\nA lake is deep. Yes.\n\nPond\n\nA pond is small. Yes.\n"
    #expect(try clean(text, "drop-table-of-contents").isUntouched)
    let pack = PhrasePack(language: "xx", labels: [.contents: ["Qwx"]])
    #expect(
      try clean(text, Use("drop-table-of-contents", ["phrases": .phrasePacks([pack])])).rules
        == ["contents.label:xx", "contents.entry", "contents.entry"])
  }
}
