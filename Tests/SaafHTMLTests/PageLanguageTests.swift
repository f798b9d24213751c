import SaafHTML
import Testing

@Suite struct PageLanguageTests {
  @Test(arguments: [
    ("hi", "hi"), ("hi-IN", "hi"), ("EN_us", "en"), (" pt-BR ", "pt"), ("zh-Hant-TW", "zh"),
    ("fil", "fil"),
    ("und", nil), ("", nil), ("x", nil), ("english", nil), ("e1", nil), ("मराठी", nil),
  ])
  func subtagOfTheDocument(_ tag: String, _ subtag: String?) throws {
    let markup = try HTMLParser.parse(Array("<html lang=\"\(tag)\"><p>a</p></html>".utf8)).markup
    #expect(PageLanguage.declared(in: markup) == subtag)
    #expect(PageMetadata(of: markup).languages.first?.value == subtag)
  }

  @Test func pageWithoutLanguage() throws {
    let markup = try HTMLParser.parse(Array("<p lang=fr>a</p>".utf8)).markup
    #expect(PageLanguage.declared(in: markup) == nil)
  }

  @Test func otherPlaces() throws {
    let page = try metadata(
      head: "<meta http-equiv=Content-Language content='de, en'>" + meta("og:locale", "fr_FR"))
    #expect(page.languages.values == ["de", "fr"])
    #expect(page.languages.origins == ["meta content-language", "meta og:locale"])
  }
}
