import SaafModel
import SaafWriters
import Testing

@Suite struct HTMLWriterTests {
  static func html(_ article: Article) -> String {
    string(HTMLWriter(ledger: .none).write(article))
  }

  /// What stands in the article.
  static func content(_ article: Article) -> String {
    let html = html(article)
    guard let start = html.firstRange(of: "<article dir=\"auto\">\n")?.upperBound,
      let end = html.firstRange(of: "</article>")?.lowerBound
    else { return html }
    return String(html[start..<end])
  }

  @Test func headHoldsWhatIsKnown() {
    var editor = ArticleEditor(
      ArticleBuilder.article([(.title, 0, "झील & \"तालाब\""), (.paragraph, 0, "a")]), stage: "test")
    editor.setLanguage("hi", from: "test")
    editor.addAuthor("अनिता \"A\" <b>", from: "test")
    editor.setPublished("2024-02-29", from: "test")
    #expect(
      Self.html(editor.article) == """
        <!DOCTYPE html>
        <html lang="hi">
        <head>
        <meta charset="utf-8">
        <title>झील &amp; &quot;तालाब&quot;</title>
        <meta name="author" content="अनिता &quot;A&quot; &lt;b&gt;">
        <meta property="article:published_time" content="2024-02-29">
        </head>
        <body>
        <article dir="auto">
        <h1>झील &amp; &quot;तालाब&quot;</h1>
        <p>a</p>
        </article>
        </body>
        </html>

        """)
  }

  @Test func blocks() {
    let article = ArticleBuilder.article([
      (.heading(level: 2), 0, "h"), (.list(ordered: true), 0, nil), (.item, 1, "a"),
      (.list(ordered: false), 2, nil), (.item, 3, "b"), (.item, 1, "c"), (.paragraph, 2, "d"),
      (.definitions, 0, nil), (.term, 1, "t"), (.definition, 1, "e"), (.term, 1, "u"),
      (.quote(source: "https://example.org/?a&b"), 0, "f"), (.paragraph, 1, "g"),
      (.code(language: "swift"), 0, "\na < b"),
      (.figure(source: "a.png", alternative: "\"A\""), 0, "i"),
      (.figure(source: nil), 0, nil), (.table, 0, "j"), (.row(header: true), 1, nil),
      (.cell(Cell(columns: 2)), 2, "k"), (.row(header: false), 1, nil),
      (.cell(Cell(rows: 2, isHeader: true)), 2, "l"), (.cell(), 2, "m"),
    ])
    #expect(
      Self.content(article) == """
        <section>
        <h2>h</h2>
        <ol>
        <li>a
        <ul>
        <li>b</li>
        </ul>
        </li>
        <li>
        <p>c</p>
        <p>d</p>
        </li>
        </ol>
        <dl>
        <dt>t</dt>
        <dd>e</dd>
        <dt>u</dt>
        <dd></dd>
        </dl>
        <blockquote cite="https://example.org/?a&amp;b">
        <p>f</p>
        <p>g</p>
        </blockquote>
        <pre><code class="language-swift">
        a &lt; b</code></pre>
        <figure>
        <img src="a.png" alt="&quot;A&quot;">
        <figcaption>i</figcaption>
        </figure>
        <table>
        <caption>j</caption>
        <thead>
        <tr>
        <th scope="col" colspan="2">k</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row" rowspan="2">l</th>
        <td>m</td>
        </tr>
        </tbody>
        </table>
        </section>

        """)
  }

  @Test func notes() {
    var builder = ArticleBuilder()
    builder.add(
      .paragraph, "a1 b2",
      marks: [(.noteReference(id: "<n>"), "1"), (.noteReference(id: "x"), "2")])
    builder.add(.note(id: "<n>"), "c")
    builder.add(.note(id: "<n>"), "d")
    #expect(
      Self.content(builder.article()) == """
        <p>a<sup><a href="#note-1" role="doc-noteref">1</a></sup> b<sup>2</sup></p>
        <aside id="note-1" role="doc-footnote">
        <p>c</p>
        </aside>
        <aside role="doc-footnote">
        <p>d</p>
        </aside>

        """)
  }

  @Test(arguments: [
    "javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "\u{1}vbscript:x",
    "data:text/html,<script>alert(1)</script>",
  ])
  func scriptsAreNoAddresses(_ address: String) {
    let link = ArticleBuilder.paragraph("a", [(.link(href: address), "a")])
    #expect(Self.content(link) == "<p><a>a</a></p>\n")
    let figure = ArticleBuilder.article([(.figure(source: address), 0, "a")])
    #expect(Self.content(figure) == "<figure>\n<figcaption>a</figcaption>\n</figure>\n")
  }

  @Test(arguments: [
    ("\u{0}\u{8}\u{7F}\u{9F}\u{FFFE}\u{1FFFF}", String(repeating: "\u{FFFD}", count: 6)),
    ("a\r\nb\rc", "a\nb\nc"), ("]]> <!-- & \"", "]]&gt; &lt;!-- &amp; &quot;"),
    ("झ\u{200D}ी é 👍🏽", "झ\u{200D}ी é 👍🏽"),
  ])
  func charactersThatHTMLForbidsAreReplaced(_ text: String, _ expected: String) {
    #expect(Self.content(ArticleBuilder.paragraph(text)) == "<p>\(expected)</p>\n")
  }
}
