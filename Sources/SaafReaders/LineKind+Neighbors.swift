import SaafText

extension LineKind {
  /// How many lines may stand between two numbers of a list with other items under them.
  fileprivate static let nestedStepReach = 64
}

/// What lines are, weighed by their neighbours.
extension [LineKind] {
  /// Takes markers that prove nothing alone back to text, unless a neighbour counts with them.
  mutating func settleMarkers() {
    let marked = indices.filter { self[$0] != .blank }
    var confirmed: Set<Int> = []
    for (position, index) in marked.enumerated() {
      guard case .item(let marker) = self[index], marker.needsNeighbor else { continue }
      let next = position + 1 < marked.count ? self.marker(at: marked[position + 1]) : nil
      if let next, next.style == marker.style, counts(from: marker, to: next),
        next.value != marker.value || marked[position + 1] == index + 1
      {
        confirmed.insert(index)
        confirmed.insert(marked[position + 1])
      }
    }
    for index in marked {
      guard case .item(let marker) = self[index], marker.needsNeighbor,
        !confirmed.contains(index), !isNestedStep(index, marker)
      else { continue }
      self[index] = .text
    }
  }

  private func marker(at index: Int) -> ListMarker? {
    if case .item(let marker) = self[index] { marker } else { nil }
  }

  /// Whether `second` can be the number after `first`: the next one, the same one doubled, or, in a
  /// list that lost items, a later one.
  private func counts(from first: ListMarker, to second: ListMarker) -> Bool {
    guard let one = first.value, let two = second.value else { return true }
    if isStep(one, two) { return true }
    guard case .letter = first.style else { return false }
    return isStep(romanValue(one), two) || isStep(one, romanValue(two))
  }

  private func isStep(_ one: Int, _ two: Int) -> Bool { two >= one && two <= one + 3 }

  /// The number that a letter stands for when it is a Roman numeral; other values stay.
  private func romanValue(_ place: Int) -> Int {
    switch place {
    case 0x69: 1
    case 0x76: 5
    case 0x78: 10
    default: place
    }
  }

  /// Whether a counted line with bullets under it is followed by its next number: `1.`, `-`, `2.`
  private func isNestedStep(_ index: Int, _ marker: ListMarker) -> Bool {
    func step(_ direction: Int) -> Bool {
      var other = index + direction
      var sawItem = false
      while indices.contains(other), abs(other - index) <= LineKind.nestedStepReach {
        switch self[other] {
        case .blank: break
        case .item(let found):
          if found.style == marker.style {
            return sawItem
              && (direction > 0 ? counts(from: marker, to: found) : counts(from: found, to: marker))
          }
          sawItem = true
        default: return false
        }
        other += direction
      }
      return false
    }
    return step(1) || step(-1)
  }

  /// Takes rows that stand alone back to text: a table has at least two rows of one width.
  mutating func settleRows() {
    var index = 0
    while index < count {
      guard case .row(let cells, let separator) = self[index] else {
        if self[index] == .headerRule { self[index] = .divider }
        index += 1
        continue
      }
      let width = cells.count
      var rows = [index]
      var end = index + 1
      var rule: Int?
      while end < count {
        if case .row(let others, separator) = self[end],
          others.count == width || (separator == .tab && end == rows.last! + 1)
        {
          rows.append(end)
        } else if self[end] == .headerRule, rule == nil, rows.count == 1 {
          rule = end
        } else if self[end] != .blank {
          break
        }
        end += 1
      }
      if rows.count < 2 {
        for row in rows { self[row] = .text }
        index += 1
      } else {
        index = Swift.max(rows.last! + 1, (rule ?? 0) + 1)
      }
    }
  }
}
