import SaafHTML
import SaafText

/// The authors that a page names, by how far they can be trusted.
struct PageAuthors {
  struct Choice {
    var names: [String]
    var origin: String
  }

  /// Whom the page names for programs.
  private(set) var declared: Choice?
  /// Whom the text of an element names that seems to be for the author.
  private(set) var concluded: Choice?
  /// The site's own name where an author's should be. Templates fill it in for want of another; on a
  /// site of one person or house it is right.
  private(set) var site: Choice?

  init(_ page: PageMetadata, phrases: PhraseIndex) {
    for candidate in page.authors {
      if let label = candidate.label,
        !phrases.knows(ComparisonKey(label, foldsCase: true), as: .author)
      {
        continue
      }
      let authors = AuthorNames(
        candidate.values, site: page.sites.first?.value, phrases: phrases,
        isMarked: !candidate.isDeclared)
      guard !authors.names.isEmpty else { continue }
      let choice = Choice(names: authors.names, origin: candidate.origin)
      if authors.isSiteOnly {
        site = site ?? choice
      } else if candidate.isDeclared {
        declared = declared ?? choice
      } else {
        concluded = concluded ?? choice
      }
    }
  }
}
