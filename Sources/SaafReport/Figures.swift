/// Numbers as people read them.
enum Figures {
  /// `1,234,567`
  static func count(_ number: Int) -> String {
    let digits = Array("\(number.magnitude)")
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// `1 document`, `2 documents`
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// In decimal units, with three figures: `999 B`, `1.23 kB`, `45.6 MB`.
  static func bytes(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number) B" }
    var value = Double(number)
    var unit = ""
    for name in ["kB", "MB", "GB", "TB", "PB", "EB"] {
      value /= 1000
      unit = name
      // What would be rounded to 1000 takes the next unit.
      if value < 999.5 { break }
    }
    return "\(threeFigures(value)) \(unit)"
  }

  /// `0.5`, `12.3`, `456`, `7,890`
  static func rate(_ number: Double) -> String {
    guard number.isFinite, number < 1e15 else { return "many" }
    return number < 99.5 ? threeFigures(number) : count(Int(number.rounded()))
  }

  /// Never 0 % for something nor 100 % for less than all.
  static func percent(_ part: Int, of all: Int) -> String {
    guard all > 0, part > 0 else { return "0 %" }
    guard part < all else { return "100 %" }
    let percent = Double(part) / Double(all) * 100
    if percent < 0.1 { return "<0.1 %" }
    if percent > 99.9 { return ">99.9 %" }
    return percent < 10 || percent > 99 ? "\(decimal(percent, 1)) %" : "\(decimal(percent, 0)) %"
  }

  /// `12 µs`, `3.4 ms`, `5.6 s`, `2 min 5 s`, `3 h 4 min`
  static func time(nanoseconds: Int) -> String {
    switch nanoseconds {
    case ..<1_000: "\(nanoseconds) ns"
    case ..<999_500: "\(threeFigures(Double(nanoseconds) / 1e3)) µs"
    case ..<999_500_000: "\(threeFigures(Double(nanoseconds) / 1e6)) ms"
    case ..<59_950_000_000: "\(threeFigures(Double(nanoseconds) / 1e9)) s"
    default: longTime((nanoseconds + 500_000_000) / 1_000_000_000)
    }
  }

  private static func longTime(_ seconds: Int) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0 ? "\(count(hours)) h \(minutes) min" : "\(minutes) min \(seconds % 60) s"
  }

  /// `0:05`, `12:34`, `1:02:03`
  static func clock(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e12 else { return "long" }
    let seconds = Int(max(0, seconds).rounded())
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(count(hours)):\(pad(minutes)):\(pad(seconds % 60))" : "\(minutes):\(pad(seconds % 60))"
  }

  private static func threeFigures(_ number: Double) -> String {
    decimal(number, number < 9.995 ? 2 : number < 99.95 ? 1 : 0)
  }

  /// With at most so many decimal places, without zeros at the end.
  static func decimal(_ number: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((number * Double(scale)).rounded())
    var text = "\(scaled / scale)"
    var rest = scaled % scale
    guard rest > 0 else { return text }
    text += "."
    while rest > 0 {
      scale /= 10
      text += "\(rest / scale)"
      rest %= scale
    }
    return text
  }
}
