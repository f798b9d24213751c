import SaafModel
import SaafPipeline
import SaafReaders
import Testing

@testable import SaafStages

@Suite struct ApplySiteRulesTests {
  /// What rules make of a page.
  ///
  /// The stage is applied a second time, which may not change anything.
  private func clean(
    _ page: String, path: String? = nil, _ rules: [String: [String]]...
  ) throws -> Cleaned {
    let stage = try ApplySiteRules.make(["rules": .records(rules.map { RecordFields($0) })])
    let article = try HTMLReader().read(
      Document(id: "a", path: path, bytes: Array(page.utf8)))
    var editor = ArticleEditor(article, stage: "apply-site-rules")
    try stage.apply(to: &editor)
    let once = editor.article
    try stage.apply(to: &editor)
    #expect(editor.article == once, "the stage changed the article when it was applied again")
    let account = Ledger(of: once)
    let removed = once.blocks.compactMap { block in
      block.run == nil ? nil : block.removal.map { once.removals[$0].span }
    }
    #expect(
      (account.runs + account.layout + removed).reduce(0) { $0 + $1.count }
        == once.source.bytes.count, "the account does not add up")
    return Cleaned(article: once)
  }

  private static let page = """
    <html><head><title>The lake</title></head><body><div class=menu><a href=/>Home</a></div>
    <div class=post><p>A lake is deep.</p><div class=letter>Subscribe!</div>
    <ul><li>A pond.</li><li class=ad>A boat.</li></ul></div><p class=end>The end.</p></body></html>
    """

  // MARK: Hosts

  @Test(arguments: [
    ("https://example.org/a", "example.org", true),
    ("http://EXAMPLE.org:8080/a", "Example.ORG", true),
    ("https://www.example.org/a", "example.org", false),
    ("https://www.example.org/a", "*.example.org", true),
    ("https://a.b.example.org/a", "*.example.org", true),
    ("https://example.org/a", "*.example.org", false),
    ("https://notexample.org/a", "*.example.org", false),
    ("https://xn--l8jegik.example/a", "あいうえお.example", true),
    ("https://xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g/a", "उदाहरण.परीक्षा", true),
    ("https://उदाहरण.परीक्षा/a", "xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g", true),
    ("folder/a.html", "example.org", false),
  ])
  func aRuleIsForItsHost(_ path: String, _ host: String, _ isFor: Bool) throws {
    let cleaned = try clean(Self.page, path: path, ["host": [host], "drop": [".menu"]])
    #expect(cleaned.removed == (isFor ? ["Home"] : []))
  }

  @Test(arguments: [
    "<link rel=canonical href='https://example.org/a'>",
    "<meta property=og:url content='https://example.org/a'>",
  ])
  func aPageSaysWhereItIsFrom(_ link: String) throws {
    let page = Self.page.replacing("<head>", with: "<head>\(link)")
    let rule = ["host": ["example.com", "example.org"], "drop": [".menu"]]
    #expect(try clean(page, rule).removed == ["Home"])
    #expect(try clean(page, path: "https://example.net/", rule).removed == [])
  }

  @Test func aRuleWithoutHostIsForAllPagesAndAllRulesApply() throws {
    let cleaned = try clean(
      Self.page, path: "https://example.org/", ["drop": [".menu"]],
      ["host": ["example.org"], "drop": [".letter"]], ["host": ["example.net"], "drop": [".end"]])
    #expect(cleaned.removed == ["Home", "Subscribe!"])
    #expect(
      cleaned.article.removals.map(\.rule.reason)
        == ["the rule .menu drops it", "the rule example.org .letter drops it"])
  }

  @Test func aTextIsLeftAlone() throws {
    let stage = try ApplySiteRules.make(["rules": .records([RecordFields(["drop": ["*"]])])])
    let article = try read("Lake\n\nA lake is deep.\n")
    var editor = ArticleEditor(article, stage: "apply-site-rules")
    try stage.apply(to: &editor)
    #expect(editor.article == article)
  }

  // MARK: The text

  @Test func allElseGoes() throws {
    let cleaned = try clean(
      Self.page, ["keep": [".post"], "drop": [".letter", "//li[@class='ad']"]])
    #expect(cleaned.kept == ["The lake", "A lake is deep.", "A pond."])
    #expect(cleaned.rules == ["site.drop", "site.drop", "site.outside", "site.outside"])
    #expect(cleaned.removed == ["Subscribe!", "A boat.", "Home", "The end."])
    #expect(cleaned.article.isContentSettled)
  }

  @Test func severalPartsAreKept() throws {
    let cleaned = try clean(Self.page, ["keep": [".post p", ".end"]])
    #expect(cleaned.kept == ["The lake", "A lake is deep.", "The end."])
    let item = try clean(Self.page, ["keep": ["li.ad"]])
    #expect(item.kept == ["The lake", "A boat."])
  }

  @Test func aKeepThatMatchesNothingIsReportedAndTheModelDecides() throws {
    let cleaned = try clean(Self.page, ["keep": ["article.body", "#text"], "drop": [".ad"]])
    #expect(cleaned.removed == ["A boat."])
    #expect(!cleaned.article.isContentSettled)
    let warning = try #require(cleaned.article.diagnostics.first)
    #expect(warning.code == "site.keep" && warning.severity == .warning)
    #expect(warning.message.contains("article.body, #text"))
  }

  @Test func theModelLeavesASettledPageAlone() throws {
    let article = try HTMLReader().read(Document(id: "a", bytes: Array(Self.page.utf8)))
    let rules = try ApplySiteRules.make(["rules": .records([RecordFields(["keep": [".menu"]])])])
    var editor = ArticleEditor(article, stage: "apply-site-rules")
    try rules.apply(to: &editor)
    let settled = editor.article
    #expect(Cleaned(article: settled).kept == ["The lake", "Home"])
    try ExtractMainContent.make([:]).apply(to: &editor)
    #expect(editor.article == settled)
  }

  /// Parts of blocks in six scripts, whose class names are of the same script.
  @Test(arguments: Language.all)
  func partsOfBlocksGo(_ language: Language) throws {
    let name = language.heading
    let page = """
      <body><h2>\(language.heading) <span class="\(name)">[&nbsp;x&amp;\(name) ]</span></h2>
      <p><b class="\(name)">\(language.video)</b> \(language.sentence)<sup class="\(name)"><a href=#1>[1]</a></sup>
       \(language.otherSentence) <i class="\(name)"> \(language.recommended)
       \(language.heading) </i></p><p><a class="\(name)">\(name)</a> <a class="\(name)">2</a></p></body>
      """
    let cleaned = try clean(page, ["drop": [".\(name)"]])
    #expect(
      cleaned.kept == [language.heading, "\(language.sentence) \(language.otherSentence)"])
    #expect(cleaned.rules.allSatisfy { $0 == "site.drop" })
    #expect(
      cleaned.article.source.text(cleaned.article.removals[1].span).contains("[1]")
        || cleaned.removed.contains("[1]"))
  }

  @Test func partsInPartsGoOnce() throws {
    let page = "<body><p>A <a>lake <b>is</b> or</a> <a><b>is</b></a> <i>was</i> deep.</p>"
    for selectors in [["b", "a", "i"], ["i", "a", "b"], ["i", "a, b"]] {
      #expect(try clean(page, ["drop": selectors]).kept == ["A deep."])
    }
    #expect(try clean(page, ["drop": ["b", "i"]]).kept == ["A lake or deep."])
  }

  @Test func aKeptPartKeepsItsBlock() throws {
    let cleaned = try clean(
      "<body><p>A <b class=x>lake</b>.</p><p>A pond.</p>", ["keep": ["b.x"]])
    #expect(cleaned.kept == ["A lake."])
  }

  @Test func theTitleStays() throws {
    let page = "<head><title>Lake</title></head><body><h1>Lake</h1><p>A lake.</p><p>B</p>"
    #expect(try clean(page, ["drop": ["h1"], "keep": ["p:last-child"]]).kept == ["Lake", "B"])
  }

  // MARK: Metadata

  @Test func valuesAreTakenFromWhereTheRuleSays() throws {
    let page = """
      <head><meta name=author content="Site"><meta name=d content=2020-01-02></head>
      <body><p class=by>By <a class=n>Jane Doe</a> and <a class=n>John Roe</a>, <time
      datetime=2024-05-01T10:00>yesterday</time></p><p>A lake.</p>
      """
    let metadata = try clean(page, ["author": [".none", ".n"], "date": ["time"]]).article.metadata
    #expect(metadata.authors == ["Jane Doe", "John Roe"])
    #expect(metadata.origins[.authors] == "site rule .n")
    #expect(metadata.published == "2024-05-01T10:00")
    #expect(metadata.origins[.published] == "site rule time")
    let others = try clean(
      page, path: "https://example.org/",
      [
        "host": ["example.org"], "author": ["//p[@class='by']/a/text()"],
        "date": ["//meta[@name='d']/@content"],
      ]
    ).article.metadata
    #expect(others.authors == ["Jane Doe", "John Roe"])
    #expect(others.published == "2020-01-02")
    #expect(others.origins[.published] == "site rule example.org //meta[@name='d']/@content")
    #expect(try clean(page, ["date": ["meta[name=d]"]]).article.metadata.published == "2020-01-02")
  }

  @Test func whatCannotBeReadIsReportedAndTheNextSelectorAsked() throws {
    let page =
      "<body><p class=d>last Tuesday</p><p class=a>admin@example.org</p><p id=d>1.5.2024</p>"
    let article = try clean(
      page, ["date": [".d", "xpath:string(//p[@class='d'])", "time"], "author": [".a"]]
    ).article
    #expect(article.metadata.published == nil)
    #expect(article.metadata.authors.isEmpty)
    #expect(article.diagnostics.map(\.code) == ["site.author", "site.date", "site.date"])
    #expect(article.diagnostics[1].message.contains("'last Tuesday'"))
    #expect(article.diagnostics[1].message.contains("the rule .d "))
    let next = try clean(page, ["date": [".d", "meta, #none", "//p[2]"], "title": ["#no"]]).article
    #expect(next.diagnostics.map(\.code) == ["site.date", "site.date"])
  }

  @Test func extractMetadataKeepsThem() throws {
    let page = """
      <head><meta name=author content="Jane Doe"><meta property=article:published_time
      content=2020-01-02></head><body><p class=n>John Roe</p><time>2024-05-01</time><p>A lake.</p>
      """
    let article = try clean(page, ["author": [".n"], "date": ["time"]]).article
    var editor = ArticleEditor(article, stage: "extract-metadata")
    try ExtractMetadata.make([:]).apply(to: &editor)
    #expect(editor.article.metadata.authors == ["John Roe"])
    #expect(editor.article.metadata.published == "2024-05-01")
  }

  // MARK: The title

  @Test func anotherBlockIsTheTitle() throws {
    let page = "<body><h1>The lakes of the country</h1><h2 class=t>Lake</h2><p>A lake is deep.</p>"
    let article = try clean(page, ["title": [".none", ".t"]]).article
    #expect(article.title?.text == "Lake")
    #expect(article.blocks.map(\.kind) == [.heading(level: 1), .title, .paragraph])
    let headed = try clean(
      "<head><title>Lakes | Site</title></head>" + page.replacing("h1", with: "p"),
      ["title": [".t"]])
    #expect(headed.article.title?.text == "Lake")
    #expect(headed.rules == ["site.title"])
  }

  @Test func aValueIsTheTitle() throws {
    let page = """
      <head><title>Lakes | Site</title><meta name=t content="Lake &amp; pond"></head>
      <body><p>On <b>lakes</b> and ponds.</p></body>
      """
    let cleaned = try clean(page, ["title": ["meta[name=t]"]])
    #expect(cleaned.article.title?.text == "Lake & pond")
    #expect(cleaned.edits == ["site.title"])
    #expect(try clean(page, ["title": ["b"]]).article.title?.text == "lakes")
    let none = try clean("<body><p>On <b>lakes</b>.</p>", ["title": ["b"]])
    #expect(none.article.diagnostics.map(\.code) == ["site.title"])
  }

  // MARK: Failures

  @Test func tooMuchWorkFailsTheDocument() throws {
    let page = "<body>" + String(repeating: "<p>a</p>", count: 20_000)
    #expect {
      try clean(page, ["drop": ["//p[count(//p[count(//p) = 1]) = 1]"]])
    } throws: {
      "\($0)".contains("was not applied: it is too much work on this page")
    }
  }

  @Test(arguments: [
    (["host": ["https://example.org/"]], "host", "'https://example.org/' is no host"),
    (["host": ["*"]], "host", "'*' is no host"),
    (["host": ["a.*.org"]], "host", "'a.*.org' is no host"),
    (["keep": ["p >"]], "keep", "in the selector 'p >': expected an element"),
    (["drop": ["p", "xpath:count(//p)"]], "drop", "'xpath:count(//p)' gives a value"),
  ])
  func aRuleIsChecked(_ fields: [String: [String]], _ key: String, _ message: String) throws {
    var fields = fields
    if key == "host" { fields["drop"] = ["p"] }
    do throws(RecordFaults) {
      _ = try SiteRule(RecordFields(fields))
      Issue.record("the rule was accepted")
    } catch {
      #expect(error.faults.count == 1)
      #expect(error.faults[0].key == key)
      #expect(error.faults[0].item == (fields[key]?.count ?? 0) - 1)
      #expect(error.faults[0].message.contains(message))
    }
  }

  @Test func aRuleHasToDoSomething() {
    #expect(throws: RecordFaults.self) { try SiteRule(RecordFields(["host": ["example.org"]])) }
  }
}
