import SaafPipeline
import Testing

@Suite struct RepairTextTests {
  @Test(arguments: [
    ("झील  गहरी\u{A0}है। हाँ।", "झील गहरी है। हाँ।"), ("湖\u{3000}は深い。はい。", "湖 は深い。はい。"),
    ("البحيرة\u{2009}عميقة. نعم.", "البحيرة عميقة. نعم."), ("হ্রদ\u{202F} গভীর। হ্যাঁ।", "হ্রদ গভীর। হ্যাঁ।"),
    ("A\tlake is   deep. Yes.", "A lake is deep. Yes."),
    ("ทะเลสาบ\u{205F}ลึกมาก  มาก. ใช่. a", "ทะเลสาบ ลึกมาก มาก. ใช่. a"),
  ])
  func whiteSpaceBecomesOnePlainSpace(_ text: String, _ expected: String) throws {
    let cleaned = try clean(text, "repair-text")
    #expect(cleaned.kept == [expected])
    #expect(Set(cleaned.edits) == ["text.space"])
    #expect(try clean(text, Use("repair-text", ["spaces": .flag(false)])).isUntouched)
  }

  @Test(arguments: [
    ("Brot\u{AD}aufstriche. Ja. Und", "Brotaufstriche. Ja. Und"),
    ("झील\u{200B} गहरी। हाँ।", "झील गहरी। हाँ।"),
    ("湖は\u{2060}深い。はい。", "湖は深い。はい。"), ("ทะเล\u{200B}สาบลึก. ใช่. ก", "ทะเลสาบลึก. ใช่. ก"),
    ("a\u{FEFF}b. Yes. No", "ab. Yes. No"), ("A lake\u{200E} is. Yes", "A lake is. Yes"),
    ("a\u{200D}b. Yes. No", "ab. Yes. No"), ("झील\u{200D}. हाँ। a\u{200C}", "झील. हाँ। a"),
    ("a 👍\u{200D}b. Yes. No", "a 👍b. Yes. No"),
  ])
  func zeroWidthJunkGoes(_ text: String, _ expected: String) throws {
    let cleaned = try clean(text, "repair-text")
    #expect(cleaned.kept == [expected])
    #expect(Set(cleaned.edits) == ["text.zero-width"])
  }

  @Test(arguments: [
    "می\u{200C}خواهم بروم. بله.", "ক\u{9CD}\u{200D}ষ আছে। হ্যাঁ।", "क्\u{200D}ष और क्\u{200C}ष। हाँ।",
    "ന\u{D4D}\u{200D} ആണ്. അതെ.",
    "ශ්\u{200D}රී ලංකා. ඔව්.", "👩\u{200D}👩\u{200D}👧 and 🏳️\u{200D}🌈. Yes",
    "كتاب \u{200F}a\u{200E}. نعم. b", "र्\u{200D}य। हाँ।",
  ])
  func joinersAndMarksThatShapeTextStay(_ text: String) throws {
    #expect(try clean(text, "repair-text").isUntouched)
  }

  @Test(arguments: [
    ("झील\u{0} गहरी\u{7} है। हाँ।", "झील गहरी है। हाँ।"), ("A \u{1B}lake\u{7F}. Yes.", "A lake. Yes."),
    ("湖\u{9D}は深い。はい。", "湖は深い。はい。"),
  ])
  func controlsGo(_ text: String, _ expected: String) throws {
    let cleaned = try clean(text, "repair-text")
    #expect(cleaned.kept == [expected])
    #expect(Set(cleaned.edits) == ["text.control"])
  }

  @Test(arguments: [
    ("CafÃ© au lait. Oui.", "Café au lait. Oui."),
    ("FranÃ§ois est lÃ\u{A0}. Oui.", "François est là. Oui."),
    ("Itâ€™s deep. Yes.", "It’s deep. Yes."),
  ])
  func mojibakeIsTurnedBack(_ text: String, _ expected: String) throws {
    let cleaned = try clean(text, "repair-text")
    #expect(cleaned.kept == [expected])
    #expect(cleaned.edits.contains("text.mojibake"))
    let off = Use("repair-text", ["mojibake": .flag(false)])
    #expect(try !clean(text, off).edits.contains("text.mojibake"))
  }

  @Test(arguments: [
    "झील गहरी है। “हाँ”… – अतः।", "हৃদ গভীর। হ্যাঁ।", "البحيرة عميقة، نعم؟ لا.", "湖は「深い」。はい、そうです。",
    "ทะเลสาบลึก ใช่. ก",
    "São Tomé – “naïve” Ångström… Yes. Ãs", "दुःख और प्रायः। हाँ।", "x² ≤ 5 μm. Ok. A",
  ])
  func cleanTextStays(_ text: String) throws {
    #expect(try clean(text, "repair-text").isUntouched)
  }

  @Test func codeKeepsItsWhiteSpaceAndLosesControls() throws {
    let cleaned = try clean("```\nlet  a\t= 1\u{0}\n\n\u{A0}b\n```\n", "repair-text")
    #expect(cleaned.kept == ["let  a\t= 1\n\n\u{A0}b"])
  }

  @Test func everyKindOfBlockIsRepaired() throws {
    let cleaned = try clean("A  lake\n\n• b  c\n\n> d  e\n\nf\tg  h\ni\tj\n", "repair-text")
    #expect(cleaned.kept == ["A lake", "b c", "d e", "f", "g h", "i", "j"])
  }

  /// Two changes inside the output of an earlier one.
  @Test func spacesInsideMojibakeAreRepaired() throws {
    let cleaned = try clean("Ã©Ã©Ã©  Ã©Ã©Ã©  Ã©Ã©Ã©Â\u{A0}\u{A0}Ã©Ã©Ã©. Oui. Non", "repair-text")
    #expect(cleaned.kept == ["ééé ééé ééé ééé. Oui. Non"])
  }

  @Test func joinedCausesAreNamedForOnePlace() throws {
    let cleaned = try clean("a \u{200B} b. Yes. No", "repair-text")
    #expect(cleaned.kept == ["a b. Yes. No"])
  }
}
