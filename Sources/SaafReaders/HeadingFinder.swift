import SaafText

/// Decides which lines of text are headings: those that could be one and have content under them.
struct HeadingFinder {
  /// The indices of the units that are headings.
  private(set) var headings: Set<Int> = []

  private enum Following {
    case nothing, content, heading
  }

  /// - Complexity: O(*n*) in the number of units.
  init(_ units: [Unit]) {
    let verses = HeadingFinder.verses(units)
    var following = Following.nothing
    for index in units.indices.reversed() {
      let unit = units[index]
      guard unit.isText else {
        if unit.kind != .divider {
          if case .markedHeading = unit.kind { following = .heading } else { following = .content }
        }
        continue
      }
      guard unit.shape.canBeHeading, !verses.contains(index) else {
        following = .content
        continue
      }
      switch following {
      case .content where unit.shape.endsWithQuestion || !unit.shape.endsSentence:
        headings.insert(index)
        following = .heading
      case .heading where !unit.shape.endsWithQuestion:
        headings.insert(index)
      case .nothing where unit.shape.endsWithColon:
        headings.insert(index)
        following = .heading
      default:
        following = .content
      }
    }
  }

  /// Lines of a group without blank lines that all could be headings: verses, addresses, captions.
  private static func verses(_ units: [Unit]) -> Set<Int> {
    var verses: Set<Int> = []
    var index = 0
    while index < units.count {
      var end = index
      while end < units.count, units[end].isText, units[end].shape.canBeHeading,
        end == index || !units[end].followsBlank
      {
        end += 1
      }
      let endsGroup = end == units.count || units[end].followsBlank
      if end - index >= 3, endsGroup { verses.formUnion(index..<end) }
      index = max(end, index + 1)
    }
    return verses
  }
}
