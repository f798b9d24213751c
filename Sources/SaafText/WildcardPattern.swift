import SaafUnicode

/// A text in which `*` stands for any characters and `?` for one.
///
/// It is matched without regular expressions, in time that grows with the product of the lengths at
/// worst and never exponentially.
public struct WildcardPattern: Sendable {
  private enum Element: Equatable {
    case scalar(UInt32)
    case one
    case any
  }

  private let elements: [Element]

  public init(_ pattern: String) {
    var elements: [Element] = []
    for scalar in pattern.unicodeScalars {
      switch scalar {
      case "*": if elements.last != .any { elements.append(.any) }
      case "?": elements.append(.one)
      default: elements.append(.scalar(CaseFolding.fold(scalar.value)))
      }
    }
    self.elements = elements
  }

  /// Whether the whole of `range` matches, without regard to case.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of text and pattern.
  public func matches(_ text: [UInt8], in range: Range<Int>) -> Bool {
    length(in: scalars(text, range)[...], isWhole: true) != nil
  }

  /// The first shortest match that begins and ends at word boundaries.
  public func find(in text: [UInt8]) -> Range<Int>? {
    let all = scalars(text, 0..<text.count)
    var offsets: [Int] = []
    var offset = 0
    while offset < text.count {
      offsets.append(offset)
      offset += text.span.scalar(at: offset).length
    }
    offsets.append(text.count)
    for start in all.indices {
      guard let length = length(in: all[start...], isWhole: false), length > 0 else { continue }
      let range = offsets[start]..<offsets[start + length]
      if WordBoundary.encloses(range, in: text) { return range }
    }
    return nil
  }

  private func scalars(_ text: [UInt8], _ range: Range<Int>) -> [UInt32] {
    var scalars: [UInt32] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = text.span.scalar(at: index)
      scalars.append(CaseFolding.fold(scalar))
      index += length
    }
    return scalars
  }

  /// The length of the shortest match at the start of `text`, in scalars.
  private func length(in text: ArraySlice<UInt32>, isWhole: Bool) -> Int? {
    var states: Set<Int> = closure([0])
    if !isWhole, states.contains(elements.count) { return 0 }
    var length = 0
    for scalar in text {
      var next: Set<Int> = []
      for state in states where state < elements.count {
        switch elements[state] {
        case .any: next.insert(state)
        case .one: next.insert(state + 1)
        case .scalar(let wanted): if wanted == scalar { next.insert(state + 1) }
        }
      }
      length += 1
      states = closure(next)
      if states.isEmpty { return nil }
      if !isWhole, states.contains(elements.count) { return length }
    }
    return states.contains(elements.count) ? length : nil
  }

  /// Adds the states after each `*`, which may stand for nothing.
  private func closure(_ states: Set<Int>) -> Set<Int> {
    var closed = states
    for state in states {
      var next = state
      while next < elements.count, elements[next] == .any {
        next += 1
        closed.insert(next)
      }
    }
    return closed
  }
}
