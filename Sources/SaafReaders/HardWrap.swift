import SaafText

/// Finds out whether a text was wrapped by hand, and at which column.
///
/// A wrapped line is one that the next line's first word would not have fitted into. That is a fact
/// about the text itself, so no language and no usual width is assumed; a list of short lines or a
/// poem does not pass.
struct HardWrap {
  /// The widest line of the paragraphs that are wrapped, in scalars; `nil` when none is.
  private let width: Int?
  private let text: [UInt8]

  private static let plausibleWidths = 40...120

  init(_ text: [UInt8], _ lines: TextLines, _ kinds: [LineKind]) {
    self.text = text
    var width: Int?
    var index = 0
    while index < kinds.count {
      guard kinds[index] == .text else {
        index += 1
        continue
      }
      let end = HardWrap.endOfGroup(kinds, from: index)
      if end - index >= 3 {
        let group = lines.contents[index..<end]
        let widest = group.map { text.span.scalarCount(in: $0) }.max() ?? 0
        if HardWrap.isWrapped(text, group, width: widest) { width = max(width ?? 0, widest) }
      }
      index = end
    }
    self.width = width
  }

  /// The index after the lines that form one wrapped paragraph with the line at `index`; the next
  /// index when the line stands for itself.
  func endOfParagraph(_ lines: TextLines, _ kinds: [LineKind], from index: Int) -> Int {
    guard let width else { return index + 1 }
    let end = HardWrap.endOfGroup(kinds, from: index)
    guard end - index >= 2, HardWrap.isWrapped(text, lines.contents[index..<end], width: width)
    else { return index + 1 }
    return end
  }

  private static func endOfGroup(_ kinds: [LineKind], from index: Int) -> Int {
    kinds[index...].firstIndex { $0 != .text } ?? kinds.count
  }

  /// Whether all lines but the last were broken at about `width`, most of them inside a sentence.
  private static func isWrapped(
    _ text: [UInt8], _ contents: ArraySlice<Range<Int>>, width: Int
  ) -> Bool {
    guard plausibleWidths.contains(width) else { return false }
    var openLines = 0
    for index in contents.indices.dropLast() {
      let shape = TextShape(text, in: contents[index])
      guard continues(text, contents[index], shape, contents[index + 1], width: width) else {
        return false
      }
      if !shape.endsSentence { openLines += 1 }
    }
    return openLines * 2 >= contents.count - 1
  }

  /// Whether `next` goes on where `line` was broken: its first word would not have fitted. Writers
  /// break a little early now and then, so a tenth of the width is allowed for.
  private static func continues(
    _ text: [UInt8], _ line: Range<Int>, _ shape: TextShape, _ next: Range<Int>, width: Int
  ) -> Bool {
    let span = text.span
    let length = span.scalarCount(in: line)
    guard length <= width else { return false }
    if shape.isSoutheastAsian { return false }
    if shape.isUnspaced { return length + 2 >= width }
    var word = 0
    var index = next.lowerBound
    while index < next.upperBound {
      let (scalar, bytes) = span.scalar(at: index)
      if CharacterClass.isSpace(scalar) { break }
      word += 1
      index += bytes
    }
    return length + 1 + word > width - width / 10
  }
}
