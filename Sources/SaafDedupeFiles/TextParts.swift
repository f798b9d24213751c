/// The paragraphs and lines of plain text.
enum TextParts {
  /// What lies between blank lines.
  static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var previousEnd = -2
    for line in lines(of: text) {
      let isNext = text[max(0, previousEnd)..<line.lowerBound].count { $0 == 0x0A } == 1
      if let last = paragraphs.last, isNext {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<line.upperBound
      } else {
        paragraphs.append(line)
      }
      previousEnd = line.upperBound
    }
    return paragraphs
  }

  /// The lines that are not blank, without what ends them.
  static func lines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let feed = text[start...].firstIndex(of: 0x0A) ?? text.count
      let end = feed > start && text[feed - 1] == 0x0D ? feed - 1 : feed
      if text[start..<end].contains(where: { $0 != 0x20 && $0 != 0x09 }) {
        lines.append(start..<end)
      }
      start = feed + 1
    }
    return lines
  }

  /// The text without some of its paragraphs or lines, each with the line ends behind it.
  static func removing(_ ranges: [Range<Int>], from text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard range.lowerBound >= start else { continue }
      result += text[start..<range.lowerBound]
      start = range.upperBound
      while start < text.count, text[start] == 0x0A || text[start] == 0x0D { start += 1 }
    }
    return result + text[start...]
  }
}
