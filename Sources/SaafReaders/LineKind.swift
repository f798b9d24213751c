import SaafText
import SaafUnicode

/// What a single line shows itself to be.
enum LineKind: Equatable {
  case blank
  case text
  case item(ListMarker)
  /// A quoted line; `content` is what follows the `>` signs.
  case quote(content: Range<Int>)
  /// A line that could be a row of a table.
  case row(cells: [Range<Int>], separator: RowSeparator)
  /// The line under a table's header: `|---|---|`.
  case headerRule
  /// `## Heading`
  case markedHeading(level: Int, content: Range<Int>)
  /// Three or more back quotes or tildes.
  case fence(language: Range<Int>)
  /// A line of dashes, asterisks or other signs that only divides.
  case divider
}

enum RowSeparator: Equatable {
  case tab, pipe
}

extension LineKind {
  /// Classifies one line by itself; neighbours are weighed later.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  ///
  /// - Parameter hasSeparators: whether the text holds a tab or a pipe at all.
  init(_ text: [UInt8], _ content: Range<Int>, hasSeparators: Bool) {
    guard !content.isEmpty else {
      self = .blank
      return
    }
    let span = text.span
    switch span[content.lowerBound] {
    case 0x3E:
      if let quoted = LineKind.quoted(span, content) {
        self = .quote(content: quoted)
        return
      }
    case 0x23:
      if let heading = LineKind.markedHeading(span, content) {
        self = heading
        return
      }
    case 0x60, 0x7E:
      if let fence = LineKind.fence(span, content) {
        self = fence
        return
      }
    default: break
    }
    if LineKind.isDivider(span, content) {
      self = LineKind.isHeaderRule(span, content) ? .headerRule : .divider
    } else if !hasSeparators || !LineKind.hasSeparator(span, content) {
      self = ListMarker(text, in: content).map { .item($0) } ?? .text
    } else if let cells = LineKind.cells(span, content, separator: 0x09), cells.count > 1 {
      let marker = ListMarker(text, in: content)
      self = marker != nil && cells.count < 3 ? .item(marker!) : .row(cells: cells, separator: .tab)
    } else if let marker = ListMarker(text, in: content) {
      self = .item(marker)
    } else if let cells = LineKind.pipeCells(span, content) {
      self = .row(cells: cells, separator: .pipe)
    } else {
      self = .text
    }
  }

  /// Whether a part of a text holds a tab or a pipe.
  static func hasSeparator(_ text: Span<UInt8>, _ content: Range<Int>) -> Bool {
    let found = text.firstIndex(
      in: content,
      candidates: { block, _, _ in block.lanes(0x09) .| block.lanes(0x7C) },
      where: { text[$0] == 0x09 || text[$0] == 0x7C })
    return found < content.upperBound
  }

  private static func quoted(_ text: Span<UInt8>, _ content: Range<Int>) -> Range<Int>? {
    var index = content.lowerBound
    while index < content.upperBound, text[index] == 0x3E || text[index] == 0x20 { index += 1 }
    return TextLines.trimmed(text, index..<content.upperBound)
  }

  private static func markedHeading(_ text: Span<UInt8>, _ content: Range<Int>) -> LineKind? {
    var index = content.lowerBound
    while index < content.upperBound, text[index] == 0x23 { index += 1 }
    let level = index - content.lowerBound
    guard level <= 6, index < content.upperBound, text[index] == 0x20 else { return nil }
    var end = content.upperBound
    while end > index, text[end - 1] == 0x23 { end -= 1 }
    if text[end - 1] != 0x20 { end = content.upperBound }
    let heading = TextLines.trimmed(text, index..<end)
    return heading.isEmpty ? nil : .markedHeading(level: level, content: heading)
  }

  private static func fence(_ text: Span<UInt8>, _ content: Range<Int>) -> LineKind? {
    let sign = text[content.lowerBound]
    var index = content.lowerBound
    while index < content.upperBound, text[index] == sign { index += 1 }
    guard index - content.lowerBound >= 3 else { return nil }
    let language = TextLines.trimmed(text, index..<content.upperBound)
    for byte in language where text[byte] == sign || text[byte] == 0x20 { return nil }
    return .fence(language: language)
  }

  /// Whether the line has no letter and no digit, and at least three signs of one kind.
  private static func isDivider(_ text: Span<UInt8>, _ content: Range<Int>) -> Bool {
    var signs = 0
    for index in content {
      switch text[index] {
      case 0x2D, 0x2A, 0x5F, 0x3D, 0x7E, 0x2B: signs += 1
      case 0x20, 0x09, 0x7C, 0x3A: break
      default: return false
      }
    }
    return signs >= 3
  }

  private static func isHeaderRule(_ text: Span<UInt8>, _ content: Range<Int>) -> Bool {
    var pipes = 0
    for index in content {
      switch text[index] {
      case 0x7C, 0x2B: pipes += 1
      case 0x2D, 0x3A, 0x20, 0x3D: break
      default: return false
      }
    }
    return pipes > 0
  }

  /// The parts between separators, trimmed; `nil` when there is no separator.
  static func cells(
    _ text: Span<UInt8>, _ content: Range<Int>, separator: UInt8
  ) -> [Range<Int>]? {
    var cells: [Range<Int>] = []
    var start = content.lowerBound
    for index in content where text[index] == separator {
      cells.append(TextLines.trimmed(text, start..<index))
      start = index + 1
    }
    guard !cells.isEmpty else { return nil }
    cells.append(TextLines.trimmed(text, start..<content.upperBound))
    return cells
  }

  /// The cells of a row drawn with pipes: both outer pipes, or neither.
  ///
  /// One outer pipe alone is a danda typed as a pipe, not a table.
  private static func pipeCells(_ text: Span<UInt8>, _ content: Range<Int>) -> [Range<Int>]? {
    let opens = text[content.lowerBound] == 0x7C
    let closes = content.count > 1 && text[content.upperBound - 1] == 0x7C
    guard opens == closes else { return nil }
    let inner = opens ? content.lowerBound + 1..<content.upperBound - 1 : content
    guard let cells = cells(text, inner, separator: 0x7C),
      opens || cells.contains(where: { !$0.isEmpty })
    else { return nil }
    return cells
  }
}
