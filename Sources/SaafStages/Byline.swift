import SaafModel
import SaafText

/// A line that names the author or the dates of an article:
/// `Author: Jane Doe | jane@example.org. Last modified: 2023-12-16 06:35`.
///
/// Known labels say what a value is. In a language without a phrase pack the shape does: an e-mail
/// address and a date on one line, each part with a label.
struct Byline: Equatable {
  private(set) var authors: [String] = []
  private(set) var published: String?
  private(set) var modified: String?

  private static let maximumBytes = 400

  private struct Field {
    var label: Range<Int>?
    var value: Range<Int>
  }

  /// Reads a whole line.
  ///
  /// - Returns: `nil` when the line is not a byline.
  /// - Complexity: O(*n*) in the number of bytes; long texts are refused at once.
  init?(_ text: [UInt8], phrases: PhraseIndex) {
    guard text.count <= Byline.maximumBytes else { return nil }
    let fields = Byline.fields(of: text)
    guard fields.contains(where: { $0.label != nil }) else { return nil }
    var sawKnownLabel = false
    var sawAddress = false
    var unlabelledDates: [String] = []
    var unknownNames: [Range<Int>] = []
    for field in fields {
      if Byline.isAddress(text, field.value) {
        sawAddress = true
        continue
      }
      let date = DateReader.date(text, in: field.value)
      let key = field.label.map { ComparisonKey(text, in: $0, foldsCase: true) }
      func has(_ role: PhrasePack.Role) -> Bool {
        key.map { phrases.knows($0, as: role) } ?? false
      }
      if let date, has(.lastModified) {
        modified = date
        sawKnownLabel = true
      } else if let date, has(.published) {
        published = date
        sawKnownLabel = true
      } else if date == nil, has(.author), Byline.isName(text, field.value) {
        addAuthors(text, field.value, phrases)
        sawKnownLabel = true
      } else if let date {
        unlabelledDates.append(date)
      } else if field.label != nil, Byline.isName(text, field.value) {
        unknownNames.append(field.value)
      } else {
        return nil
      }
    }
    let hasShape = sawAddress && !unlabelledDates.isEmpty && unknownNames.count <= 1
    guard sawKnownLabel || hasShape else { return nil }
    guard
      unknownNames.isEmpty
        || (authors.isEmpty && (sawAddress || !unlabelledDates.isEmpty || modified != nil))
    else { return nil }
    for name in unknownNames { addAuthors(text, name, phrases) }
    if modified == nil { modified = unlabelledDates.last }
  }

  private mutating func addAuthors(_ text: [UInt8], _ range: Range<Int>, _ phrases: PhraseIndex) {
    for part in text[range].split(whereSeparator: { $0 == 0x3B || $0 == 0x26 }) {
      let name = TextLines.trimmed(text.span, part.startIndex..<part.endIndex)
      guard !name.isEmpty,
        !Placeholder.isPlaceholder(ComparisonKey(text, in: name, foldsCase: true), phrases: phrases)
      else {
        continue
      }
      authors.append(String(decoding: text[name], as: UTF8.self))
    }
  }

  /// Splits at bars, dots and bullets between the parts, and where a sentence end stands before
  /// another label.
  private static func fields(of text: [UInt8]) -> [Field] {
    let span = text.span
    var parts: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      let (scalar, length) = span.scalar(at: index)
      let next = index + length
      let endsPart: Bool
      switch scalar {
      case 0x7C, 0xFF5C, 0xB7, 0x2022, 0x3B: endsPart = true
      case 0x2E, 0x964, 0x3002, 0x6D4, 0x2C, 0x60C, 0xFF0C, 0x3001:
        endsPart =
          (next == text.count || CharacterClass.isSpace(span.scalar(at: next).value)
            || scalar == 0x3002 || scalar == 0xFF0C)
          && (next == text.count
            || Label(text, in: TextLines.trimmed(span, next..<text.count)) != nil)
      default: endsPart = false
      }
      if endsPart {
        parts.append(TextLines.trimmed(span, start..<index))
        start = next
      }
      index = next
    }
    parts.append(TextLines.trimmed(span, start..<text.count))
    return parts.filter { !$0.isEmpty }.map { part in
      guard let label = Label(text, in: part), !label.rest.isEmpty else {
        return Field(label: nil, value: part)
      }
      return Field(label: label.name, value: label.rest)
    }
  }

  private static func isAddress(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let at = text[range].firstIndex(of: 0x40), at > range.lowerBound,
      at + 1 < range.upperBound
    else { return false }
    return !range.contains { text[$0] == 0x20 }
  }

  /// Whether a value can be a person's or a house's name: a few words, no sentence.
  private static func isName(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let shape = TextShape(text, in: range)
    return shape.words <= 8 && shape.length <= 80 && !shape.hasInnerSentenceEnd
      && !shape.endsWithQuestion
  }
}
