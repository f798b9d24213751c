import SaafModel
import SaafText
import Testing

/// What extract-metadata takes from an HTML page.
@Suite struct PageMetadataTests {
  static func extract(
    _ page: String, line: String? = nil, path: String? = nil
  ) throws -> Article.Metadata {
    let text = "झील और तालाब के बीच अंतर\n\n\(line.map { "\($0)\n\n" } ?? "")झील गहरी है। तालाब छोटा है।\n"
    return try clean(text, page: page, path: path, "extract-metadata").article.metadata
  }

  static func authors(_ value: String, site: String = "उदाहरण समाचार") throws -> [String] {
    try extract(
      "<meta property=og:site_name content='\(site)'><meta name=author content=\"\(value)\">"
    ).authors
  }

  @Test func everyFieldHasItsOrigin() throws {
    let metadata = try Self.extract(
      """
      <link rel=canonical href="https://example.org/a"><meta name=keywords content="झील, तालाब">
      <meta property=og:site_name content="उदाहरण"><meta name=description content="झील क्या है">
      <meta property=og:image content=/a.png><a rel=license href=/by>CC</a>
      <script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "अनिता राव"},
      "datePublished": "2023-05-17", "dateModified": "2023-05-18T10:00Z"}</script>
      """)
    #expect(metadata.authors == ["अनिता राव"])
    #expect(metadata.published == "2023-05-17")
    #expect(metadata.modified == "2023-05-18T10:00Z")
    #expect(metadata.site == "उदाहरण")
    #expect(metadata.canonicalURL == "https://example.org/a")
    #expect(metadata.licence == "https://example.org/by")
    #expect(metadata.description == "झील क्या है")
    #expect(metadata.tags == ["झील", "तालाब"])
    #expect(metadata.image == "https://example.org/a.png")
    #expect(
      metadata.origins == [
        .authors: "json-ld NewsArticle.author", .published: "json-ld NewsArticle.datePublished",
        .modified: "json-ld NewsArticle.dateModified", .site: "meta og:site_name",
        .url: "rel=canonical", .licence: "rel=license", .description: "meta description",
        .tags: "meta keywords", .image: "meta og:image",
      ])
  }

  @Test func declaredComesBeforeTheByline() throws {
    let line = "लेखक: जेन डो | jane@example.org. अंतिम बार संशोधित: 2023-12-16"
    let metadata = try Self.extract("<meta name=author content='अनिता राव'>", line: line)
    #expect(metadata.authors == ["अनिता राव"])
    #expect(metadata.modified == "2023-12-16")
    #expect(metadata.origins == [.authors: "meta author", .modified: "byline"])
  }

  @Test func bylineComesBeforeWhatIsConcluded() throws {
    let line = "लेखक: जेन डो | jane@example.org"
    let page = "<p class=author>John Roe</p><p class=date>2023-05-17</p>"
    let metadata = try Self.extract(page, line: line)
    #expect(metadata.authors == ["जेन डो"])
    #expect(metadata.origins == [.authors: "byline", .published: "class date"])
    #expect(try Self.extract(page).origins[.authors] == "class author")
  }

  @Test func addressOfTheInputIsTheLastResort() throws {
    let path = "https://example.org/2023/05/17/a"
    #expect(try Self.extract("<p>a</p>", path: path).published == "2023-05-17")
    #expect(try Self.extract("<p>a</p>", path: path).origins == [.published: "address"])
    #expect(try Self.extract("<p>a</p>", path: "in/2023/05/17/a").published == nil)
  }

  @Test(arguments: [
    ("By Jane Doe", ["Jane Doe"]), ("von Jana Weber", ["Jana Weber"]),
    ("Von Miller", ["Von Miller"]),
    ("Written by Jane Doe", ["Jane Doe"]), ("Author: Jane Doe", ["Jane Doe"]),
    ("लेखक: अनिता राव", ["अनिता राव"]), ("بقلم جين دو", ["جين دو"]),
    ("Текст: Иван Петров", ["Иван Петров"]),
    ("著者：田中花子", ["田中花子"]), ("द्वारा अनिता राव", ["अनिता राव"]),
  ])
  func labelsAreNoPartOfAName(_ value: String, _ names: [String]) throws {
    #expect(try Self.authors(value) == names)
  }

  @Test(arguments: [
    ("Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
    ("Jane Doe, John Roe and Max Moe", ["Jane Doe", "John Roe", "Max Moe"]),
    ("Jane Doe, John Roe, and Max Moe", ["Jane Doe", "John Roe", "Max Moe"]),
    ("Jane Doe &amp; John Roe", ["Jane Doe", "John Roe"]), ("Doe; Roe", ["Doe", "Roe"]),
    ("Jana Weber und Max Moe", ["Jana Weber", "Max Moe"]), ("Doe, Jane", ["Doe, Jane"]),
    ("Jane Doe, MD, PhD", ["Jane Doe, MD, PhD"]),
    ("Jane Doe, MD, John Roe", ["Jane Doe, MD", "John Roe"]),
    ("अनिता राव और विजय सिंह", ["अनिता राव", "विजय सिंह"]), ("田中花子、佐藤一郎", ["田中花子", "佐藤一郎"]),
    ("جين دو، جون رو", ["جين دو", "جون رو"]),
    ("Иван Петров и Анна Белова", ["Иван Петров", "Анна Белова"]),
    ("สมชาย ใจดี, สมหญิง ใจงาม", ["สมชาย ใจดี", "สมหญิง ใจงาม"]),
    ("অনিতা রাও এবং জন রো", ["অনিতা রাও", "জন রো"]),
    ("Μαρία Δόση και Νίκος Ρόου", ["Μαρία Δόση", "Νίκος Ρόου"]),
    ("Health and Science", ["Health and Science"]),
    ("Jane Doe, Jane Doe", ["Jane Doe"]), ("JANE DOE; Jane Doe", ["JANE DOE"]),
  ])
  func severalAuthorsInOneValue(_ value: String, _ names: [String]) throws {
    #expect(try Self.authors(value) == names)
  }

  @Test(arguments: [
    "admin", "Anonymous", "अज्ञात", "unknown", "https://facebook.com/jane", "www.example.org",
    "jane@example.org", "undefined", "null", "12345", "By", "Is this a name?", "x",
    "The lake is deep. It is cold. Nobody knows how cold it can be in winter.",
  ])
  func valuesThatAreNoName(_ value: String) throws {
    #expect(try Self.authors(value).isEmpty)
  }

  @Test func siteIsAuthorOnlyWhenNobodyElseIs() throws {
    let site = "<meta property=og:site_name content='Example'><meta name=author content='example'>"
    #expect(try Self.extract(site).authors == ["example"])
    #expect(
      try Self.extract(site + "<meta name=creator content='Jane Doe'>").authors == ["Jane Doe"])
    #expect(try Self.extract(site + "<p class=author>Jane Doe</p>").authors == ["Jane Doe"])
    #expect(try Self.extract(site, line: "Author: Jane Doe").authors == ["Jane Doe"])
  }

  @Test(arguments: [
    ("Verfasst von", ["Jane Doe"]), ("Written by", ["Jane Doe"]), ("लेखक", ["Jane Doe"]),
    ("Est. reading time", []), ("", []),
  ])
  func cardIsOfTheAuthorWhenItsLabelSaysSo(_ label: String, _ names: [String]) throws {
    let page =
      "<meta name=twitter:label1 content='\(label)'><meta name=twitter:data1 content='Jane Doe'>"
    #expect(try Self.extract(page).authors == names)
  }

  @Test(arguments: [
    (
      "<p class=byline>By <a>Jane Doe</a> and <a>John Roe</a><i>Editor</i></p>",
      ["Jane Doe", "John Roe"]
    ),
    ("<p class=byline><i>Reviewed by</i><i>Jane Doe</i><i>May 17, 2023</i></p>", ["Jane Doe"]),
    ("<p class=byline>Sat, 20 Dec, 2025</p>", []), ("<p class=byline>View more posts</p>", []),
  ])
  func nameIsTheFirstTextOfAnElement(_ element: String, _ names: [String]) throws {
    #expect(try Self.extract(element).authors == names)
  }

  @Test func packsAreKnownToPagesToo() throws {
    let pack = PhrasePack(language: "xx", labels: [.placeholder: ["Jane Doe"]])
    let own = Use("extract-metadata", ["phrases": .phrasePacks([pack])])
    let page = "<meta name=author content='Jane Doe'>"
    #expect(try clean("झील\n", page: page, own).article.metadata.authors.isEmpty)
  }
}
