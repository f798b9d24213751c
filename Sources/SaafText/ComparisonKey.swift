import SaafUnicode

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
    bytes = ComparisonKey.make(text.span, range, foldsCase: foldsCase)
  }

  public init(_ text: String, foldsCase: Bool = false) {
    self.init(Array(text.utf8), foldsCase: foldsCase)
  }

  public var isEmpty: Bool { bytes.isEmpty }

  private static func make(
    _ text: Span<UInt8>, _ range: Range<Int>, foldsCase: Bool
  ) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(range.count)
    var index = range.lowerBound
    var sawSpace = false
    var previous: UInt32 = 0
    var isASCII = true
    while index < range.upperBound {
      let (scalar, length) = text.scalar(at: index)
      index += length
      if CharacterClass.isSpace(scalar) {
        sawSpace = true
        continue
      }
      if isIgnored(scalar) { continue }
      if sawSpace, previous != 0, !absorbsSpace(previous), !absorbsSpace(scalar) {
        key.append(0x20)
      }
      sawSpace = false
      previous = scalar
      if scalar >= 0x80 { isASCII = false }
      append(scalar, to: &key, foldsCase: foldsCase)
    }
    key.removeLast(key.count - endWithoutPunctuation(key))
    return isASCII ? key : normalized(key)
  }

  private static func append(_ scalar: UInt32, to key: inout [UInt8], foldsCase: Bool) {
    if scalar < 0x80 {
      key.append(scalar: foldsCase ? CaseFolding.fold(scalar) : scalar)
    } else if let letter = chilluBase(scalar) {
      key.append(scalar: letter.consonant)
      key.append(scalar: letter.virama)
    } else if foldsCase {
      appendFolded(scalar, to: &key)
    } else {
      key.append(scalar: scalar)
    }
  }

  /// Letters that are also written as a consonant, a virama and a joiner: Malayalam chillu letters
  /// and the Bengali khanda ta.
  private static func chilluBase(_ scalar: UInt32) -> (consonant: UInt32, virama: UInt32)? {
    switch scalar {
    case 0x09CE: (0x09A4, 0x09CD)
    case 0x0D7A: (0x0D23, 0x0D4D)
    case 0x0D7B: (0x0D28, 0x0D4D)
    case 0x0D7C: (0x0D30, 0x0D4D)
    case 0x0D7D: (0x0D32, 0x0D4D)
    case 0x0D7E: (0x0D33, 0x0D4D)
    case 0x0D7F: (0x0D15, 0x0D4D)
    default: nil
    }
  }

  /// Simple case folding, and what the capitals of some languages do beyond it: Turkish dotted and
  /// dotless i, German ß, Greek vowels without their accent.
  private static func appendFolded(_ scalar: UInt32, to key: inout [UInt8]) {
    switch scalar {
    case 0x0130, 0x0131: key.append(0x69)
    case 0x0307 where key.last == 0x69: break
    case 0x00DF, 0x1E9E: key.append(contentsOf: [0x73, 0x73])
    case 0x0386, 0x03AC: key.append(scalar: 0x03B1)
    case 0x0388, 0x03AD: key.append(scalar: 0x03B5)
    case 0x0389, 0x03AE: key.append(scalar: 0x03B7)
    case 0x038A, 0x03AF: key.append(scalar: 0x03B9)
    case 0x038C, 0x03CC: key.append(scalar: 0x03BF)
    case 0x038E, 0x03CD: key.append(scalar: 0x03C5)
    case 0x038F, 0x03CE: key.append(scalar: 0x03C9)
    default: key.append(scalar: CaseFolding.fold(scalar))
    }
  }

  private static func isIgnored(_ scalar: UInt32) -> Bool {
    scalar >= 0x7F
      ? CharacterClass.isInvisibleJunk(scalar) || CharacterClass.isJoiner(scalar)
        || CharacterClass.isDirectionMark(scalar) || CharacterClass.isControl(scalar)
      : scalar < 0x20
  }

  /// Whether a space beside the character means nothing: between ideographs and around punctuation.
  private static func absorbsSpace(_ scalar: UInt32) -> Bool {
    CharacterClass.isIdeographic(scalar) || CharacterClass.isSentenceEnd(scalar)
      || CharacterClass.isColon(scalar) || CharacterClass.isComma(scalar)
  }

  /// Where the key ends without its final punctuation; a text that is nothing else keeps it.
  private static func endWithoutPunctuation(_ key: [UInt8]) -> Int {
    let span = key.span
    var end = key.count
    while end > 0 {
      let (scalar, length) = span.scalar(before: end)
      guard
        scalar == 0x20 || scalar == 0x7C || CharacterClass.isSentenceEnd(scalar)
          || CharacterClass.isColon(scalar) || CharacterClass.isComma(scalar)
      else { break }
      end -= length
    }
    return end > 0 ? end : key.count
  }

  private static func normalized(_ key: [UInt8]) -> [UInt8] {
    let changes = NFC.changes(in: key)
    guard !changes.isEmpty else { return key }
    var result: [UInt8] = []
    var position = 0
    for change in changes {
      result.append(contentsOf: key[position..<change.range.lowerBound])
      result.append(contentsOf: change.bytes)
      position = change.range.upperBound
    }
    result.append(contentsOf: key[position...])
    return result
  }
}
