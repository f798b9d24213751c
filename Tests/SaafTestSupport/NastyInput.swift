/// An input that breaks careless programs.
public struct NastyInput: Sendable, CustomStringConvertible {
  public let description: String
  public let bytes: [UInt8]

  public init(_ description: String, _ bytes: [UInt8]) {
    self.description = description
    self.bytes = bytes
  }

  public init(_ description: String, _ text: String) {
    self.init(description, Array(text.utf8))
  }

  /// Inputs of every kind that are quick to clean.
  public static let small: [NastyInput] = [
    NastyInput("empty", ""),
    NastyInput("one line", "A lake is deep."),
    NastyInput("one title", "Lake and Pond"),
    NastyInput("only blank lines", "\n \n\t\n\r\n\u{3000}\n\n"),
    NastyInput("byte order mark", "\u{FEFF}झील और तालाब\n\nझील गहरी होती है।\n"),
    NastyInput("byte order mark alone", "\u{FEFF}"),
    NastyInput("CRLF", "Lake\r\n\r\nA lake  is deep.\r\n• a\r\n• a\r\n"),
    NastyInput("CR", "Lake\r\rA lake  is deep.\r• a\r• a\r"),
    NastyInput("mixed line ends", "a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g"),
    NastyInput("NULs", "Lake\u{0}\n\nA \u{0}lake is\u{0}\u{0} deep.\n"),
    NastyInput("other controls", "Lake\u{1}\u{8}\n\nA\u{B}lake\u{C}is\u{1B} deep\u{7F}.\n"),
    NastyInput("lone combining marks", "\u{301}\n\n\u{93C}\u{94D}\n• \u{9BC}\n• \u{E49}\n\u{3099}"),
    NastyInput(
      "joiner runs", "a\u{200D}\u{200D}\u{200D}b\n\nक्\u{200D}\u{200D}ष\n• \u{200C}\u{200C}\n"),
    NastyInput(
      "right-to-left marks",
      "\u{200F}كتاب\u{200F}\n\n\u{202B}البحيرة عميقة\u{202C}\n\u{200E}a\u{200E}"),
    NastyInput("emoji", "👩\u{200D}👩\u{200D}👧\n\n🏳️\u{200D}🌈 🇩🇪 ☺️\n• 👍🏽\n• 👍🏽\n"),
    NastyInput(
      "invalid UTF-8",
      Array("Lake\n\nA ".utf8) + [0xFF, 0xC3] + Array("lake\n".utf8) + [0xE0, 0xA4]),
    NastyInput(
      "overlong and surrogates",
      Array("a ".utf8) + [0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0x20, 0x62]),
    NastyInput(
      "deeply nested list",
      (0..<60).map { String(repeating: "  ", count: $0) + "• \($0)\n" }.joined()),
    NastyInput(
      "nested list with repeats",
      "• a\n  - b\n  - b\n    * c\n• a\n  - b\n  - b\n    * c\n1. x\n2. x\n"),
    NastyInput(
      "mixed scripts", "दही और yogurt と ヨーグルト\n\nदही।curd है。العربية؟ไทย\n• क\n• ক\n• か\n• が\n"),
    NastyInput("ragged table", "a\tb\tc\nd\te\n\tf\ng\n\n| x | y |\n|---|---|\n| z |\n| | |\n"),
    NastyInput("wide empty table", "\t\t\t\n\t\t\t\n"),
    NastyInput("fence never closed", "Lake\n\n```swift\nlet a  = 1\n\n• a\n• a\n"),
    NastyInput("fences of two kinds", "```\n~~~\n```\n~~~\n```\n```\n"),
    NastyInput("closed fence with CRLF", "```\r\na  b\r\n\r\n```\r\n"),
    NastyInput("only markers", "•\n-\n1.\n(a)\n①\n>\n##\n```\n|\n"),
    NastyInput("quotes", "> a\n>> b\n>\n> c  d\n> \n>e\n"),
    NastyInput("only punctuation", "।\n\n|\n\n...\n\n。\n\n:\n\n??\n"),
    NastyInput("colons", ":\n\na:\n\n:b\n\n::\n\nवीडियो:\n\nVideo:\n"),
    NastyInput("the same line often", String(repeating: "वीडियो: दही\n", count: 30)),
    NastyInput("bare title copies", String(repeating: "Lake\n\n", count: 20)),
    NastyInput("mojibake", "CafÃ© und BrÃ¶tchen\n\nà¤•à¤²\n"),
    NastyInput("template", template),
    NastyInput(
      "Latin-1",
      Array("Caf".utf8) + [0xE9] + Array("\n\nUn lac est tr".utf8) + [0xE8, 0x73]
        + Array(" profond.\n".utf8)),
    NastyInput(
      "UTF-16 with a lone surrogate",
      [0xFF, 0xFE, 0x4C, 0, 0x61, 0, 0, 0xD8, 0x6B, 0, 0x0A, 0, 0x15, 0x09, 0x0A]),
    NastyInput(
      "UTF-16, big",
      [0xFE, 0xFF, 0x09, 0x15, 0x09, 0x32, 0x00, 0x0A, 0x00, 0x0A, 0xDC, 0x00, 0x00, 0x61]),
  ]

  /// Inputs that are large in one way.
  public static let large: [NastyInput] = [
    NastyInput("a line of 1 MB", String(repeating: "झील गहरी होती है।", count: 24_000) + "\n"),
    NastyInput("a word of 1 MB", String(repeating: "か", count: 350_000)),
    NastyInput("10,000 short lines", (0..<10_000).map { "वाक्य \($0 % 97)।\n" }.joined()),
    NastyInput("2,000 items", (0..<2_000).map { "• बिंदु \($0 % 701)\n" }.joined()),
  ]

  private static let template = """
    झील और तालाब के बीच अंतर
    झील और तालाब के बीच अंतर

    वीडियो: झील और तालाब के बीच अंतर
    वीडियो: व्हेल कैसे सोती है 2024, जुलाई
    Anonim
    विषयसूची:
    • झील
    • तालाब

    झील  गहरी होती है।तालाब छोटा होता है|

    झील

    झील में मछली होती है।

    झील में मछली होती है

    तालाब

    • कल
    • कुल
    • कल।

    सिफारिश की:

    नदी और नाले के बीच अंतर

    """
}
