import SaafModel

/// The `when:` of a stage: a question about the article as it is when the stage's turn comes.
public indirect enum Condition: Sendable, Equatable {
  /// What can be asked about.
  public enum Field: String, Sendable, CaseIterable {
    case language, format, encoding, id, path
  }

  case equals(Field, String)
  case isOneOf(Field, [String])
  case not(Condition)
  case and(Condition, Condition)
  case or(Condition, Condition)

  /// Whether the article meets the condition. An unknown value equals nothing.
  public func holds(for article: Article) -> Bool {
    switch self {
    case .equals(let field, let value): field.value(in: article) == value
    case .isOneOf(let field, let values): field.value(in: article).map(values.contains) ?? false
    case .not(let condition): !condition.holds(for: article)
    case .and(let left, let right): left.holds(for: article) && right.holds(for: article)
    case .or(let left, let right): left.holds(for: article) || right.holds(for: article)
    }
  }
}

extension Condition.Field {
  func value(in article: Article) -> String? {
    switch self {
    case .language: article.metadata.language
    case .format: article.source.format
    case .encoding: article.source.encoding
    case .id: article.id
    case .path: article.source.path
    }
  }
}
