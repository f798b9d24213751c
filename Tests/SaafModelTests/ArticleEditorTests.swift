import SaafTestSupport
import Testing

@testable import SaafModel

@Suite struct ArticleEditorTests {
  static let list = article([
    (.title, 0, "T"), (.list(ordered: false), 0, nil), (.item, 1, "a"),
    (.list(ordered: false), 2, nil), (.item, 3, "b"), (.item, 1, "c"), (.paragraph, 0, "p"),
  ])

  @Test func removingABlockRecordsStageRuleSpanAndTwin() {
    var editor = ArticleEditor(Self.list, stage: "test")
    editor.remove(5, why, twin: 2)
    #expect(!editor.blocks[5].isKept)
    let removal = editor.article.removals[0]
    #expect(removal.stage == "test")
    #expect(removal.rule == why)
    #expect(editor.article.source.text(removal.span) == "c")
    #expect(removal.twin == editor.blocks[2].run?.span)
  }

  @Test func removingAnItemTakesWhatIsNestedUnderIt() {
    var editor = ArticleEditor(Self.list, stage: "test")
    editor.remove(2, why)
    #expect(editor.blocks.map(\.isKept) == [true, true, false, true, false, true, true])
    #expect(
      editor.article.removals.map { editor.article.source.text($0.span) } == ["a", "b"])
    #expect(outline(editor.article.body()) == "ul [c], p p")
  }

  @Test func removingAContainerTakesAllItsTexts() {
    var editor = ArticleEditor(Self.list, stage: "test")
    editor.remove(1, why)
    #expect(editor.article.removals.count == 3)
    #expect(!editor.blocks[1].isKept)
    #expect(outline(editor.article.body()) == "p p")
  }

  @Test func firstReasonStays() {
    var editor = ArticleEditor(Self.list, stage: "first")
    editor.remove(6, why)
    editor.stage = "second"
    editor.remove(6, Rule("other", "another reason"))
    #expect(editor.article.removals.map(\.stage) == ["first"])
  }

  @Test func removedBlockCannotBeEdited() {
    var editor = ArticleEditor(Self.list, stage: "test")
    editor.remove(6, why)
    let before = editor.article
    editor.edit(6, [Replacement(0..<1, with: [])], why)
    editor.remove(0..<1, of: 6, why)
    #expect(editor.article == before)
  }

  @Test func removedPassageIsARemovalAndAnEdit() {
    var editor = ArticleEditor(article([(.paragraph, 0, "एक दो तीन")]), stage: "test")
    editor.remove(7..<14, of: 0, why)
    #expect(editor.blocks[0].run?.text == "एक तीन")
    #expect(editor.blocks[0].isKept)
    #expect(editor.article.removals.map { editor.article.source.text($0.span) } == ["दो "])
    #expect(editor.blocks[0].run?.edits.map(\.removal) == [0])
  }

  @Test func emptyPassageIsNoRemoval() {
    var editor = ArticleEditor(Self.list, stage: "test")
    editor.remove(0..<0, of: 6, why)
    #expect(editor.article == Self.list)
  }

  @Test func findingIsWorkedOutOnceUntilATextChanges() {
    struct Count: Sendable { var value: Int }
    var editor = ArticleEditor(Self.list, stage: "test")
    var calls = 0
    func count(_ editor: inout ArticleEditor) -> Int {
      editor.finding { article -> Count in
        calls += 1
        return Count(value: article.blocks.count)
      }.value
    }
    #expect(count(&editor) == 7)
    #expect(count(&editor) == 7)
    editor.remove(6, why)
    #expect(count(&editor) == 7)
    #expect(calls == 1)
    editor.edit(0, [Replacement(0..<0, with: [0x20])], why)
    #expect(count(&editor) == 7)
    #expect(calls == 2)
    editor.change(0, to: .paragraph)
    #expect(count(&editor) == 7)
    #expect(calls == 3)
  }

  @Test func metadataDiagnosticsAndRejection() {
    var editor = ArticleEditor(Self.list, stage: "test")
    editor.setLanguage("hi", from: "text")
    editor.addAuthor("अ", from: "first")
    editor.addAuthor("अ", from: "second")
    editor.setPublished("2023-01-02", from: "a")
    editor.setModified("2023-01-03", from: "b")
    editor.setSite("साइट", from: "c")
    editor.setCanonicalURL("https://example.org/", from: "d")
    editor.setLicence("CC BY 4.0", from: "e")
    editor.setDescription("झील", from: "f")
    editor.addTag("झील", from: "g")
    editor.addTag("झील", from: "h")
    editor.setImage("https://example.org/a.png", from: "i")
    editor.report(.note, code: "a.b", message: "m", at: 6)
    editor.reject(why, message: "first")
    editor.reject(why, message: "second")
    #expect(editor.article.metadata.language == "hi")
    #expect(editor.article.metadata.authors == ["अ"])
    #expect(editor.article.metadata.published == "2023-01-02")
    #expect(editor.article.metadata.modified == "2023-01-03")
    #expect(
      Article.Metadata.Field.allCases.map { editor.article.metadata.values($0) }
        == [
          ["hi"], ["अ"], ["2023-01-02"], ["2023-01-03"], ["साइट"], ["https://example.org/"],
          ["CC BY 4.0"], ["झील"], ["झील"], ["https://example.org/a.png"],
        ])
    #expect(
      Article.Metadata.Field.allCases.map { editor.article.metadata.origins[$0] }
        == ["text", "first", "a", "b", "c", "d", "e", "f", "g", "i"])
    #expect(editor.article.diagnostics.map(\.span) == [editor.blocks[6].extent])
    #expect(editor.article.diagnostics.map(\.stage) == ["test"])
    #expect(editor.article.rejection?.message == "first")
  }

  /// Random edits, passages and removals on random texts; the account stays exact throughout.
  @Test(arguments: 0..<60)
  func accountIsExactWhateverIsDone(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 1000)
    let original = randomArticle(using: &generator)
    var editor = ArticleEditor(original, stage: "test")
    for _ in 0..<40 {
      let index = editor.blocks.indices.randomElement(using: &generator)!
      let bytes = editor.blocks[index].run?.bytes ?? []
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: editor.remove(index, why, twin: editor.blocks.indices.randomElement())
      case 1:
        let bounds = scalarBounds(bytes)
        let pair = [
          bounds.randomElement(using: &generator)!, bounds.randomElement(using: &generator)!,
        ]
        editor.remove(pair.min()!..<pair.max()!, of: index, why)
      default:
        guard editor.blocks[index].run != nil else { continue }
        editor.edit(index, randomReplacements(in: bytes, using: &generator), why)
      }
      check(editor.article, against: original)
    }
  }

  private func randomArticle(using generator: inout SeededGenerator) -> Article {
    var parts: [(kind: Block.Kind, depth: Int, text: String?)] = []
    for _ in 0..<8 {
      let text = RandomText.line(using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: parts.append((.heading(level: 2), 0, text))
      case 1:
        parts.append((.list(ordered: true), 0, nil))
        parts.append((.item, 1, text))
        parts.append((.list(ordered: false), 2, nil))
        parts.append((.item, 3, RandomText.line(using: &generator)))
      default: parts.append((.paragraph, 0, text))
      }
    }
    return article(parts)
  }

  private func check(_ article: Article, against original: Article) {
    for (block, before) in zip(article.blocks, original.blocks) {
      #expect(block.extent == before.extent && block.depth == before.depth)
      guard let run = block.run, let first = before.run else { continue }
      #expect(undone(run, article.source) == first.bytes)
    }
    for removal in article.removals {
      #expect(!removal.rule.reason.isEmpty)
      #expect(removal.span.end <= article.source.bytes.count)
    }
    // Kept texts, removed blocks and layout cover the source once; each passage lies in a text.
    let ledger = Ledger(of: article)
    let removed = article.blocks.compactMap { block in
      block.run == nil ? nil : block.removal.map { article.removals[$0].span }
    }
    let covered = (ledger.runs + ledger.layout + removed).reduce(0) { $0 + $1.count }
    #expect(covered == article.source.bytes.count)
    #expect(ledger.edits == ledger.edits.sorted { $0.source < $1.source })
  }

  @Test func marksChangeWithoutAnAccount() {
    var editor = ArticleEditor(article([(.paragraph, 0, "নদী গভীর")]), stage: "test")
    editor.setMarks(
      [InlineMark(.strong, 0..<9), InlineMark(.link(href: "a"), 0..<22)], of: 0)
    #expect(
      editor.blocks[0].run?.marks
        == [InlineMark(.link(href: "a"), 0..<22), InlineMark(.strong, 0..<9)])
    #expect(editor.blocks[0].run?.text == "নদী গভীর")
    #expect(editor.article.removals.isEmpty)
  }

  @Test func aBlockWithoutTextGoesAlongWithAnother() {
    let picture = Block.Kind.figure(source: "a.png")
    var editor = ArticleEditor(
      article([(.paragraph, 0, "a"), (picture, 0, nil), (.paragraph, 0, "b")]), stage: "test")
    editor.remove(1, with: 0)
    #expect(editor.blocks[1].isKept)
    editor.remove(0, why)
    editor.remove(1, with: 0)
    editor.remove(2, with: 0)
    #expect(editor.blocks.map(\.isKept) == [false, false, true])
    #expect(editor.article.removals.count == 1)
  }
}
