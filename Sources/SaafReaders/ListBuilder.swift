import SaafModel
import SaafText

/// Nests a run of items into lists: by indentation, by a change of marker, by counting anew.
struct ListBuilder {
  private let units: ArraySlice<Unit>

  init(_ units: ArraySlice<Unit>) {
    self.units = units
  }

  private struct Level {
    var style: ListMarker.Style
    var indent: Int
    var lastValue: Int?
    /// The markers of the lists under earlier items.
    var nested: Set<ListMarker.Style> = []
  }

  /// How deep lists may nest; what is indented further stays on the last level.
  private static let maximumDepth = 32
  /// How many items are looked at to see whether a list goes on.
  private static let reach = 64

  /// Emits containers and items in reading order, with their depths; a container has no unit.
  ///
  /// - Complexity: O(*n* · *d*) in the number of items and the depth of nesting.
  func build(emit: (Block.Kind, Int, Unit?) -> Void) {
    var levels: [Level] = []
    for index in units.indices {
      guard case .item(let marker, let indent) = units[index].kind else { continue }
      place(marker, indent, at: index, in: &levels, emit)
      emit(.item, levels.count * 2 - 1, units[index])
    }
  }

  private func place(
    _ marker: ListMarker, _ indent: Int, at index: Int, in levels: inout [Level],
    _ emit: (Block.Kind, Int, Unit?) -> Void
  ) {
    while let top = levels.last, levels.count > 1, indent < top.indent { levels.removeLast() }
    if let same = levels.lastIndex(where: { $0.style == marker.style && indent <= $0.indent + 1 }) {
      levels[same].nested.formUnion(levels[(same + 1)...].map(\.style))
      levels.removeLast(levels.count - 1 - same)
      if startsAnew(marker, after: levels[same], at: index) {
        levels.removeLast()
      } else {
        levels[same].lastValue = marker.value
        return
      }
    } else if let top = levels.last, indent <= top.indent + 1, !resumes(top.style, after: index),
      !isNestedAgain(marker, under: top, at: index)
    {
      levels.removeLast()
    }
    if levels.count == Self.maximumDepth { levels.removeLast() }
    levels.append(Level(style: marker.style, indent: indent, lastValue: marker.value))
    emit(.list(ordered: marker.isOrdered), levels.count * 2 - 2, nil)
  }

  /// Whether a counted list begins again after a blank line.
  private func startsAnew(_ marker: ListMarker, after level: Level, at index: Int) -> Bool {
    guard let value = marker.value, let last = level.lastValue else { return false }
    return units[index].followsBlank && value < last && (value == 1 || value == 0x61)
  }

  /// Whether lists with this marker stood under earlier items, and no blank line says otherwise.
  private func isNestedAgain(_ marker: ListMarker, under level: Level, at index: Int) -> Bool {
    level.nested.contains(marker.style) && !units[index].followsBlank
  }

  /// Whether an item with `style` comes later, so that the items between are nested under it.
  private func resumes(_ style: ListMarker.Style, after index: Int) -> Bool {
    units[(index + 1)...].prefix(Self.reach).contains {
      if case .item(let marker, _) = $0.kind { marker.style == style } else { false }
    }
  }
}
