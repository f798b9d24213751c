/// Random texts in many scripts, made of what trips cleaners up.
public enum RandomText {
  /// Words of ten scripts, and characters that are none.
  public static let words: [String] = [
    "कल", "कुल", "फ़िल्म", "फिल्म", "है।", "दुःख", "वीडियो:", "ক্ষেত্র", "ভিডিও:", "ড়", "ে",
    "كِتَاب", "می‌خواهم", "فيديو:", "؟", "۔", "水", "漢字", "か", "が", "か\u{3099}", "、", "。", "ไม้", "ไม",
    "วิดีโอ:", "café", "cafe\u{301}", "Straße", "İstanbul", "Video:", "Anonim", "Ж", "Видео:",
    "ΟΔΟΣ", "ሰላም።", "ന്\u{200D}", "ൻ", "한국어", "안", "שלום", "\u{200F}", "👩\u{200D}👩\u{200D}👧",
    "🏳️\u{200D}🌈",
    "\u{301}", "\u{200D}\u{200D}", "\u{FEFF}", "\u{AD}", "\u{200B}", "\u{A0}", "\u{3000}", "\u{0}",
    "\u{7F}", "Ã©", "2024,", "2024", "10:30", "https://a.example/b", "a.b", "|", "\u{FFFD}",
    "U.S.A.",
    "end.Start", "है।कंपनी",
  ]

  /// What can stand before the text of a line.
  public static let markers: [String] = [
    "", "", "", "", "• ", "- ", "* ", "1. ", "2. ", "3) ", "१. ", "२. ", "(a) ", "(b) ", "（一）",
    "①", "> ", "## ", "  • ", "    - ", "\t", "| ", "一、", "a) ", "b) ", "``` ", "···",
  ]

  /// Whole lines that mean something.
  public static let lines: [String] = [
    "", "", "", "```", "~~~", "---", "***", "|---|---|", "a\tb", "क\tख", "| a | b |", "水 | 火",
    "Anonim", "Video: A title 2024, July", "सिफारिश की:", "विषयसूची:", "Recommended:",
    "Author: Jane Doe | jane@example.org. Last modified: 2023-12-16 06:35", "•", "1.", ">", "## ",
    "    code", "|", "||", "\u{FEFF}", "\u{2028}", "\u{85}",
  ]

  /// Words with single spaces, now and then more.
  public static func line(using generator: inout some RandomNumberGenerator) -> String {
    var line = markers.randomElement(using: &generator)!
    for _ in 0..<Int.random(in: 0...9, using: &generator) {
      line += words.randomElement(using: &generator)!
      line += ["", " ", " ", " ", "  "].randomElement(using: &generator)!
    }
    return line
  }

  /// A document of up to `maximumLines` lines with one kind of line end or several; some lines come
  /// again.
  public static func document(
    maximumLines: Int = 40, using generator: inout some RandomNumberGenerator
  ) -> String {
    let ends = [["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r", "\u{2028}", "\n\n"]]
      .randomElement(using: &generator)!
    var written: [String] = []
    for _ in 0..<Int.random(in: 0...maximumLines, using: &generator) {
      let line: String
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: line = lines.randomElement(using: &generator)!
      case 1: line = written.randomElement(using: &generator) ?? ""
      case 2: line = written.first ?? ""
      default: line = self.line(using: &generator)
      }
      written.append(line)
    }
    return written.map { $0 + ends.randomElement(using: &generator)! }.joined()
  }
}
