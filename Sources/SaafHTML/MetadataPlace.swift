/// Where in a page a piece of metadata stands, and under which name.
enum MetadataPlace: Hashable {
  /// A property of the JSON-LD object that describes the article.
  case linkedData(String)
  /// `<meta name>`, `<meta property>` or `<meta http-equiv>`, in lower case.
  case meta(String)
  /// The first of the values for a card that come with labels of their own.
  case card
  /// A property of the microdata or RDFa item that describes the article.
  case item(String)
  /// `<link rel>` or `<a rel>`.
  case rel(String)
  /// An attribute of the document's element.
  case html(String)
  /// `<title>`
  case title
  /// `<time pubdate>`
  case pubdate
}
