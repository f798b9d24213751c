/// Dates as XML Schema has them.
enum W3CDate {
  /// An ISO 8601 date, or date and time, as the type `date` or `dateTime`: with seconds, and only when
  /// there is such a day.
  ///
  /// Specification: XML Schema 1.0, part 2, sections 3.2.7 and 3.2.9.
  static func normal(_ date: String) -> String? {
    let bytes = Array(date.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ $0 &- 0x30 < 10 }) else {
        return nil
      }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 & 15) }
    }
    guard let year = number(0..<4), year > 0, let month = number(5..<7), let day = number(8..<10),
      bytes[4] == 0x2D, bytes[7] == 0x2D, (1...12).contains(month),
      (1...days(in: month, of: year)).contains(day)
    else { return nil }
    if bytes.count == 10 { return date }
    guard bytes[10] == 0x54, bytes.count >= 16, let hour = number(11..<13), hour < 24,
      let minute = number(14..<16), minute < 60, bytes[13] == 0x3A
    else { return nil }
    var zone = bytes[16...]
    var seconds: [UInt8] = Array(":00".utf8)
    if zone.first == 0x3A {
      guard let second = number(17..<19), second < 60 else { return nil }
      seconds = Array(zone.prefix(3))
      zone = zone.dropFirst(3)
    }
    guard isZone(zone) else { return nil }
    return String(decoding: bytes[..<16] + seconds + zone, as: UTF8.self)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Nothing, `Z`, or an offset of up to 14 hours.
  private static func isZone(_ zone: ArraySlice<UInt8>) -> Bool {
    if zone.isEmpty || zone.elementsEqual([0x5A]) { return true }
    let bytes = Array(zone)
    guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
      [1, 2, 4, 5].allSatisfy({ bytes[$0] &- 0x30 < 10 })
    else { return false }
    let hours = Int(bytes[1] & 15) * 10 + Int(bytes[2] & 15)
    let minutes = Int(bytes[4] & 15) * 10 + Int(bytes[5] & 15)
    return hours < 14 ? minutes < 60 : hours == 14 && minutes == 0
  }
}
