import SaafModel
import SaafText

/// The blocks that a plain text shows: title, headings, paragraphs, lists, quotes, tables, code.
struct TextStructure {
  private(set) var blocks: [Block] = []
  /// Line breaks inside blocks that are to become spaces.
  private(set) var joins: [(block: Int, replacements: [Replacement])] = []

  private let text: [UInt8]

  init(_ text: [UInt8], _ lines: TextLines) {
    self.text = text
    let units = UnitBuilder(text, lines).units()
    let isHeading = HeadingFinder(units).isHeading
    let title = TitleFinder(text, units).title
    var index = 0
    while index < units.count {
      let unit = units[index]
      switch unit.kind {
      case .text where index == title:
        append(unit, .title)
      case .markedHeading where index == title:
        append(unit, .title)
      case .text:
        append(unit, isHeading[index] ? .heading(level: 2) : .paragraph)
      case .markedHeading(let level):
        append(unit, .heading(level: level))
      case .quote:
        append(unit, .quote())
      case .code(let language):
        append(unit, .code(language: language))
      case .item:
        let end = units[index...].firstIndex { !$0.isItem } ?? units.count
        ListBuilder(units[index..<end]).build { kind, depth, unit in
          self.append(kind, depth: depth, unit)
        }
        index = end
        continue
      case .row, .headerRule:
        index = appendTable(units, from: index)
        continue
      case .divider:
        break
      }
      index += 1
    }
  }

  private mutating func append(_ unit: Unit, _ kind: Block.Kind) {
    append(kind, depth: 0, unit)
  }

  /// Appends a block with the unit's text, or a container when there is no unit.
  private mutating func append(_ kind: Block.Kind, depth: Int, _ unit: Unit?) {
    guard let unit else {
      blocks.append(Block(kind, depth: depth, run: nil, extent: SourceSpan(0, 0)))
      return
    }
    let span = SourceSpan(unit.content.lowerBound, unit.content.upperBound)
    blocks.append(Block(kind, depth: depth, run: TextRun(span, of: text), extent: unit.extent))
    guard !unit.breaks.isEmpty else { return }
    joins.append(
      (
        block: blocks.count - 1,
        replacements: unit.breaks.map {
          Replacement(
            $0.lowerBound - span.start..<$0.upperBound - span.start,
            with: joinsWithoutSpace(at: $0) ? [] : [0x20])
        }
      ))
  }

  /// Whether the scripts on both sides of a line break put no space between words.
  private func joinsWithoutSpace(at lineBreak: Range<Int>) -> Bool {
    let span = text.span
    return CharacterClass.isIdeographic(span.scalar(before: lineBreak.lowerBound).value)
      && CharacterClass.isIdeographic(span.scalar(at: lineBreak.upperBound).value)
  }

  /// Appends the rows from `start` on as one table and returns the index after them.
  private mutating func appendTable(_ units: [Unit], from start: Int) -> Int {
    append(.table, depth: 0, nil)
    var index = start
    var width: Int?
    while index < units.count {
      if units[index].kind == .headerRule {
        index += 1
        continue
      }
      guard case .row(let cells) = units[index].kind,
        width == nil || width == cells.count
          || !units[index].followsBlank
      else { break }
      width = width ?? cells.count
      let isHeader =
        index == start && index + 1 < units.count && units[index + 1].kind == .headerRule
      append(.row(header: isHeader), depth: 1, nil)
      for cell in cells {
        let span = SourceSpan(cell.lowerBound, cell.upperBound)
        blocks.append(Block(.cell(), depth: 2, run: TextRun(span, of: text), extent: span))
      }
      index += 1
    }
    return index
  }
}
