import SaafPipeline
import Testing

@Suite struct DetectLanguageTests {
  @Test(arguments: Language.all)
  func languageIsSetAndTheTextStays(_ language: Language) throws {
    let cleaned = try clean("\(language.title)\n\n\(language.paragraph)\n", "detect-language")
    #expect(cleaned.article.metadata.language == language.code)
    #expect(cleaned.isUntouched)
  }

  @Test(arguments: Language.all)
  func bodyWeighsMoreThanAHeadInAnotherScript(_ language: Language) throws {
    let body = Array(repeating: language.paragraph, count: 6).joined(separator: "\n\n")
    let cleaned = try clean("USB и Fi\n\n\(body)\n", "detect-language")
    #expect(cleaned.article.metadata.language == language.code)
  }

  @Test(arguments: ["", "12345\n\n67890\n", "…\n\n!!!\n", "👍👍\n"])
  func textWithoutLettersHasNoLanguage(_ text: String) throws {
    #expect(try clean(text, "detect-language").article.metadata.language == nil)
  }

  @Test func choiceCanBeRestricted() throws {
    let use = Use("detect-language", ["languages": .texts(["mr", "ne"])])
    let language = try clean("झील और तालाब\n\nझील बहुत गहरी होती है। तालाब छोटा होता है।\n", use)
      .article.metadata.language
    #expect(language.map { ["mr", "ne"].contains($0) } ?? true)
  }

  @Test func uncertainLanguageIsNotSet() throws {
    let certain = Use("detect-language", ["minimum-confidence": .number(1)])
    #expect(try clean("la\n", certain).article.metadata.language == nil)
  }

  @Test func removedTextDoesNotCount() throws {
    let russian = String(repeating: "Озеро глубокое, а пруд маленький. ", count: 3)
    let cleaned = try clean(
      "\(russian)\n\nझील बहुत गहरी होती है। तालाब छोटा होता है।\n",
      Use("drop-phrases", ["phrases": .texts([russian])]), "detect-language")
    #expect(cleaned.article.metadata.language == "hi")
  }

  @Test func pageDecidesWhereTheTextIsTooShort() throws {
    let page = "<html lang=nl-BE><p>a</p></html>"
    let short = try clean("12 - 34\n", page: page, "detect-language").article.metadata
    #expect(short.language == "nl")
    #expect(short.origins == [.language: "html lang"])
  }

  @Test(arguments: Language.all)
  func textDecidesAgainstThePage(_ language: Language) throws {
    let text = "\(language.title)\n\n\(language.paragraph)\n"
    let metadata = try clean(text, page: "<html lang=nl>", "detect-language").article.metadata
    #expect(metadata.language == language.code)
    #expect(metadata.origins == [.language: "text"])
  }

  @Test func pageCannotNameALanguageThatIsNotAllowed() throws {
    let use = Use("detect-language", ["languages": .texts(["mr", "ne"])])
    #expect(try clean("12\n", page: "<html lang=nl>", use).article.metadata.language == nil)
  }
}
