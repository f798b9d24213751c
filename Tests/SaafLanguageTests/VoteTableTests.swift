import Testing

@testable import SaafLanguage

@Suite("Vote tables")
struct VoteTableTests {
  private static let tables: [VoteTable] = Script.allCases.compactMap(VoteTable.table(for:))

  @Test("Masks have a bit for every language", arguments: Self.tables)
  func fitsMask(_ table: VoteTable) {
    #expect(table.languages.count <= LanguageMask.bitWidth)
    #expect(Set(table.languages).count == table.languages.count)
  }

  @Test("Rare words weigh more than shared ones")
  func weighsWords() throws {
    let table = VoteTable(
      words: [LanguageEvidence("aa", "both one"), LanguageEvidence("bb", "both")], letters: [])
    let shared = try #require(table.vote(for: key("both")))
    let rare = try #require(table.vote(for: key("one")))
    #expect(shared.mask == 0b11)
    #expect(rare.mask == 0b01)
    #expect(rare.weight > shared.weight)
    #expect(table.vote(for: key("none")) == nil)
  }

  @Test("Letters fold to one form")
  func foldsLetters() {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("A", "a"), ("É", "é"), ("Ł", "ł"), ("Ž", "ž"), ("Š", "š"), ("İ", "i"), ("Ÿ", "ÿ"),
      ("Ə", "ə"), ("Ư", "ư"), ("Ş", "ș"), ("Ạ", "ạ"), ("Я", "я"), ("Ё", "е"), ("Ї", "ї"),
      ("Қ", "қ"), ("ي", "ی"), ("ك", "ک"), ("\u{95C}", "ड"), ("\u{9DF}", "য"),
    ]
    for (upper, lower) in pairs {
      #expect(LetterFolding.fold(upper.value) == LetterFolding.fold(lower.value))
    }
    #expect(LetterFolding.fold(0x64E) == LetterFolding.dropped)
    #expect(LetterFolding.fold(0xD7) == 0xD7)
  }

  private func key(_ word: String) -> UInt64 {
    VoteTable.finish(
      word.unicodeScalars.reduce(VoteTable.emptyWord) { VoteTable.extend($0, with: $1.value) })
  }
}
