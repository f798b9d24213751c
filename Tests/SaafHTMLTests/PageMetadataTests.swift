import SaafHTML
import Testing

@Suite struct PageMetadataTests {
  @Test func emptyPageSaysNothing() throws {
    #expect(try metadata() == (try metadata(head: "<title> </title><meta name=author content=''>")))
    #expect(try metadata().titles.isEmpty)
  }

  @Test(arguments: [
    "og:title", "citation_title", "dc.title", "DC:Title", "dcterms.title", "twitter:title",
    "parsely-title", "sailthru.title", "title",
  ])
  func titleOfEachName(_ name: String) throws {
    #expect(try metadata(head: meta(name, "झील")).titles.values == ["झील"])
  }

  @Test(arguments: [
    "citation_author", "dc.creator", "DCTERMS.creator", "parsely-author", "sailthru.author",
    "author", "Author", "article:author", "og:author", "byl", "creator",
  ])
  func authorOfEachName(_ name: String) throws {
    let page = try metadata(head: meta(name, "Jane Doe"))
    #expect(page.authors.map(\.values) == [["Jane Doe"]])
    #expect(page.authors.origins == ["meta \(name.lowercased())"])
  }

  @Test(arguments: [
    "article:published_time", "og:publish_date", "citation_publication_date", "citation_date",
    "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "pubdate", "date",
  ])
  func dateOfEachName(_ name: String) throws {
    let page = try metadata(head: meta(name, "2023/5/17"))
    #expect(page.published.values == ["2023-05-17"])
    #expect(page.published.origins == ["meta \(name)"])
  }

  @Test(arguments: [
    "article:modified_time", "og:updated_time", "dcterms.modified", "last-modified",
  ])
  func modificationOfEachName(_ name: String) throws {
    #expect(try metadata(head: meta(name, "2023-05-17")).modified.values == ["2023-05-17"])
  }

  @Test func titlesInTheOrderOfTrust() throws {
    let page = try metadata(
      head: "<title>7</title>" + meta("title", "6") + meta("twitter:title", "4")
        + meta("citation_title", "3") + meta("og:title", "1")
        + #"<script type="application/ld+json">{"@type":"Article","headline":"2","name":"5"}</script>"#
    )
    #expect(page.titles.values == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(
      page.titles.origins == [
        "meta og:title", "json-ld Article.headline", "meta citation_title", "meta twitter:title",
        "json-ld Article.name", "meta title", "title element",
      ])
  }

  @Test func datesInTheOrderOfTrust() throws {
    let page = try metadata(
      head: meta("date", "2023-01-06") + meta("dc.date", "2023-01-04")
        + meta("citation_date", "2023-01-03") + meta("article:published_time", "2023-01-02")
        + #"<script type="application/ld+json">{"@type":"Article","datePublished":"2023-01-01"}</script>"#,
      body: "<p itemprop=datePublished>2023-01-05</p>", address: "https://example.org/2022/01/01/")
    #expect(page.published.values == (1...6).map { "2023-01-0\($0)" })
  }

  @Test func sameValueIsThereOnce() throws {
    let page = try metadata(head: meta("og:title", "झील") + "<title>झील</title>")
    #expect(page.titles.origins == ["meta og:title"])
  }

  @Test func valueThatIsNoDateLeavesThePlaceToTheNext() throws {
    let page = try metadata(
      head: meta("article:published_time", "yesterday") + meta("date", "2023-05-17"))
    #expect(page.published.origins == ["meta date"])
  }

  @Test func repeatedNamesAreOneCandidate() throws {
    let page = try metadata(
      head: meta("citation_author", "Doe, Jane") + meta("citation_author", "Roe, John"))
    #expect(page.authors.map(\.values) == [["Doe, Jane", "Roe, John"]])
  }

  @Test func tagsAreSplitAndThereOnce() throws {
    #expect(
      try metadata(head: meta("keywords", "झील, तालाब；湖、Lake، بحيرة | lake,,")).tags.map(\.values)
        == [["झील", "तालाब", "湖", "Lake", "بحيرة"]])
    #expect(
      try metadata(head: meta("article:tag", "a") + meta("article:tag", "b")).tags.map(\.values)
        == [["a", "b"]])
    #expect(try metadata(body: "<a rel=tag href=x>झील</a>").tags.origins == ["rel=tag"])
  }

  @Test func labelledValueOfACardKeepsItsLabel() throws {
    let page = try metadata(
      head: meta("twitter:label1", "Verfasst von") + meta("twitter:data1", "Jane Doe"))
    #expect(page.authors.map(\.values) == [["Jane Doe"]])
    #expect(page.authors.map(\.label) == ["Verfasst von"])
  }

  @Test func entitiesAndTagsAreNoPartOfAValue() throws {
    #expect(
      try metadata(head: meta("og:title", "Lake &amp;amp; Pond &lt;b&gt;A&lt;/b&gt;")).titles.values
        == ["Lake & Pond A"])
    #expect(
      try metadata(head: meta("og:title", "&lt;em&gt;: the element")).titles.values
        == ["<em>: the element"])
    #expect(try metadata(head: meta("og:title", "a &lt; b &amp; c")).titles.values == ["a < b & c"])
  }

  @Test func hugeValuesAndMassesOfThemAreReadInTime() throws {
    let tags = String(repeating: "&lt;b&gt;", count: 100_000)
    #expect(try metadata(head: meta("og:title", "Lake\(tags)")).titles.count == 1)
    let links = (0..<20_000).map { "<a rel=tag href=x>tag \($0)</a>" }.joined()
    #expect(try metadata(body: links).tags.map(\.values.count) == [5000])
    let nested = String(repeating: "<div itemprop=author itemscope class=author>", count: 400)
    let empty = String(repeating: "<p itemprop=author></p>", count: 10_000)
    let ends = String(repeating: "</div>", count: 400)
    #expect(try metadata(body: nested + empty + ends).authors.isEmpty)
  }

  @Test func valueWithoutLettersOrDigitsIsNone() throws {
    #expect(try metadata(head: meta("author", " – ")).authors.isEmpty)
  }

  @Test(arguments: [
    ("झील और तालाब", "अनिता राव", "उदाहरण समाचार"), ("হ্রদ ও পুকুর", "জেন ডো", "উদাহরণ"),
    ("البحيرة والبركة", "جين دو", "أخبار"), ("湖と池の違い", "田中花子", "例新聞"),
    ("ทะเลสาบและบ่อน้ำ", "สมชาย ใจดี", "ข่าวตัวอย่าง"), ("Lake and Pond", "Jane Doe", "Example"),
    ("Озеро и пруд", "Иван Петров", "Пример"), ("Λίμνη", "Μαρία", "Παράδειγμα"),
    ("호수와 연못", "김민수", "예시"), ("ஏரி", "கவிதா", "எடுத்துக்காட்டு"), ("האגם", "דנה כהן", "דוגמה"),
  ])
  func everyScript(_ title: String, _ author: String, _ site: String) throws {
    let page = try metadata(
      head: "<title>\(title) | \(site)</title>" + meta("og:site_name", site)
        + meta("og:title", "\(title) - \(site)") + meta("author", author))
    #expect(page.titles.values == [title])
    #expect(page.authors.map(\.values) == [[author]])
    #expect(page.sites.values == [site])
  }
}
