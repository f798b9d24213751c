import SaafModel
import SaafTestSupport
import SaafWriters
import Testing

@Suite struct TextWriterTests {
  static func text(_ article: Article) -> String {
    string(TextWriter(ledger: .none).write(article))
  }

  @Test func everyKindOfBlock() throws {
    let text = """
      झील और तालाब

      झील गहरी है। तालाब छोटा है।

      गहराई

      • क
        • ख
      • ग

      1. a
      2. b

      湖\t池
      深い\t浅い

      > It is deep.

      ```swift
      let a  = 1
      ```

      """
    #expect(Self.text(try clean(text)) == text)
  }

  /// Texts in six scripts with what the template puts around them.
  static let templates: [String] = [
    "झील और तालाब\n\nवीडियो: झील और तालाब\nAnonim\n\nझील  गहरी है।तालाब छोटा है|\n\nगहराई:\n\n१. क\n२. ख\n३. क\n\nसिफारिश की:\n",
    "হ্রদ এবং পুকুর\n\nভিডিও: হ্রদ এবং পুকুর\n\nহ্রদ গভীর। পুকুর ছোট।\n\nগভীরতা\n\n- ক\n  * খ\n- গ\n\nপ্রস্তাবিত:\n",
    "البحيرة والبركة\n\nفيديو: البحيرة والبركة\n\nالبحيرة عميقة. البركة صغيرة.\n\nالعمق؟\n\n(أ) ماء\n(ب) سمك\n",
    "湖と池の違い\n\nビデオ：湖と池の違い\n\n湖は深い。池は浅い。\n\n深さ\n\n①水\n②魚\n\n> 湖は\n> 深い。\n",
    "ทะเลสาบและบ่อน้ำ\n\nวิดีโอ: ทะเลสาบและบ่อน้ำ\n\nทะเลสาบลึกมากและกว้างใหญ่มากกว่าบ่อน้ำหลายเท่าตัว บ่อน้ำนั้นเล็กและตื้นกว่ามาก แต่ก็มีปลาอยู่เหมือนกัน\n\nความลึก\n\n• น้ำ\n• ปลา\n",
    "Lake and Pond\n\nVideo: Lake and Pond\n\nA lake is deep.A pond is small.\n\n1. Depth\n\nIt is. Yes.\n\n1.1 More\n\na\tb\nc\td\n\n```\nx  y\n```\n",
  ]

  @Test(arguments: templates)
  func cleanedTextReadAgainIsTheSameAndClean(_ text: String) throws {
    let article = try clean(text)
    let again = try clean(Self.text(article))
    #expect(again.title?.text == article.title?.text)
    #expect(outline(again.body()) == outline(article.body()))
    #expect(again.removals.isEmpty)
    #expect(Self.text(again) == Self.text(article))
  }

  @Test(arguments: [
    "| क | ख |\n|---|---|\n| ग | घ |\n", "| 湖 | 池 |\n|---|---|\n| 深い | |\n", "| | b |\n| c | d |\n",
    "a\tb\n\td\n", "| a | b |\n| | |\n| c | d |\n",
  ])
  func tableIsReadBackAsItIs(_ table: String) throws {
    let article = try clean("A table stands here. Yes.\n\n\(table)")
    #expect(outline(try clean(Self.text(article)).body()) == outline(article.body()))
  }

  /// Lines without blank ones between them are no headings, and are written so.
  @Test(arguments: [
    "The lake lies still\nThe moon is out\nA fish swims by", "झील शांत है\nचाँद निकला है\nमछली तैरती है",
  ])
  func versesAreReadBackAsTheyAre(_ verses: String) throws {
    let article = try clean("Title\n\nIt is so. Yes.\n\n\(verses)\n\nIt was so. Yes.\n")
    let again = try clean(Self.text(article))
    #expect(outline(again.body()) == outline(article.body()))
  }

  @Test func metadataLineIsNotWritten() throws {
    let article = try clean(
      "Lake\n\nAuthor: Jane Doe | jane@example.org. Last modified: 2023-12-16\n\nIt is. Yes.\n")
    #expect(Self.text(article) == "Lake\n\nIt is. Yes.\n")
  }

  @Test func whatOnlyPagesHave() {
    var builder = ArticleBuilder()
    builder.add(
      .paragraph, "झील\nगहरी है1 x", marks: [(.lineBreak, "\n"), (.noteReference(id: "n"), "1")])
    builder.add(.quote(), "湖")
    builder.add(.list(ordered: false), depth: 1)
    builder.add(.item, "池", depth: 2)
    builder.add(.definitions)
    builder.add(.term, "lake", depth: 1)
    builder.add(.term, "mere", depth: 1)
    builder.add(.definition, "deep", depth: 1)
    builder.add(.figure(source: "a.png", alternative: "A"), "Caption")
    builder.add(.table, "Depths")
    builder.add(.row(header: true), depth: 1)
    builder.add(.cell(Cell(columns: 2)), "a\tb", depth: 2)
    builder.add(.row(header: false), depth: 1)
    builder.add(.cell(), "c", depth: 2)
    builder.add(.cell(), "d", depth: 2)
    builder.add(.note(id: "n"), "एक")
    builder.add(.paragraph, "दो", depth: 1)
    #expect(
      Self.text(builder.article()) == """
        झील
        गहरी है[1] x

        > 湖
        >
        > • 池

        lake
        mere
          deep

        Caption

        Depths

        | a b |  |
        |---|---|
        | c | d |

        [1] एक

            दो

        """)
  }
}
