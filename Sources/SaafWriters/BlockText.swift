/// Text that grows by blocks with a blank line between them; blocks may stand in others.
struct BlockText {
  private var bytes: [UInt8] = []
  /// What each line begins with.
  private var margin: [UInt8] = []
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

  /// A block of its own.
  mutating func block(_ text: [UInt8]) {
    beginBlock()
    line(text)
  }

  /// Appends blocks behind a further margin; their first line has `marker` in its place.
  mutating func nest(marker: [UInt8], margin: [UInt8], _ body: (inout BlockText) -> Void) {
    let outer = self.margin
    self.marker = (self.marker ?? outer) + marker
    self.margin += margin
    isFirst = true
    body(&self)
    if isFirst { line([]) }
    self.margin = outer
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
