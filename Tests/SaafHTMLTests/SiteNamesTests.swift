import SaafHTML
import Testing

@Suite struct SiteNamesTests {
  static func title(_ title: String, site: String? = nil, address: String? = nil) throws -> String?
  {
    try metadata(
      head: meta("og:title", title) + (site.map { meta("og:site_name", $0) } ?? ""),
      address: address
    ).titles.first?.value
  }

  @Test(arguments: [
    ("Lake | Example News", "Lake"), ("Example News – Lake", "Lake"),
    ("Lake | Water | Example News", "Lake | Water"), ("Lake - example news", "Lake"),
    ("Lake | Other", "Lake | Other"), ("Lake-Example News", "Lake-Example News"),
    ("Example News", nil),
  ])
  func siteIsNoPartOfTheTitle(_ title: String, _ rest: String?) throws {
    #expect(try Self.title(title, site: "Example News") == rest)
  }

  @Test(arguments: [
    ("Lake - Help Net Security", "https://www.helpnetsecurity.com/a", "Lake"),
    ("Lake | Microsoft Azure", "https://azure.microsoft.com/a", "Lake"),
    ("Lake | Water", "https://example.org/a", "Lake | Water"),
    ("Lake - Or", "https://example.or/a", "Lake - Or"),
  ])
  func hostNamesTheSite(_ title: String, _ address: String, _ rest: String) throws {
    #expect(try Self.title(title, address: address) == rest)
  }
}
