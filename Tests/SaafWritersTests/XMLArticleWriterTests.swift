import SaafModel
import SaafWriters
import Testing

@Suite struct XMLArticleWriterTests {
  static func xml(_ text: String, _ ledger: Ledger.Mode = .summary) throws -> String {
    string(XMLArticleWriter(ledger: ledger).write(try clean(text)))
  }

  @Test func markupIsEscaped() throws {
    let xml = try Self.xml("A <b> & \"c\" ]]> is. Yes.\n")
    #expect(xml.contains("A &lt;b&gt; &amp;") || xml.contains("A &lt;b> &amp;"))
    #expect(!xml.contains("<b>"))
  }

  @Test(arguments: [
    "\u{0}झील\u{1}\n\nझील है\u{8}। हाँ।\n", "```\nझील a\u{1F}b\u{FFFE} झील झील झील झील झील\n```\n",
    "a\u{FFFF}b is. Yes.\n",
    "``` \u{1}\nx\n```\n",
  ])
  func forbiddenCharactersDoNotBreakTheXML(_ text: String) throws {
    let bytes = XMLArticleWriter(ledger: .summary).write(try clean(text))
    #expect(try OutputChecker().check(bytes, named: "a.xml") == [])
  }

  @Test func removedTextIsThereUnlessNoLedgerIsAskedFor() throws {
    let text = "झील\nझील\n\nझील गहरी है। हाँ।\n"
    #expect(try Self.xml(text).contains("rule=\"title.copy\""))
    #expect(try !Self.xml(text, .none).contains("title.copy"))
  }

  @Test func metadataWithTheirOrigins() throws {
    let bytes = XMLArticleWriter(ledger: .summary).write(try articleWithMetadata())
    #expect(try OutputChecker().check(bytes, named: "a.xml") == [])
    let xml = string(bytes)
    for element in [
      "<site>उदाहरण &amp; Co</site>", "<url>https://example.org/?a=1&amp;b=2</url>",
      "<licence>CC BY 4.0</licence>", "<tag>झील</tag>", "<tag>तालाब</tag>",
      "<image>https://example.org/a.png</image>", "<origin field=\"language\">text</origin>",
      "<origin field=\"tags\">meta keywords</origin>",
    ] {
      #expect(xml.contains(element), "\(element)")
    }
  }

  @Test func languageIsXMLLang() throws {
    #expect(try Self.xml("झील और तालाब\n\nझील गहरी है। तालाब छोटा है।\n").contains("xml:lang=\"hi\""))
  }

  @Test(
    arguments: [
      (
        "abc", [(.emphasis, "ab"), (.strong, "bc")],
        "<em>a<strong>b</strong></em><strong>c</strong>"
      ),
      ("abc", [(.strong, "b"), (.emphasis, "abc")], "<em>a<strong>b</strong>c</em>"),
      ("abc", [(.link(href: "u"), "abc"), (.link(href: "v"), "b")], "<a href=\"u\">abc</a>"),
      ("a\nb", [(.strong, "a\nb"), (.lineBreak, "\n")], "<strong>a<br/>b</strong>"),
      ("a1", [(.noteReference(id: "n 1"), "1")], "a<ref note=\"n 1\">1</ref>"),
      (
        "ab", [(.language("hi"), "a"), (.language("h i"), "b")],
        "<span xml:lang=\"hi\">a</span><span>b</span>"
      ),
      (
        "abcd", [(.superscript, "a"), (.subscript, "b"), (.deleted, "c"), (.inserted, "d")],
        "<sup>a</sup><sub>b</sub><del>c</del><ins>d</ins>"
      ),
    ] as [(String, [(kind: InlineMark.Kind, text: String)], String)])
  func marksAreElements(
    _ text: String, _ marks: [(kind: InlineMark.Kind, text: String)], _ expected: String
  ) throws {
    let bytes = XMLArticleWriter(ledger: .none).write(ArticleBuilder.paragraph(text, marks))
    #expect(string(bytes).contains("<p>\(expected)</p>"))
    #expect(try OutputChecker().check(bytes, named: "a.xml") == [])
  }
}
