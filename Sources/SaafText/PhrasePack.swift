/// The labels that one language's version of a page template puts around an article.
///
/// Packs are data (`Pipelines/phrases/<language>.yaml`). A label alone never removes anything: it is
/// one sign among several.
public struct PhrasePack: Sendable, Equatable {
  /// What a label announces.
  public enum Role: String, Sendable, CaseIterable {
    case video, recommended, contents, summary, author, published
    case lastModified = "last-modified"
    case placeholder
  }

  /// A BCP 47 primary language subtag, or a name of the user's own.
  public var language: String
  public var labels: [Role: [String]]
  /// Whether it was learned from the user's documents: then it is named before all others that have
  /// the same label.
  public var isLearned: Bool

  public init(language: String, labels: [Role: [String]], isLearned: Bool = false) {
    self.language = language
    self.labels = labels
    self.isLearned = isLearned
  }
}

/// The labels of several packs, ready for look-up by comparison key.
public struct PhraseIndex: Sendable {
  /// Whether it is the shared index of the standard packs.
  public let isStandard: Bool
  private var languages: [PhrasePack.Role: [ComparisonKey: [String]]] = [:]
  private var learned: [PhrasePack.Role: [ComparisonKey: String]] = [:]

  /// Indexes `packs`.
  ///
  /// - Complexity: O(*n*) in the number of labels.
  public init(_ packs: [PhrasePack], isStandard: Bool = false) {
    self.isStandard = isStandard
    for pack in packs {
      for (role, labels) in pack.labels {
        for label in labels {
          let key = ComparisonKey(label, foldsCase: true)
          languages[role, default: [:]][key, default: []].append(pack.language)
          if pack.isLearned { learned[role, default: [:]][key] = pack.language }
        }
      }
    }
  }

  /// Whether a pack knows `key` in this role.
  ///
  /// - Complexity: O(1)
  public func knows(_ key: ComparisonKey, as role: PhrasePack.Role) -> Bool {
    languages[role]?[key] != nil
  }

  /// The name of the learned pack that knows `key` in this role.
  ///
  /// - Complexity: O(1)
  public func learnedPack(with key: ComparisonKey, as role: PhrasePack.Role) -> String? {
    learned[role]?[key]
  }

  /// The language whose pack knows `key` in this role: the name of a learned pack, if one does, else
  /// the article's own language, if its pack does, else English, else the first.
  ///
  /// - Complexity: O(*n*) in the number of languages that share the label.
  public func language(
    of key: ComparisonKey, as role: PhrasePack.Role, in article: String?
  ) -> String? {
    guard let known = languages[role]?[key] else { return nil }
    if let pack = learned[role]?[key] { return pack }
    if let article, known.contains(article) { return article }
    return known.contains("en") ? "en" : known.first
  }
}
