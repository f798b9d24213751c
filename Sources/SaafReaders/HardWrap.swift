import SaafText

/// Finds out whether a text was wrapped by hand, and at which column.
///
/// A wrapped line is one that the next line's first word would not have fitted into. That is a fact
/// about the text itself, so no language and no usual width is assumed; a list of short lines or a
/// poem does not pass.
struct HardWrap {
  /// The column at which lines were broken, in scalars; `nil` when the text is not wrapped.
  let width: Int?

  private static let plausibleWidths = 40...120

  init(_ text: [UInt8], _ lines: TextLines, _ kinds: [LineKind]) {
    var wrapped = 0
    var width = 0
    var index = 0
    while index < kinds.count {
      guard kinds[index] == .text else {
        index += 1
        continue
      }
      var end = index + 1
      while end < kinds.count, kinds[end] == .text { end += 1 }
      if end - index >= 3, let found = HardWrap.widthOfGroup(text, lines.contents[index..<end]) {
        wrapped += 1
        width = max(width, found)
      }
      index = end
    }
    self.width = wrapped > 0 ? width : nil
  }

  private static func widthOfGroup(_ text: [UInt8], _ contents: ArraySlice<Range<Int>>) -> Int? {
    let width = contents.map { text.span.scalarCount(in: $0) }.max() ?? 0
    guard plausibleWidths.contains(width) else { return nil }
    var openLines = 0
    for index in contents.indices.dropLast() {
      guard continues(text, contents[index], contents[index + 1], width: width) else { return nil }
      if !TextShape(text, in: contents[index]).endsSentence { openLines += 1 }
    }
    return openLines * 2 >= contents.count - 1 ? width : nil
  }

  /// Whether `next` goes on where `line` was broken at `width`.
  static func continues(
    _ text: [UInt8], _ line: Range<Int>, _ next: Range<Int>, width: Int
  ) -> Bool {
    let span = text.span
    let length = span.scalarCount(in: line)
    var word = 0
    var index = next.lowerBound
    while index < next.upperBound {
      let (scalar, bytes) = span.scalar(at: index)
      if CharacterClass.isSpace(scalar) { break }
      word += 1
      index += bytes
    }
    return length <= width && length + 1 + word > width
  }
}
