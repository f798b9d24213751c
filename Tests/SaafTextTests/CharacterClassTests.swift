import SaafText
import Testing

@Suite struct CharacterClassTests {
  /// The short cuts for common letters say what the Unicode Character Database says.
  @Test func shortCutsAgreeWithTheDatabase() {
    let marks: Set<Unicode.GeneralCategory> = [.nonspacingMark, .spacingMark, .enclosingMark]
    let wrong = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let category = scalar.properties.generalCategory
      return CharacterClass.isMark(scalar.value) != marks.contains(category)
        || (CharacterClass.digit(scalar.value) != nil) != (category == .decimalNumber)
    }
    #expect(wrong.isEmpty)
  }
}
