import SaafModel
import SaafText

/// Reads the dates that pages write for programs.
///
/// No clock is read, so that a date of tomorrow is as good as one of yesterday; what no calendar has,
/// and the zero of a clock (1970-01-01), is refused.
enum PageDate {
  /// The date in ISO 8601, with the time and its offset where they are given: `2023-05-17`,
  /// `2023-05-17T10:30:00+02:00`. Fractions of a second are left out.
  ///
  /// Understood are ISO 8601 in its extended and basic forms, RFC 5322 (`Wed, 17 May 2023 10:30:00
  /// +0200`), what `DateReader` reads, and seconds or milliseconds since 1970.
  ///
  /// - Complexity: O(*n*) in the number of bytes; long texts are refused at once.
  static func iso(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard (8...80).contains(bytes.count) else { return nil }
    if let date = extended(bytes) ?? basic(bytes) { return date }
    return written(bytes)
  }

  /// The first date in a line for people, whatever words are around it: `Posted on May 17, 2023 by
  /// Jane Doe`.
  ///
  /// - Complexity: O(*n*) in the number of bytes and words; long texts are refused at once.
  static func find(in text: String) -> String? {
    guard (6...200).contains(text.utf8.count) else { return nil }
    if let date = iso(text) { return date }
    guard text.unicodeScalars.contains(where: { CharacterClass.digit($0.value) != nil })
    else { return nil }
    let words = text.unicodeScalars.split { CharacterClass.isSpace($0.value) || $0 == "|" }
    for start in words.indices {
      for count in [3, 1] where start + count <= words.count {
        let candidate = words[start..<start + count].map { String($0) }.joined(separator: " ")
        if let date = iso(candidate) { return date }
      }
    }
    return nil
  }

  /// The date in an attribute of an element that has one for programs.
  static func stated(by node: Int, _ markup: Markup) -> String? {
    for attribute in [AttributeName.datetime, .title, .content] {
      if let moment = markup.string(attribute, of: node), let date = find(in: moment) {
        return date
      }
    }
    return nil
  }

  /// A day in ISO 8601; `nil` when no calendar has it.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1900...2200).contains(year), (1...12).contains(month), day >= 1,
      day <= length(of: month, in: year), (year, month, day) != (1970, 1, 1)
    else { return nil }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// `2023-05-17`, `2023-05-17T10:30:00.000+0200`, `2023-05-17 10:30:00 UTC`
  private static func extended(_ text: [UInt8]) -> String? {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(of: 4), scanner.skip([0x2D, 0x2F]),
      let month = scanner.number(of: 1...2), scanner.skip([0x2D, 0x2F]),
      let day = scanner.number(of: 1...2), let date = self.day(year, month, day)
    else { return nil }
    if scanner.isAtEnd { return date }
    guard scanner.skip([0x54, 0x74, 0x20]) else { return scanner.isAtDigit ? nil : date }
    return date + (time(&scanner) ?? "")
  }

  /// `20230517`, `20230517T103000Z`, seconds and milliseconds since 1970.
  private static func basic(_ text: [UInt8]) -> String? {
    var scanner = DigitScanner(text)
    let digits = text.prefix { (0x30...0x39).contains($0) }.count
    switch digits {
    case 8:
      guard let year = scanner.number(of: 4), let month = scanner.number(of: 2),
        let day = scanner.number(of: 2), let date = self.day(year, month, day)
      else { return nil }
      if scanner.skip([0x54, 0x74]), let hour = scanner.number(of: 2),
        let minute = scanner.number(of: 2), hour < 24, minute < 60
      {
        let second = scanner.number(of: 2).map { ":" + padded(min($0, 59)) } ?? ""
        return date + "T\(padded(hour)):\(padded(minute))\(second)" + scanner.offset()
      }
      return date
    case 10, 13:
      guard digits == text.count, let value = scanner.number(of: 10) else { return nil }
      return date(sinceEpoch: value)
    default: return nil
    }
  }

  /// A date for people, with what programs put around it: the day of the week, the zone.
  private static func written(_ text: [UInt8]) -> String? {
    var start = 0
    let letters = text.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.count
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    if letters >= 3, letters < text.count,
      weekdays.contains(String(decoding: text.prefix(3), as: UTF8.self).lowercased()),
      !(letters == 3 && text[letters] != 0x2C && text[letters] != 0x20)
    {
      start = letters + 1
    }
    var end = text.count
    var offset = ""
    if let colon = text[start...].lastIndex(of: 0x3A), colon + 2 < text.count {
      var scanner = DigitScanner(text, from: colon + 3)
      offset = scanner.offset()
      if !offset.isEmpty { end = colon + 3 }
    }
    let text = withoutOrdinals(text[start..<end])
    guard let date = DateReader.date(text, in: 0..<text.count) ?? monthFirst(text), isReal(date)
    else { return nil }
    return date.utf8.count > 10 ? date + offset : date
  }

  /// The text without the English endings of ordinals: `17th`.
  private static func withoutOrdinals(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let ending = String(decoding: text[index..<min(index + 2, text.endIndex)], as: UTF8.self)
      let isAfterDigit = result.last.map { (0x30...0x39).contains($0) } ?? false
      if isAfterDigit, ["st", "nd", "rd", "th"].contains(ending) {
        index += 2
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// `5/17/2023`, where the second number can be no month.
  private static func monthFirst(_ text: [UInt8]) -> String? {
    var scanner = DigitScanner(text)
    guard let month = scanner.number(of: 1...2), scanner.skip([0x2F]),
      let day = scanner.number(of: 2), day > 12, scanner.skip([0x2F]),
      let year = scanner.number(of: 4), !scanner.isAtDigit
    else { return nil }
    return self.day(year, month, day)
  }

  /// Whether the calendar has the day of an ISO 8601 date.
  private static func isReal(_ date: String) -> Bool {
    var scanner = DigitScanner(Array(date.utf8))
    guard let year = scanner.number(of: 4), scanner.skip([0x2D]),
      let month = scanner.number(of: 2), scanner.skip([0x2D]), let day = scanner.number(of: 2)
    else { return false }
    return self.day(year, month, day) != nil
  }

  private static func time(_ scanner: inout DigitScanner) -> String? {
    guard let hour = scanner.number(of: 1...2), scanner.skip([0x3A]),
      let minute = scanner.number(of: 2), hour < 24, minute < 60
    else { return nil }
    var text = "T\(padded(hour)):\(padded(minute))"
    if scanner.skip([0x3A]) {
      // A leap second has no other name in the form of an article.
      guard let second = scanner.number(of: 2), second <= 60 else { return text }
      text += ":" + padded(min(second, 59))
      if scanner.skip([0x2E, 0x2C]) { scanner.skipDigits() }
    }
    return text + scanner.offset()
  }

  /// The date and time of a number of seconds since 1970, by the civil calendar (Howard Hinnant,
  /// chrono-compatible low-level date algorithms, `civil_from_days`).
  private static func date(sinceEpoch seconds: Int) -> String? {
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard let date = day(year, month, dayOfYear - (153 * shifted + 2) / 5 + 1) else { return nil }
    let clock = seconds % 86_400
    return date
      + "T\(padded(clock / 3600)):\(padded(clock / 60 % 60)):\(padded(clock % 60))Z"
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
