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

/// Gathers lines into units: fenced code, quotes over several lines, rows, items with their
/// continuation lines, paragraphs that were wrapped by hand.
struct UnitBuilder {
  let text: [UInt8]
  let lines: TextLines
  private var kinds: [LineKind]
  private let wrap: HardWrap

  init(_ text: [UInt8], _ lines: TextLines) {
    self.text = text
    self.lines = lines
    let hasSeparators = LineKind.hasSeparator(text.span, 0..<text.count)
    kinds = lines.contents.map { LineKind(text, $0, hasSeparators: hasSeparators) }
    wrap = HardWrap(text, lines, kinds)
    resolveMarkers()
    resolveRows()
  }

  /// Builds the units in reading order.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func units() -> [Unit] {
    var units: [Unit] = []
    var index = 0
    var followsBlank = false
    while index < kinds.count {
      let content = lines.contents[index]
      switch kinds[index] {
      case .blank:
        followsBlank = true
        index += 1
        continue
      case .fence(let language):
        if let end = closingFence(after: index) {
          units.append(code(from: index, to: end, language: language, followsBlank))
          index = end
        } else {
          units.append(textUnit(content, followsBlank))
        }
      case .quote:
        let end = endOfQuote(from: index)
        units.append(quote(from: index, to: end, followsBlank))
        index = end - 1
      case .item(let marker):
        var unit = Unit(
          kind: .item(marker, indent: indent(of: index)),
          content: content.lowerBound + marker.length..<content.upperBound,
          start: content.lowerBound, followsBlank: followsBlank)
        index = absorbContinuations(of: index, into: &unit)
        unit.shape = TextShape(text, in: unit.content)
        units.append(unit)
      case .row(let cells, _):
        units.append(
          Unit(
            kind: .row(cells: cells), content: content, start: content.lowerBound,
            followsBlank: followsBlank))
      case .headerRule:
        units.append(
          Unit(
            kind: .headerRule, content: content, start: content.lowerBound,
            followsBlank: followsBlank))
      case .markedHeading(let level, let heading):
        units.append(
          Unit(
            kind: .markedHeading(level: level), content: heading, start: content.lowerBound,
            followsBlank: followsBlank))
      case .divider:
        units.append(
          Unit(
            kind: .divider, content: content, start: content.lowerBound,
            followsBlank: followsBlank))
      case .text:
        let end = wrap.endOfParagraph(from: index)
        units.append(paragraph(from: index, to: end, followsBlank))
        index = end - 1
      }
      followsBlank = false
      index += 1
    }
    return units
  }

  private func textUnit(_ content: Range<Int>, _ followsBlank: Bool) -> Unit {
    Unit(
      kind: .text, content: content, start: content.lowerBound, followsBlank: followsBlank,
      shape: TextShape(text, in: content))
  }

  // MARK: Markers

  /// Takes markers that prove nothing alone back to text, unless a neighbour counts with them.
  private mutating func resolveMarkers() {
    let marked = kinds.indices.filter { kinds[$0] != .blank }
    var confirmed: Set<Int> = []
    for (position, index) in marked.enumerated() {
      guard case .item(let marker) = kinds[index], marker.needsNeighbor else { continue }
      let next = position + 1 < marked.count ? self.marker(at: marked[position + 1]) : nil
      if let next, next.style == marker.style, counts(from: marker, to: next),
        next.value != marker.value || marked[position + 1] == index + 1
      {
        confirmed.insert(index)
        confirmed.insert(marked[position + 1])
      }
    }
    for index in marked {
      guard case .item(let marker) = kinds[index], marker.needsNeighbor,
        !confirmed.contains(index), !isNestedStep(index, marker)
      else { continue }
      kinds[index] = .text
    }
  }

  private func marker(at index: Int) -> ListMarker? {
    if case .item(let marker) = kinds[index] { marker } else { nil }
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
      while kinds.indices.contains(other) {
        switch kinds[other] {
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

  // MARK: Rows

  /// Takes rows that stand alone back to text: a table has at least two rows of one width.
  private mutating func resolveRows() {
    var index = 0
    while index < kinds.count {
      guard case .row(let cells, let separator) = kinds[index] else {
        if kinds[index] == .headerRule { kinds[index] = .divider }
        index += 1
        continue
      }
      let width = cells.count
      var rows = [index]
      var end = index + 1
      var rule: Int?
      while end < kinds.count {
        if case .row(let others, separator) = kinds[end],
          others.count == width || (separator == .tab && end == rows.last! + 1)
        {
          rows.append(end)
        } else if kinds[end] == .headerRule, rule == nil, rows.count == 1 {
          rule = end
        } else if kinds[end] != .blank {
          break
        }
        end += 1
      }
      if rows.count < 2 {
        for row in rows { kinds[row] = .text }
        index += 1
      } else {
        index = max(rows.last! + 1, (rule ?? 0) + 1)
      }
    }
  }

  // MARK: Joined lines

  private func closingFence(after index: Int) -> Int? {
    let sign = text[lines.contents[index].lowerBound]
    return (index + 1..<kinds.count).first {
      if case .fence(let language) = kinds[$0] {
        language.isEmpty && text[lines.contents[$0].lowerBound] == sign
      } else {
        false
      }
    }
  }

  private func code(
    from index: Int, to end: Int, language: Range<Int>, _ followsBlank: Bool
  ) -> Unit {
    let start = lines.starts[index + 1]
    var upper = lines.starts[end]
    if upper > start, text[upper - 1] == 0x0A { upper -= 1 }
    if upper > start, text[upper - 1] == 0x0D { upper -= 1 }
    let name = language.isEmpty ? nil : String(decoding: text[language], as: UTF8.self)
    return Unit(
      kind: .code(language: name), content: start..<max(start, upper), start: start,
      followsBlank: followsBlank)
  }

  private func endOfQuote(from index: Int) -> Int {
    var end = index + 1
    while end < kinds.count {
      guard case .quote(let content) = kinds[end], !content.isEmpty else { break }
      end += 1
    }
    return end
  }

  private func quote(from index: Int, to end: Int, _ followsBlank: Bool) -> Unit {
    var contents: [Range<Int>] = []
    for line in index..<end {
      if case .quote(let content) = kinds[line], !content.isEmpty { contents.append(content) }
    }
    let line = lines.contents[index]
    guard let first = contents.first, let last = contents.last else {
      return Unit(
        kind: .divider, content: line, start: line.lowerBound, followsBlank: followsBlank)
    }
    return Unit(
      kind: .quote, content: first.lowerBound..<last.upperBound, start: line.lowerBound,
      breaks: gaps(between: contents), followsBlank: followsBlank)
  }

  private func paragraph(from index: Int, to end: Int, _ followsBlank: Bool) -> Unit {
    let contents = Array(lines.contents[index..<end])
    let content = contents[0].lowerBound..<contents[contents.count - 1].upperBound
    var unit = textUnit(content, followsBlank)
    unit.breaks = gaps(between: contents)
    return unit
  }

  /// Joins the lines that are indented under an item, up to the next blank line.
  private func absorbContinuations(of index: Int, into unit: inout Unit) -> Int {
    let itemIndent = indent(of: index)
    var last = index
    while last + 1 < kinds.count, kinds[last + 1] == .text, indent(of: last + 1) > itemIndent {
      let next = lines.contents[last + 1]
      unit.breaks.append(lines.contents[last].upperBound..<next.lowerBound)
      unit.content = unit.content.lowerBound..<next.upperBound
      last += 1
    }
    return last
  }

  private func gaps(between contents: [Range<Int>]) -> [Range<Int>] {
    zip(contents, contents.dropFirst()).map { $0.upperBound..<$1.lowerBound }
  }

  /// The width of the white space before a line's content; a tab counts as four.
  private func indent(of index: Int) -> Int {
    var width = 0
    for byte in lines.starts[index]..<lines.contents[index].lowerBound {
      switch text[byte] {
      case 0x20, 0xA0: width += 1
      case 0x09: width += 4
      default: break
      }
    }
    return width
  }
}
