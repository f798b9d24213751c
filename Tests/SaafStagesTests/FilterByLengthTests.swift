import SaafPipeline
import Testing

@Suite struct FilterByLengthTests {
  static func use(_ minimum: Int = 0, _ maximum: Int = .max) -> Use {
    Use(
      "filter-by-length",
      ["minimum-characters": .integer(minimum), "maximum-characters": .integer(maximum)])
  }

  @Test(arguments: Language.all)
  func lengthIsInScalarsOfTheBody(_ language: Language) throws {
    let text = "\(language.title)\n\n\(language.paragraph)\n"
    let length = language.paragraph.unicodeScalars.count
    #expect(try clean(text, Self.use(length, length)).isUntouched)
    let short = try clean(text, Self.use(length + 1)).article.rejection
    #expect(short?.rule.code == "length.short")
    #expect(short?.stage == "filter-by-length")
    #expect(short?.message == "\(length) characters, fewer than \(length + 1)")
    let long = try clean(text, Self.use(0, length - 1)).article.rejection
    #expect(long?.rule.code == "length.long")
  }

  @Test func titleAndRemovedTextDoNotCount() throws {
    let cleaned = try clean(
      "Title\n\nThis is. Yes.\n", Use("drop-phrases", ["phrases": .texts(["This is. Yes."])]),
      "filter-by-length")
    #expect(cleaned.article.rejection?.rule.code == "length.short")
  }

  @Test func rangeIsChecked() {
    #expect(throws: OptionFailure.self) { try Self.use(-1).make() }
    #expect(throws: OptionFailure.self) { try Self.use(0, 0).make() }
  }
}
