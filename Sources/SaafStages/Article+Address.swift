import SaafModel

extension Article {
  /// Where the page was fetched, if the document's path says so.
  var address: String? {
    source.path.flatMap { path in
      path.hasPrefix("https://") || path.hasPrefix("http://") ? path : nil
    }
  }
}
