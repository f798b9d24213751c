import SaafUnicode

/// The lines of a text: where each begins and which part of it is not white space.
public struct TextLines: Sendable {
  /// The offset of each line's first byte; the first is 0.
  public private(set) var starts: [Int] = [0]
  /// The content of each line: no line end, no white space or invisible junk at either side. Empty
  /// for a blank line.
  public private(set) var contents: [Range<Int>] = []

  /// Finds the lines. LF, CRLF, CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR end a line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ text: [UInt8]) {
    let span = text.span
    var start = 0
    var index = 0
    while true {
      index = TextLines.nextLineEnd(span, from: index)
      guard index < span.count else { break }
      let length = TextLines.lineEndLength(span, at: index)
      contents.append(TextLines.trimmed(span, start..<index))
      index += length
      start = index
      starts.append(start)
    }
    contents.append(TextLines.trimmed(span, start..<index))
  }

  public var count: Int { contents.count }

  private static func nextLineEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    text.firstIndex(
      in: start..<text.count,
      candidates: { block, _, _ in
        block.lanes(0x0A) .| block.lanes(0x0D) .| block.lanes(0xC2) .| block.lanes(0xE2)
      },
      where: { lineEndLength(text, at: $0) > 0 })
  }

  /// The length in bytes of the line end at `index`, 0 if there is none.
  @inline(__always)
  private static func lineEndLength(_ text: Span<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return text[index + 1] == 0x85 ? 2 : 0
    case 0xE2: return text[index + 1] == 0x80 && text[index + 2] | 1 == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// The part of `range` without white space, controls and invisible junk at its ends.
  public static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let (scalar, length) = text.scalar(at: lower)
      guard isTrimmed(scalar) else { break }
      lower += length
    }
    while lower < upper {
      let (scalar, length) = text.scalar(before: upper)
      guard isTrimmed(scalar) else { break }
      upper -= length
    }
    return lower..<upper
  }

  @inline(__always)
  private static func isTrimmed(_ scalar: UInt32) -> Bool {
    CharacterClass.isSpace(scalar)
      || (scalar >= 0xAD && CharacterClass.isInvisibleJunk(scalar))
  }
}
