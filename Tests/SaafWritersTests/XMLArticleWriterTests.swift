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

  @Test func languageIsXMLLang() throws {
    #expect(try Self.xml("झील और तालाब\n\nझील गहरी है। तालाब छोटा है।\n").contains("xml:lang=\"hi\""))
  }
}
