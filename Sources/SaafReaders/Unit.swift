import SaafModel
import SaafText

/// A stretch of lines that belong together: what becomes one block, or one row of a table.
struct Unit {
  enum Kind: Equatable {
    case text
    case item(ListMarker, indent: Int)
    case quote
    case row(cells: [Range<Int>])
    case headerRule
    case markedHeading(level: Int)
    case code(language: String?)
    case divider
  }

  var kind: Kind
  /// The text's bytes, from the first content byte to the last.
  var content: Range<Int>
  /// Where the marker begins; the start of `content` when there is none.
  var start: Int
  /// Line breaks and quote signs inside `content` that are layout: to be replaced by a space.
  var breaks: [Range<Int>] = []
  /// Whether a blank line stands before the unit.
  var followsBlank: Bool
  var shape = TextShape.empty

  var extent: SourceSpan { SourceSpan(min(start, content.lowerBound), content.upperBound) }

  var isText: Bool { kind == .text }

  var isItem: Bool {
    if case .item = kind { true } else { false }
  }
}

extension TextShape {
  static let empty = TextShape([], in: 0..<0)
}
