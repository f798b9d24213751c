import SaafModel

extension Article {
  /// Where the article was fetched, if its source's name says so.
  var address: String? {
    source.path.flatMap { path in
      path.hasPrefix("https://") || path.hasPrefix("http://") ? path : nil
    }
  }
}
