public import SaafModel
import SaafText

/// What a page says of itself: for each field all that was found, the most trusted first.
///
/// The order of trust is that of the lists in `MetadataTrust`. Values are plain text: entities and
/// tags are gone, white space is collapsed. Dates are ISO 8601, addresses are absolute where the page
/// lets them be.
public struct PageMetadata: Sendable, Equatable {
  /// What one place in the page says.
  public struct Candidate: Sendable, Equatable {
    /// Never empty; several where the place names several authors or tags.
    public var values: [String]
    /// The place, for people to read: `json-ld NewsArticle.datePublished`.
    public var origin: String
    /// Whether the page says it for programs; otherwise it is concluded from where a text stands.
    public var isDeclared: Bool
    /// What the page calls the values, in its own language, where the place does not tell what they
    /// are; whether they belong to the field depends on it.
    public var label: String?

    public var value: String { values[0] }

    public init(values: [String], origin: String, isDeclared: Bool) {
      precondition(!values.isEmpty, "a candidate has a value")
      self.values = values
      self.origin = origin
      self.isDeclared = isDeclared
    }
  }

  /// Titles of the article; the last can be that of the page, with the site's name.
  public var titles: [Candidate] = []
  /// Authors as the page writes them: several may stand in one value, with labels around them.
  public var authors: [Candidate] = []
  /// ISO 8601: a date, or a date and a time.
  public var published: [Candidate] = []
  /// ISO 8601: a date, or a date and a time.
  public var modified: [Candidate] = []
  public var sites: [Candidate] = []
  /// BCP 47 primary language subtags.
  public var languages: [Candidate] = []
  public var canonicalURLs: [Candidate] = []
  /// Addresses or names of licences.
  public var licences: [Candidate] = []
  public var descriptions: [Candidate] = []
  public var tags: [Candidate] = []
  public var images: [Candidate] = []

  /// Reads the metadata of a page.
  ///
  /// - Parameter address: the page's own URL, if it is known.
  /// - Complexity: O(*n*) in the number of nodes and bytes of metadata.
  public init(of markup: Markup, address: String? = nil) {
    var found = FoundMetadata(markup)
    found.readItems(markup)
    let addresses = PageAddress(found, document: address)
    let linkedData = LinkedData(markup.linkedData, canonical: addresses.canonical)
    let reader = CandidateReader(found: found, linkedData: linkedData)

    sites = reader.texts(MetadataTrust.sites)
    let siteNames = SiteNames(sites.map(\.value), address: addresses.page)
    titles = reader.candidates(MetadataTrust.titles) { siteNames.removed(from: $0) }
    descriptions = reader.texts(MetadataTrust.descriptions)
    authors = reader.lists(MetadataTrust.authors)
    tags = reader.lists(MetadataTrust.tags).compactMap(TagList.split)
    published = reader.dates(MetadataTrust.published)
    modified = reader.dates(MetadataTrust.modified)
    languages = reader.candidates(MetadataTrust.languages) { PageLanguage.subtag(of: $0) }
    canonicalURLs = reader.candidates(MetadataTrust.canonicalURLs) { addresses.absolute($0) }
    images = reader.candidates(MetadataTrust.images) { addresses.absolute($0) }
    licences = reader.candidates(MetadataTrust.licences) { addresses.absolute($0) ?? $0 }
    addConclusions(markup, addresses)
  }

  /// Adds what is concluded from where texts stand, where nothing was declared.
  private mutating func addConclusions(_ markup: Markup, _ addresses: PageAddress) {
    let isDated = published.contains { $0.isDeclared }
    // A template names the site where the author would be.
    let site = sites.first.map { ComparisonKey($0.value, foldsCase: true) }
    let isSigned = authors.contains { candidate in
      candidate.values.contains { ComparisonKey($0, foldsCase: true) != site }
    }
    if !isDated || !isSigned {
      let byline = BylineElements(markup)
      if !isSigned { authors += byline.authors }
      if !isDated { published += byline.published }
      if modified.isEmpty { modified += byline.modified }
    }
    if !isDated, let address = addresses.page, let date = AddressDate.date(in: address) {
      published.append(Candidate(values: [date], origin: "address", isDeclared: false))
    }
  }
}
