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
}
