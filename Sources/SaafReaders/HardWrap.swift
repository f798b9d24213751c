import SaafText

/// Finds out whether a text was wrapped by hand, and at which column.
///
/// A wrapped line is one that the next line's first word would not have fitted into. That is a fact
/// about the text itself, so no language and no usual width is assumed; a list of short lines or a
/// poem does not pass.
struct HardWrap {
  /// The index after each wrapped paragraph, by the index of its first line.
  private var ends: [Int: Int] = [:]

  private static let plausibleWidths = 40...120

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: [UInt8], _ lines: TextLines, _ kinds: [LineKind]) {
    let groups = HardWrap.groups(kinds)
    // Paragraphs of three lines show the width; those of two are then held against it.
    let widths = groups.compactMap { group -> Int? in
      guard group.count >= 3 else { return nil }
      let contents = lines.contents[group]
      let width = contents.map { text.span.scalarCount(in: $0) }.max() ?? 0
      return HardWrap.start(of: contents, text, width: width) == nil ? nil : width
    }
    guard let width = widths.max() else { return }
    for group in groups {
      if let start = HardWrap.start(of: lines.contents[group], text, width: width) {
        ends[start] = group.upperBound
      }
    }
  }

  /// The index after the lines that form one wrapped paragraph with the line at `index`; the next
  /// index when the line stands for itself.
  func endOfParagraph(from index: Int) -> Int {
    ends.isEmpty ? index + 1 : ends[index] ?? index + 1
  }

  /// The runs of two and more lines of text without a blank line.
  private static func groups(_ kinds: [LineKind]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var index = 0
    while index < kinds.count {
      let start = index
      while index < kinds.count, kinds[index] == .text { index += 1 }
      if index - start >= 2 { groups.append(start..<index) }
      index += 1
    }
    return groups
  }

  /// Where the paragraph that ends the group begins, if its lines were broken at about `width`, most
  /// of them inside a sentence. Lines before it are no part of it: a heading, for example.
  private static func start(
    of contents: ArraySlice<Range<Int>>, _ text: [UInt8], width: Int
  ) -> Int? {
    guard plausibleWidths.contains(width) else { return nil }
    var start = contents.endIndex - 1
    var openLines = 0
    while start > contents.startIndex {
      let shape = TextShape(text, in: contents[start - 1])
      guard continues(text, contents[start - 1], shape, contents[start], width: width) else {
        break
      }
      if !shape.endsSentence { openLines += 1 }
      start -= 1
    }
    let count = contents.endIndex - start
    guard count >= 3 || (count == 2 && start == contents.startIndex), openLines * 2 >= count - 1
    else { return nil }
    return start
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
