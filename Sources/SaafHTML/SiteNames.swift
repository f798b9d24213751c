import SaafText

/// The names of a site, to tell them from the title in `Lake and Pond | Example News`.
struct SiteNames {
  /// The names without white space, as keys.
  private let names: Set<ComparisonKey>
  /// The parts of the host's name.
  private let labels: Set<ComparisonKey>
  /// The longest that a name is, in bytes; names of hosts have at most 253.
  private static let maximumLength = 300

  /// - Parameters:
  ///   - names: what the page calls its site.
  ///   - address: an address of the site.
  init(_ names: [String], address: String?) {
    self.names = Set(names.map { SiteNames.key($0[...]) })
    let host = address?.split(separator: "/", maxSplits: 2).dropFirst().first ?? ""
    labels = Set(
      host.split { $0 == "." || $0 == ":" }.filter { $0 != "www" && $0.utf8.count > 2 }
        .map(SiteNames.key))
  }

  /// The title without the site's name before or after it.
  ///
  /// - Returns: `nil` when nothing but the site's name is there.
  /// - Complexity: O(*n*) in the number of bytes.
  func removed(from title: String) -> String? {
    if title.utf8.count <= SiteNames.maximumLength, isSite(title[...]) { return nil }
    let text = Array(title.utf8)
    let ends = SiteSuffix.separators(text, in: 0..<text.count)
    // The first separator behind which nothing but the site's name is.
    for end in ends where text.count - end <= SiteNames.maximumLength {
      let rest = SiteNames.afterSeparator(text, end)
      if isSite(rest) { return String(decoding: text[..<end], as: UTF8.self) }
    }
    if let first = ends.first, first <= SiteNames.maximumLength {
      let head = String(decoding: text[..<first], as: UTF8.self)
      if isSite(head[...]) { return String(SiteNames.afterSeparator(text, first)) }
    }
    return title
  }

  /// Whether a text is the site's name, or words of the host's name.
  private func isSite(_ text: Substring) -> Bool {
    let key = SiteNames.key(text)
    if key.isEmpty { return false }
    if names.contains(key) || labels.contains(key) { return true }
    let words = text.unicodeScalars.split { CharacterClass.isSpace($0.value) }
    return words.count > 1 && words.allSatisfy { labels.contains(SiteNames.key(Substring($0))) }
  }

  private static func afterSeparator(_ text: [UInt8], _ end: Int) -> Substring {
    let span = text.span
    var index = end
    while CharacterClass.isSpace(span.scalar(at: index).value) {
      index += span.scalar(at: index).length
    }
    index += span.scalar(at: index).length
    return Substring(String(decoding: text[index...], as: UTF8.self).trimmingSpaces())
  }

  private static func key(_ text: Substring) -> ComparisonKey {
    ComparisonKey(
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { !CharacterClass.isSpace($0.value) && $0 != "." && $0 != "-" }
        )),
      foldsCase: true)
  }
}
