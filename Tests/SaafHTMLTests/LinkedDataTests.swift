import SaafHTML
import Testing

@Suite struct LinkedDataTests {
  /// Each object names the next as its authors and its name, many times.
  @Test func referencesThatLeadToEverMoreAreCutOff() throws {
    let objects = (0..<40).map { number in
      let next = Array(repeating: "{\"@id\": \"#\(number + 1)\"}", count: 200).joined(
        separator: ",")
      return "{\"@type\": \"Article\", \"@id\": \"#\(number)\", \"author\": [\(next)], "
        + "\"name\": [\(next), \"झील\"]}"
    }
    let page = try metadata(linkedData: "[\(objects.joined(separator: ","))]")
    #expect(page.authors.allSatisfy { $0.values.count <= 5000 })
  }

  @Test func articleWithAllFields() throws {
    let page = try metadata(
      linkedData: """
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "झील और तालाब",
        "author": {"@type": "Person", "name": "अनिता राव"}, "datePublished": "2023-05-17T10:00:00+05:30",
        "dateModified": "2023-05-18", "publisher": {"@type": "Organization", "name": "उदाहरण समाचार"},
        "inLanguage": "hi-IN", "url": "https://example.org/a", "license": "https://example.org/by",
        "description": "झील क्या है", "keywords": ["झील", "तालाब"],
        "image": {"@type": "ImageObject", "url": "https://example.org/a.png"}}
        """)
    #expect(page.titles.values == ["झील और तालाब"])
    #expect(page.titles.origins == ["json-ld NewsArticle.headline"])
    #expect(page.authors.map(\.values) == [["अनिता राव"]])
    #expect(page.published.values == ["2023-05-17T10:00:00+05:30"])
    #expect(page.published.origins == ["json-ld NewsArticle.datePublished"])
    #expect(page.modified.values == ["2023-05-18"])
    #expect(page.sites.values == ["उदाहरण समाचार"])
    #expect(page.languages.values == ["hi"])
    #expect(page.canonicalURLs.values == ["https://example.org/a"])
    #expect(page.licences.values == ["https://example.org/by"])
    #expect(page.descriptions.values == ["झील क्या है"])
    #expect(page.tags.map(\.values) == [["झील", "तालाब"]])
    #expect(page.images.values == ["https://example.org/a.png"])
  }

  @Test(arguments: [
    #""Jane Doe""#, #"["Jane Doe"]"#, #"{"name": "Jane Doe"}"#, #"[{"name": "Jane Doe"}]"#,
    #"{"name": ["Jane Doe"]}"#, #"{"@value": "Jane Doe"}"#, ##"{"@id": "#jane"}"##, ##""#jane""##,
    #"{"name": {"@value": "Jane Doe", "@language": "en"}}"#,
    #"{"givenName": "Jane", "familyName": "Doe"}"#,
  ])
  func authorInEveryForm(_ author: String) throws {
    let page = try metadata(
      linkedData: """
        {"@graph": [{"@type": "Article", "author": \(author)},
        {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}]}
        """)
    #expect(page.authors.map(\.values) == [["Jane Doe"]])
    #expect(page.authors.origins == ["json-ld Article.author"])
  }

  @Test func severalAuthors() throws {
    let page = try metadata(
      linkedData: #"{"@type": "Article", "author": [{"name": "Jane Doe"}, "জন রো"]}"#)
    #expect(page.authors.map(\.values) == [["Jane Doe", "জন রো"]])
  }

  @Test func articleWinsOverThePageAndTheSite() throws {
    let page = try metadata(
      linkedData: """
        {"@graph": [
        {"@type": "Organization", "name": "Org", "datePublished": "2001-01-01"},
        {"@type": "WebSite", "name": "Site", "datePublished": "2002-01-01"},
        {"@type": "BreadcrumbList", "name": "Crumbs"},
        {"@type": ["WebPage", "FAQPage"], "name": "Page", "datePublished": "2003-01-01",
         "author": "Page Author"},
        {"@type": "Product", "name": "Product", "datePublished": "2004-01-01"},
        {"@type": "https://schema.org/BlogPosting", "headline": "Post",
         "datePublished": "2005-01-01"}]}
        """)
    #expect(page.published.values == ["2005-01-01"])
    #expect(page.published.origins == ["json-ld BlogPosting.datePublished"])
    #expect(page.titles.values == ["Post", "Product"])
    #expect(page.sites.values == ["Site"])
    #expect(page.authors.origins == ["json-ld WebPage.author"])
  }

  @Test(arguments: [
    "Organization", "BreadcrumbList", "WebSite", "Person", "ItemList", "ImageObject",
  ])
  func otherTypesSayNothingOfTheArticle(_ type: String) throws {
    let page = try metadata(
      linkedData: """
        {"@type": "\(type)", "headline": "a", "author": "b", "datePublished": "2005-01-01"}
        """)
    #expect(page.titles.isEmpty && page.authors.isEmpty && page.published.isEmpty)
  }

  @Test func ofSeveralArticlesTheOneOfThePageIsMeant() throws {
    let articles =
      #"[{"@type": "Article", "url": "https://example.org/a", "headline": "A"}, "#
      + #"{"@type": "Article", "url": "http://example.org/b/#top", "headline": "B"}]"#
    let link = "<link rel=canonical href=\"https://example.org/b\">"
    #expect(try metadata(linkedData: articles, head: link).titles.values == ["B"])
    #expect(try metadata(linkedData: articles).titles.values == ["A"])
  }

  @Test func questionOfAPageIsItsMainEntity() throws {
    let page = try metadata(
      linkedData: """
        {"@type": "QAPage", "mainEntity": {"@type": "Question", "name": "Is a lake deep?",
        "author": {"name": "jane"}, "dateCreated": "2023-05-17T10:00Z",
        "acceptedAnswer": {"@type": "Answer", "author": {"name": "john"}}}}
        """)
    #expect(page.titles.values == ["Is a lake deep?"])
    #expect(page.authors.map(\.values) == [["jane"]])
    #expect(page.published.values == ["2023-05-17T10:00Z"])
  }

  @Test func questionsOfAnFAQAreParts() throws {
    let page = try metadata(
      linkedData: """
        {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is a lake deep?"}]}
        """)
    #expect(page.titles.isEmpty)
  }

  @Test func scriptsAddToEachOther() throws {
    let page = try metadata(
      linkedData:
        ##"{"@type": "WebPage", "datePublished": "2023-01-01", "author": {"@id": "#x"}}"##,
      #"{"@type": "Article", "headline": "Lake"}"#, ##"{"@id": "#x", "name": "Jane Doe"}"##)
    #expect(page.titles.origins == ["json-ld Article.headline"])
    #expect(page.published.origins == ["json-ld WebPage.datePublished"])
    #expect(page.authors.map(\.values) == [["Jane Doe"]])
  }

  @Test func endlessReferencesEnd() throws {
    let page = try metadata(
      linkedData: """
        {"@graph": [{"@type": "Article", "author": {"@id": "#a"}},
        {"@id": "#a", "name": {"@id": "#b"}, "x": 1}, {"@id": "#b", "name": {"@id": "#a"}, "x": 1}]}
        """)
    #expect(page.authors.isEmpty)
  }
}
