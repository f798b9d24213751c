/// The lines of one document as far as templates are concerned: hashes and shapes, no texts.
struct Outline: Sendable {
  struct Signs: OptionSet, Sendable {
    let rawValue: UInt16

    /// It says the same as the document's title.
    static let titleCopy = Signs(rawValue: 1 << 0)
    /// A label, and the title after it.
    static let captionOfTitle = Signs(rawValue: 1 << 1)
    /// A label, and a text that ends in a year and a word after it.
    static let captionWithDate = Signs(rawValue: 1 << 2)
    static let item = Signs(rawValue: 1 << 3)
    /// Neither an item nor inside of anything else.
    static let standalone = Signs(rawValue: 1 << 4)
    /// Short, and no sentence.
    static let headingLike = Signs(rawValue: 1 << 5)
    /// Like a heading, without a colon at its end.
    static let titleLike = Signs(rawValue: 1 << 6)
    /// So short that it can announce what follows.
    static let shortLabel = Signs(rawValue: 1 << 7)
    static let endsWithColon = Signs(rawValue: 1 << 8)
    /// Of the template's lines before it without a blank line, apart from what follows; of a page:
    /// no heading.
    static let joined = Signs(rawValue: 1 << 9)
    /// It can be the name of an author.
    static let nameLike = Signs(rawValue: 1 << 10)
    /// It follows the pattern of the document's title.
    static let likeTitle = Signs(rawValue: 1 << 11)
    /// Short enough for a text under the title of another article.
    static let teaser = Signs(rawValue: 1 << 12)
  }

  struct Line: Sendable {
    /// The hash of its comparison key, numbers alike; 0 for what cannot be the template's.
    var key: UInt64
    /// The hash of its comparison key.
    var exactKey: UInt64 = 0
    /// The hash of the key of the label that it begins with and that something follows; 0 for none.
    var label: UInt64 = 0
    var signs: Signs = []

    func has(_ signs: Signs) -> Bool { self.signs.isSuperset(of: signs) }
  }

  /// The most lines that are kept at each end; what is between them is content.
  static let reach = 200

  /// The hash of the title's key; 0 without a title.
  var title: UInt64 = 0
  var lines: [Line] = []
}
