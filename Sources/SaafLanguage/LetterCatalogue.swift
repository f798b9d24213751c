/// The letters that tell languages of one script apart, without those that all of them share.
enum LetterCatalogue {
  /// Telling letters of the languages written in Latin letters.
  static let latin: [LanguageEvidence] = [
    LanguageEvidence("de", "ä ö ü ß"),
    LanguageEvidence("fr", "à â ç é è ê ë î ï ô û ù œ æ"),
    LanguageEvidence("es", "á é í ñ ó ú ü"),
    LanguageEvidence("pt", "á â ã à ç é ê í ó ô õ ú"),
    LanguageEvidence("it", "à è é ì ò ù"),
    LanguageEvidence("nl", "ë ï é"),
    LanguageEvidence("sv", "å ä ö"),
    LanguageEvidence("no", "å ø æ"),
    LanguageEvidence("da", "å ø æ"),
    LanguageEvidence("fi", "ä ö"),
    LanguageEvidence("pl", "ą ć ę ł ń ó ś ź ż"),
    LanguageEvidence("cs", "á č ď é ě í ň ó ř š ť ú ů ý ž"),
    LanguageEvidence("sk", "á ä č ď é í ĺ ľ ň ó ô ŕ š ť ú ý ž"),
    LanguageEvidence("hu", "á é í ó ö ő ú ü ű"),
    LanguageEvidence("ro", "ă â î ș ț"),
    LanguageEvidence("tr", "ç ğ ı ö ş ü â î"),
    LanguageEvidence("az", "ç ə ğ ı ö ş ü"),
    LanguageEvidence(
      "vi",
      """
      à á â ã ă đ è é ê ì í ĩ ò ó ô õ ơ ù ú ũ ư ý ạ ả ấ ầ ẩ ẫ ậ ắ ằ ẳ ẵ ặ ẹ ẻ ẽ ế ề ể ễ ệ
      ỉ ị ọ ỏ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ụ ủ ứ ừ ử ữ ự ỳ ỵ ỷ ỹ
      """),
    LanguageEvidence("hr", "č ć đ š ž"),
    LanguageEvidence("sr", "č ć đ š ž"),
    LanguageEvidence("bs", "č ć đ š ž"),
    LanguageEvidence("sl", "č š ž"),
    LanguageEvidence("lt", "ą č ę ė į š ų ū ž"),
    LanguageEvidence("lv", "ā č ē ģ ī ķ ļ ņ š ū ž"),
    LanguageEvidence("et", "ä õ ö ü š ž"),
    LanguageEvidence("tl", "ñ"),
    LanguageEvidence("ca", "à ç è é í ï ò ó ú ü"),
    LanguageEvidence("gl", "á é í ñ ó ú ü"),
    LanguageEvidence("eu", "ñ"),
    LanguageEvidence("af", "ê ë ô û"),
    LanguageEvidence("sq", "ç ë"),
    LanguageEvidence("ga", "á é í ó ú"),
    LanguageEvidence("is", "á æ ð é í ó ö þ ú ý"),
    LanguageEvidence("cy", "â ê î ô û ŵ ŷ"),
    LanguageEvidence("eo", "ĉ ĝ ĥ ĵ ŝ ŭ"),
    LanguageEvidence("mt", "ċ ġ ħ ż à"),
    LanguageEvidence("lb", "ë é ä"),
  ]

  /// Telling letters of the languages written in Cyrillic letters.
  static let cyrillic: [LanguageEvidence] = [
    LanguageEvidence("ru", "ы э ъ щ й ь ю я"),
    LanguageEvidence("uk", "і ї є ґ щ й ь ю я"),
    LanguageEvidence("be", "ў і ы э й ь ю я"),
    LanguageEvidence("bg", "ъ щ й ь ю я"),
    LanguageEvidence("mk", "ѓ ѕ ј љ њ ќ џ"),
    LanguageEvidence("sr", "ђ ј љ њ ћ џ"),
    LanguageEvidence("kk", "ә ғ қ ң ө ұ ү һ і ы э й ь ю я"),
    LanguageEvidence("ky", "ң ө ү ы э й ь ю я"),
    LanguageEvidence("mn", "ө ү ы э й ь ю я"),
    LanguageEvidence("tg", "ғ ӣ қ ӯ ҳ ҷ ъ э й ю я"),
    LanguageEvidence("tt", "ә җ ң ө ү һ ы э й ь ю я"),
  ]

  /// Telling letters of the languages written in Arabic letters.
  static let arabic: [LanguageEvidence] = [
    LanguageEvidence("ar", "ة ي ك أ إ ؤ ذ ث ى"),
    LanguageEvidence("fa", "پ چ ژ گ ک ی آ"),
    LanguageEvidence("ur", "پ چ گ ک ی ے ں ھ ہ ٹ ڈ ڑ"),
    LanguageEvidence("ps", "پ چ ې ۍ ښ ځ څ ډ ړ ټ ګ ک ی ي ږ ڼ"),
    LanguageEvidence("ckb", "پ چ ژ گ ک ی ە ێ ۆ ڕ ڵ ڤ"),
    LanguageEvidence("sd", "پ چ گ ک ڪ ي ٿ ڏ ڻ ڄ ڃ ڌ ۾ ۽ ٺ ڇ ڳ ڀ ھ"),
    LanguageEvidence("ug", "پ چ گ ك ي ى ە ې ۆ ۇ ۈ ۋ ڭ ھ"),
  ]

  /// Telling letters of the languages written in Devanagari letters.
  static let devanagari: [LanguageEvidence] = [
    LanguageEvidence("mr", "ळ"),
    LanguageEvidence("sa", "ॐ ऽ"),
  ]

  /// Telling letters of the languages written in Bengali letters.
  static let bengali: [LanguageEvidence] = [
    LanguageEvidence("as", "ৰ ৱ"),
    LanguageEvidence("bn", "র"),
  ]

  /// Telling letters of the languages written in Hebrew letters.
  static let hebrew: [LanguageEvidence] = [LanguageEvidence("yi", "ײ װ ױ")]

  /// Telling letters of the languages written in Ethiopic letters.
  static let ethiopic: [LanguageEvidence] = [LanguageEvidence("ti", "ቐ ኸ ቕ")]
}
