import SaafModel
import SaafPipeline
import SaafReport
import Testing

@Suite struct DocumentSummaryTests {
  /// An article of paragraphs, one a line.
  private func editor(_ lines: [String]) -> ArticleEditor {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    var starts = [0]
    for line in lines {
      let span = SourceSpan(bytes.count, bytes.count + line.utf8.count)
      bytes += Array(line.utf8)
      blocks.append(Block(.paragraph, run: TextRun(span, of: bytes), extent: span))
      bytes.append(0x0A)
      starts.append(bytes.count)
    }
    let source = Source(bytes: bytes, lineStarts: starts)
    return ArticleEditor(Article(id: "a", source: source, blocks: blocks), stage: "drop-it")
  }

  private func summary(of editor: ArticleEditor) -> DocumentSummary {
    DocumentSummary(of: .emitted(editor.article), id: "a", inputBytes: 1)
  }

  @Test func rulesAreCountedWithoutTheirDetails() {
    var editor = editor(["वीडियो: एक", "فيديو: اثنان", "视频：三", "kept"])
    let rule = Rule("caption.label", "it begins with a label")
    editor.remove(0, rule.detailed("hi"))
    editor.remove(1, rule.detailed("ar"))
    editor.remove(2, Rule("caption.label-old", "an older rule"))
    let summary = summary(of: editor)
    #expect(summary.rules.map(\.rule) == ["caption.label", "caption.label-old"])
    #expect(summary.rules.map(\.removals) == [2, 1])
    let bytes = "वीडियो: एक".utf8.count + "فيديو: اثنان".utf8.count
    #expect(summary.rules[0].removedBytes == bytes)
    #expect(summary.rules[0].reason == "it begins with a label")
    #expect(summary.rules[0].sample == .init(text: "वीडियो: एक", isCut: false))
  }

  @Test func theSameRuleOfTwoStagesIsTwo() {
    var editor = editor(["one", "two"])
    let rule = Rule("text.empty", "it says nothing")
    editor.remove(0, rule)
    editor.stage = "drop-more"
    editor.remove(1, rule)
    #expect(summary(of: editor).rules.map(\.stage) == ["drop-it", "drop-more"])
  }

  @Test func bytesThatTwoRemovalsCoverCountOnce() {
    var editor = editor(["one two three"])
    editor.remove(4..<7, of: 0, Rule("word.two", "a word"))
    editor.remove(0, Rule("text.all", "all of it"))
    let summary = summary(of: editor)
    #expect(summary.removedBytes == 13)
    #expect(summary.rules.map(\.removals) == [1, 1])
  }

  @Test func editsOfKeptTextsAreCountedAndThoseOfRemovedOnesAreNot() {
    var editor = editor(["a  b  c", "d  e"])
    let rule = Rule("text.space", "spaces in a row")
    editor.edit(0, [Replacement(1..<3, with: [0x20]), Replacement(4..<6, with: [0x20])], rule)
    editor.edit(1, [Replacement(1..<3, with: [0x20])], rule)
    editor.remove(1, Rule("text.all", "all of it"))
    let uses = summary(of: editor).rules
    #expect(uses.first { $0.rule == "text.space" }?.edits == 2)
    #expect(uses.first { $0.rule == "text.space" }?.reason == nil)
    #expect(uses.first { $0.rule == "text.all" }?.edits == 0)
  }

  @Test func endsCarryWhatTheReportSays() {
    var editor = editor(["short"])
    editor.report(.warning, code: "w", message: "first")
    editor.report(.warning, code: "w", message: "second")
    editor.report(.note, code: "n", message: "no matter")
    editor.reject(Rule("document.short:hi", "it is too short"), message: "5 are fewer than 9")
    let dropped = DocumentSummary(
      of: .dropped(editor.article, editor.article.rejection!), id: "a", inputBytes: 6)
    #expect(
      dropped.end
        == .dropped(
          stage: "drop-it", rule: "document.short", reason: "it is too short",
          message: "5 are fewer than 9"))
    #expect(dropped.warnings.map(\.code) == ["w"])
    #expect(dropped.warnings.map(\.count) == [2])
    #expect(dropped.warnings.map(\.message) == ["first"])
    let failure = DocumentFailure(code: "input.binary", message: "a picture")
    #expect(
      DocumentSummary(of: .quarantined(failure), id: "a", inputBytes: 6).end
        == .quarantined(code: "input.binary", stage: nil, message: "a picture"))
  }

  /// Letters whose marks are scalars of their own, and pictures of several scalars.
  @Test(arguments: [
    "क्षि", "কো", "كِتَابٌ", "กำ", "か\u{3099}", "é", "e\u{301}", "👩\u{200D}👩\u{200D}👧", "水",
  ])
  func samplesAreCutBetweenClusters(cluster: String) throws {
    let text = String(repeating: cluster, count: 300)
    var editor = editor([text])
    editor.remove(0, Rule("text.all", "all of it"))
    let sample = try #require(summary(of: editor).rules[0].sample)
    #expect(sample.isCut)
    #expect(sample.text.utf8.count <= 200)
    #expect(sample.text.utf8.count + cluster.utf8.count > 200)
    #expect(text.hasPrefix(sample.text), "no cluster is cut")
  }

  @Test func aClusterLongerThanASampleIsCutBetweenScalars() throws {
    var editor = editor(["क" + String(repeating: "\u{301}", count: 400)])
    editor.remove(0, Rule("text.all", "all of it"))
    let sample = try #require(summary(of: editor).rules[0].sample)
    #expect((198...200).contains(sample.text.utf8.count))
    #expect(sample.text.unicodeScalars.dropFirst().allSatisfy { $0 == "\u{301}" })
  }

  @Test func allFixturesAddUp() throws {
    for fixture in try FixtureReport.outcomes.get() {
      guard case .emitted(let article) = fixture.outcome else {
        Issue.record("\(fixture.id) was not emitted")
        continue
      }
      let summary = DocumentSummary(
        of: fixture.outcome, id: fixture.id, inputBytes: fixture.bytes)
      let removals = summary.rules.reduce(0) { $0 + $1.removals }
      #expect(removals == article.removals.count, "\(fixture.id)")
      var covered = Array(repeating: false, count: article.source.bytes.count)
      for removal in article.removals {
        for byte in removal.span.range { covered[byte] = true }
      }
      #expect(summary.removedBytes == covered.count { $0 }, "\(fixture.id)")
      #expect(summary.removedBytes <= summary.textBytes)
      let causes = Ledger(of: article).edits.reduce(0) { $0 + $1.causes.count }
      let edits = summary.rules.reduce(0) { $0 + $1.edits }
      #expect(edits <= causes, "\(fixture.id)")
    }
  }
}
