/// What the class, id, rel or target of an element says of its text.
enum BylineMark: Hashable {
  /// `rel=author`
  case rel
  case authorName
  case author
  /// A link to the pages of an author.
  case authorLink
  case published
  case modified
  case date

  /// What the words of a class or id say.
  init?(_ words: ClassWords) {
    let isDate = words.contains(.date)
    if words.contains(.author) {
      if words.contains(.other) { return nil }
      self = words.contains(.name) ? .authorName : .author
    } else if words.contains(.modified), isDate || words == .modified {
      self = .modified
    } else if words.contains(.published), isDate || !words.contains(.other) {
      self = .published
    } else if isDate {
      self = .date
    } else {
      return nil
    }
  }
}
