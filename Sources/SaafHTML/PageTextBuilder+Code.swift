import SaafModel

extension PageTextBuilder {
  /// The text as it is, except for the white space between elements that are lines.
  mutating func code(_ text: ArraySlice<UInt8>, _ index: Int) {
    if text.allSatisfy(isSpace) {
      let outer = frames.last.map { markup.nodes[$0.element].tag }
      if outer?.holdsOnlyElements ?? false { return }
      if pendingLine, text.contains(0x0A) { return }
    }
    if pendingLine, run != nil, bytes.last != 0x0A { bytes.append(0x0A) }
    pendingLine = false
    begin(index)
    bytes += text
  }

  /// Ends an element that is a line of code; one without text is an empty line.
  mutating func endLine(_ frame: Frame) {
    let tag = markup.nodes[frame.element].tag
    guard tag != .td, tag != .th else { return }
    if run != nil, bytes.count == frame.start, !tag.holdsOnlyElements || tag == .tr {
      if bytes.last != 0x0A { bytes.append(0x0A) }
      bytes.append(0x0A)
    }
    pendingLine = true
  }

  /// Leaves empty lines at the ends out of the run: they are layout.
  mutating func trimLines() {
    guard var start = run?.start else { return }
    let first = start
    var index = start
    while index < bytes.count, isSpace(bytes[index]) {
      index += 1
      if bytes[index - 1] == 0x0A { start = index }
    }
    var end = bytes.count
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    guard end > start else { return }
    bytes.removeLast(bytes.count - end)
    while let last = anchors.last, Int(last.text) >= end { anchors.removeLast() }
    let marks = run?.marks ?? []
    run = Run(start: start)
    for mark in marks {
      let lower = max(mark.range.lowerBound - (start - first), 0)
      let upper = min(mark.range.upperBound - (start - first), end - start)
      if lower < upper { run?.marks.append(InlineMark(mark.kind, lower..<upper)) }
    }
  }
}
