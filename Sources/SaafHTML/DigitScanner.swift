/// Reads the numbers of a date from left to right.
struct DigitScanner {
  private let text: [UInt8]
  private var index: Int

  init(_ text: [UInt8], from start: Int = 0) {
    self.text = text
    index = start
  }

  var isAtEnd: Bool { index == text.count }

  var isAtDigit: Bool { index < text.count && (0x30...0x39).contains(text[index]) }

  /// A number of exactly so many digits.
  mutating func number(of digits: Int) -> Int? { number(of: digits...digits) }

  /// A number of as many digits as there are, up to the most that are allowed.
  mutating func number(of digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var end = index
    while end < text.count, end - index < digits.upperBound, (0x30...0x39).contains(text[end]) {
      value = value * 10 + Int(text[end] - 0x30)
      end += 1
    }
    guard digits.contains(end - index) else { return nil }
    index = end
    return value
  }

  mutating func skipDigits() {
    while isAtDigit { index += 1 }
  }

  /// Goes over one of some characters, if it stands next.
  mutating func skip(_ characters: [UInt8]) -> Bool {
    guard index < text.count, characters.contains(text[index]) else { return false }
    index += 1
    return true
  }

  /// An offset from UTC in the form of ISO 8601, `Z` or `+02:00`; empty when none follows.
  mutating func offset() -> String {
    while skip([0x20]) {}
    let rest = String(decoding: text[min(index, text.count)...], as: UTF8.self).uppercased()
    if rest.hasPrefix("Z") || rest == "UTC" || rest == "GMT" { return "Z" }
    if rest.hasPrefix("GMT") || rest.hasPrefix("UTC") { index += 3 }
    guard index < text.count, text[index] == 0x2B || text[index] == 0x2D else { return "" }
    let sign = text[index] == 0x2B ? "+" : "-"
    index += 1
    guard let hours = number(of: 2), hours <= 14 else { return "" }
    _ = skip([0x3A])
    let minutes = number(of: 2) ?? 0
    guard minutes < 60 else { return "" }
    return sign + (hours < 10 ? "0\(hours)" : "\(hours)") + (minutes < 10 ? ":0" : ":")
      + "\(minutes)"
  }
}
