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
