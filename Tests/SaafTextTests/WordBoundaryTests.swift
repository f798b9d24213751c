import SaafText
import Testing

@Suite struct WordBoundaryTests {
  /// Whether `word` stands as a whole word in `text`, at its first place.
  static func stands(_ word: String, in text: String) -> Bool {
    let bytes = Array(text.utf8)
    let part = Array(word.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: part) }!
    return WordBoundary.encloses(start..<start + part.count, in: bytes)
  }

  @Test(arguments: [
    ("lake", "a lake is"), ("झील", "यह झील है"), ("হ্রদ", "হ্রদ,"), ("بحيرة", "(بحيرة)"), ("湖", "大湖水"),
    ("น้ำ", "แม่น้ำใหญ่"), ("lake", "lake湖"), ("lake", "lake"), ("2", "USB 2."),
  ])
  func wholeWordsAreEnclosed(_ word: String, _ text: String) {
    #expect(Self.stands(word, in: text))
  }

  @Test(arguments: [
    ("lake", "lakes"), ("lake", "snowflake"), ("झील", "झीलें"), ("क", "कु"), ("क", "क्ष"), ("2", "USB 20"),
    ("か", "か\u{3099}"), ("น", "น้ำ"), ("озер", "озеро"), ("کتاب", "کتاب\u{200C}ها"), ("v", "v2"),
  ])
  func partsOfWordsAreNot(_ word: String, _ text: String) {
    #expect(!Self.stands(word, in: text))
  }

  @Test func endsOfTheTextAreBoundaries() {
    #expect(WordBoundary.isBoundary(0, in: Array("क".utf8)))
    #expect(WordBoundary.isBoundary(3, in: Array("क".utf8)))
    #expect(WordBoundary.isBoundary(0, in: []))
  }
}
