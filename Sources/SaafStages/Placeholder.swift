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
  /// - Complexity: O(1)
  static func isPlaceholder(_ key: ComparisonKey, phrases: PhraseIndex) -> Bool {
    guard key.bytes.count <= maximumBytes else { return false }
    if phrases.knows(key, as: .placeholder) { return true }
    return !key.bytes.contains(0x20) && key.bytes.count <= 30
      && stems.contains { key.bytes.starts(with: $0.bytes) }
  }
}
