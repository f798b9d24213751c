import SaafUnicode

/// Builds the bytes of a ``ComparisonKey``: what it has like the text in one piece, the rest scalar
/// by scalar.
struct KeyMaker {
  private let foldsCase: Bool
  private var key: [UInt8] = []
  private var sawSpace = false
  private var previous: UInt32 = 0
  private var mayNeedNormalization = false

  init(capacity: Int, foldsCase: Bool) {
    self.foldsCase = foldsCase
    key.reserveCapacity(capacity + 4)
  }

  /// Where the words end that begin at the start of `range` and that a key has as they are: most
  /// letters of scripts without case and of ASCII, and single spaces between them.
  func verbatimEnd(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    var index = end
    var previous: UInt32 = 0x20
    while index < range.upperBound {
      // Words of ASCII are most of most texts, and no space beside them is absorbed.
      let start = index
      while index < range.upperBound {
        if isVerbatimASCII(text[index]) {
          index += 1
        } else if text[index] == 0x20, index > start, index + 1 < range.upperBound,
          isVerbatimASCII(text[index + 1])
        {
          index += 2
        } else {
          break
        }
      }
      if index > start {
        end = index
        previous = UInt32(text[index - 1])
        continue
      }
      let (scalar, length) = text.scalar(at: index)
      index += length
      if isVerbatim(scalar) {
        if previous == 0x20, end > range.lowerBound, absorbsSpace(scalar) { break }
        end = index
      } else if scalar != 0x20 || previous == 0x20 || absorbsSpace(previous) {
        break
      }
      previous = scalar
    }
    return end
  }

  /// Adds a part of a text that ``verbatimEnd(_:_:)`` has found.
  mutating func add(_ text: [UInt8], verbatim range: Range<Int>) {
    separate(from: text.span.scalar(at: range.lowerBound).value)
    key.append(text.span, in: range)
    previous = text.span.scalar(before: range.upperBound).value
  }

  consuming func finish() -> [UInt8] {
    key.removeLast(key.count - endWithoutPunctuation())
    guard mayNeedNormalization else { return key }
    return NFC.changes(in: key).applied(to: key)
  }

  /// Letters that nothing has to be done about: most of Devanagari, Thai without its marks above and
  /// below, kana and the common ideographs.
  @inline(__always)
  private func isVerbatim(_ scalar: UInt32) -> Bool {
    (scalar >= 0x0900 && scalar < 0x0951 && scalar != 0x093C)
      || (scalar >= 0x0E01 && scalar <= 0x0E37)
      || (scalar >= 0x3041 && scalar < 0x3097) || (scalar >= 0x4E00 && scalar <= 0x9FFF)
  }

  /// The same for ASCII: digits, and letters where case is kept or lower.
  @inline(__always)
  private func isVerbatimASCII(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || (byte &- 0x41 < 26 && !foldsCase)
  }

  mutating func add(_ scalar: UInt32) {
    if CharacterClass.isSpace(scalar) {
      sawSpace = true
      return
    }
    if isIgnored(scalar) { return }
    separate(from: scalar)
    if scalar >= 0x300 { mayNeedNormalization = true }
    append(scalar)
  }

  /// Puts one space before the scalar where white space stood and means something.
  @inline(__always)
  private mutating func separate(from scalar: UInt32) {
    if sawSpace, previous != 0, !absorbsSpace(previous), !absorbsSpace(scalar) {
      key.append(0x20)
    }
    sawSpace = false
    previous = scalar
  }

  private func isIgnored(_ scalar: UInt32) -> Bool {
    scalar >= 0x7F
      ? CharacterClass.isInvisibleJunk(scalar) || CharacterClass.isJoiner(scalar)
        || CharacterClass.isDirectionMark(scalar) || CharacterClass.isControl(scalar)
      : scalar < 0x20
  }

  /// Whether a space beside the character means nothing: between ideographs and around punctuation.
  private func absorbsSpace(_ scalar: UInt32) -> Bool {
    CharacterClass.isIdeographic(scalar) || CharacterClass.isSentenceEnd(scalar)
      || CharacterClass.isColon(scalar) || CharacterClass.isComma(scalar)
  }

  /// Where the key ends without its final punctuation; a text that is nothing else keeps it.
  private func endWithoutPunctuation() -> Int {
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

  private mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      key.append(UInt8(foldsCase ? CaseFolding.fold(scalar) : scalar))
    } else if let letter = chilluBase(scalar) {
      key.append(scalar: letter.consonant)
      key.append(scalar: letter.virama)
    } else if foldsCase {
      appendFolded(scalar)
    } else {
      key.append(scalar: scalar)
    }
  }

  /// Letters that are also written as a consonant, a virama and a joiner: Malayalam chillu letters
  /// and the Bengali khanda ta.
  private func chilluBase(_ scalar: UInt32) -> (consonant: UInt32, virama: UInt32)? {
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
  private mutating func appendFolded(_ scalar: UInt32) {
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
}
