/// The form of a text in which copies are equal: what two texts must share to be called repeats.
///
/// Two texts have the same key when they differ only in white space, end punctuation, canonical
/// composition (NFC/NFD, nukta letters, chillu letters), zero-width characters or joiners, and,
/// where asked for, case. Marks are never dropped: कल is not कुल, फल is not फूल, か is not が.
public struct ComparisonKey: Hashable, Sendable {
  /// The key's own UTF-8. It is for comparing, never for showing.
  public let bytes: [UInt8]

  /// Makes the key of a whole text.
  ///
  /// - Parameter foldsCase: whether upper and lower case are the same, as they are for titles and
  ///   labels.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ text: [UInt8], foldsCase: Bool = false) {
    self.init(text, in: 0..<text.count, foldsCase: foldsCase)
  }

  /// Makes the key of a part of a text.
  public init(_ text: [UInt8], in range: Range<Int>, foldsCase: Bool = false) {
    bytes = ComparisonKey.make(text, range, foldsCase: foldsCase)
  }

  public init(_ text: String, foldsCase: Bool = false) {
    self.init(Array(text.utf8), foldsCase: foldsCase)
  }

  /// A key that was made of another one.
  init(folded bytes: [UInt8]) { self.bytes = bytes }

  public var isEmpty: Bool { bytes.isEmpty }

  public func hash(into hasher: inout Hasher) {
    // One call for all bytes: the synthesised one feeds them singly.
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// Whether two texts of these lengths in bytes could have the same key at all.
  ///
  /// It lets most comparisons end before a key is made: white space, joiners and composition change
  /// a text's length, but not beyond a half.
  public static func couldMatch(_ first: Int, _ second: Int) -> Bool {
    let (short, long) = first < second ? (first, second) : (second, first)
    return long <= short * 2 + 32
  }

  /// Whether two texts could have the same key without regard to case: not when the first characters
  /// in which they differ are letters that nothing else is equal to.
  ///
  /// - Complexity: O(*n*) in the length of what they have in common.
  public static func couldMatch(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard couldMatch(first.count, second.count) else { return false }
    let count = min(first.count, second.count)
    guard var index = (0..<count).first(where: { first[$0] != second[$0] }) else { return true }
    while index > 0, first[index] & 0xC0 == 0x80 { index -= 1 }
    let (one, other) = (first.span.scalar(at: index).value, second.span.scalar(at: index).value)
    return !isPlain(one) || !isPlain(other) || one ^ other == 0x20
  }

  /// Letters and digits of ASCII, and letters of Devanagari, Bengali and Thai and ideographs that are
  /// composed of nothing. Not all such letters, but those of many texts.
  private static func isPlain(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x0929, 0x0931, 0x0934: false
    case 0x0905...0x0939, 0x0985...0x09B9, 0x0E01...0x0E2E, 0x4E00...0x9FFF: true
    default: false
    }
  }

  private static func make(_ text: [UInt8], _ range: Range<Int>, foldsCase: Bool) -> [UInt8] {
    var maker = KeyMaker(capacity: range.count, foldsCase: foldsCase)
    let span = text.span
    var index = range.lowerBound
    while index < range.upperBound {
      let end = maker.verbatimEnd(span, index..<range.upperBound)
      if end > index {
        maker.add(text, verbatim: index..<end)
        index = end
      } else {
        let (scalar, length) = span.scalar(at: index)
        maker.add(scalar)
        index += length
      }
    }
    return maker.finish()
  }
}
