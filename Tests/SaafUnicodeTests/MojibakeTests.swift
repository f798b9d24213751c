import Testing

@testable import SaafUnicode

@Suite struct MojibakeTests {
  private func repaired(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return string(Mojibake.repairs(in: bytes).applied(to: bytes))
  }

  /// The text's bytes read as another encoding, `times` over.
  private func misread(_ text: String, as encoding: String, times: Int = 1) -> String {
    guard let codec = LegacyCodec(name: encoding) else { return text }
    var bytes = Array(text.utf8)
    for _ in 0..<times { bytes = codec.decode(bytes)?.text.bytes ?? [] }
    return string(bytes)
  }

  @Test(arguments: [
    ("cafÃ©", "café"), ("itâ€™s", "it’s"), ("â€œyesâ€\u{9D}", "“yes”"), ("20Â°C", "20°C"),
    ("EspaÃ±a", "España"), ("Ã‰cole", "École"), ("Ã–sterreich", "Österreich"),
    ("10Â\u{A0}â‚¬", "10\u{A0}€"),
    ("voilÃ\u{A0} !", "voilà !"), ("ESPAÃ‘A", "ESPAÑA"), ("wÅ‚aÅ›nie", "właśnie"),
    ("Ä°stanbul ÅŸehri", "İstanbul şehri"), ("à¤•à¤¹à¤¾", "कहा"), ("à¸™à¸µà¹‰", "นี้"),
    ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"), ("Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©", "العربية"), ("ä¸­æ–‡", "中文"),
    ("í•œêµ­ì–´", "한국어"), ("ðŸ˜€", "😀"), ("ï»¿Title", "\u{FEFF}Title"),
    ("Tiáº¿ng Viá»‡t", "Tiếng Việt"),
    ("РџСЂРёРІРµС‚", "Привет"), ("РџСЂРёРІРµС‚ вЂ” РјРёСЂ", "Привет — мир"), ("donвЂ™t", "don’t"),
    ("cafГ©", "café"), ("cafÃƒÂ©", "café"), ("itÃ¢â‚¬â„¢s", "it’s"), ("Â¿QuÃ© tal?", "¿Qué tal?"),
    ("3Ã—4", "3×4"), ("Â«BonjourÂ»", "«Bonjour»"), ("TGF-Î²", "TGF-β"), ("aâ†’b", "a→b"),
  ])
  func certain(_ broken: String, _ whole: String) {
    #expect(repaired(broken) == whole)
  }

  @Test(arguments: [
    "Ãgua", "São Paulo", "«É»", "café à la", "МИРС", "naïve", "IRMÃ”", "«IRMû", "a letra “Ô",
    "AMANHÃ… NÃO", "«Â»", "ÂGE", "TITÙ", "Nestlé®”", "café©…", "Рёва рёв", "Сёла", "«С»",
    "Строение «В»",
    "В\u{A0}доме", "СІРІ", "РІВНЕ", "Србија, СЉ", "À l’été", "là–bas", "café–“bar”", "«café»…",
    "Å… men",
    "Ä… also", "På Å–", "Øre", "Ø 5", "3 × “x”", "Þórr", "MÜNCHEN", "Ñandú", "¿Qué?", "«ÇA»",
    "L’Âme",
    "ÎLE²", "naïve—yes", "él»", "olá»", "áº", "déjà»", "voilà… et", "à”", "æ“", "Ærø’s", "été’",
    "ñ”", "Д°",
    "µ", "20 °C", "№ 5", "“É” — «à»", "Pokémon™", "Citroën®", "β², α±",
  ])
  func ordinary(_ text: String) {
    #expect(repaired(text) == text)
  }

  @Test(arguments: Sample.all)
  func ordinarySample(_ sample: Sample) {
    #expect(repaired(sample.text) == sample.text)
  }

  @Test(arguments: Sample.all)
  func misreadSample(_ sample: Sample) {
    for times in 1...2 {
      #expect(repaired(misread(sample.text, as: "windows-1252", times: times)) == sample.text)
    }
  }

  @Test func misreadAsCyrillic() {
    for sample in Sample.all where ["windows-1251", "KOI8-R"].contains(sample.encoding) {
      // 0x98 has no character in windows-1251, which loses И.
      guard !Array(sample.text.utf8).contains(0x98) else { continue }
      #expect(repaired(misread(sample.text, as: "windows-1251")) == sample.text)
    }
  }

  @Test func uncertainNeedsACertainNeighbour() {
    #expect(repaired("\u{2014} Ã\u{A0} bientÃ´t") == "\u{2014} à bientôt")
    let apart = "Ã\u{A0}" + String(repeating: " word", count: 60) + " bientÃ´t"
    #expect(repaired(apart).hasPrefix("Ã\u{A0} word"))
  }

  @Test func repairsAreOrderedAndValid() {
    var random = SeededGenerator(seed: 5)
    let characters = Array("aÃÂâ€™©“”éà¤•РСвЂ°Ѕ N.".unicodeScalars)
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        text.append(characters.randomElement(using: &random)!)
      }
      let bytes = Array(String(text).utf8)
      let replacements = Mojibake.repairs(in: bytes)
      var end = 0
      for replacement in replacements {
        #expect(replacement.range.lowerBound >= end)
        end = replacement.range.upperBound
      }
      #expect(UTF8Decoding.firstError(in: replacements.applied(to: bytes)) == nil)
    }
  }
}
