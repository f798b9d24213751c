/// Text that grows by blocks with a blank line between them.
struct BlockText {
  private var bytes: [UInt8] = []

  /// Starts a block: the next line stands after a blank one.
  mutating func beginBlock() {
    if !bytes.isEmpty { bytes.append(0x0A) }
  }

  mutating func line(_ line: [UInt8]) {
    bytes.append(contentsOf: line)
    bytes.append(0x0A)
  }

  /// A block of one line.
  mutating func block(_ line: [UInt8]) {
    beginBlock()
    self.line(line)
  }

  consuming func finish() -> [UInt8] { bytes }
}
