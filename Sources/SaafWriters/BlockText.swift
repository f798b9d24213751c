/// Text that grows by blocks with a blank line between them; blocks may stand in others.
struct BlockText {
  private var bytes: [UInt8] = []
  /// What each line begins with.
  private var margin: [UInt8] = []
  /// How much each level has added to the margin, in bytes.
  private var margins: [Int] = []
  /// What the next line begins with in place of the margin.
  private var marker: [UInt8]?
  /// Whether the next block is the first in what encloses it.
  private var isFirst = true

  /// Starts a block: the next line stands after a blank one.
  mutating func beginBlock() {
    if !isFirst { append([]) }
  }

  /// Appends lines, each behind the margin.
  mutating func line(_ text: [UInt8]) {
    var rest = text[...]
    while let end = rest.firstIndex(of: 0x0A) {
      append(rest[..<end])
      rest = rest[(end + 1)...]
    }
    append(rest)
    isFirst = false
  }

  /// A block of its own, unless there is nothing to see.
  mutating func block(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    beginBlock()
    line(text)
  }

  /// Puts what follows behind a further margin; the first line has `marker` in its place.
  mutating func startNesting(marker: [UInt8], margin: [UInt8]) {
    self.marker = (self.marker ?? self.margin) + marker
    margins.append(margin.count)
    self.margin += margin
    isFirst = true
  }

  /// Ends what ``startNesting(marker:margin:)`` began. Where nothing was put down, the marker stands
  /// alone.
  mutating func endNesting() {
    if isFirst { line([]) }
    margin.removeLast(margins.removeLast())
  }

  consuming func finish() -> [UInt8] { bytes }

  /// White space that a margin has at its end is left out where nothing follows.
  private mutating func append(_ line: ArraySlice<UInt8>) {
    let start = marker ?? margin
    marker = nil
    if line.isEmpty {
      bytes += start[..<(start.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0)]
    } else {
      bytes += start
      bytes += line
    }
    bytes.append(0x0A)
  }
}
