import SaafModel
import SaafPipeline
import SaafText
import SaafUnicode

/// Brings text into canonical composition (NFC), and dandas that were typed as pipes into theirs.
public struct NormalizeUnicode: Stage {
  public struct Options: StageOptions {
    public var danda = true
    public var digits = Digits.keep
    public var quotes = Quotes.keep
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = [
      .flag(
        "danda", \.danda, "Turn a pipe that ends a Devanagari or Bengali sentence into a danda"),
      .choice("digits", \.digits, "What to do with decimal digits of other scripts"),
      .choice("quotes", \.quotes, "What to do with typographic quotation marks"),
    ]
  }

  /// What happens to decimal digits.
  public enum Digits: String, CaseIterable, Sendable {
    case keep, ascii
  }

  /// What happens to quotation marks.
  public enum Quotes: String, CaseIterable, Sendable {
    case keep, straight
  }

  public static let manual = StageManual(
    name: "normalize-unicode",
    summary: "Bring text into Unicode normalization form C and mend dandas typed as pipes",
    before: "caf\u{65}\u{301}; यह सही है|",
    after: "café; यह सही है।",
    discussion: """
      NFC (Unicode Standard Annex #15) is canonical: nothing is lost, and the composition \
      exclusions of the Indic scripts come out decomposed. A pipe becomes a danda only after a \
      letter at a sentence's end, when it is the only pipe of its block. Digits and quotation marks \
      are left alone unless an option asks otherwise, because changing them loses something.
      """,
    rules: [Rules.nfc, Rules.danda, Rules.digit, Rules.quote])

  enum Rules {
    static let nfc = Rule("unicode.nfc", "canonically the same in normalization form C")
    static let danda = Rule("indic.danda", "a pipe stood for the danda that ends a sentence")
    static let digit = Rule("unicode.digit", "a decimal digit was asked for in ASCII")
    static let quote = Rule("unicode.quote", "a quotation mark was asked for in its straight form")
  }

  private let options: Options

  public init(options: Options) {
    self.options = options
  }

  public func apply(to article: inout ArticleEditor) {
    for index in article.blocks.indices {
      guard article.blocks[index].isKept, let bytes = article.blocks[index].run?.bytes else {
        continue
      }
      let changes = NFC.changes(in: bytes)
      if !changes.isEmpty { article.edit(index, changes, Rules.nfc) }
      if options.danda, let danda = Self.danda(in: article.blocks[index].run?.bytes ?? []) {
        article.edit(index, [danda], Rules.danda)
      }
      if options.digits == .ascii { edit(&article, index, Rules.digit, Self.asciiDigit) }
      if options.quotes == .straight { edit(&article, index, Rules.quote, Self.straightQuote) }
    }
  }

  private func edit(
    _ article: inout ArticleEditor, _ index: Int, _ rule: Rule, _ map: (UInt32) -> UInt8?
  ) {
    guard let text = article.blocks[index].run?.bytes else { return }
    var replacements: [Replacement] = []
    let span = text.span
    var position = 0
    while position < span.count {
      let (scalar, length) = span.scalar(at: position)
      if scalar >= 0x80, let byte = map(scalar) {
        replacements.append(Replacement(position..<position + length, with: [byte]))
      }
      position += length
    }
    article.edit(index, replacements, rule)
  }

  private static func asciiDigit(_ scalar: UInt32) -> UInt8? {
    CharacterClass.digit(scalar).map { 0x30 + UInt8($0) }
  }

  private static func straightQuote(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x2018...0x201B, 0x2032: 0x27
    case 0x201C...0x201F, 0x2033: 0x22
    default: nil
    }
  }

  /// The only pipe of a text, where it ends a sentence in a script that has dandas.
  private static func danda(in text: [UInt8]) -> Replacement? {
    let span = text.span
    let pipe = span.firstIndex(of: 0x7C, in: 0..<text.count)
    guard pipe < text.count, span.firstIndex(of: 0x7C, in: pipe + 1..<text.count) == text.count
    else { return nil }
    var before = pipe
    while before > 0, text[before - 1] == 0x20 { before -= 1 }
    guard before > 0, CharacterClass.usesDanda(span.scalar(before: before).value) else {
      return nil
    }
    var after = pipe + 1
    while after < text.count, CharacterClass.isSpace(span.scalar(at: after).value) {
      after += span.scalar(at: after).length
    }
    guard
      after == text.count
        || (before == pipe && CharacterClass.usesDanda(span.scalar(at: after).value))
    else {
      return nil
    }
    return Replacement(before..<pipe + 1, with: Array("।".utf8))
  }
}
