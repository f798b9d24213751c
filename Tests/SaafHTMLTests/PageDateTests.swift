import SaafHTML
import Testing

@Suite struct PageDateTests {
  static func published(_ text: String) throws -> String? {
    try metadata(head: meta("article:published_time", text)).published.first?.value
  }

  @Test(arguments: [
    ("2023-05-17", "2023-05-17"), (" 2023-5-7 ", "2023-05-07"), ("2023/05/17", "2023-05-17"),
    ("2023-05-17T10:30", "2023-05-17T10:30"), ("2023-05-17T10:30:05Z", "2023-05-17T10:30:05Z"),
    ("2023-05-17T10:30:05.123Z", "2023-05-17T10:30:05Z"),
    ("2023-05-17T10:30:05+05:30", "2023-05-17T10:30:05+05:30"),
    ("2023-05-17T10:30:05-0800", "2023-05-17T10:30:05-08:00"),
    ("2023-05-17T10:30:05+02", "2023-05-17T10:30:05+02:00"),
    ("2023-05-17 10:30:05 UTC", "2023-05-17T10:30:05Z"),
    ("2023-05-17T10:30:05+0000", "2023-05-17T10:30:05+00:00"),
    ("2023-05-17T23:59:60Z", "2023-05-17T23:59:59Z"), ("2023-05-17T24:00:00", "2023-05-17"),
    ("20230517", "2023-05-17"), ("20230517T103005Z", "2023-05-17T10:30:05Z"),
    ("1684319405", "2023-05-17T10:30:05Z"), ("1684319405123", "2023-05-17T10:30:05Z"),
    ("951782400", nil), ("1709164800", "2024-02-29T00:00:00Z"),
    ("Wed, 17 May 2023 10:30:05 GMT", "2023-05-17T10:30Z"),
    ("Wed, 17 May 2023 10:30:05 +0200", "2023-05-17T10:30+02:00"),
    ("May 17, 2023", "2023-05-17"), ("Wednesday, May 17th, 2023", "2023-05-17"),
    ("17.05.2023", "2023-05-17"), ("5/17/2023", "2023-05-17"), ("2023年5月17日", "2023-05-17"),
    ("२०२३-०५-१७", "2023-05-17"), ("٢٠٢٣/٠٥/١٧", "2023-05-17"), ("2024-02-29", "2024-02-29"),
    ("2000-02-29", "2000-02-29"),
  ])
  func datesOfManyForms(_ text: String, _ date: String?) throws {
    #expect(try Self.published(text) == date)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "0000-00-00",
    "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0", "3/4/2023", "yesterday", "2023", "2023-05",
    "30 February 2023", "99999999", "20231317",
  ])
  func impossibleAndUncertainDatesAreRefused(_ text: String) throws {
    #expect(try Self.published(text) == nil)
  }

  @Test func futureDateIsAsGoodAsAnother() throws {
    #expect(try Self.published("2199-12-31") == "2199-12-31")
  }

  @Test(arguments: [
    ("https://example.org/2023/05/17/lake", "2023-05-17"),
    ("https://example.org/2023/5/7", "2023-05-07"),
    ("https://example.org/news/2023-05-17-lake.html", "2023-05-17"),
    ("https://example.org/20230517/lake", "2023-05-17"),
    ("https://example.org/lake_2023_05_17", "2023-05-17"),
    ("https://example.org/2023/05/lake", nil),
    ("https://example.org/2023/13/17/", nil), ("https://example.org/2023/02/30/", nil),
    ("https://example.org/a2023/05/17/", nil), ("https://example.org/lake?d=2023/05/17", nil),
    ("https://example.org/12023/05/17/", nil), ("https://example.org/2023/05-17/", nil),
    ("https://example.org/20230517123/", nil),
  ])
  func dateInTheAddress(_ address: String, _ date: String?) throws {
    let page = try metadata(address: address)
    #expect(page.published.first?.value == date)
    #expect(page.published.allSatisfy { $0.origin == "address" && !$0.isDeclared })
  }

  @Test func addressIsTheLastResort() throws {
    let page = try metadata(
      head: "<link rel=canonical href='https://example.org/2020/01/01/a'>",
      body: "<p class=date>May 17, 2023</p>")
    #expect(page.published.values == ["2023-05-17", "2020-01-01"])
    let declared = try metadata(
      head: meta("date", "2023-05-17"), address: "https://example.org/2020/01/01/a")
    #expect(declared.published.values == ["2023-05-17"])
  }
}
