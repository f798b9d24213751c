import SaafModel
import SaafWriters
import Testing

@Suite struct MarkdownWriterTests {
  static func markdown(_ text: String) throws -> String {
    string(MarkdownWriter(ledger: .none).write(try clean(text)))
  }

  @Test func titleSectionsListsAndTables() throws {
    let text = """
      झील और तालाब

      झील गहरी है। तालाब छोटा है।

      गहराई

      • क
        - ख
      • ग

      1. a
      2. b

      | 湖 | 池 |
      |---|---|
      | 深い | |

      > It is deep.

      ```swift
      let a  = 1
      ```

      """
    #expect(
      try Self.markdown(text) == """
        # झील और तालाब

        झील गहरी है। तालाब छोटा है।

        ## गहराई

        - क
          - ख
        - ग

        1. a
        2. b

        | 湖 | 池 |
        | --- | --- |
        | 深い |  |

        > It is deep.

        ```swift
        let a  = 1
        ```

        """)
  }

  @Test(arguments: [
    ("A *star* and _line_ are here. Yes.", "A \\*star\\* and \\_line\\_ are here. Yes."),
    ("[a](b) is. Yes.", "\\[a\\](b) is. Yes."),
    ("<b> is. Yes.", "\\<b> is. Yes."), ("`x` is. Yes.", "\\`x\\` is. Yes."),
    ("a\\b is. Yes.", "a\\\\b is. Yes."), ("झील # 1 है। हाँ।", "झील # 1 है। हाँ।"),
    ("#tag is. Yes.", "\\#tag is. Yes."), ("-5 is. Yes.", "\\-5 is. Yes."),
    ("+5 is. Yes.", "\\+5 is. Yes."), ("1999. So it is. Yes.", "1999\\. So it is. Yes."),
    ("=1 is. Yes.", "\\=1 is. Yes."), ("~a is. Yes.", "\\~a is. Yes."), ("１. 湖は。はい。", "１. 湖は。はい。"),
  ])
  func markupIsEscaped(_ text: String, _ expected: String) throws {
    #expect(try Self.markdown("Title\n\n\(text)\n") == "# Title\n\n\(expected)\n")
  }

  @Test func pipesInCellsAreEscaped() throws {
    #expect(
      try Self.markdown("a|b\tc\nd\te\n") == "|  |  |\n| --- | --- |\n| a\\|b | c |\n| d | e |\n")
  }

  @Test func fenceIsLongerThanAnyInside() throws {
    #expect(try Self.markdown("~~~\n```\n~~~\n") == "````\n```\n````\n")
  }

  @Test func twoListsInARowStayTwo() throws {
    #expect(try Self.markdown("• a\n• b\n\n- c\n- d\n") == "- a\n- b\n\n<!-- -->\n\n- c\n- d\n")
  }

  @Test func raggedRowsAreFilledUp() throws {
    #expect(
      try Self.markdown("a\tb\tc\nd\te\n")
        == "|  |  |  |\n| --- | --- | --- |\n| a | b | c |\n| d | e |  |\n")
  }

  @Test func emptyArticleIsEmpty() throws {
    #expect(try Self.markdown("") == "")
  }

  static func markdown(_ article: Article) -> String {
    string(MarkdownWriter(ledger: .none).write(article))
  }

  @Test(arguments: [
    ("AT&amp;T &x &#39; &; a", "AT\\&amp;T &x \\&#39; &; a"),
    ("snake_case _a_", "snake_case \\_a\\_"),
    ("a ~~b~~", "a \\~\\~b\\~\\~"), ("  a  ", "a"), ("\ta", "a"), ("| a |", "\\| a |"),
    ("a\r\nb", "a  b"),
    ("\u{0}", "\u{FFFD}"), ("12345) a", "12345\\) a"), ("[^1]: a", "\\[^1\\]: a"), ("---", "\\---"),
    ("![a](b)", "!\\[a\\](b)"), ("> झील", "\\> झील"),
  ])
  func textThatLooksLikeMarkupStaysText(_ text: String, _ expected: String) {
    #expect(Self.markdown(ArticleBuilder.paragraph(text)) == expected + "\n")
  }

  /// Delimiters only where CommonMark reads them as such; tags everywhere else.
  @Test(arguments: [
    ("a (b) c", "(b)", "a **(b)** c"), ("a(b)c", "(b)", "a<strong>(b)</strong>c"),
    ("湖「池」は", "「池」", "湖<strong>「池」</strong>は"), ("湖と池は", "池", "湖と**池**は"),
    ("तालाब है", "तालाब ", "**तालाब** है"),
    ("a b", " ", "a b"), ("a *b* c", "*b*", "a **\\*b\\*** c"),
    ("ทะเลสาบลึก", "ลึก", "ทะเลสาบ**ลึก**"),
    ("البحيرة، عميقة", "البحيرة،", "**البحيرة،** عميقة"),
  ])
  func delimitersAreReadAsSuch(_ text: String, _ marked: String, _ expected: String) {
    let article = ArticleBuilder.paragraph(text, [(.strong, marked)])
    #expect(Self.markdown(article) == expected + "\n")
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`a`", "`` `a` ``"), (" a ", "`  a  `"), (" ", "` `"),
    ("a *b* | c", "`a *b* | c`"),
  ])
  func codeSpansHoldBackticks(_ text: String, _ expected: String) {
    #expect(Self.markdown(ArticleBuilder.paragraph(text, [(.code, text)])) == expected + "\n")
  }

  @Test(arguments: [
    ("https://example.org/a?b=1", "https://example.org/a?b=1"), ("a b", "<a b>"), ("", "<>"),
    ("a(b)", "<a(b)>"), ("a>b<c\\", "<a\\>b\\<c\\\\>"), ("a\nb", "<a%0Ab>"),
    ("?a&copy;", "<?a\\&copy;>"),
    ("झील", "झील"),
  ])
  func destinationsOfLinksAreEscaped(_ address: String, _ expected: String) {
    let article = ArticleBuilder.paragraph("a!b", [(.link(href: address), "b")])
    #expect(Self.markdown(article) == "a\\![b](\(expected))\n")
  }

  @Test func marksNestAndCrossingOnesAreBegunAgain() {
    let nested = ArticleBuilder.paragraph("a b c", [(.emphasis, "a b c"), (.strong, "b")])
    #expect(Self.markdown(nested) == "*a **b** c*\n")
    let same = ArticleBuilder.paragraph("a b", [(.emphasis, "a b"), (.strong, "a b")])
    #expect(Self.markdown(same) == "*<strong>a b</strong>*\n")
    let crossing = ArticleBuilder.paragraph("a b c", [(.emphasis, "a b"), (.deleted, "b c")])
    #expect(Self.markdown(crossing) == "*a ~~b~~*~~ c~~\n")
    let tags = ArticleBuilder.paragraph(
      "m2 H2O x", [(.superscript, "2"), (.inserted, "x"), (.language("fr"), "H2O")])
    #expect(Self.markdown(tags) == "m<sup>2</sup> H2O <ins>x</ins>\n")
    let linked = ArticleBuilder.paragraph("see a|b", [(.link(href: "u"), "a|b"), (.code, "a|b")])
    #expect(Self.markdown(linked) == "see [`a|b`](u)\n")
  }

  @Test func lineBreaksAreHardOnesAndBeginLines() {
    let article = ArticleBuilder.paragraph("a \n- b\t", [(.lineBreak, "\n"), (.lineBreak, "\t")])
    #expect(Self.markdown(article) == "a\\\n\\- b\n")
    var builder = ArticleBuilder()
    builder.add(.heading(level: 2), "a\nb #", marks: [(.lineBreak, "\n")])
    builder.add(.table)
    builder.add(.row(header: false), depth: 1)
    builder.add(
      .cell(), "a\nb|c\\", depth: 2, marks: [(.lineBreak, "\n"), (.code, "|c\\")])
    #expect(
      Self.markdown(builder.article())
        == "## a b \\#\n\n|  |\n| --- |\n| a<br>b<code>\\|c\\\\</code> |\n")
  }

  @Test func itemsAndQuotesHoldBlocks() {
    let article = ArticleBuilder.article([
      (.list(ordered: true), 0, nil), (.item, 1, "a"), (.list(ordered: false), 2, nil),
      (.item, 3, "b"), (.paragraph, 2, "c"), (.item, 1, nil), (.code(language: "x"), 2, "1\n\n2"),
      (.item, 1, ""), (.quote(source: "u"), 0, "d"), (.quote(), 1, nil), (.paragraph, 2, "e"),
      (.list(ordered: false), 1, nil), (.item, 2, "f"),
    ])
    #expect(
      Self.markdown(article) == """
        1. a
           - b

           c
        2. ```x
           1

           2
           ```
        3.

        > d
        >
        > > e
        >
        > - f

        """)
  }

  @Test func notesThatAreReferredToAreFootnotes() {
    var builder = ArticleBuilder()
    builder.add(
      .paragraph, "a1: b2 c3",
      marks: [
        (.noteReference(id: "x y]"), "1"), (.noteReference(id: "none"), "2"),
        (.noteReference(id: "z"), "3"),
      ])
    builder.add(.note(id: "unused"), "u")
    builder.add(.note(id: "x y]"), "n")
    builder.add(.paragraph, "m", depth: 1)
    builder.add(.note(id: "z"))
    builder.add(.list(ordered: false), depth: 1)
    builder.add(.item, "i", depth: 2)
    builder.add(.note(id: "z"), "again")
    #expect(
      Self.markdown(builder.article()) == """
        a[^2]\\: b2 c[^3]

        u

        [^2]: n

            m

        [^3]: - i

        again

        """)
  }

  @Test func definitionsFiguresAndSpans() {
    let article = ArticleBuilder.article([
      (.definitions, 0, nil), (.term, 1, "lake"), (.term, 1, "mere"), (.definition, 1, "deep"),
      (.figure(source: "a b.png", alternative: "A [lake]"), 0, "Caption"),
      (.figure(source: "b.png"), 0, "Caption"), (.figure(source: nil), 0, "Caption"),
      (.figure(source: "c.png"), 0, nil), (.table, 0, "Depths"),
      (.row(header: true), 1, nil), (.cell(Cell(columns: 2)), 2, "a"),
      (.cell(Cell(rows: 2)), 2, "b"),
      (.row(header: true), 1, nil), (.cell(), 2, "c"), (.cell(), 2, "d"),
      (.row(header: false), 1, nil), (.cell(Cell(columns: 1000)), 2, "e"),
    ])
    #expect(
      Self.markdown(article) == """
        **lake**

        **mere**

        deep

        ![A \\[lake\\]](<a b.png>)

        Caption

        ![Caption](b.png)

        Caption

        ![](c.png)

        Depths

        | a |  | b |
        | --- | --- | --- |
        | c | d |  |
        | e |  |  |

        """)
  }
}
