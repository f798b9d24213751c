/// The date in a page's address: `/2023/05/17/`, `/2023-05-17-lakes`, `/20230517/`.
enum AddressDate {
  /// - Returns: the first date in the path in ISO 8601; `nil` when there is none to the day.
  /// - Complexity: O(*n*) in the number of bytes.
  static func date(in address: String) -> String? {
    let bytes = Array(address.utf8)
    var numbers: [(value: Int, digits: Int, start: Int, end: Int)] = []
    var index = 0
    while index < bytes.count, bytes[index] != 0x3F, bytes[index] != 0x23 {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var value = 0
      while index < bytes.count, isDigit(bytes[index]) {
        value = min(value * 10 + Int(bytes[index] - 0x30), 99_999_999)
        index += 1
      }
      guard start == 0 || isBorder(bytes[start - 1]) else { continue }
      numbers.append((value, index - start, start, index))
    }
    for (position, number) in numbers.enumerated() {
      if number.digits == 8, number.end == bytes.count || isBorder(bytes[number.end]),
        let date = PageDate.day(
          number.value / 10_000, number.value / 100 % 100, number.value % 100)
      {
        return date
      }
      guard number.digits == 4, position + 2 < numbers.count else { continue }
      let (month, day) = (numbers[position + 1], numbers[position + 2])
      guard month.start == number.end + 1, day.start == month.end + 1, month.digits <= 2,
        day.digits <= 2, bytes[number.end] == bytes[month.end],
        day.end == bytes.count || isBorder(bytes[day.end]),
        let date = PageDate.day(number.value, month.value, day.value)
      else { continue }
      return date
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// What separates the parts of an address: `/`, `-`, `_`, `.`
  private static func isBorder(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }
}
