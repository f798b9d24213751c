import SaafUnicode

/// Reads dates that are written in digits of any script, in the order that is certain.
public enum DateReader {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The date in ISO 8601, with the time where there is one: `2023-12-16T06:35`.
  ///
  /// Understood are year-month-day with any separator (`2023-12-16`, `2023/12/16`, `2023年12月16日`),
  /// day.month.year with full stops, day/month/year where the day is above 12, and English month
  /// names. A date whose order is not certain gives `nil`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func date(_ text: [UInt8], in range: Range<Int>) -> String? {
    guard range.count <= 80 else { return nil }
    let tokens = self.tokens(text, range)
    let numbers = tokens.numbers
    if numbers.count >= 3, numbers[0].digits == 4 {
      return iso(
        numbers[0].value, numbers[1].value, numbers[2].value, time: numbers.dropFirst(3),
        words: tokens.words, allowed: 2)
    }
    if numbers.count >= 3, numbers[2].digits == 4 {
      let isDayFirst = tokens.separators.contains(0x2E) || numbers[0].value > 12
      guard isDayFirst else { return nil }
      return iso(
        numbers[2].value, numbers[1].value, numbers[0].value, time: numbers.dropFirst(3),
        words: tokens.words, allowed: 0)
    }
    return namedMonth(tokens)
  }

  private struct Number {
    var value: Int
    var digits: Int
  }

  private struct Tokens {
    var numbers: [Number] = []
    var words: [String] = []
    var separators: Set<UInt32> = []
  }

  private static func tokens(_ text: [UInt8], _ range: Range<Int>) -> Tokens {
    var tokens = Tokens()
    var number: Number?
    var word: [UInt8] = []
    let span = text.span
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = span.scalar(at: index)
      index += length
      if let digit = CharacterClass.digit(scalar) {
        number = Number(
          value: min((number?.value ?? 0) * 10 + digit, 99999), digits: (number?.digits ?? 0) + 1)
      } else if let done = number {
        tokens.numbers.append(done)
        number = nil
      }
      if CharacterClass.isLetter(scalar) {
        word.append(scalar: CaseFolding.fold(scalar))
      } else {
        if !word.isEmpty { tokens.words.append(String(decoding: word, as: UTF8.self)) }
        word = []
        if CharacterClass.digit(scalar) == nil { tokens.separators.insert(scalar) }
      }
    }
    if let number { tokens.numbers.append(number) }
    if !word.isEmpty { tokens.words.append(String(decoding: word, as: UTF8.self)) }
    return tokens
  }

  private static func iso(
    _ year: Int, _ month: Int, _ day: Int, time: ArraySlice<Number>, words: [String], allowed: Int
  ) -> String? {
    guard (1900...2200).contains(year), (1...12).contains(month), (1...31).contains(day),
      words.allSatisfy({ $0.unicodeScalars.count <= allowed || isTimeWord($0) }), time.count <= 5
    else { return nil }
    let date = "\(year)-\(padded(month))-\(padded(day))"
    let clock = Array(time.prefix(2))
    guard clock.count == 2, clock[0].value < 24, clock[1].value < 60 else { return date }
    return "\(date)T\(padded(clock[0].value)):\(padded(clock[1].value))"
  }

  private static func isTimeWord(_ word: String) -> Bool {
    ["t", "z", "utc", "gmt"].contains(word)
  }

  private static func namedMonth(_ tokens: Tokens) -> String? {
    guard tokens.words.count == 1, tokens.numbers.count >= 2,
      let month = months.firstIndex(where: {
        $0 == tokens.words[0] || $0.prefix(3) == tokens.words[0]
      })
    else { return nil }
    let (first, second) = (tokens.numbers[0], tokens.numbers[1])
    let (year, day) = first.digits == 4 ? (first.value, second.value) : (second.value, first.value)
    return iso(year, month + 1, day, time: tokens.numbers.dropFirst(2), words: [], allowed: 0)
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
