/// What the words in names of classes and ids say of an element, in any order.
///
/// Names are English on most sites of the world, whatever their language; words of other languages
/// that are as common are known, too.
struct ClassWords: OptionSet {
  let rawValue: UInt16

  static let author = ClassWords(rawValue: 1 << 0)
  static let name = ClassWords(rawValue: 1 << 1)
  static let published = ClassWords(rawValue: 1 << 2)
  static let modified = ClassWords(rawValue: 1 << 3)
  static let date = ClassWords(rawValue: 1 << 4)
  /// With these an element of the author's is not the name.
  static let other = ClassWords(rawValue: 1 << 5)
  /// Other articles, readers' texts, the frame of the site.
  static let aside = ClassWords(rawValue: 1 << 6)
  /// Any word beside these.
  static let unknown = ClassWords(rawValue: 1 << 7)

  /// Words that decide anything by themselves.
  static let telling: ClassWords = [.author, .published, .modified, .date, .aside]

  /// Words by their first eight bytes, which is enough to tell them apart.
  private static let known: [UInt64: ClassWords] = {
    let words: [(ClassWords, [String])] = [
      (.author, ["author", "authors", "byline", "writer", "autor", "auteur"]),
      (.name, ["name", "fn", "link", "nom", "nombre", "nome"]),
      (.published, ["published", "publish", "posted", "pubdate", "publication"]),
      (.modified, ["updated", "modified", "update"]),
      (.date, ["date", "timestamp", "datetime", "dateline", "datum", "fecha"]),
      (
        .other,
        [
          "avatar", "image", "img", "photo", "picture", "bio", "social", "about", "description",
          "role", "job", "title", "icon", "count", "box", "card", "links", "list", "more",
        ]
      ),
      (
        .aside,
        [
          "comment", "comments", "related", "sidebar", "recommended", "footer", "disqus",
          "widget", "popular", "trending", "testimonial", "testimonials", "quote", "review",
          "reviews", "rev", "teaser", "tease", "carousel", "pricing", "grid",
        ]
      ),
    ]
    var known: [UInt64: ClassWords] = [:]
    for (role, names) in words {
      for name in names { known[key(Array(name.utf8)[...])] = role }
    }
    return known
  }()

  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.prefix(8).reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Reads the words of one name: `post-authorName`, `entry_date`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ name: ArraySlice<UInt8>) {
    self = []
    var key: UInt64 = 0
    var length = 0
    var wasLower = false
    for index in name.startIndex...name.endIndex {
      let byte = index < name.endIndex ? name[index] : 0
      let isUpper = (0x41...0x5A).contains(byte)
      let isLetter = isUpper || (0x61...0x7A).contains(byte)
      if length > 0, !isLetter || (isUpper && wasLower) {
        formUnion(ClassWords.known[key] ?? .unknown)
        key = 0
        length = 0
      }
      if isLetter {
        if length < 8 { key = key << 8 | UInt64(byte | 0x20) }
        length += 1
      }
      wasLower = isLetter && !isUpper
    }
  }
}
