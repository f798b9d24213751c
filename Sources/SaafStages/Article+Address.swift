import SaafModel

extension Article {
  /// Where the page was fetched, if its source or the document's path says so.
  var address: String? {
    source.url
      ?? source.path.flatMap { path in
        path.hasPrefix("https://") || path.hasPrefix("http://") ? path : nil
      }
  }
}
