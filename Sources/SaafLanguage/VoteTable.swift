/// Words or letters that speak for one language, separated by white space.
struct LanguageEvidence: Sendable {
  var language: String
  var items: String

  init(_ language: String, _ items: String) {
    self.language = language
    self.items = items
  }
}

/// A set of languages, one bit for each position in `VoteTable.languages`.
typealias LanguageMask = UInt64

/// Maps words and letters of one script to the languages that use them.
///
/// An open-addressing table over 64-bit hashes; the spellings themselves are not kept, since two of
/// a few thousand words practically never share a hash. Looking a word up takes constant time.
struct VoteTable: Sendable {
  /// What one word or letter tells.
  struct Vote: Sendable {
    var key: UInt64 = 0
    var mask: LanguageMask = 0
    var weight: Int32 = 0
  }

  static let latin = VoteTable(
    words: WordCatalogue.latin, letters: LetterCatalogue.latin, endings: EndingCatalogue.latin)
  static let cyrillic = VoteTable(
    words: WordCatalogue.cyrillic, letters: LetterCatalogue.cyrillic,
    endings: EndingCatalogue.cyrillic)
  static let arabic = VoteTable(
    words: WordCatalogue.arabic, letters: LetterCatalogue.arabic, endings: EndingCatalogue.arabic,
    lettersAreExact: true)
  static let devanagari = VoteTable(
    words: WordCatalogue.devanagari, letters: LetterCatalogue.devanagari,
    endings: EndingCatalogue.devanagari)
  static let bengali = VoteTable(
    words: WordCatalogue.bengali, letters: LetterCatalogue.bengali,
    endings: EndingCatalogue.bengali)
  static let hebrew = VoteTable(words: WordCatalogue.hebrew, letters: LetterCatalogue.hebrew)
  static let ethiopic = VoteTable(words: WordCatalogue.ethiopic, letters: LetterCatalogue.ethiopic)

  /// The table of a script that several languages share, or nil.
  static func table(for script: Script) -> VoteTable? {
    switch script {
    case .latin: latin
    case .cyrillic: cyrillic
    case .arabic: arabic
    case .devanagari: devanagari
    case .bengali: bengali
    case .hebrew: hebrew
    case .ethiopic: ethiopic
    default: nil
    }
  }

  /// The languages the table knows, in the order of their bits.
  let languages: [String]
  /// Whether letters count as written, since their encodings tell languages apart.
  let lettersAreExact: Bool
  private let slots: [Vote]
  private let slotMask: Int

  init(
    words: [LanguageEvidence], letters: [LanguageEvidence], endings: [LanguageEvidence] = [],
    lettersAreExact: Bool = false
  ) {
    let wordMasks = Self.masks(of: words, languages: words) { Self.wordKey(of: $0) }
    let endingMasks = Self.masks(of: endings, languages: words) { Self.endingKey(of: $0) }
    let letterMasks = Self.masks(of: letters, languages: words) { letter in
      let scalar = letter.unicodeScalars.first?.value ?? 0
      return Self.letterKey(lettersAreExact ? scalar : LetterFolding.fold(scalar))
    }
    var capacity = 64
    while capacity < (wordMasks.count + letterMasks.count + endingMasks.count) * 3 { capacity *= 2 }
    var slots = [Vote](repeating: Vote(), count: capacity)
    for (key, mask) in wordMasks {
      Self.insert(Vote(key: key, mask: mask, weight: Self.wordWeight(mask)), into: &slots)
    }
    for (key, mask) in letterMasks {
      Self.insert(Vote(key: key, mask: mask, weight: Self.letterWeight(mask)), into: &slots)
    }
    for (key, mask) in endingMasks {
      Self.insert(Vote(key: key, mask: mask, weight: Self.endingWeight(mask)), into: &slots)
    }
    self.languages = words.map(\.language)
    self.lettersAreExact = lettersAreExact
    self.slots = slots
    self.slotMask = capacity - 1
  }

  /// The vote of a word or letter key, or nil when it tells nothing.
  @inline(__always)
  func vote(for key: UInt64) -> Vote? {
    var slot = Int(truncatingIfNeeded: key) & slotMask
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot] }
      slot = (slot &+ 1) & slotMask
    }
    return nil
  }

  /// The running hash of a word without letters.
  static let emptyWord: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The running hash after one more folded letter.
  @inline(__always)
  static func extend(_ hash: UInt64, with letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  /// The key of a word from its running hash; never 0, which marks a free slot.
  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    (hash ^ hash >> 29) | 1 << 63
  }

  /// The key of a single letter, distinct from that of a word of one letter.
  @inline(__always)
  static func letterKey(_ scalar: UInt32) -> UInt64 {
    finish(extend(extend(emptyWord, with: 0x11_0000), with: scalar))
  }

  /// The key of an ending: its folded letters in 16 bits each, the last one lowest.
  @inline(__always)
  static func endingKey(_ packed: UInt64) -> UInt64 {
    let mixed = packed &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ mixed >> 32) | 1 << 63
  }

  private static func endingKey(of ending: String) -> UInt64 {
    var packed: UInt64 = 0
    for scalar in ending.unicodeScalars {
      packed = packed << 16 | UInt64(LetterFolding.fold(scalar.value) & 0xFFFF)
    }
    return endingKey(packed)
  }

  private static func wordKey(of word: String) -> UInt64 {
    var hash = emptyWord
    for scalar in word.unicodeScalars {
      let folded = LetterFolding.fold(scalar.value)
      if folded != LetterFolding.dropped { hash = extend(hash, with: folded) }
    }
    return finish(hash)
  }

  private static func masks(
    of evidence: [LanguageEvidence], languages: [LanguageEvidence], key: (String) -> UInt64
  ) -> [(UInt64, LanguageMask)] {
    var masks: [UInt64: LanguageMask] = [:]
    for entry in evidence {
      guard let bit = languages.firstIndex(where: { $0.language == entry.language }) else {
        preconditionFailure("evidence for a language without words")
      }
      // By bytes: splitting by characters would cost more than all the rest of a table.
      for item in entry.items.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        masks[key(String(Substring(item))), default: 0] |= 1 << UInt64(bit)
      }
    }
    // Dictionaries have no fixed order; sorting keeps the table the same in every process.
    return masks.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  private static func insert(_ vote: Vote, into slots: inout [Vote]) {
    var slot = Int(truncatingIfNeeded: vote.key) & (slots.count - 1)
    while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = vote
  }

  /// A word of few languages tells more than one of many.
  private static func wordWeight(_ mask: LanguageMask) -> Int32 {
    switch mask.nonzeroBitCount {
    case 1: 12
    case 2: 10
    case 3: 8
    case 4: 6
    case 5...6: 5
    case 7...9: 4
    default: 3
    }
  }

  private static func endingWeight(_ mask: LanguageMask) -> Int32 {
    switch mask.nonzeroBitCount {
    case 1: 5
    case 2: 4
    case 3...4: 3
    default: 2
    }
  }

  /// A letter tells little about the languages that use it, but rules out those that do not.
  private static func letterWeight(_ mask: LanguageMask) -> Int32 {
    switch mask.nonzeroBitCount {
    case 1: 6
    case 2...3: 5
    case 4...6: 4
    default: 3
    }
  }
}
