import SaafPipeline
import Testing

@Suite struct FilterByRemovedRatioTests {
  static func maximum(_ share: Double) -> Use {
    Use("filter-by-removed-ratio", ["maximum": .number(share)])
  }

  @Test(arguments: [
    ("झील", "कमल"), ("হ্র", "পুক"), ("بحر", "نهر"), ("湖", "池"), ("ทะเ", "บ่อ"), ("abc", "xyz"),
  ])
  func shareIsInBytesOfTheSource(_ kept: String, _ dropped: String) throws {
    #expect(kept.utf8.count == dropped.utf8.count)
    let drop = Use("drop-phrases", ["phrases": .texts([dropped])])
    let text = "\(kept)\n\n\n\n\(dropped)\n\n"
    #expect(try clean(text, drop, Self.maximum(0.5)).article.rejection == nil)
    let rejection = try clean(text, drop, Self.maximum(0.49)).article.rejection
    #expect(rejection?.rule.code == "removed.ratio")
    #expect(rejection?.message == "50 % removed, more than 49 %")
  }

  @Test func passageCountsOnceAndIsNotKept() throws {
    let drop = Use(
      "drop-phrases", ["phrases": .texts(["bbbb"]), "match": .text("passage")])
    let text = "t\n\n- aaa bbbb\n"
    // Of nine bytes five went, the space before the passage among them.
    #expect(try clean(text, drop, Self.maximum(0.56)).article.rejection == nil)
    #expect(try clean(text, drop, Self.maximum(0.55)).article.rejection != nil)
  }

  @Test func passageOfATextThatWentCountsOnce() throws {
    let passage = Use("drop-phrases", ["phrases": .texts(["bbbb"]), "match": .text("passage")])
    let line = Use("drop-phrases", ["phrases": .texts(["aaa"])])
    let text = "12345678\n\n- aaa bbbb\n"
    // Ten bytes with the marker went, eight stay.
    #expect(try clean(text, passage, line, Self.maximum(0.56)).article.rejection == nil)
    #expect(try clean(text, passage, line, Self.maximum(0.55)).article.rejection != nil)
  }

  @Test func emptyDocumentStays() throws {
    #expect(try clean("", Self.maximum(0)).isUntouched)
  }

  @Test func nothingRemovedIsNoShare() throws {
    #expect(try clean("Lake\n\nA lake. Yes.\n", Self.maximum(0)).isUntouched)
  }
}
