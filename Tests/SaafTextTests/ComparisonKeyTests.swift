import SaafText
import Testing

@Suite struct ComparisonKeyTests {
  /// Copies of one text: only space, end marks, composition, joiners and zero-width signs differ.
  static let equal: [(String, String)] = [
    ("झील गहरी है।", "झील  गहरी है"), ("झील गहरी है |", "झील गहरी है।"), ("झील", " झील\t"),
    ("क़लम", "क\u{93C}लम"), ("\u{958}", "क\u{93C}"), ("\u{929}", "न\u{93C}"),
    ("ফড়িং", "ফড\u{9BC}িং"), ("\u{9DC}", "ড\u{9BC}"), ("উৎসব", "উত\u{9CD}\u{200D}সব"),
    ("ਖ਼ਬਰ", "ਖ\u{A3C}ਬਰ"), ("ଡ଼", "ଡ\u{B3C}"),
    ("കാൻ", "കാന\u{D4D}\u{200D}"), ("ൽ", "ല\u{D4D}\u{200D}"), ("ക്ഷ", "ക്\u{200C}ഷ"),
    ("می‌خواهم", "میخواهم"), ("سلام؟", "سلام"), ("سلام۔", " سلام "),
    ("café", "cafe\u{301}"), ("Ångström", "A\u{30A}ngstro\u{308}m"), ("\u{212B}", "Å"),
    ("が", "か\u{3099}"), ("水と火。", "水 と 火"), ("水と火！", "水と火？"), ("湖は 深い", "湖は深い"),
    ("한국어", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1165}"), ("น้ำ", "น้ำ "),
    ("ไทย\u{200B}แลนด์", "ไทยแลนด์"), ("ሰላም።", "ሰላም"), ("բարև։", "բարև"), ("မြစ်။", "မြစ်"),
    ("A lake: deep", "A lake : deep"), ("one, two", "one ,two"), ("soft\u{AD}ware", "software"),
    ("word\u{2060}joiner", "wordjoiner"), ("a\u{A0}b", "a b"), ("a\u{3000}b", "a b"),
    ("\u{FEFF}a", "a"), ("a\u{0}b", "ab"), ("\u{200F}كتاب\u{200E}", "كتاب"), ("Wait ...", "Wait"),
    ("Video:", "Video"), ("a;", "a"), ("", " "),
  ]

  /// Different texts: a mark, a letter, a number, an inner sign makes another text.
  static let unequal: [(String, String)] = [
    ("कल", "कुल"), ("फल", "फूल"), ("दिन", "दीन"), ("बाल", "बल"), ("हँस", "हस"), ("दुःख", "दुख"),
    ("ক", "কা"), ("দিন", "দীন"), ("ড", "ড়"), ("ज", "ज़"), ("फ", "फ़"),
    ("か", "が"), ("は", "ば"), ("ば", "ぱ"), ("や", "ゃ"), ("カ", "か"), ("水", "氷"),
    ("ไม", "ไม้"), ("มา", "ม้า"), ("เสือ", "เสื้อ"), ("ขาว", "ข่าว"), ("ใกล้", "ไกล"),
    ("كَتَبَ", "كُتِبَ"), ("كتب", "كَتب"), ("علم", "عِلم"), ("آ", "ا"), ("שָׁלוֹם", "שלום"),
    ("가", "각"), ("한", "하"), ("resume", "résumé"), ("schon", "schön"), ("Mass", "Maß"),
    ("ആന", "ആന\u{D4D}"), ("பல", "பால"), ("అల", "ఆల"), ("ကို", "ကိ"), ("ມາ", "ມ້າ"), ("ចាប", "ចប"),
    ("1", "2"), ("2023", "2024"), ("USB 2", "USB 3"), ("10:30", "1030"), ("-5", "5"), ("+5", "5"),
    ("a b", "ab"), ("ab c", "a bc"), ("C", "C++"), ("C", "C#"), ("a(b)", "ab"), ("й", "и"),
    ("ё", "е"), ("Lake", "lake"), (":", "?"), ("", "a"), ("a-b", "ab"), ("5%", "5"),
  ]

  static let equalFolded: [(String, String)] = [
    ("Lake And POND", "lake and pond"), ("ISTANBUL", "İstanbul"), ("ISTANBUL", "ıstanbul"),
    ("i\u{307}stanbul", "İstanbul"), ("Straße", "STRASSE"), ("STRAẞE", "Straße"),
    ("ΟΔΟΣ", "οδος"), ("ΟΔΟΣ", "οδός"), ("ΈΡΩΤΑΣ", "έρωτας"), ("ΚΑΦΕΣ", "καφές"),
    ("ПРУД", "пруд"), ("Č", "č"), ("É", "é"), ("ԼԻՃ", "լիճ"), ("ǅ", "ǆ"), ("ÅNGSTRÖM", "ångström"),
  ]

  static let unequalFolded: [(String, String)] = [
    ("कल", "कुल"), ("か", "が"), ("ไม", "ไม้"), ("ЧАЙ", "чаи"), ("O", "Ö"), ("n", "ñ"), ("か", "カ"),
  ]

  @Test(arguments: equal)
  func copiesAreEqual(_ first: String, _ second: String) {
    #expect(ComparisonKey(first) == ComparisonKey(second))
    #expect(ComparisonKey(first).hashValue == ComparisonKey(second).hashValue)
    #expect(ComparisonKey.couldMatch(Array(first.utf8), Array(second.utf8)))
  }

  @Test(arguments: unequal)
  func differentTextsAreUnequal(_ first: String, _ second: String) {
    #expect(ComparisonKey(first) != ComparisonKey(second))
  }

  @Test(arguments: equal + equalFolded)
  func copiesAreEqualWithoutCase(_ first: String, _ second: String) {
    #expect(
      ComparisonKey(first, foldsCase: true) == ComparisonKey(second, foldsCase: true))
  }

  @Test(arguments: unequalFolded)
  func differentTextsAreUnequalWithoutCase(_ first: String, _ second: String) {
    #expect(
      ComparisonKey(first, foldsCase: true) != ComparisonKey(second, foldsCase: true))
  }

  @Test func partHasTheKeyOfTheSameTextAlone() {
    let text = Array("« झील  गहरी है। »".utf8)
    let inner = text.count - 3 - 3
    #expect(ComparisonKey(text, in: 3..<3 + inner) == ComparisonKey("झील गहरी है"))
  }

  @Test(arguments: ["", " ", "\u{200B}\u{FEFF}", "\u{200D}"])
  func keyOfNothingIsEmpty(_ text: String) {
    #expect(ComparisonKey(text).isEmpty)
  }

  @Test(arguments: ["।", "?", "...", ":", "|"])
  func punctuationAloneKeepsAKey(_ text: String) {
    #expect(!ComparisonKey(text).isEmpty)
  }

  @Test(arguments: equal)
  func keyOfAKeyIsTheSame(_ first: String, _: String) {
    let key = ComparisonKey(first)
    #expect(ComparisonKey(key.bytes) == key)
    #expect(String(validating: key.bytes, as: UTF8.self) != nil)
  }
}
