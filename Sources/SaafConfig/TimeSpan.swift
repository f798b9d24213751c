/// A length of time as people write it: `500ms`, `10s`, `2 min`, `1h`.
public enum TimeSpan {
  private static let milliseconds: [String: Int] = [
    "ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000,
  ]

  /// The length of time, or `nil` when the text is not a whole number with a known unit, or is too
  /// long to be counted in milliseconds.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func parse(_ text: String) -> Duration? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    guard let number = Int(digits), let factor = milliseconds[String(unit)] else { return nil }
    let (time, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? nil : .milliseconds(time)
  }
}
