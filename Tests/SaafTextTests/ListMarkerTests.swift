import SaafText
import Testing

@Suite struct ListMarkerTests {
  static func marker(_ text: String) -> ListMarker? {
    let bytes = Array(text.utf8)
    return ListMarker(bytes, in: 0..<bytes.count)
  }

  static func rest(_ text: String) -> String? {
    marker(text).map { String(decoding: Array(text.utf8)[$0.length...], as: UTF8.self) }
  }

  @Test(arguments: [
    "-", "*", "+", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "\u{FF0D}", "·", "•", "‣", "⁃",
    "∙", "■", "□", "▪", "▫", "▶", "▸", "►", "◆", "◇", "○", "●", "◦", "★", "☆", "✓", "✔", "✦", "❖",
    "➢", "➤", "・", "･", "‧", "⁌", "⦿", "\u{F0B7}",
  ])
  func bulletsAreMarkersInFrontOfAnyScript(_ bullet: String) {
    for text in ["झील", "হ্রদ", "بحيرة", "湖", "ทะเลสาบ", "Lake"] {
      #expect(Self.rest("\(bullet) \(text)") == text)
      let marker = Self.marker("\(bullet)\u{A0}\(text)")
      #expect(marker?.style == .bullet(bullet.unicodeScalars.first!.value))
      #expect(marker?.isOrdered == false)
      #expect(marker?.needsNeighbor == false)
    }
  }

  @Test(arguments: ["•झील", "●湖", "・湖", "▪Lake", "★بحيرة", "✓ไทย"])
  func bulletsThatAreNothingElseNeedNoSpace(_ text: String) {
    #expect(Self.rest(text) == String(text.dropFirst()))
  }

  @Test(arguments: [
    ("1. Lake", 1), ("12. Lake", 12), ("3) Lake", 3), ("१. झील", 1), ("२) झील", 2), ("४- झील", 4),
    ("১. হ্রদ", 1), ("٣. بحيرة", 3), ("۴. دریاچه", 4), ("１．湖", 1), ("２）湖", 2), ("3、湖", 3),
    ("๑. ทะเลสาบ", 1), ("5 – Lake".replacing(" –", with: "–"), 5), ("(1) Lake", 1), ("（２）湖", 2),
    ("(३) झील", 3), ("①湖", 1), ("⑳ Lake", 20), ("❷ Lake", 2), ("一、湖", 1), ("十二、池", 12),
    ("二十、池", 20), ("（三）湖", 3),
  ])
  func numbersCount(_ text: String, _ value: Int) {
    let marker = Self.marker(text)
    #expect(marker?.value == value)
    #expect(marker?.isOrdered == true)
  }

  @Test(arguments: [
    ("a) lake", 0x61), ("b. lake", 0x62), ("(c) lake", 0x63), ("B) lake", 0x62), ("ii. lake", 2),
    ("(iii) lake", 3), ("iv) lake", 4), ("VI. lake", 6), ("ix. lake", 9), ("xiv) lake", 14),
    ("क) झील", nil), ("(ख) झील", nil), ("а) озеро", nil), ("أ) بحيرة", nil), ("ก) ทะเลสาบ", nil),
    ("কি) হ্রদ", nil),
  ])
  func lettersAreMarkers(_ text: String, _ value: Int?) {
    let marker = Self.marker(text)
    #expect(marker?.value != nil)
    if let value { #expect(marker?.value == value) }
    #expect(marker?.isOrdered == true)
    #expect(marker?.needsNeighbor == true)
  }

  @Test(arguments: [
    "", "•", "-", "1.", "(a)", "①", "-5 degrees", "−5", "+49 30 1234567", "*emphasis*", "···",
    "•••",
    "★★★★☆", "10:30", "3.14 is pi", "1.5 million", "2024. Mai", "2024-05-01", "1990–1995",
    "555-1234", "(555) 123-4567", "(see above) a", "(2024) a", "Lake", "झील", "湖", "ทะเลสาบ",
    "بحيرة",
    "No. 5", "a b", "e.g. lakes", "U.S.A. is", "क्या है", "(c)2024", "1", "12 lakes", "1st. lake",
    "१० झीलें", "一つの湖", "三、",
  ])
  func whatIsNoMarker(_ text: String) {
    #expect(Self.marker(text) == nil)
  }

  @Test(arguments: [
    "5. Mai 1945 endete der Krieg", "J. Smith wrote", "D. H. Lawrence", "1. FC Köln", "3.Lake",
    "12.05. is a date",
  ])
  func whatMayBeginASentenceNeedsANeighbor(_ text: String) {
    #expect(Self.marker(text)?.needsNeighbor ?? true)
  }

  @Test func numberBeforeALetterWithoutSpaceNeedsANeighbor() {
    #expect(Self.rest("1.झील") == "झील")
    #expect(Self.marker("1.झील")?.needsNeighbor == true)
    #expect(Self.marker("1-Lake") == nil)
  }

  @Test func markersOfOneListHaveOneStyle() {
    #expect(Self.marker("1. a")?.style == Self.marker("२. क")?.style)
    #expect(Self.marker("1. a")?.style != Self.marker("2) a")?.style)
    #expect(Self.marker("• a")?.style != Self.marker("- a")?.style)
    #expect(Self.marker("(1) a")?.style == Self.marker("（２）湖")?.style)
    #expect(Self.marker("① a")?.style == Self.marker("❷ a")?.style)
  }

  @Test func zeroWidthJunkAfterAMarkerBelongsToIt() {
    #expect(Self.rest("•\u{200B}\u{FEFF} झील") == "झील")
  }
}
