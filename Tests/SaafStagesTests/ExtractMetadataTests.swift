import SaafText
import Testing

@Suite struct ExtractMetadataTests {
  static func extract(_ line: String, _ uses: Use = "extract-metadata") throws -> Cleaned {
    try clean("झील और तालाब के बीच अंतर\n\n\(line)\n\nझील गहरी है। तालाब छोटा है।\n", uses)
  }

  @Test(arguments: [
    ("लेखक: जेन डो | jane@example.org. अंतिम बार संशोधित: 2023-12-16 06:35", "जेन डो", "2023-12-16T06:35"),
    ("লেখক: জেন ডো | jane@example.org. সর্বশেষ সংশোধিত: 2023-12-16 06:35", "জেন ডো", "2023-12-16T06:35"),
    ("المؤلف: جين دو | jane@example.org. آخر تعديل: ٢٠٢٣-١٢-١٦", "جين دو", "2023-12-16"),
    ("著者：田中花子 | jane@example.org。最終更新：2023年12月16日", "田中花子", "2023-12-16"),
    ("ผู้เขียน: สมชาย | jane@example.org | แก้ไขล่าสุด: 2023-12-16", "สมชาย", "2023-12-16"),
    (
      "Author: Jane Doe | jane@example.org. Last modified: 2023-12-16 06:35", "Jane Doe",
      "2023-12-16T06:35"
    ),
  ])
  func authorAndDateOfAByline(_ line: String, _ author: String, _ date: String) throws {
    let cleaned = try Self.extract(line)
    #expect(cleaned.article.metadata.authors == [author])
    #expect(cleaned.article.metadata.modified == date)
    #expect(cleaned.article.metadata.origins == [.authors: "byline", .modified: "byline"])
    #expect(cleaned.removed == [line])
    #expect(cleaned.rules == ["metadata.byline"])
    #expect(cleaned.twins == [nil])
  }

  @Test(arguments: [
    ("Published: 16.12.2023", "2023-12-16"), ("Published: 31/12/2023", "2023-12-31"),
    ("Published: March 5, 2023", "2023-03-05"), ("Published: 5 Mar 2023", "2023-03-05"),
    ("Published: 2023/1/2", "2023-01-02"), ("प्रकाशित: २०२३-०१-०२", "2023-01-02"),
  ])
  func datesThatAreCertain(_ line: String, _ date: String) throws {
    #expect(try Self.extract(line).article.metadata.published == date)
  }

  @Test(arguments: ["Published: 3/4/2023", "Published: 2023-13-01", "Published: 1/2/23"])
  func datesThatAreNotCertainAreLeftOut(_ line: String) throws {
    #expect(try Self.extract(line).article.metadata.published == nil)
  }

  @Test func bylineOfAnUnknownLanguageIsKnownByItsShape() throws {
    let cleaned = try Self.extract("Qwx: Jane Doe | jane@example.org. Xyz qwo: 2023-12-16 06:35")
    #expect(cleaned.article.metadata.authors == ["Jane Doe"])
    #expect(cleaned.article.metadata.modified == "2023-12-16T06:35")
  }

  @Test func placeholderIsNoAuthor() throws {
    let cleaned = try Self.extract("Author: Anonim | a@example.org. Last modified: 2023-12-16")
    #expect(cleaned.article.metadata.authors == [])
    #expect(cleaned.removed.count == 1)
  }

  @Test func severalAuthors() throws {
    #expect(
      try Self.extract("Author: Jane Doe & जॉन").article.metadata.authors == ["Jane Doe", "जॉन"])
  }

  @Test(arguments: [
    "Depth: 5 m | Width: 3 m", "लेखक कहता है: झील गहरी है।", "Note: see 2023-12-16", "jane@example.org",
    "2023-12-16",
    "Author: who wrote the first book about lakes? Nobody knows it. It is old.",
  ])
  func linesThatAreNoBylineStay(_ line: String) throws {
    #expect(try Self.extract(line).isUntouched)
  }

  @Test(arguments: Language.all)
  func bylineBelowTheContentStays(_ language: Language) throws {
    let text =
      "\(language.title)\n\n\(language.paragraph)\n\n"
      + "Author: Jane Doe | jane@example.org. Last modified: 2023-12-16\n\n\(language.paragraph)\n"
    #expect(try clean(text, "extract-metadata").isUntouched)
  }

  @Test func onlyGivenPacksAreKnown() throws {
    let none = Use("extract-metadata", ["phrases": .phrasePacks([])])
    #expect(try Self.extract("Author: Jane Doe", none).isUntouched)
    let pack = PhrasePack(language: "xx", labels: [.author: ["Qwx"]])
    let own = Use("extract-metadata", ["phrases": .phrasePacks([pack])])
    #expect(try Self.extract("Qwx: Jane Doe", own).article.metadata.authors == ["Jane Doe"])
  }
}
