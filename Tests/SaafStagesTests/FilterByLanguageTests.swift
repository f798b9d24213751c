import SaafPipeline
import Testing

@Suite struct FilterByLanguageTests {
  static func keep(_ languages: String...) -> Use {
    Use("filter-by-language", ["keep": .texts(languages)])
  }

  @Test(arguments: Language.all)
  func onlyWantedLanguagesStay(_ language: Language) throws {
    let text = "\(language.title)\n\n\(language.paragraph)\n"
    #expect(
      try clean(text, "detect-language", Self.keep("xx", language.code)).isUntouched)
    let rejection = try clean(text, "detect-language", Self.keep("xx", "yy")).article.rejection
    #expect(rejection?.rule.code == "language.unwanted")
    #expect(rejection?.message == "language \(language.code), not one of xx, yy")
  }

  @Test func documentWithoutALanguageGoesWhenOnesAreNamed() throws {
    #expect(
      try clean("123\n", Self.keep("hi")).article.rejection?.message
        == "language unknown, not one of hi")
  }

  @Test func allStayWhenNoneIsNamed() throws {
    #expect(try clean("123\n", "filter-by-language").isUntouched)
  }
}
