import SaafText

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
    kinds.settleMarkers()
    kinds.settleRows()
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
        units.append(unit(.row(cells: cells), content, from: content, followsBlank))
      case .headerRule:
        units.append(unit(.headerRule, content, from: content, followsBlank))
      case .markedHeading(let level, let heading):
        units.append(unit(.markedHeading(level: level), heading, from: content, followsBlank))
      case .divider:
        units.append(unit(.divider, content, from: content, followsBlank))
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

  /// A unit that is a single line, whose shape nobody asks for.
  private func unit(
    _ kind: Unit.Kind, _ content: Range<Int>, from line: Range<Int>, _ followsBlank: Bool
  ) -> Unit {
    Unit(kind: kind, content: content, start: line.lowerBound, followsBlank: followsBlank)
  }

  private func textUnit(_ content: Range<Int>, _ followsBlank: Bool) -> Unit {
    Unit(
      kind: .text, content: content, start: content.lowerBound, followsBlank: followsBlank,
      shape: TextShape(text, in: content))
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
