extension Article {
  /// What is known of the article besides its text.
  public struct Metadata: Sendable, Equatable {
    /// A BCP 47 primary language subtag.
    public internal(set) var language: String?
    public internal(set) var authors: [String] = []
    /// ISO 8601: a date, or a date and a time.
    public internal(set) var published: String?
    /// ISO 8601: a date, or a date and a time.
    public internal(set) var modified: String?
    /// The name of the site that published the article.
    public internal(set) var site: String?
    /// The address that the page calls its own, absolute.
    public internal(set) var canonicalURL: String?
    /// The address of a licence, or its name.
    public internal(set) var licence: String?
    public internal(set) var description: String?
    /// What the publisher says that the article is about.
    public internal(set) var tags: [String] = []
    /// The address of the picture that stands for the article, absolute.
    public internal(set) var image: String?
    /// For each field that is known, where its value comes from:
    /// `json-ld NewsArticle.datePublished`.
    public internal(set) var origins: [Field: String] = [:]

    /// The fields in the order in which they are written, by their names in the outputs.
    public enum Field: String, Sendable, Hashable, CaseIterable {
      case language, authors, published, modified, site, url, licence, description, tags, image
    }

    /// The values of a field; empty when it is not known.
    public func values(_ field: Field) -> [String] {
      switch field {
      case .language: [language].compactMap { $0 }
      case .authors: authors
      case .published: [published].compactMap { $0 }
      case .modified: [modified].compactMap { $0 }
      case .site: [site].compactMap { $0 }
      case .url: [canonicalURL].compactMap { $0 }
      case .licence: [licence].compactMap { $0 }
      case .description: [description].compactMap { $0 }
      case .tags: tags
      case .image: [image].compactMap { $0 }
      }
    }
  }
}
