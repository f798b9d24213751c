import SaafText

/// The names in what a page says of its authors, each once.
///
/// Left out are placeholders, addresses, the site's own name, and what is too long to be a name.
struct AuthorNames {
  private(set) var names: [String] = []
  /// Whether the values named no one but the site.
  private(set) var isSiteOnly = false

  /// Words before a name, where the phrase packs have only longer labels.
  private static let prepositions: Set<String> = [
    "by", "von", "par", "por", "di", "door", "av", "af", "oleh", "od", "от", "від", "автор",
    "بقلم", "द्वारा",
  ]

  /// Words between two names.
  private static let conjunctions: Set<String> = [
    "and", "und", "et", "y", "e", "i", "og", "och", "en", "ja", "ve", "dan", "и", "й", "та", "і",
    "και", "ו", "و", "और", "व", "এবং", "ও", "మరియు", "மற்றும்", "ਅਤੇ", "અને", "ಮತ್ತು", "และ", "với",
    "và", "with",
  ]

  /// What programs write where they have no name.
  private static let missing: Set<String> = ["undefined", "null", "none", "nil", "n/a", "nan"]

  private let phrases: PhraseIndex
  private let site: ComparisonKey?
  private let isMarked: Bool
  private var keys: Set<ComparisonKey> = []
  /// The site's name, as it stood where an author should.
  private var siteName: String?

  /// - Parameters:
  ///   - values: plain texts.
  ///   - site: the name of the site.
  ///   - isMarked: whether the values are all texts of an element for the author, of which the
  ///     first is the name and the others what is said of them.
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ values: [String], site: String?, phrases: PhraseIndex, isMarked: Bool = false) {
    self.phrases = phrases
    self.site = site.map { ComparisonKey($0, foldsCase: true) }
    self.isMarked = isMarked
    for value in values where !AuthorNames.isAddress(value) {
      for name in split(unlabelled(value)) { add(name) }
      if isMarked, !names.isEmpty { break }
    }
    if names.isEmpty, let siteName {
      names = [siteName]
      isSiteOnly = true
    }
  }

  private mutating func add(_ name: String) {
    let name = AuthorNames.trimmed(unlabelled(name))
    let key = ComparisonKey(name, foldsCase: true)
    guard !key.isEmpty, AuthorNames.isName(name), !isLabel(key, name),
      !AuthorNames.missing.contains(name.lowercased()),
      !Placeholder.isPlaceholder(key, phrases: phrases)
    else { return }
    if isMarked, AuthorNames.isRemark(name) { return }
    if key == site {
      siteName = siteName ?? name
    } else if keys.insert(key).inserted {
      names.append(name)
    }
  }

  private func isLabel(_ key: ComparisonKey, _ name: String) -> Bool {
    phrases.knows(key, as: .author) || phrases.knows(key, as: .published)
      || phrases.knows(key, as: .lastModified)
      || AuthorNames.prepositions.contains(name.lowercased())
      || AuthorNames.conjunctions.contains(name.lowercased())
  }

  // MARK: Labels

  /// The value without `Author:`, `Written by` or `By` before it.
  private func unlabelled(_ value: String) -> String {
    let text = Array(value.utf8)
    let whole = TextLines.trimmed(text.span, 0..<text.count)
    // No name has a colon in it: what stands before one is a label in some language.
    if let label = Label(text, in: whole), !label.rest.isEmpty,
      AuthorNames.words(text, label.name).count <= 3
    {
      return String(decoding: text[label.rest], as: UTF8.self)
    }
    let words = AuthorNames.words(text, whole)
    for count in [3, 2, 1] where words.count > count {
      let head = words[0].lowerBound..<words[count - 1].upperBound
      let rest = words[count].lowerBound..<whole.upperBound
      let isKnown =
        phrases.knows(ComparisonKey(text, in: head, foldsCase: true), as: .author)
        // “von” is also a part of names: then it stands before one word.
        || count == 1
          && (words.count > 2 || text[head].elementsEqual("by".utf8)
            || text[head].elementsEqual("By".utf8) || text[head].elementsEqual("BY".utf8))
          && AuthorNames.prepositions.contains(
            String(decoding: text[head], as: UTF8.self).lowercased())
      if isKnown { return String(decoding: text[rest], as: UTF8.self) }
    }
    return String(decoding: text[whole], as: UTF8.self)
  }

  // MARK: Several names

  /// The names in a value: at semicolons, bars and ampersands always, at commas and conjunctions
  /// where whole names stand on both sides.
  private func split(_ value: String) -> [String] {
    value.unicodeScalars.split { ";|&；｜•·\n".unicodeScalars.contains($0) }
      .flatMap { splitAtCommas(String($0)) }
  }

  private func splitAtCommas(_ value: String) -> [String] {
    var parts: [String] = []
    for piece in value.unicodeScalars.split(whereSeparator: { CharacterClass.isComma($0.value) }) {
      for part in splitAtConjunctions(String(piece)) {
        // Degrees stand after the name that they belong to: Jane Doe, MD, PhD.
        if AuthorNames.isDegree(part), let last = parts.last {
          parts[parts.count - 1] = "\(last), \(part)"
        } else {
          parts.append(part)
        }
      }
    }
    guard parts.count > 1 else { return [value] }
    return parts.allSatisfy(AuthorNames.isWholeName) ? parts : [value]
  }

  private func splitAtConjunctions(_ value: String) -> [String] {
    let text = Array(value.utf8)
    let words = AuthorNames.words(text, 0..<text.count)
    var parts: [String] = []
    var start: Int?
    var end = 0
    for word in words {
      if AuthorNames.conjunctions.contains(String(decoding: text[word], as: UTF8.self).lowercased())
      {
        if let start { parts.append(String(decoding: text[start..<end], as: UTF8.self)) }
        start = nil
      } else {
        start = start ?? word.lowerBound
        end = word.upperBound
      }
    }
    if let start { parts.append(String(decoding: text[start..<end], as: UTF8.self)) }
    let whole = String(decoding: text[TextLines.trimmed(text.span, 0..<text.count)], as: UTF8.self)
    guard parts.count > 1, parts.allSatisfy(AuthorNames.isWholeName) else {
      // After a comma, `and Jane Doe` is the last of a list.
      return parts.count == 1 && AuthorNames.isWholeName(parts[0]) ? parts : [whole]
    }
    return parts
  }

  // MARK: Shapes

  private static func words(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    let span = text.span
    var words: [Range<Int>] = []
    var start: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = span.scalar(at: index)
      if CharacterClass.isSpace(scalar) {
        if let start { words.append(start..<index) }
        start = nil
      } else {
        start = start ?? index
      }
      index += length
    }
    if let start { words.append(start..<range.upperBound) }
    return words
  }

  /// Whether a text is one name by itself: two to four words that begin with capitals where the
  /// script has them, or one where it has no spaces.
  private static func isWholeName(_ name: String) -> Bool {
    let text = Array(name.utf8)
    let span = text.span
    let words = words(text, 0..<text.count)
    guard let first = words.first, let last = words.last else { return false }
    let scalar = span.scalar(at: first.lowerBound).value
    if CharacterClass.isUnspaced(scalar) { return span.scalarCount(in: 0..<text.count) <= 30 }
    let isDegreed = name.contains(", ")
    return (2...(isDegreed ? 8 : 5)).contains(words.count)
      && !CharacterClass.isLowercase(scalar)
      && !CharacterClass.isLowercase(span.scalar(at: last.lowerBound).value)
  }

  /// A word of mostly capitals, as `MD`, `PhD` and `R.N.` are.
  private static func isDegree(_ part: String) -> Bool {
    let letters = part.unicodeScalars.filter { CharacterClass.isLetter($0.value) }
    guard (2...6).contains(letters.count), !part.contains(" ") else { return false }
    return letters.count { CharacterClass.isUppercase($0.value) } * 2 >= letters.count
      && letters.contains { CharacterClass.isUppercase($0.value) } && letters.count > 0
      && letters.dropFirst().contains { CharacterClass.isUppercase($0.value) }
  }

  /// Without the commas and stops that a template leaves.
  private static func trimmed(_ name: String) -> String {
    var scalars = Substring(name).unicodeScalars
    func isLoose(_ scalar: Unicode.Scalar) -> Bool {
      CharacterClass.isSpace(scalar.value) || CharacterClass.isComma(scalar.value)
        || "|-–—•·:".unicodeScalars.contains(scalar)
    }
    while let first = scalars.first, isLoose(first) { scalars.removeFirst() }
    while let last = scalars.last, isLoose(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func isAddress(_ value: String) -> Bool {
    value.contains("://") || value.lowercased().hasPrefix("www.")
      || value.contains("@") && !value.contains(" ")
  }

  /// Whether a text of several words is a label or something about the author: it has figures, ends
  /// in a word as `by` is, or goes from a capital to small letters.
  private static func isRemark(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last else { return false }
    if name.unicodeScalars.contains(where: { CharacterClass.digit($0.value) != nil }) {
      return true
    }
    let begins = name.unicodeScalars.first.map { CharacterClass.isUppercase($0.value) } ?? false
    return prepositions.contains(last.lowercased())
      || begins && (last.unicodeScalars.first.map { CharacterClass.isLowercase($0.value) } ?? false)
  }

  /// Whether a text can be a person's or a house's name at all: a few words, no sentence, no address
  /// of the web or of mail.
  private static func isName(_ name: String) -> Bool {
    let text = Array(name.utf8)
    let shape = TextShape(text, in: 0..<text.count)
    guard words(text, 0..<text.count).count <= 9, shape.length <= 80, shape.length >= 2,
      !shape.endsWithQuestion,
      !text.contains(0x40), !isAddress(name),
      CharacterClass.digit(text.span.scalar(at: 0).value) == nil
    else { return false }
    return text.contains { $0 >= 0x80 || CharacterClass.isLetter(UInt32($0)) }
  }
}
