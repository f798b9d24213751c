import SaafModel
import SaafPipeline
import Testing

@Suite struct BuildSectionsTests {
  static func levels(_ cleaned: Cleaned) -> [Int] {
    cleaned.article.blocks.compactMap {
      if case .heading(let level) = $0.kind { level } else { nil }
    }
  }

  @Test(arguments: [
    ("सारांश:", "सारांश"), ("সারাংশ:", "সারাংশ"), ("الخلاصة:", "الخلاصة"), ("まとめ：", "まとめ"), ("สรุป:", "สรุป"),
    ("Summary:", "Summary"),
    ("Résumé :", "Résumé"), ("Résumé\u{A0}:", "Résumé"), ("ማጠቃለያ፦", "ማጠቃለያ"),
  ])
  func colonAfterAHeadingGoes(_ heading: String, _ expected: String) throws {
    let text = "Title\n\nThis is one. Or two.\n\n\(heading)\n\nThis is it. Yes.\n"
    let cleaned = try clean(text, "build-sections")
    #expect(cleaned.headings == [expected])
    #expect(cleaned.edits == ["heading.colon"])
    let kept = try clean(text, Use("build-sections", ["colon": .flag(true)]))
    #expect(kept.headings == [heading])
    #expect(kept.isUntouched)
  }

  @Test(arguments: Language.all)
  func otherTextsStay(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.paragraph)\n\n\(language.heading)\n\n\(language.paragraph)\n\n"
      + "• \(language.heading):\n• \(language.sentence)\n"
    let cleaned = try clean(text, "build-sections")
    #expect(cleaned.isUntouched)
    #expect(Self.levels(cleaned) == [2])
  }

  @Test func numbersNestSections() throws {
    let body = "\n\nThis is a sentence. And another.\n\n"
    let text =
      "Title\n\nThis is one. Or two.\n\n"
      + [
        "1. Lakes", "1.1 Depth", "१.२ गहराई", "1.2.3 Very deep", "2 Ponds", "2.1. Size",
        "2024.1.1 x", "3.5mm jack",
      ]
      .joined(separator: body) + body
    let cleaned = try clean(text, "build-sections")
    #expect(Self.levels(cleaned) == [2, 3, 3, 4, 2, 3, 2, 2])
    #expect(cleaned.isUntouched)
    let flat = try clean(text, Use("build-sections", ["numbering": .flag(false)]))
    #expect(Set(Self.levels(flat)) == [2])
  }

  @Test func levelsGivenByMarkupStay() throws {
    let cleaned = try clean(
      "# T\n\n#### 1.1 a\n\nThis is one. Yes.\n\n### b:\n\nThis is two. Yes.\n", "build-sections")
    #expect(Self.levels(cleaned) == [4, 3])
    #expect(cleaned.headings == ["1.1 a", "b"])
  }

  @Test func colonAloneStays() throws {
    #expect(
      try clean("Title\n\nThis is. Yes.\n\n## :\n\nThis is it. Yes.\n", "build-sections")
        .isUntouched)
  }
}
