import CUnicode
import SaafModel

/// Text that was UTF-8, was read in another encoding, and was stored as UTF-8 again.
///
/// `CafÃ© â€“ naÃ¯ve` was `Café – naïve`. Only what is certain is repaired: characters that map back
/// to well-formed UTF-8 of a plausible meaning *and* that make no sense as they stand, such as a
/// capital `Ã` before `©` or after a small letter. Words that merely could be mojibake (`«É»`,
/// `IRMÃ”`, `Рёв`) are repaired only next to certain cases.
public enum Mojibake {
  /// How near, in bytes, a certain case must be for an uncertain one to be believed.
  private static let vicinity = 120

  /// The replacements that undo UTF-8 misread as windows-1252, Latin-1 or windows-1251, also when
  /// it happened twice; in ascending order, without overlap. The text must be valid UTF-8. O(*n*),
  /// and one vectorised scan when the text has none of the lead characters.
  public static func repairs(in bytes: [UInt8]) -> [Replacement] {
    var result: [Replacement] = []
    var text = bytes
    for _ in 0..<maximalDepth {
      let step = undoOnce(in: text)
      if step.isEmpty { break }
      result = combine(result, step, over: text)
      text = step.applied(to: text)
    }
    // A control character that is left over means that the reading was wrong.
    return result.filter { !hasC1Control($0.bytes) }
  }

  /// How often the same text is believed to have been misread.
  private static let maximalDepth = 3

  /// Undoes one misreading.
  private static func undoOnce(in bytes: [UInt8]) -> [Replacement] {
    var runs: [Run] = []
    var position = 0
    while let start = candidate(in: bytes, from: position) {
      let page: MojibakePage = bytes[start] == 0xC3 ? .western : .cyrillic
      guard let run = Run(in: bytes.span, at: start, page: page) else {
        position = start + 2
        continue
      }
      position = run.range.upperBound
      runs.append(run)
    }
    guard runs.contains(where: \.isCertain) else { return [] }
    return believed(runs).map { Replacement($0.range, with: $0.sequences.flatMap(\.bytes)) }
  }

  /// The single step from the original that equals `first` and then `second`, whose ranges refer to
  /// `middle`, the text after `first`.
  private static func combine(
    _ first: [Replacement], _ second: [Replacement], over middle: [UInt8]
  ) -> [Replacement] {
    if first.isEmpty { return second }
    var result: [Replacement] = []
    var (i, j) = (0, 0)
    // How far a place of the middle text that no replacement covers lies behind the original's.
    var shift = 0
    func middleRange(_ index: Int) -> Range<Int> {
      let start = first[index].range.lowerBound + shift
      return start..<start + first[index].bytes.count
    }
    while i < first.count || j < second.count {
      var start = Int.max
      if i < first.count { start = middleRange(i).lowerBound }
      if j < second.count { start = min(start, second[j].range.lowerBound) }
      let originalStart = start - shift
      var end = start
      var bytes: [UInt8] = []
      var copied = start
      while true {
        if i < first.count, middleRange(i).lowerBound <= end {
          end = max(end, middleRange(i).upperBound)
          shift += first[i].bytes.count - first[i].range.count
          i += 1
        } else if j < second.count, second[j].range.lowerBound <= end {
          bytes += middle[copied..<second[j].range.lowerBound]
          bytes += second[j].bytes
          copied = second[j].range.upperBound
          end = max(end, copied)
          j += 1
        } else {
          break
        }
      }
      bytes += middle[copied..<end]
      result.append(Replacement(originalStart..<end - shift, with: bytes))
    }
    return result
  }

  /// The certain runs, and the others that stand near one of the same page.
  private static func believed(_ runs: [Run]) -> [Run] {
    var result: [Run] = []
    for (index, run) in runs.enumerated() {
      if run.isCertain {
        result.append(run)
        continue
      }
      let isNear = { (other: Run) in
        other.isCertain && other.page == run.page
          && other.range.lowerBound - run.range.upperBound < vicinity
          && run.range.lowerBound - other.range.upperBound < vicinity
      }
      // Runs do not overlap, so those in reach are few and at hand on either side.
      let reach = max(0, index - vicinity / 4)..<min(runs.count, index + vicinity / 4)
      if runs[reach].contains(where: isNear) { result.append(run) }
    }
    return result
  }

  private static func hasC1Control(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == 0xC2 && $1 < 0xA0 }
  }

  /// The next place where a lead character is followed by another one above ASCII.
  private static func candidate(in bytes: [UInt8], from start: Int) -> Int? {
    let text = bytes.span
    let end = max(start, text.count - 2)
    let found = text.firstIndex(
      in: start..<end,
      candidates: { block, second, third in
        let western = block.lanes(0xC3)
        let cyrillic =
          block.lanes(0xD0)
          .& (second.lanes(0xA0, mask: 0xFE) .| second.lanes(0x92, mask: 0xFE)
            .| second.lanes(0xB2))
        return (western .| cyrillic) .& third.lanes(0x80, mask: 0x80)
      },
      where: { isCandidate(text, $0) })
    return found < end ? found : nil
  }

  /// Whether `Â` to `ô`, or one of `В Г Р С в`, stands before a character that can be a trail byte.
  @inline(__always)
  private static func isCandidate(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    let (first, second, third) = (text[offset], text[offset + 1], text[offset + 2])
    if first == 0xC3 {
      return switch third {
      case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: (0x82...0xB4).contains(second)
      default: false
      }
    }
    guard first == 0xD0 else { return false }
    switch second {
    case 0x92, 0x93, 0xA0, 0xA1, 0xB2: break
    default: return false
    }
    guard offset + 3 < text.count else { return false }
    let fourth = text[offset + 3]
    return switch third {
    case 0xC2, 0xD2, 0xE2: true
    case 0xD0: fourth <= 0x8F
    case 0xD1: (0x91...0x9F).contains(fourth)
    default: false
    }
  }

  // MARK: Evidence

  /// How odd a trail character is where it stands.
  private enum Oddity {
    /// Quotes, dashes, the no-break space: they follow any letter.
    case none
    /// Marks that follow names and figures, such as ® or ².
    case mild
    /// Signs that no writing puts after a letter.
    case strong
  }

  /// A maximal stretch of misread sequences.
  private struct Run {
    var sequences: [MojibakeSequence] = []
    var page: MojibakePage.Kind
    var isCertain = false
    /// The character before the run.
    var previous: UInt32?

    var range: Range<Int> {
      sequences[0].range.lowerBound..<sequences[sequences.count - 1].range.upperBound
    }

    init?(in text: Span<UInt8>, at start: Int, page: MojibakePage) {
      self.page = page.kind
      var position = start
      while position < text.count, let sequence = page.sequence(in: text, at: position) {
        sequences.append(sequence)
        position = sequence.range.upperBound
      }
      guard !sequences.isEmpty else { return nil }
      previous = scalarBefore(text, start)
      var end = position
      let next = position < text.count ? nextScalar(text, &end) : nil
      switch page.kind {
      case .western:
        for (index, sequence) in sequences.enumerated() where !isCertain {
          let place = Place(
            previous: index == 0 ? previous : nil,
            next: index == sequences.count - 1 ? next : nil,
            isFollowed: index < sequences.count - 1)
          isCertain = Self.isCertain(sequence, place)
        }
        isCertain = isCertain || isOneForeignScript
      case .cyrillic:
        isCertain = isCertainCyrillic
      }
    }

    /// Two or more letters of a script whose lead characters (`Ð`, `Ø`, `×`, `Î`) mean little alone.
    private var isOneForeignScript: Bool {
      let foreign = sequences.filter { (0xCE...0xDB).contains($0.lead) }
      guard foreign.count >= 2 else { return false }
      let script = foreign[0].lead & 0xFC
      return foreign.allSatisfy { $0.lead & 0xFC == script }
        && foreign.contains { oddity($0.characters[0]) != .none }
    }

    /// `Р` and `С` in turn with characters that are no letters of the language, or `вЂ` before a
    /// sign.
    private var isCertainCyrillic: Bool {
      var letters = 0
      var odd = 0
      var signs = 0
      for sequence in sequences {
        let trail = sequence.characters[0]
        if sequence.lead == 0xE2, trail == 0x402 { return true }
        if sequence.lead == 0xC3, sequences.count == 1 {
          return previous.map(isASCIILower) == true && oddity(trail) != .none && trail < 0x400
        }
        guard sequence.lead == 0xD0 || sequence.lead == 0xD1 else { continue }
        letters += 1
        switch trail {
        case 0x401, 0x451, 0x404, 0x454, 0x406, 0x456, 0x407, 0x457, 0x40E, 0x45E, 0x490, 0x491:
          break
        case 0x400...0x4FF: odd += 1
        case 0x2116: break
        default:
          if oddity(trail) != .none { signs += 1 }
        }
      }
      odd += signs
      return letters >= 2 && (signs > 0 || odd >= 2) || letters >= 3 && odd >= 1
    }

    /// Whether a sequence read as windows-1252 makes no sense as it stands.
    private static func isCertain(_ sequence: MojibakeSequence, _ place: Place) -> Bool {
      let first = sequence.characters[0]
      let oddity = oddity(first)
      switch sequence.lead {
      case 0xC2: return isCertainSign(first, place)
      case 0xC3:
        if first == 0x2014 || first == 0xB7 { return place.afterDigit || place.afterLower }
        if place.afterLower { return true }
        switch oddity {
        case .strong: return true
        case .mild: return place.beforeLower || (place.beforeLetter && !place.afterUpper)
        case .none:
          switch first {
          case 0x201C, 0x2018, 0x201A, 0x201E: return place.beforeLetter
          case 0xAB, 0x2039, 0x2013, 0x2026, 0xAA, 0xBA:
            return place.beforeLower && !place.afterUpper
          default: return false
          }
        }
      case 0xC4, 0xC5:
        if place.afterLower { return true }
        switch first {
        case 0xA0, 0xBB, 0x2013, 0x2014, 0x2019, 0x201D, 0x2026: return false
        default: return place.beforeLower && !place.afterUpper
        }
      case 0xC6...0xCB: return place.afterLower || (place.beforeLower && !place.afterUpper)
      case 0xCC, 0xCD: return place.afterLower
      case 0xCE, 0xCF: return oddity == .strong || (oddity == .mild && !place.afterLetter)
      case 0xE1 where sequence.bytes[1] >= 0xBA:
        // Vietnamese: `áº` and `á»` are ordinary themselves, what follows them is not.
        return Mojibake.oddity(sequence.characters[1]) == .strong || place.beforeLower
      case 0xE2 where first == 0x2020: return true
      case 0xE0...0xEF:
        let second = Mojibake.oddity(sequence.characters[1])
        // `Nestlé®”` and `café©…` are no Chinese.
        if first == 0xA9 || oddity == .mild { return second == .strong }
        if isLowerLetter(first) { return second == .strong }
        return oddity == .strong || second == .strong
      case 0xF0: return first == 0x178
      default: return false
      }
    }

    /// `Â` before a sign of Latin-1.
    private static func isCertainSign(_ sign: UInt32, _ place: Place) -> Bool {
      switch sign {
      case 0xA0, 0xAA, 0xBA, 0xAD: place.afterLower || place.afterDigit
      case 0xAB: !place.afterLetter && (place.beforeLetter || place.isFollowed)
      case 0xBB: place.afterLower || place.afterSentence
      case 0x80...0x9F: place.isFollowed
      case 0xA1...0xBF:
        switch oddity(sign) {
        case .strong: true
        case .mild: !place.afterUpper
        case .none: false
        }
      default: false
      }
    }
  }

  /// What stands around a sequence.
  private struct Place {
    var afterLower = false
    var afterUpper = false
    var afterDigit = false
    var afterSentence = false
    var beforeLower = false
    var beforeLetter = false
    /// Whether another misread sequence follows at once.
    var isFollowed: Bool
    var afterLetter: Bool { afterLower || afterUpper }

    init(previous: UInt32?, next: UInt32?, isFollowed: Bool) {
      self.isFollowed = isFollowed
      if let previous {
        afterLower = isLowerLetter(previous)
        afterUpper = saaf_general_category(previous) == 1
        afterDigit = saaf_general_category(previous) == 9
        afterSentence = [0x21, 0x2E, 0x3F].contains(previous)
      }
      if let next {
        beforeLower = isLowerLetter(next)
        beforeLetter = beforeLower || saaf_general_category(next) == 1
      }
    }
  }

  private static func oddity(_ scalar: UInt32) -> Oddity {
    switch scalar {
    case 0xA0, 0xAA, 0xAB, 0xAD, 0xBA, 0xBB, 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E,
      0x2026, 0x2039, 0x203A:
      .none
    case 0xAE, 0xB0, 0xB2, 0xB3, 0xB4, 0xB7, 0xB9, 0x2020, 0x2021, 0x2022, 0x2122: .mild
    default: .strong
    }
  }

  private static func isLowerLetter(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? isASCIILower(scalar) : saaf_general_category(scalar) == 2
  }

  private static func isASCIILower(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar)
  }

  /// The character that ends before `position`.
  private static func scalarBefore(_ text: Span<UInt8>, _ position: Int) -> UInt32? {
    guard position > 0 else { return nil }
    var start = position - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return nextScalar(text, &start)
  }
}
