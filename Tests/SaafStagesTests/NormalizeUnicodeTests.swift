import SaafPipeline
import Testing

@Suite struct NormalizeUnicodeTests {
  @Test(arguments: [
    ("cafe\u{301}", "café"), ("\u{958}", "क\u{93C}"), ("न\u{93C}", "\u{929}"),
    ("\u{9DC}", "ড\u{9BC}"), ("ো".decomposed, "ো"),
    ("か\u{3099}", "が"), ("\u{212B}", "Å"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("ا\u{653}", "آ"),
    ("ก\u{E49}\u{E38}", "ก\u{E38}\u{E49}"),
    ("a\u{301}\u{323}", "ạ\u{301}"), ("\u{F900}", "\u{8C48}"),
  ])
  func textComesOutInNormalizationFormC(_ text: String, _ expected: String) throws {
    let cleaned = try clean("Title\n\n\(text) is. Yes.\n", "normalize-unicode")
    #expect(Array(cleaned.kept[1].unicodeScalars) == Array("\(expected) is. Yes.".unicodeScalars))
    #expect(Set(cleaned.edits) == ["unicode.nfc"])
  }

  @Test(arguments: [
    ("यह सही है|", "यह सही है।"), ("এটা ঠিক|", "এটা ঠিক।"), ("यह सही है |", "यह सही है।"),
    ("यह सही है|वह गलत", "यह सही है।वह गलत"),
    ("ਇਹ ਸਹੀ ਹੈ|", "ਇਹ ਸਹੀ ਹੈ।"), ("ଏହା ଠିକ୍|", "ଏହା ଠିକ୍।"), ("यह सही है| वह गलत", "यह सही है। वह गलत"),
  ])
  func pipeThatEndsASentenceBecomesADanda(_ text: String, _ expected: String) throws {
    let cleaned = try clean("शीर्षक\n\n\(text)\n", "normalize-unicode")
    #expect(cleaned.kept[1] == expected)
    #expect(cleaned.edits == ["indic.danda"])
    #expect(
      try clean("शीर्षक\n\n\(text)\n", Use("normalize-unicode", ["danda": .flag(false)])).isUntouched)
  }

  @Test(arguments: [
    "झील | तालाब", "झील|तालाब|नदी", "A lake|", "湖は深い|", "البحيرة|", "ทะเลสาบ|", "|झील", "झील |तालाब",
    "ls | wc", "झील| a", "12|",
  ])
  func otherPipesStay(_ text: String) throws {
    #expect(try clean("Title\n\nThis is. So.\n\n\(text)\n", "normalize-unicode").isUntouched)
  }

  @Test(arguments: [
    ("१२ ১২ ١٢ ۱۲ ๑๒ １２ 12", "12 12 12 12 12 12 12"), ("½ ② Ⅳ 一", "½ ② Ⅳ 一"),
  ])
  func digitsBecomeASCIIWhenAskedFor(_ text: String, _ expected: String) throws {
    let input = "Title\n\nIt is \(text) so. Yes.\n"
    #expect(try clean(input, "normalize-unicode").isUntouched)
    let cleaned = try clean(input, Use("normalize-unicode", ["digits": .text("ascii")]))
    #expect(cleaned.kept[1] == "It is \(expected) so. Yes.")
    #expect(Set(cleaned.edits).isSubset(of: ["unicode.digit"]))
  }

  @Test func quotesBecomeStraightWhenAskedFor() throws {
    let input = "Title\n\n“झील” ‘तालाब’ „See“ 5′ 3″ 「湖」 «озеро». Yes.\n"
    #expect(try clean(input, "normalize-unicode").isUntouched)
    let cleaned = try clean(input, Use("normalize-unicode", ["quotes": .text("straight")]))
    #expect(cleaned.kept[1] == "\"झील\" 'तालाब' \"See\" 5' 3\" 「湖」 «озеро». Yes.")
    #expect(Set(cleaned.edits) == ["unicode.quote"])
  }

  @Test(arguments: [
    "अतः प्रायः दुःख। हाँ।", "हँस और हंस। हाँ।", "ﬁ ² ™ Ⅳ １２. Yes.", "مُدَرِّسٌ. نعم.", "ｶﾞ と ガ。はい。",
    "ন\u{9CD}\u{200D} আছে। হ্যাঁ।",
    "ൻ ന്\u{200D} ആണ്. അതെ.", "น้ำ กำ. ใช่. ก",
  ])
  func whatIsNotCanonicallyTheSameStays(_ text: String) throws {
    #expect(try clean("Title\n\n\(text)\n", "normalize-unicode").isUntouched)
  }

  @Test func unknownChoiceIsRefused() {
    #expect(throws: OptionFailure.self) {
      try Use("normalize-unicode", ["digits": .text("roman")]).make()
    }
  }
}

extension String {
  /// The canonical decomposition of a two-part vowel sign.
  fileprivate var decomposed: String { self == "ো" ? "\u{9C7}\u{9BE}" : self }
}
