import SaafText

/// Decides which lines of text are headings: those that could be one and have content under them.
struct HeadingFinder {
  /// For each unit, whether it is a heading.
  private(set) var isHeading: [Bool]

  private enum Following {
    case nothing, content, heading
  }

  /// - Complexity: O(*n*) in the number of units.
  init(_ units: [Unit]) {
    isHeading = [Bool](repeating: false, count: units.count)
    let isVerse = HeadingFinder.verses(units)
    var following = Following.nothing
    for index in units.indices.reversed() {
      let unit = units[index]
      guard unit.isText else {
        if unit.kind != .divider {
          if case .markedHeading = unit.kind { following = .heading } else { following = .content }
        }
        continue
      }
      guard unit.shape.canBeHeading, !isVerse[index] else {
        following = .content
        continue
      }
      switch following {
      case .content where unit.shape.endsWithQuestion || !unit.shape.endsSentence:
        isHeading[index] = true
        following = .heading
      case .heading where !unit.shape.endsWithQuestion:
        isHeading[index] = true
      case .nothing where unit.shape.endsWithColon:
        isHeading[index] = true
        following = .heading
      default:
        following = .content
      }
    }
  }

  /// Lines of a group without blank lines that all could be headings: verses, addresses, captions.
  private static func verses(_ units: [Unit]) -> [Bool] {
    var isVerse = [Bool](repeating: false, count: units.count)
    var index = 0
    while index < units.count {
      var end = index
      while end < units.count, units[end].isText, units[end].shape.canBeHeading,
        end == index || !units[end].followsBlank
      {
        end += 1
      }
      let endsGroup = end == units.count || units[end].followsBlank
      if end - index >= 3, endsGroup {
        for verse in index..<end { isVerse[verse] = true }
      }
      index = max(end, index + 1)
    }
    return isVerse
  }
}
