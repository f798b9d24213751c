import Testing

@Suite struct FoldRepeatedItemsTests {
  @Test(arguments: Language.all, ["•", "-", "1."])
  func itemThatComesAgainIsFolded(_ language: Language, marker: String) throws {
    let items = [language.sentence, language.otherSentence, language.sentence]
    let text = items.enumerated().map { index, item in
      "\(marker == "1." ? "\(index + 1)." : marker) \(item)\n"
    }.joined()
    let cleaned = try clean("\(language.title)\n\n\(text)", "fold-repeated-items")
    #expect(cleaned.kept == [language.title, language.sentence, language.otherSentence])
    #expect(cleaned.rules == ["list.repeat"])
    #expect(cleaned.twins == [language.sentence])
  }

  @Test(arguments: [
    ("झील गहरी है।", "झील  गहरी है"), ("फ़िल्म", "फ\u{93C}िल्म"), ("উৎসব", "উত\u{9CD}\u{200D}সব"),
    ("می\u{200C}خواهم", "میخواهم"), ("が", "か\u{3099}"), ("湖と池。", "湖と池"),
    ("ทะเล\u{200B}สาบ", "ทะเลสาบ"),
    ("A lake is deep.", "A lake is deep"), ("café", "cafe\u{301}"), ("a\u{A0}b", "a b"),
  ])
  func copiesThatDifferInFormAreRepeats(_ first: String, _ second: String) throws {
    let cleaned = try clean("• \(first)\n• x y z\n• \(second)\n", "fold-repeated-items")
    #expect(cleaned.kept == [first, "x y z"])
  }

  @Test(arguments: [
    ("कल", "कुल"), ("फल", "फूल"), ("बाल", "बाला"), ("ক", "কা"), ("か", "が"), ("ไม", "ไม้"), ("ขาว", "ข่าว"),
    ("كَتَبَ", "كُتِبَ"), ("USB 2", "USB 3"), ("Lake", "lake"), ("2023 में", "2024 में"), ("한", "하"),
    ("a b", "ab"),
    ("-1", "1"), ("C", "C++"),
  ])
  func itemsThatDifferInOneSignAreTwo(_ first: String, _ second: String) throws {
    #expect(try clean("• \(first)\n• \(second)\n", "fold-repeated-items").isUntouched)
  }

  @Test(arguments: Language.all)
  func itemUnderTwoHeadingsStaysInBoth(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.heading)\n\n• \(language.sentence)\n\n"
      + "\(language.otherTitles[0])\n\n• \(language.sentence)\n"
    #expect(try clean(text, "fold-repeated-items").isUntouched)
  }

  @Test func itemsOfTwoListsStay() throws {
    #expect(try clean("• झील\n\n- झील\n", "fold-repeated-items").isUntouched)
  }

  @Test func itemWithOtherNestedItemsIsNoRepeat() throws {
    let text = "• झील\n  - गहरी\n• झील\n  - ठंडी\n"
    #expect(try clean(text, "fold-repeated-items").isUntouched)
  }

  @Test func itemWithTheSameNestedItemsGoesWithThem() throws {
    let cleaned = try clean("• झील\n  - गहरी\n• झील\n  - गहरी\n", "fold-repeated-items")
    #expect(cleaned.kept == ["झील", "गहरी"])
    #expect(cleaned.removed == ["• झील", "- गहरी"])
  }

  @Test func repeatsInsideANestedListAreFolded() throws {
    let cleaned = try clean("• झील\n  - गहरी\n  - गहरी\n• गहरी\n", "fold-repeated-items")
    #expect(cleaned.kept == ["झील", "गहरी", "गहरी"])
  }

  @Test func itemsThatBecomeEqualByFoldingAreFoldedInOneGo() throws {
    let cleaned = try clean("• a\n  - b\n• a\n  - b\n  - b\n", "fold-repeated-items")
    #expect(cleaned.kept == ["a", "b"])
  }
}
