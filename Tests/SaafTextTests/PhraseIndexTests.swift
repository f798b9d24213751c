import SaafText
import Testing

@Suite struct PhraseIndexTests {
  static let index = PhraseIndex([
    PhrasePack(language: "hi", labels: [.video: ["वीडियो"], .recommended: ["सिफारिश की"]]),
    PhrasePack(language: "ar", labels: [.video: ["فيديو"], .contents: ["جدول المحتويات"]]),
    PhrasePack(language: "sv", labels: [.video: ["Video"], .placeholder: ["Anonim"]]),
    PhrasePack(language: "de", labels: [.video: ["Video", "Straße"]]),
    PhrasePack(language: "ja", labels: [.video: ["ビデオ"]]),
    PhrasePack(language: "el", labels: [.summary: ["Περίληψη"]]),
  ])

  @Test(arguments: [
    ("वीडियो:", PhrasePack.Role.video, "hi"), ("सिफारिश  की :", .recommended, "hi"),
    ("فيديو", .video, "ar"), ("VIDEO", .video, "sv"), ("ANONIM", .placeholder, "sv"),
    ("STRASSE", .video, "de"), ("ビデオ：", .video, "ja"), ("ΠΕΡΙΛΗΨΗ", .summary, "el"),
    ("جدول  المحتويات:", .contents, "ar"),
  ])
  func labelIsFoundInItsRole(_ text: String, _ role: PhrasePack.Role, _ language: String) {
    #expect(
      Self.index.language(of: ComparisonKey(text, foldsCase: true), as: role, in: nil) == language)
  }

  @Test(arguments: [
    ("वीडियो", PhrasePack.Role.recommended), ("विडियो", .video), ("Videos", .video), ("", .video),
    ("सिफारिश", .recommended), ("ビデ", .video),
  ])
  func othersAreNot(_ text: String, _ role: PhrasePack.Role) {
    #expect(Self.index.language(of: ComparisonKey(text, foldsCase: true), as: role, in: nil) == nil)
  }

  @Test func sharedLabelBelongsToTheArticlesOwnLanguage() {
    let key = ComparisonKey("Video", foldsCase: true)
    #expect(Self.index.language(of: key, as: .video, in: "de") == "de")
    #expect(Self.index.language(of: key, as: .video, in: "fr") == "sv")
    #expect(Self.index.knows(key, as: .video))
    #expect(!Self.index.knows(key, as: .contents))
  }

  @Test func emptyIndexKnowsNothing() {
    #expect(PhraseIndex([]).language(of: ComparisonKey("Video"), as: .video, in: nil) == nil)
    #expect(!Self.index.isStandard)
  }
}
