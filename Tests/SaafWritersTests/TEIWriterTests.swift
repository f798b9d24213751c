import SaafModel
import SaafWriters
import Testing

@Suite struct TEIWriterTests {
  static func tei(_ article: Article) throws -> String {
    let bytes = TEIWriter(ledger: .none).write(article)
    #expect(try OutputChecker().check(bytes, named: "a.tei.xml") == [])
    return string(bytes)
  }

  @Test func headerHoldsWhatIsKnown() throws {
    var editor = ArticleEditor(ArticleBuilder.article([(.title, 0, "झील")]), stage: "test")
    editor.setLanguage("hi", from: "test")
    editor.addAuthor("अनिता राव", from: "test")
    editor.setPublished("2024-02-29T09:05", from: "test")
    editor.setModified("2023-02-29", from: "test")
    let tei = try Self.tei(editor.article)
    #expect(
      tei.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader>
            <fileDesc>
              <titleStmt>
                <title>झील</title>
                <author>अनिता राव</author>
              </titleStmt>
              <publicationStmt>
                <p/>
              </publicationStmt>
              <sourceDesc>
                <bibl>
                  <title>झील</title>
                  <author>अनिता राव</author>
                  <date type="published" when="2024-02-29T09:05:00">2024-02-29T09:05</date>
                  <date type="modified">2023-02-29</date>
                  <idno type="id">test</idno>
                  <idno type="sha256">\(editor.article.source.sha256)</idno>
                </bibl>
              </sourceDesc>
            </fileDesc>
            <profileDesc>
              <langUsage>
                <language ident="hi"/>
              </langUsage>
            </profileDesc>
          </teiHeader>
          <text xml:lang="hi">
            <body>
              <head>झील</head>
              <p/>
            </body>
          </text>
        </TEI>
        """))
  }

  @Test func blocks() throws {
    let article = ArticleBuilder.article([
      (.figure(source: "a b.png", alternative: "A"), 0, "f"), (.paragraph, 0, "p"),
      (.heading(level: 2), 0, "h"), (.definitions, 0, nil), (.term, 1, "t"), (.term, 1, "u"),
      (.definition, 1, "e"), (.quote(source: "u"), 0, "q"), (.heading(level: 3), 1, "label"),
      (.code(language: "c"), 0, "a  b"), (.list(ordered: true), 0, nil), (.item, 1, "i"),
      (.table, 0, "c"), (.row(header: true), 1, nil), (.cell(Cell(columns: 2)), 2, "k"),
      (.row(header: false), 1, nil), (.cell(Cell(rows: 2, isHeader: true)), 2, "l"),
      (.heading(level: 3), 0, "inner"), (.table, 0, "only"),
    ])
    let tei = try Self.tei(article)
    #expect(
      tei.contains(
        """
            <body>
              <figure>
                <head>f</head>
                <figDesc>A</figDesc>
                <graphic url="a%20b.png"/>
              </figure>
              <p>p</p>
              <div>
                <head>h</head>
                <list type="gloss">
                  <label>
                    <term>t</term>
                    <term>u</term>
                  </label>
                  <item>
                    <p>e</p>
                  </item>
                </list>
                <quote source="u">
                  <p>q</p>
                  <label>label</label>
                </quote>
                <p><code xml:space="preserve" lang="c">a  b</code></p>
                <list rend="numbered">
                  <item>
                    <p>i</p>
                  </item>
                </list>
                <table>
                  <head>c</head>
                  <row role="label">
                    <cell cols="2">k</cell>
                  </row>
                  <row>
                    <cell role="label" rows="2">l</cell>
                  </row>
                </table>
                <div>
                  <head>inner</head>
                  <table>
                    <head>only</head>
                    <row>
                      <cell/>
                    </row>
                  </table>
                </div>
              </div>
            </body>
        """.replacing("\n", with: "\n")), "\(tei)")
  }

  @Test func marks() throws {
    var builder = ArticleBuilder()
    builder.add(
      .paragraph, "abcdefg1h\ni",
      marks: [
        (.emphasis, "ab"), (.strong, "b"), (.superscript, "c"), (.subscript, "d"), (.deleted, "e"),
        (.inserted, "f"), (.code, "g"), (.noteReference(id: "n"), "1"), (.language("fr"), "h"),
        (.lineBreak, "\n"), (.link(href: "?a#b#c"), "i"),
      ])
    builder.add(.note(id: "n"), "note")
    let tei = try Self.tei(builder.article())
    #expect(
      tei.contains(
        "<p><hi rend=\"italic\">a<hi rend=\"bold\">b</hi></hi><hi rend=\"superscript\">c</hi>"
          + "<hi rend=\"subscript\">d</hi><del>e</del><add>f</add><code>g</code>"
          + "<ref type=\"note\" target=\"#note-1\">1</ref><foreign xml:lang=\"fr\">h</foreign><lb/>"
          + "<ref target=\"?a#b%23c\">i</ref></p>"), "\(tei)")
    #expect(tei.contains("<note xml:id=\"note-1\">"))
  }

  @Test(arguments: RichArticle.links + ["a:b:c", "::", "mailto:a@b", "//", "http://u:p@h:80/a%2"])
  func addressesAreReferences(_ address: String) throws {
    let article = ArticleBuilder.paragraph("a", [(.link(href: address), "a")])
    #expect(try Self.tei(article).contains("<ref target="))
  }

  @Test(arguments: [
    ("<p>झील</p>", "<quote>झील</quote>", "got text"),
    ("<head>h</head>", "", "div"), ("<body>", "<body n=\"1\">", "Invalid attribute n"),
    ("</teiHeader>", "<x/></teiHeader>", "Did not expect element x"),
  ])
  func whatIsNotWrittenIsNotValid(_ old: String, _ new: String, _ words: String) throws {
    let article = ArticleBuilder.article([(.paragraph, 0, "झील"), (.heading(level: 2), 0, "h")])
    let tei = try Self.tei(article)
    let broken = tei.replacing(old, with: new)
    #expect(broken != tei)
    let problems = try OutputChecker().check(Array(broken.utf8), named: "a.xml")
    if new.isEmpty {
      #expect(problems == [], "a division may be without a head")
    } else {
      #expect(problems.contains { $0.contains(words) }, "\(problems)")
    }
  }
}
