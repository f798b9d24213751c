/// The labels of the WHATWG Encoding Standard, section 4.2, and the ICU converters behind them.
enum EncodingLabel {
  struct Legacy: Sendable {
    var icuName: String
    var isStateful = false
  }

  /// The canonical name for a label, compared without case and surrounding white space; nil for a
  /// label that is unknown or that the standard replaces for safety (ISO-2022-KR, HZ).
  static func name(for label: String) -> String? {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var bytes = label.utf8.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return names[String(decoding: lower, as: UTF8.self)]
  }

  /// Names of legacy encodings and their converters. Where the web's table is wider than the label
  /// says, the wider one is meant.
  static let legacy: [String: Legacy] = [
    "IBM866": Legacy(icuName: "ibm-866_P100-1995"),
    "ISO-8859-2": Legacy(icuName: "ISO-8859-2"),
    "ISO-8859-3": Legacy(icuName: "ISO-8859-3"),
    "ISO-8859-4": Legacy(icuName: "ISO-8859-4"),
    "ISO-8859-5": Legacy(icuName: "ISO-8859-5"),
    "ISO-8859-6": Legacy(icuName: "ISO-8859-6"),
    "ISO-8859-7": Legacy(icuName: "ISO-8859-7"),
    "ISO-8859-8": Legacy(icuName: "ISO-8859-8"),
    "ISO-8859-10": Legacy(icuName: "iso-8859_10-1998"),
    "ISO-8859-13": Legacy(icuName: "ISO-8859-13"),
    "ISO-8859-14": Legacy(icuName: "iso-8859_14-1998"),
    "ISO-8859-15": Legacy(icuName: "ISO-8859-15"),
    "KOI8-R": Legacy(icuName: "KOI8-R"),
    "KOI8-U": Legacy(icuName: "KOI8-U"),
    "macintosh": Legacy(icuName: "macintosh"),
    "windows-874": Legacy(icuName: "windows-874-2000"),
    "windows-1250": Legacy(icuName: "windows-1250"),
    "windows-1251": Legacy(icuName: "windows-1251"),
    "windows-1252": Legacy(icuName: "windows-1252"),
    "windows-1253": Legacy(icuName: "windows-1253"),
    "windows-1254": Legacy(icuName: "windows-1254"),
    "windows-1255": Legacy(icuName: "windows-1255"),
    "windows-1256": Legacy(icuName: "windows-1256"),
    "windows-1257": Legacy(icuName: "windows-1257"),
    "windows-1258": Legacy(icuName: "windows-1258"),
    "x-mac-cyrillic": Legacy(icuName: "x-mac-cyrillic"),
    "GB18030": Legacy(icuName: "gb18030"),
    "Big5": Legacy(icuName: "Big5-HKSCS"),
    "EUC-JP": Legacy(icuName: "EUC-JP"),
    "ISO-2022-JP": Legacy(icuName: "ISO-2022-JP", isStateful: true),
    "Shift_JIS": Legacy(icuName: "windows-31j"),
    "EUC-KR": Legacy(icuName: "windows-949"),
  ]

  /// Whether escape sequences change what ASCII bytes mean.
  static func isStateful(_ name: String) -> Bool {
    legacy[name]?.isStateful ?? false
  }

  /// Every label, sorted.
  static var all: [String] { names.keys.sorted() }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in table {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    return names
  }()

  private static let table: [(name: String, labels: String)] = [
    ("UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
    (
      "UTF-16LE",
      "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le utf16 utf16le"
    ),
    ("UTF-16BE", "unicodefffe utf-16be utf16be"),
    ("UTF-32LE", "utf-32 utf-32le utf32 utf32le"),
    ("UTF-32BE", "utf-32be utf32be"),
    ("IBM866", "866 cp866 csibm866 ibm866"),
    (
      "ISO-8859-2",
      "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"
    ),
    (
      "ISO-8859-3",
      "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"
    ),
    (
      "ISO-8859-4",
      "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"
    ),
    (
      "ISO-8859-5",
      """
      csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 \
      iso_8859-5:1988
      """
    ),
    (
      "ISO-8859-6",
      """
      arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e \
      iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
      """
    ),
    (
      "ISO-8859-7",
      """
      csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 \
      iso_8859-7 iso_8859-7:1987 sun_eu_greek
      """
    ),
    (
      "ISO-8859-8",
      """
      csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 \
      iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical
      """
    ),
    ("ISO-8859-10", "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
    ("ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"),
    ("ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"),
    ("ISO-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
    ("KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r"),
    ("KOI8-U", "koi8-ru koi8-u"),
    ("macintosh", "csmacintosh mac macintosh x-mac-roman"),
    ("windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
    ("windows-1250", "cp1250 windows-1250 x-cp1250"),
    ("windows-1251", "cp1251 windows-1251 x-cp1251"),
    (
      "windows-1252",
      """
      ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 \
      iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252
      """
    ),
    ("windows-1253", "cp1253 windows-1253 x-cp1253"),
    (
      "windows-1254",
      """
      cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 \
      latin5 windows-1254 x-cp1254
      """
    ),
    ("windows-1255", "cp1255 windows-1255 x-cp1255"),
    ("windows-1256", "cp1256 windows-1256 x-cp1256"),
    ("windows-1257", "cp1257 windows-1257 x-cp1257"),
    ("windows-1258", "cp1258 windows-1258 x-cp1258"),
    ("x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
    (
      "GB18030",
      """
      chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 cp936
      """
    ),
    ("Big5", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950"),
    ("EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp"),
    ("ISO-2022-JP", "csiso2022jp iso-2022-jp"),
    ("Shift_JIS", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932"),
    (
      "EUC-KR",
      """
      cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 \
      ksc_5601 windows-949 cp949 uhc ks_c_5601
      """
    ),
  ]
}
