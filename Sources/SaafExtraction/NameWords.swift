/// The words of the names in an attribute's value: `article-body`, `relatedPosts`, `nav_2`.
///
/// A word is a run of ASCII letters that begins after something else or with a capital after a small
/// letter. Names are parted by white space. No more than 240 bytes are read.
struct NameWords: Sequence, IteratorProtocol {
  struct Word {
    var bytes: UnsafeBufferPointer<UInt8>
    /// Whether it is the first of its name.
    var beginsName: Bool
  }

  private let value: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ value: UnsafeBufferPointer<UInt8>) {
    self.value = UnsafeBufferPointer(rebasing: value.prefix(240))
  }

  mutating func next() -> Word? {
    var beginsName = index == 0
    while index < value.count, !NameWords.isLetter(value[index]) {
      if value[index] <= 0x20 { beginsName = true }
      index += 1
    }
    guard index < value.count else { return nil }
    let start = index
    index += 1
    while index < value.count, NameWords.isLetter(value[index]),
      !(value[index] < 0x60 && value[index - 1] > 0x60)
    {
      index += 1
    }
    return Word(
      bytes: UnsafeBufferPointer(rebasing: value[start..<index]), beginsName: beginsName)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
