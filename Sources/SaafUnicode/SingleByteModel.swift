import CUnicode

/// How likely each byte above ASCII is in one single-byte encoding, for each language written in it.
struct SingleByteModel: Sendable {
  /// What a byte is, as far as its neighbours care.
  private enum Kind: UInt8 {
    case other, mark, symbol, quote, asciiLower, asciiUpper, lower, upper, caseless
  }

  let encoding: String
  /// What the encoding must make up for by its score, because pages hardly ever use it.
  let rarity: Float
  /// Log probabilities of the bytes 0x80 to 0xFF, one table a language.
  let languages: [[Float]]
  private let isLatin: Bool
  private let kinds: [Kind]

  /// All models; on a tie the earlier one wins, so the common encodings come first.
  static let all: [SingleByteModel] = [
    ("windows-1252", "de fr es pt it sv da nl fi is"),
    ("windows-1251", "ru uk bg sr be"),
    ("windows-1250", "pl cs sk hu ro hr"),
    ("windows-1254", "tr"),
    ("windows-1253", "el"),
    ("windows-1255", "he"),
    ("windows-1256", "ar"),
    ("windows-1257", "lt lv et"),
    ("windows-874", "th"),
    ("KOI8-R", "ru bg"),
    ("KOI8-U", "uk be"),
    ("ISO-8859-2", "pl cs sk hu ro hr"),
    ("ISO-8859-5", "ru uk bg sr be"),
    ("ISO-8859-6", "ar"),
    ("ISO-8859-7", "el"),
    ("IBM866", "ru uk be"),
    ("x-mac-cyrillic", "ru uk bg sr be"),
  ].compactMap { SingleByteModel(encoding: $0.0, profiles: $0.1) }

  private init?(encoding: String, profiles: String) {
    guard let codec = LegacyCodec(name: encoding) else { return nil }
    let table = codec.table()
    let profiles = profiles.split(separator: " ").compactMap { LanguageProfile.all[String($0)] }
    self.encoding = encoding
    rarity =
      switch encoding {
      case "windows-1252": 0
      case "IBM866", "x-mac-cyrillic", "ISO-8859-5", "ISO-8859-6": 6
      default: 2
      }
    isLatin = profiles.first?.isLatin ?? true
    kinds = table.enumerated().map { Self.kind(of: $0.element, byte: $0.offset) }
    languages = profiles.map { profile in
      table[0x80...].map { profile.logProbability(of: $0) }
    }
  }

  /// What the neighbourhood of bytes costs: letters and symbols that do not stand together in
  /// words, capitals inside a word, two scripts in one word. O(*n*).
  func contextScore(_ sample: [UInt8]) -> Float {
    var score: Float = 0
    var previous = Kind.other
    var highRun = 0
    for byte in sample {
      let kind = kinds[Int(byte)]
      defer { previous = kind }
      if kind == .other, previous == .other { continue }
      let isLetter = kind.rawValue >= Kind.asciiLower.rawValue
      let wasLetter = previous.rawValue >= Kind.asciiLower.rawValue
      let isHigh = kind.rawValue >= Kind.lower.rawValue
      let wasHigh = previous.rawValue >= Kind.lower.rawValue
      if kind == .upper, previous == .lower || previous == .asciiLower { score -= 6 }
      if kind == .asciiUpper, previous == .lower { score -= 3 }
      if wasLetter, kind == .symbol { score -= 3 }
      if isLetter, previous == .symbol { score -= 3 }
      if isLetter, isHigh != wasHigh, wasLetter, !isLatin { score -= 5 }
      if isHigh {
        if isLatin, highRun > 0 { score -= highRun == 1 ? 2 : 5 }
        highRun += 1
      } else {
        highRun = 0
      }
    }
    return score
  }

  private static func kind(of scalar: UInt32, byte: Int) -> Kind {
    guard byte >= 0x80 else {
      return switch UInt8(byte) {
      case 0x61...0x7A: .asciiLower
      case 0x41...0x5A: .asciiUpper
      default: .other
      }
    }
    guard scalar != .max else { return .symbol }
    return switch saaf_general_category(scalar) {
    case 1: .upper
    case 2: scalar == 0xAA || scalar == 0xBA ? .symbol : .lower
    case 3, 4, 5, 6, 7, 8: .caseless
    case 12, 19, 20, 21, 23, 28, 29: scalar == 0xB7 || scalar == 0xB6 ? .symbol : .quote
    default: .symbol
    }
  }
}

/// How often the letters of one language occur.
struct LanguageProfile: Sendable {
  let isLatin: Bool
  private let frequencies: [UInt32: Float]

  /// Parses letters that are each followed by a frequency in arbitrary units.
  private init(isLatin: Bool, _ list: String) {
    self.isLatin = isLatin
    var frequencies: [UInt32: Float] = [:]
    var letter: UInt32 = 0
    for scalar in list.unicodeScalars {
      switch scalar {
      case " ": break
      case "0"..."9":
        frequencies[letter, default: 0] *= 10
        frequencies[letter, default: 0] += Float(scalar.value - 0x30)
      default:
        letter = scalar.value
        frequencies[letter] = 0
      }
    }
    let sum = frequencies.values.reduce(0, +)
    self.frequencies = frequencies.mapValues { $0 / sum }
  }

  /// The natural logarithm of a rough probability; `UInt32.max` is a byte without meaning.
  func logProbability(of scalar: UInt32) -> Float {
    if let share = frequencies[scalar] { return Self.log(share) - 0.05 }
    switch scalar {
    case .max, 0x80...0x9F: return -20
    case 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2026, 0x2039, 0x203A:
      return -4.5
    case 0xA7, 0xA9, 0xAE, 0xB0, 0xB1, 0xB2, 0xB3, 0xB7, 0x2022, 0x20AC, 0xA3, 0x2116, 0xAD, 0x2122,
      0x200C, 0x200D, 0x60C, 0x61B, 0x61F, 0xBD, 0xD7:
      return -7
    default: break
    }
    if let share = frequencies[CaseFolding.fold(scalar)] { return Self.log(share) - 3 }
    switch saaf_general_category(scalar) {
    case 1...8: return -9.5
    default: return -11
    }
  }

  /// The natural logarithm by its series, which spares a dependency on the C library's.
  private static func log(_ value: Float) -> Float {
    var mantissa = value.significand
    let exponent = Float(value.exponent)
    mantissa = (mantissa - 1) / (mantissa + 1)
    let square = mantissa * mantissa
    return exponent * 0.693_147_2 + 2 * mantissa * (1 + square / 3 + square * square / 5)
  }

  /// For Latin scripts only the letters beyond ASCII count, since ASCII reads the same everywhere.
  static let all: [String: LanguageProfile] = [
    "de": LanguageProfile(isLatin: true, "ä260 ü300 ö170 ß170 é15"),
    "fr": LanguageProfile(
      isLatin: true, "é530 è90 à130 ê60 ç40 ù10 î20 ô30 û15 â20 ë5 ï5 œ15 ü2"),
    "es": LanguageProfile(isLatin: true, "ó280 í200 á200 é130 ñ80 ú50 ü3 ¿20 ¡8"),
    "pt": LanguageProfile(
      isLatin: true, "ã200 ç150 á130 é120 í90 ó80 ê60 õ50 â40 ú40 à30 ô20 ª2 º4"),
    "it": LanguageProfile(isLatin: true, "è300 à300 ù100 ò120 é100 ì60"),
    "sv": LanguageProfile(isLatin: true, "å250 ä350 ö300 é15"),
    "da": LanguageProfile(isLatin: true, "ø350 å350 æ280 é10"),
    "nl": LanguageProfile(isLatin: true, "ë350 é350 ï150 è50 ö50 ü50 ê20"),
    "fi": LanguageProfile(isLatin: true, "ä800 ö190 å10"),
    "is": LanguageProfile(
      isLatin: true, "á160 ð210 í130 é60 ó80 ö70 þ80 ú50 æ60 ý30"),
    "pl": LanguageProfile(isLatin: true, "ą170 ć60 ę180 ł270 ń25 ó130 ś100 ź10 ż120"),
    "cs": LanguageProfile(
      isLatin: true, "á190 č90 ď3 é110 ě150 í230 ň5 ó5 ř110 š75 ť5 ú15 ů50 ý80 ž90"),
    "sk": LanguageProfile(
      isLatin: true, "á190 č100 ď20 é90 í110 ľ40 ĺ2 ň15 ó20 ô20 ŕ1 š90 ť60 ú100 ý110 ž100 ä10"),
    "hu": LanguageProfile(isLatin: true, "á280 é290 ö90 ó90 ő80 ü50 í60 ú30 ű20"),
    "ro": LanguageProfile(isLatin: true, "ă300 ş170 ţ160 ș1 ț1 î140 â130"),
    "hr": LanguageProfile(isLatin: true, "č240 š250 ž200 ć170 đ60"),
    "tr": LanguageProfile(isLatin: true, "ı280 ş150 ğ110 ü150 ö90 ç100 İ15 â5"),
    "lt": LanguageProfile(isLatin: true, "ė190 š140 ž90 ų150 į70 ą80 ū50 č60 ę30"),
    "lv": LanguageProfile(
      isLatin: true, "ā380 ē150 ī160 š100 ū50 ņ50 ļ50 ž20 č10 ķ10 ģ10"),
    "et": LanguageProfile(isLatin: true, "ä420 õ330 ü210 ö60 š5 ž2"),
    "ru": LanguageProfile(
      isLatin: false,
      """
      о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 \
      й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ1 ё2
      """),
    "uk": LanguageProfile(
      isLatin: false,
      """
      о94 а80 н68 и61 і57 в54 т50 е48 р47 с40 к37 л37 у33 д31 м30 п28 я24 з23 ь20 г16 б17 ч13 \
      й12 х11 ц9 ж8 ї8 ш7 ю9 є5 щ4 ф3 ґ1
      """),
    "bg": LanguageProfile(
      isLatin: false,
      """
      а120 и90 о88 е88 т77 н72 р50 с48 в45 л35 к34 д36 п30 м24 з23 я18 ъ15 у15 г16 ч15 б14 ц8 \
      щ6 ж7 х6 й6 ш5 ю2 ф2 ь1
      """),
    "sr": LanguageProfile(
      isLatin: false,
      """
      а115 о92 и95 е92 н59 р48 с47 т44 у43 в38 ј36 к37 д37 п29 м31 л31 з18 г16 б15 ч9 ц8 ш10 \
      ж6 х6 ћ6 љ4 њ6 ђ2 џ1 ф3 ќ1 ѓ1 ѕ1
      """),
    "be": LanguageProfile(
      isLatin: false,
      """
      а150 і65 н60 о50 е50 р50 т45 с45 к40 л38 д33 у33 в30 я32 ы40 м30 п28 з25 ь20 г20 ў15 ц30 \
      ч18 х11 б15 ш10 й12 ж10 э20 ю8 ё7 ф2
      """),
    "el": LanguageProfile(
      isLatin: false,
      """
      α110 ο92 ι85 τ85 ε77 ν67 σ47 η48 ρ40 π40 κ38 μ33 λ31 υ42 ς38 ω19 ί27 ό22 ά20 έ19 ή17 γ17 \
      δ17 θ11 χ11 ύ9 ώ8 φ9 β7 ξ4 ζ4 ψ2 ϊ1 ΐ1 ϋ1
      """),
    "he": LanguageProfile(
      isLatin: false,
      """
      י113 ו108 ה94 ל74 א66 ר59 ת56 ב55 ש48 מ55 ם30 נ30 ן15 ע32 ח25 ד27 ק22 כ25 פ18 ט13 ג14 \
      ס14 צ12 ז9 ך8 ף3 ץ2 \u{5BC}2 \u{5B8}2 \u{5B4}2 \u{5B7}2 \u{5B0}2 \u{5B6}2
      """),
    "ar": LanguageProfile(
      isLatin: false,
      """
      ا130 ل115 ي65 م60 ن60 و60 ر50 ت45 ب40 ة35 ع35 د32 س27 ف28 ه28 ك22 ق23 أ25 ح21 ج14 ش12 \
      ى9 ص10 خ9 ط9 إ10 ذ7 ز8 ئ4 ض6 غ5 ث6 ء5 ظ2 آ2 ؤ2 پ5 چ2 ژ1 گ6 ک3 \
      \u{64B}3 \u{64E}1 \u{64F}1 \u{650}1 \u{651}2 \u{652}1 ـ1
      """),
    "th": LanguageProfile(
      isLatin: false,
      """
      า90 น60 ร60 อ55 ก50 เ45 ง40 \u{E48}45 \u{E49}40 ม35 ย35 ว30 ล30 \u{E35}30 \u{E31}35 ท30 ต25 \
      ด27 ส27 ะ22 ค20 ป22 ห20 \u{E34}25 บ20 แ18 ไ15 จ15 พ15 ใ10 \u{E47}8 \u{E4C}12 \u{E37}15 \
      \u{E38}15 \u{E39}12 โ8 ช10 ข10 ผ8 ำ8 ถ6 ซ5 ณ5 ศ4 ญ3 ธ4 ษ3 ภ3 ฟ3 ๆ2 ฐ1 ฝ1 ฉ1 ฮ1 ฯ1 ฤ1 \
      \u{E36}3 \u{E4A}1 \u{E4B}1 ๐1 ๑1 ๒1 ๓1 ๔1 ๕1 ๖1 ๗1 ๘1 ๙1
      """),
  ]
}
