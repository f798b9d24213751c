/// A writing system the detector tells apart.
enum Script: UInt8, CaseIterable, Sendable {
  case none = 0
  case latin, cyrillic, greek, armenian, georgian, hebrew, arabic, ethiopic
  case devanagari, bengali, gurmukhi, gujarati, odia, tamil, telugu, kannada, malayalam, sinhala
  case thai, lao, tibetan, burmese, khmer
  case hangul, kana, han
  case thaana, syriac, nko, mongolian, cherokee, canadianSyllabics, olChiki, meitei
  /// Combining marks used with several scripts; they continue a word but decide nothing.
  case inherited

  /// The ISO 15924 code.
  var code: String {
    switch self {
    case .none: "Zzzz"
    case .latin: "Latn"
    case .cyrillic: "Cyrl"
    case .greek: "Grek"
    case .armenian: "Armn"
    case .georgian: "Geor"
    case .hebrew: "Hebr"
    case .arabic: "Arab"
    case .ethiopic: "Ethi"
    case .devanagari: "Deva"
    case .bengali: "Beng"
    case .gurmukhi: "Guru"
    case .gujarati: "Gujr"
    case .odia: "Orya"
    case .tamil: "Taml"
    case .telugu: "Telu"
    case .kannada: "Knda"
    case .malayalam: "Mlym"
    case .sinhala: "Sinh"
    case .thai: "Thai"
    case .lao: "Laoo"
    case .tibetan: "Tibt"
    case .burmese: "Mymr"
    case .khmer: "Khmr"
    case .hangul: "Hang"
    case .kana: "Jpan"
    case .han: "Hani"
    case .thaana: "Thaa"
    case .syriac: "Syrc"
    case .nko: "Nkoo"
    case .mongolian: "Mong"
    case .cherokee: "Cher"
    case .canadianSyllabics: "Cans"
    case .olChiki: "Olck"
    case .meitei: "Mtei"
    case .inherited: "Zinh"
    }
  }

  /// The language of nearly all modern texts in this script, or nil when there is no such one.
  var principalLanguage: String? {
    switch self {
    case .none, .inherited, .latin, .cyrillic, .arabic: nil
    case .greek: "el"
    case .armenian: "hy"
    case .georgian: "ka"
    case .hebrew: "he"
    case .ethiopic: "am"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .odia: "or"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .thai: "th"
    case .lao: "lo"
    case .tibetan: "bo"
    case .burmese: "my"
    case .khmer: "km"
    case .hangul: "ko"
    case .kana: "ja"
    case .han: "zh"
    case .thaana: "dv"
    case .syriac: "syr"
    case .nko: "nqo"
    case .mongolian: "mn"
    case .cherokee: "chr"
    case .canadianSyllabics: "iu"
    case .olChiki: "sat"
    case .meitei: "mni"
    }
  }

  /// How much one letter counts when scripts compete.
  ///
  /// A syllable or an ideograph carries as much as several letters, and Latin words are often mere
  /// names inside texts of other scripts, hardly ever the reverse.
  var letterWeight: Int {
    switch self {
    case .none, .inherited: 0
    case .latin: 2
    case .han, .kana: 8
    case .hangul: 7
    default: 4
    }
  }
}

/// A run of code points of one script.
private struct ScriptRange {
  var first: UInt32
  var last: UInt32
  var script: Script

  init(_ first: UInt32, _ last: UInt32, _ script: Script) {
    self.first = first
    self.last = last
    self.script = script
  }
}

/// Looks up the script of a letter or mark in constant time.
///
/// Scripts are assigned in runs of 16 code points, so a byte for each run of the Basic Multilingual
/// Plane (4 KiB) is enough; runs with digits or punctuation among the letters are marked, and only
/// for those the list of exceptions is read.
struct ScriptMap: Sendable {
  static let standard = ScriptMap()

  private static let mixedFlag: UInt8 = 0x80
  private let runs: [UInt8]

  private init() {
    var runs = [UInt8](repeating: 0, count: 0x1000)
    for range in Self.letterRanges {
      for run in Int(range.first >> 4)...Int(range.last >> 4) {
        runs[run] = range.script.rawValue
      }
    }
    for range in Self.nonLetterRanges {
      for run in Int(range.first >> 4)...Int(range.last >> 4) {
        runs[run] |= Self.mixedFlag
      }
    }
    self.runs = runs
  }

  /// The script of a scalar, or `.none` for anything that is no letter or mark.
  @inline(__always)
  func script(of scalar: UInt32) -> Script {
    if scalar < 0x80 {
      return isASCIILetter(scalar) ? .latin : .none
    }
    if scalar >= 0x10000 {
      return Self.supplementaryScript(of: scalar)
    }
    let run = runs[Int(scalar >> 4)]
    if run & Self.mixedFlag != 0 {
      return Self.mixedScript(of: scalar, run: run)
    }
    return Script(rawValue: run) ?? .none
  }

  private static func mixedScript(of scalar: UInt32, run: UInt8) -> Script {
    for range in nonLetterRanges where range.first <= scalar && scalar <= range.last {
      return .none
    }
    return Script(rawValue: run & ~mixedFlag) ?? .none
  }

  private static func supplementaryScript(of scalar: UInt32) -> Script {
    switch scalar {
    case 0x20000...0x3FFFF: .han
    case 0x1B000...0x1B16F: .kana
    default: .none
    }
  }

  private static let letterRanges: [ScriptRange] = [
    ScriptRange(0x00A0, 0x02AF, .latin),
    ScriptRange(0x0300, 0x036F, .inherited),
    ScriptRange(0x0370, 0x03FF, .greek),
    ScriptRange(0x0400, 0x052F, .cyrillic),
    ScriptRange(0x0530, 0x058F, .armenian),
    ScriptRange(0x0590, 0x05FF, .hebrew),
    ScriptRange(0x0600, 0x06FF, .arabic),
    ScriptRange(0x0700, 0x074F, .syriac),
    ScriptRange(0x0750, 0x077F, .arabic),
    ScriptRange(0x0780, 0x07BF, .thaana),
    ScriptRange(0x07C0, 0x07FF, .nko),
    ScriptRange(0x0870, 0x08FF, .arabic),
    ScriptRange(0x0900, 0x097F, .devanagari),
    ScriptRange(0x0980, 0x09FF, .bengali),
    ScriptRange(0x0A00, 0x0A7F, .gurmukhi),
    ScriptRange(0x0A80, 0x0AFF, .gujarati),
    ScriptRange(0x0B00, 0x0B7F, .odia),
    ScriptRange(0x0B80, 0x0BFF, .tamil),
    ScriptRange(0x0C00, 0x0C7F, .telugu),
    ScriptRange(0x0C80, 0x0CFF, .kannada),
    ScriptRange(0x0D00, 0x0D7F, .malayalam),
    ScriptRange(0x0D80, 0x0DFF, .sinhala),
    ScriptRange(0x0E00, 0x0E7F, .thai),
    ScriptRange(0x0E80, 0x0EFF, .lao),
    ScriptRange(0x0F00, 0x0FFF, .tibetan),
    ScriptRange(0x1000, 0x109F, .burmese),
    ScriptRange(0x10A0, 0x10FF, .georgian),
    ScriptRange(0x1100, 0x11FF, .hangul),
    ScriptRange(0x1200, 0x139F, .ethiopic),
    ScriptRange(0x13A0, 0x13FF, .cherokee),
    ScriptRange(0x1400, 0x167F, .canadianSyllabics),
    ScriptRange(0x1780, 0x17FF, .khmer),
    ScriptRange(0x1800, 0x18AF, .mongolian),
    ScriptRange(0x18B0, 0x18FF, .canadianSyllabics),
    ScriptRange(0x1AB0, 0x1AFF, .inherited),
    ScriptRange(0x1C50, 0x1C7F, .olChiki),
    ScriptRange(0x1C80, 0x1C8F, .cyrillic),
    ScriptRange(0x1C90, 0x1CBF, .georgian),
    ScriptRange(0x1DC0, 0x1DFF, .inherited),
    ScriptRange(0x1E00, 0x1EFF, .latin),
    ScriptRange(0x1F00, 0x1FFF, .greek),
    ScriptRange(0x2C60, 0x2C7F, .latin),
    ScriptRange(0x2D00, 0x2D2F, .georgian),
    ScriptRange(0x2D80, 0x2DDF, .ethiopic),
    ScriptRange(0x2DE0, 0x2DFF, .cyrillic),
    ScriptRange(0x3040, 0x30FF, .kana),
    ScriptRange(0x3130, 0x318F, .hangul),
    ScriptRange(0x31F0, 0x31FF, .kana),
    ScriptRange(0x3400, 0x4DBF, .han),
    ScriptRange(0x4E00, 0x9FFF, .han),
    ScriptRange(0xA640, 0xA69F, .cyrillic),
    ScriptRange(0xA720, 0xA7FF, .latin),
    ScriptRange(0xA8E0, 0xA8FF, .devanagari),
    ScriptRange(0xA960, 0xA97F, .hangul),
    ScriptRange(0xA9E0, 0xA9FF, .burmese),
    ScriptRange(0xAA60, 0xAA7F, .burmese),
    ScriptRange(0xAB00, 0xAB2F, .ethiopic),
    ScriptRange(0xAB30, 0xAB6F, .latin),
    ScriptRange(0xAB70, 0xABBF, .cherokee),
    ScriptRange(0xABC0, 0xABFF, .meitei),
    ScriptRange(0xAC00, 0xD7FF, .hangul),
    ScriptRange(0xF900, 0xFAFF, .han),
    ScriptRange(0xFB50, 0xFDFF, .arabic),
    ScriptRange(0xFE70, 0xFEFE, .arabic),
    ScriptRange(0xFF20, 0xFF5F, .latin),
    ScriptRange(0xFF60, 0xFF9F, .kana),
    ScriptRange(0xFFA0, 0xFFDF, .hangul),
  ]

  /// Digits, punctuation and symbols inside the runs above.
  private static let nonLetterRanges: [ScriptRange] = [
    ScriptRange(0x00A0, 0x00A9, .none), ScriptRange(0x00AB, 0x00B4, .none),
    ScriptRange(0x00B6, 0x00B9, .none), ScriptRange(0x00BB, 0x00BF, .none),
    ScriptRange(0x00D7, 0x00D7, .none), ScriptRange(0x00F7, 0x00F7, .none),
    ScriptRange(0x0374, 0x0375, .none), ScriptRange(0x037E, 0x037E, .none),
    ScriptRange(0x0384, 0x0385, .none), ScriptRange(0x0387, 0x0387, .none),
    ScriptRange(0x0482, 0x0482, .none), ScriptRange(0x055A, 0x055F, .none),
    ScriptRange(0x0589, 0x058F, .none), ScriptRange(0x05BE, 0x05BE, .none),
    ScriptRange(0x05C0, 0x05C0, .none), ScriptRange(0x05C3, 0x05C3, .none),
    ScriptRange(0x05F3, 0x05F4, .none), ScriptRange(0x0600, 0x060F, .none),
    ScriptRange(0x061B, 0x061F, .none), ScriptRange(0x0660, 0x066D, .none),
    ScriptRange(0x06D4, 0x06D4, .none), ScriptRange(0x06DD, 0x06DD, .none),
    ScriptRange(0x06F0, 0x06F9, .none), ScriptRange(0x0700, 0x070D, .none),
    ScriptRange(0x07C0, 0x07C9, .none), ScriptRange(0x0964, 0x0970, .none),
    ScriptRange(0x09E4, 0x09EF, .none), ScriptRange(0x09F2, 0x09FB, .none),
    ScriptRange(0x0A64, 0x0A6F, .none), ScriptRange(0x0AE4, 0x0AF1, .none),
    ScriptRange(0x0B64, 0x0B70, .none), ScriptRange(0x0BE6, 0x0BFA, .none),
    ScriptRange(0x0C64, 0x0C6F, .none), ScriptRange(0x0CE4, 0x0CEF, .none),
    ScriptRange(0x0D64, 0x0D79, .none), ScriptRange(0x0DE4, 0x0DEF, .none),
    ScriptRange(0x0DF4, 0x0DF4, .none), ScriptRange(0x0E3F, 0x0E3F, .none),
    ScriptRange(0x0E4F, 0x0E5B, .none), ScriptRange(0x0ED0, 0x0ED9, .none),
    ScriptRange(0x0F01, 0x0F17, .none), ScriptRange(0x0F1A, 0x0F34, .none),
    ScriptRange(0x1040, 0x104F, .none), ScriptRange(0x1090, 0x1099, .none),
    ScriptRange(0x10FB, 0x10FB, .none), ScriptRange(0x1360, 0x137C, .none),
    ScriptRange(0x17D4, 0x17DB, .none), ScriptRange(0x17E0, 0x17F9, .none),
    ScriptRange(0x1800, 0x1819, .none), ScriptRange(0x1C50, 0x1C59, .none),
    ScriptRange(0x30A0, 0x30A0, .none), ScriptRange(0x30FB, 0x30FC, .none),
    ScriptRange(0xFD3E, 0xFD3F, .none), ScriptRange(0xFF20, 0xFF20, .none),
    ScriptRange(0xFF3B, 0xFF40, .none), ScriptRange(0xFF5B, 0xFF65, .none),
  ]
}

/// Whether a scalar is one of A-Z and a-z.
@inline(__always)
func isASCIILetter(_ scalar: UInt32) -> Bool {
  (scalar | 0x20) &- 0x61 < 26
}
