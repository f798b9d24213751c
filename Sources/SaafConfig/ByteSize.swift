/// A number of bytes as people write it: `10`, `64KiB`, `64 MiB`, `1GB`.
public enum ByteSize {
  private static let units: [String: Int] = [
    "": 1, "b": 1,
    "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40,
    "kb": 1000, "mb": 1_000_000, "gb": 1_000_000_000, "tb": 1_000_000_000_000,
  ]

  /// The number of bytes, or `nil` when the text is not a whole number with a known unit or is too
  /// large for a machine word.
  ///
  /// Units with an `i` count in 1024s, the others in 1000s; their case does not count.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func parse(_ text: String) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    guard let number = Int(digits), let factor = units[unit.lowercased()] else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? nil : bytes
  }
}
