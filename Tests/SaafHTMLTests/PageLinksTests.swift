import Testing

@testable import SaafHTML

@Suite struct PageLinksTests {
  private func links(_ head: String, document: String? = nil) throws -> PageLinks {
    let page = "<html><head>\(head)</head><body><base href=https://no.example/><p>a</body></html>"
    return PageLinks(of: try HTMLParser.parse(Array(page.utf8)).markup, document: document)
  }

  @Test func theBaseCountsMostThenTheDocumentThenWhatThePageCallsItself() throws {
    let canonical = "<link rel='canonical' href=https://c.example/a/b>"
    let openGraph = "<meta property=og:url content=https://o.example/a/b>"
    let document = "https://d.example/a/b"
    let base = "<base href=../x/>"
    func target(_ head: String, _ document: String? = nil) throws -> String? {
      try links(head, document: document).target(of: "озеро")
    }
    #expect(try target(openGraph) == "https://o.example/a/озеро")
    #expect(try target(openGraph + canonical) == "https://c.example/a/озеро")
    #expect(try target(openGraph + canonical, document) == "https://d.example/a/озеро")
    #expect(try target(base + canonical, document) == "https://d.example/x/озеро")
    #expect(
      try target("<base href=https://b.example/y/z>" + canonical) == "https://b.example/y/озеро")
    #expect(try target("<base href=/x/>") == "озеро")
    #expect(try target("", "pages/a.html") == "озеро")
  }

  @Test(arguments: [
    "", " \n", "#", "javascript:void(0)", " JavaScript:x", "java\nscript:x", "vbscript:x",
    "data:text/html,x",
  ])
  func whatLeadsNowhereIsNoLink(_ address: String) throws {
    #expect(try links("", document: "https://d.example/").target(of: address) == nil)
  }

  @Test func placesInThePageArePlacesOfThePage() throws {
    #expect(
      try links("", document: "https://d.example/a?b").target(of: "#ტბა")
        == "https://d.example/a?b#ტბა")
    #expect(try links("").target(of: "#ტბა") == "#ტბა")
  }

  @Test func whiteSpaceIsReadAsBrowsersDo() throws {
    let links = try links("", document: "https://d.example/")
    #expect(links.target(of: " a b\n\tc ") == "https://d.example/a%20bc")
    #expect(links.target(of: "//e.example/?q") == "https://e.example/?q")
    #expect(links.target(of: "tel:+1") == "tel:+1")
  }
}
