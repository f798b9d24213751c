import SaafHTML
import Testing

@Suite struct PageAddressTests {
  @Test(arguments: [
    ("a.png", "https://example.org/news/a.png"), ("/a.png", "https://example.org/a.png"),
    ("../a.png", "https://example.org/a.png"), ("//cdn.example/a.png", "https://cdn.example/a.png"),
    ("https://cdn.example/a.png", "https://cdn.example/a.png"),
    ("?a=1", "https://example.org/news/lake?a=1"),
    ("data:image/png;base64,AAAA", nil), ("javascript:x", nil), ("http://", nil), ("a b.png", nil),
  ])
  func picturesAreAbsolute(_ address: String, _ absolute: String?) throws {
    let image = meta("og:image", address)
    #expect(
      try metadata(head: image, address: "https://example.org/news/lake").images.first?.value
        == absolute)
    let link = "<link rel=canonical href='https://example.org/news/lake'>"
    #expect(try metadata(head: link + image).images.first?.value == absolute)
  }

  @Test func baseCountsForMore() throws {
    let page = try metadata(
      head: "<base href='/other/'>" + meta("og:image", "a.png") + "<link rel=canonical href=b>",
      address: "https://example.org/news/lake")
    #expect(page.images.values == ["https://example.org/other/a.png"])
    #expect(page.canonicalURLs.values == ["https://example.org/other/b"])
  }

  @Test func relativeToNothingIsNothing() throws {
    #expect(try metadata(head: meta("og:image", "a.png")).images.isEmpty)
    #expect(try metadata(head: "<link rel=canonical href='/a'>").canonicalURLs.isEmpty)
  }

  @Test func canonicalComesBeforeOpenGraph() throws {
    let page = try metadata(
      head: meta("og:url", "https://example.org/b")
        + "<link rel='canonical' href='https://example.org/a'>")
    #expect(page.canonicalURLs.values == ["https://example.org/a", "https://example.org/b"])
    #expect(page.canonicalURLs.origins == ["rel=canonical", "meta og:url"])
  }

  @Test func licenceByLink() throws {
    let page = try metadata(
      body: "<a rel='license noopener' href='https://creativecommons.org/licenses/by/4.0/'>CC</a>")
    #expect(page.licences.values == ["https://creativecommons.org/licenses/by/4.0/"])
    #expect(page.licences.origins == ["rel=license"])
  }
}
