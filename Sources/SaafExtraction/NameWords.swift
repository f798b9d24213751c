/// The words of the names in an attribute's value: `article-body`, `relatedPosts`, `nav_2`.
///
/// A word is a run of ASCII letters that begins after something else or with a capital after a small
/// letter. Names are parted by white space. No more than 240 bytes are read.
struct NameWords: Sequence, IteratorProtocol {
  /// A word in small letters, as ``NameTable`` looks it up.
  struct Word {
    /// Its first eight letters.
    var low: UInt64 = 0
    /// The eight after these.
    var high: UInt64 = 0
    var count = 0
    /// Whether it is the first of its name.
    var beginsName: Bool
  }

  private let value: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index = 0

  init(_ value: UnsafeBufferPointer<UInt8>) {
    self.value = value
    end = Swift.min(value.count, 240)
  }

  mutating func next() -> Word? {
    var word = Word(beginsName: index == 0)
    while index < end, !NameWords.isLetter(value[index]) {
      if value[index] <= 0x20 { word.beginsName = true }
      index += 1
    }
    guard index < end else { return nil }
    var wasSmall = false
    while index < end {
      let byte = value[index]
      guard NameWords.isLetter(byte), !(byte < 0x60 && wasSmall) else { break }
      let letter = UInt64(byte | 0x20) << UInt64(8 * (word.count & 7))
      if word.count < 8 { word.low |= letter } else if word.count < 16 { word.high |= letter }
      word.count += 1
      wasSmall = byte > 0x60
      index += 1
    }
    return word
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
