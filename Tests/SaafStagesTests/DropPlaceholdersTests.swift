import SaafText
import Testing

@Suite struct DropPlaceholdersTests {
  @Test(arguments: Language.all)
  func anonimInTheHeadGoesInEveryScript(_ language: Language) throws {
    let cleaned = try clean(
      "\(language.title)\n\(language.video) \(language.title)\nAnonim\n\n\(language.paragraph)\n",
      "drop-placeholders")
    #expect(cleaned.removed == ["Anonim"])
    #expect(cleaned.rules == ["author.placeholder"])
    #expect(cleaned.twins == [nil])
  }

  @Test(arguments: [
    "Anonymous", "ANONIM", "Anónimo", "Anonyme", "Аноним", "Анонім", "Ανώνυμος", "مجهول", "অজ্ঞাত",
    "Admin",
  ])
  func renderingsOfAnonymousGo(_ word: String) throws {
    let cleaned = try clean(
      "Lake and Pond\n\n\(word)\n\nA lake is deep. It is.\n", "drop-placeholders")
    #expect(cleaned.removed == [word])
  }

  @Test(arguments: Language.all)
  func placeholderBelowTheContentStays(_ language: Language) throws {
    let text = "\(language.title)\n\n\(language.paragraph)\n\nAnonim\n\n\(language.paragraph)\n"
    #expect(try clean(text, "drop-placeholders").isUntouched)
  }

  @Test(arguments: ["• Anonim", "> Anonim", "Anonim wrote this text. He did.", "Anonim Sharma"])
  func placeholderInOtherTextStays(_ line: String) throws {
    #expect(
      try clean("Lake and Pond\n\n\(line)\n\nA lake is deep. It is.\n", "drop-placeholders")
        .isUntouched)
  }

  @Test func titleThatIsAPlaceholderStays() throws {
    #expect(try clean("Anonymous\n\nA film. It is old.\n", "drop-placeholders").isUntouched)
  }

  @Test func onlyGivenPacksAreKnown() throws {
    let pack = PhrasePack(language: "xx", labels: [.placeholder: ["Niemand"]])
    let text = "Lake and Pond\n\nNiemand\n\nA lake is deep. It is.\n"
    #expect(
      try clean(text, Use("drop-placeholders", ["phrases": .phrasePacks([pack])])).removed
        == ["Niemand"])
    #expect(try clean(text, "drop-placeholders").isUntouched)
  }
}
