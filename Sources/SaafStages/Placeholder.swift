import SaafText

/// Names that stand where an author's name should be.
enum Placeholder {
  /// Beginnings of "anonymous" in the languages that share the word: `Anonim` is what the template
  /// writes in every script, the others are its renderings.
  private static let stems = [
    "anon", "anón", "anôn", "аноним", "анонім", "ανών", "ανων", "անան", "ანონ",
  ]
  .map { ComparisonKey($0, foldsCase: true) }

  private static let maximumBytes = 60

  /// Whether a whole line or name is a placeholder.
  ///
  /// - Complexity: O(*n*) in the number of bytes; long texts are refused at once.
  static func isPlaceholder(_ text: [UInt8], phrases: PhraseIndex) -> Bool {
    guard text.count <= maximumBytes else { return false }
    let key = ComparisonKey(text, foldsCase: true)
    if phrases.language(of: key, as: .placeholder) != nil { return true }
    return !key.bytes.contains(0x20) && key.bytes.count <= 30
      && stems.contains { key.bytes.starts(with: $0.bytes) }
  }
}
