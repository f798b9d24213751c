import SaafModel
import SaafPipeline
import SaafText
import SaafUnicode

/// Repairs damage that says nothing: mojibake, controls, zero-width junk, odd and doubled spaces.
public struct RepairText: Stage {
  public struct Options: StageOptions {
    public var mojibake = true
    public var spaces = true
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .flag("mojibake", \.mojibake, "Turn UTF-8 that was read as another encoding back into text"),
      .flag("spaces", \.spaces, "Make every run of white space one plain space"),
    ]
  }

  public static let manual = StageManual(
    name: "repair-text",
    summary: "Repair mojibake, control characters, zero-width junk and spaces",
    before: "Brot\u{AD}aufstriche,  die\u{A0}beide …",
    after: "Brotaufstriche, die beide …",
    discussion: """
      Only damage that is certain is touched. Zero-width joiners and non-joiners stay between \
      letters, after a virama and inside emoji, where they shape the text; elsewhere they go. Marks \
      that steer direction stay in texts with right-to-left letters. Code keeps its white space.
      """,
    rules: [Rules.mojibake, Rules.control, Rules.invisible, Rules.space])

  enum Rules {
    static let mojibake = Rule("text.mojibake", "UTF-8 had been read as another encoding")
    static let control = Rule("text.control", "a control character shows nothing")
    static let invisible = Rule("text.zero-width", "a zero-width character shapes no word here")
    static let space = Rule("text.space", "white space is one plain space")
  }

  private let options: Options

  public init(options: Options) {
    self.options = options
  }

  public func apply(to article: inout ArticleEditor) {
    for index in article.blocks.indices {
      guard article.blocks[index].isKept, let run = article.blocks[index].run else { continue }
      if options.mojibake {
        let repairs = Mojibake.repairs(in: run.bytes)
        if !repairs.isEmpty { article.edit(index, repairs, Rules.mojibake) }
      }
      guard let bytes = article.blocks[index].run?.bytes, Self.needsWork(bytes.span) else {
        continue
      }
      let isCode = article.blocks[index].isCode
      article.edit(index, Self.controls(bytes), Rules.control)
      if let bytes = article.blocks[index].run?.bytes {
        article.edit(index, Self.invisibles(bytes), Rules.invisible)
      }
      if options.spaces, !isCode, let bytes = article.blocks[index].run?.bytes {
        article.edit(index, Self.spaces(bytes), Rules.space)
      }
    }
  }

  /// A pass over bytes alone that lets nearly every text off.
  private static func needsWork(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    if text[0] == 0x20 || text[text.count - 1] == 0x20 { return true }
    let suspect = text.firstIndex(
      in: 0..<text.count,
      candidates: { block, second, _ in
        let controls = block.controlLanes
        let doubled = block.lanes(0x20) .& second.lanes(0x20)
        let leads =
          block.lanes(0xC2) .| block.lanes(0xD8) .| block.lanes(0xE1) .| block.lanes(0xE2)
          .| block.lanes(0xE3) .| block.lanes(0xEF) .| block.lanes(0x7F)
        return controls .| doubled .| leads
      },
      where: { isSuspect(text, at: $0) })
    return suspect < text.count
  }

  /// Whether a space, a control or an invisible character that may have to go begins at `index`.
  private static func isSuspect(_ text: Span<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case 0x20: index + 1 < text.count && text[index + 1] == 0x20
    case ..<0x20, 0x7F: true
    case 0xC2: text[index + 1] <= 0xA0 || text[index + 1] == 0xAD
    case 0xD8: text[index + 1] == 0x9C
    case 0xE1: text[index + 1] == 0x9A || text[index + 1] == 0xA0
    case 0xE2:
      text[index + 1] == 0x80 && isUnusualPunctuation(text[index + 2])
        || text[index + 1] == 0x81
    case 0xE3: text[index + 1] == 0x80 && text[index + 2] == 0x80
    case 0xEF: text[index + 1] == 0xBB
    default: false
    }
  }

  /// Whether U+2000 plus six bits is a space, a joiner or a mark of direction, not a dash, a quotation
  /// mark or the like.
  private static func isUnusualPunctuation(_ third: UInt8) -> Bool {
    third <= 0x8F || (third >= 0xA8 && third <= 0xAF)
  }

  private static func controls(_ text: [UInt8]) -> [Replacement] {
    deletions(in: text) { scalar, _, _ in CharacterClass.isControl(scalar) }
  }

  private static func invisibles(_ text: [UInt8]) -> [Replacement] {
    let span = text.span
    let isRightToLeft = containsRightToLeft(span)
    return deletions(in: text) { scalar, index, length in
      if CharacterClass.isInvisibleJunk(scalar) { return true }
      if CharacterClass.isDirectionMark(scalar) { return !isRightToLeft }
      guard CharacterClass.isJoiner(scalar) else { return false }
      return !joinerShapesText(text.span, at: index, length)
    }
  }

  private static func deletions(
    in text: [UInt8], where isJunk: (UInt32, Int, Int) -> Bool
  ) -> [Replacement] {
    var deletions: [Replacement] = []
    let span = text.span
    var index = 0
    while index < span.count {
      let (scalar, length) = span.scalar(at: index)
      if isJunk(scalar, index, length) {
        if let last = deletions.last, last.range.upperBound == index {
          deletions[deletions.count - 1].range = last.range.lowerBound..<index + length
        } else {
          deletions.append(Replacement(index..<index + length, with: []))
        }
      }
      index += length
    }
    return deletions
  }

  private static func containsRightToLeft(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      if CharacterClass.isRightToLeft(scalar) { return true }
      index += length
    }
    return false
  }

  /// Whether a joiner stands where it changes how the text looks.
  private static func joinerShapesText(_ text: Span<UInt8>, at index: Int, _ length: Int) -> Bool {
    guard index > 0 else { return false }
    let before = text.scalar(before: index).value
    if CharacterClass.isVirama(before) { return true }
    guard index + length < text.count else { return false }
    let after = text.scalar(at: index + length).value
    if CharacterClass.isLetter(before), CharacterClass.isLetter(after) {
      return before >= 0x0600 && after >= 0x0600
    }
    return isEmojiPart(before) && isEmojiPart(after)
  }

  private static func isEmojiPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2190...0x2BFF, 0xFE0F, 0x1_F000...0x1_FFFF, 0xE_0020...0xE_007F: true
    default: false
    }
  }

  /// White space at the ends goes, runs of it become one space, odd kinds a plain one.
  private static func spaces(_ text: [UInt8]) -> [Replacement] {
    var replacements: [Replacement] = []
    let span = text.span
    var index = 0
    while index < span.count {
      let (scalar, length) = span.scalar(at: index)
      guard CharacterClass.isSpace(scalar) else {
        index += length
        continue
      }
      var end = index + length
      while end < span.count {
        let (next, nextLength) = span.scalar(at: end)
        guard CharacterClass.isSpace(next) else { break }
        end += nextLength
      }
      let isEdge = index == 0 || end == span.count
      if isEdge || end - index > 1 || scalar != 0x20 {
        replacements.append(Replacement(index..<end, with: isEdge ? [] : [0x20]))
      }
      index = end
    }
    return replacements
  }
}
