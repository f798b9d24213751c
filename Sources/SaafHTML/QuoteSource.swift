import SaafModel

/// Where a quotation is taken from, as its markup says.
///
/// In this order: the attribute `cite` (HTML Living Standard, section 4.4.4); the attribute in which
/// the snippet of an embedded post keeps the post's address; the link in the attribution, a `<cite>`
/// or `<footer>`; of an embedded post, the link that its snippet has to the post.
enum QuoteSource {
  /// - Complexity: O(*n*) in the number of nodes of the quotation.
  static func of(_ quote: Int, in markup: Markup) -> String? {
    if let address = markup.value(.cite, of: quote), let address = some(address) { return address }
    for attribute in markup.attributes(of: quote) where attribute.name == .other {
      let value = markup.value(of: attribute)
      if isPermalink(markup.name(of: attribute)), value.starts(with: "http".utf8) {
        return some(value)
      }
    }
    let end = Int(markup.nodes[quote].end)
    for index in quote + 1..<end
    where markup.nodes[index].tag == .cite || markup.nodes[index].tag == .footer {
      if let link = links(in: index, markup).first { return link }
    }
    guard let side = EmbeddedPost(quote, markup) else { return nil }
    let links = links(in: quote, markup)
    return side == .first ? links.first : links.last
  }

  private static func links(in node: Int, _ markup: Markup) -> [String] {
    (node..<Int(markup.nodes[node].end)).compactMap { index in
      guard markup.nodes[index].tag == .a, let href = markup.value(.href, of: index),
        href.first != 0x23
      else { return nil }
      return some(href)
    }
  }

  private static func some(_ value: ArraySlice<UInt8>) -> String? {
    let start = value.drop { $0 <= 0x20 }
    guard let end = start.lastIndex(where: { $0 > 0x20 }) else { return nil }
    return String(decoding: start[...end], as: UTF8.self)
  }

  /// `data-instgrm-permalink`, `data-embed-url`, `data-text-post-permalink`, `data-href`.
  private static func isPermalink(_ name: ArraySlice<UInt8>) -> Bool {
    name.starts(with: "data-".utf8)
      && ["permalink", "url", "href"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}

/// Which link of the snippet of an embedded post leads to the post.
private enum EmbeddedPost {
  case first, last

  /// - Returns: `nil` for a quotation that is no snippet.
  init?(_ quote: Int, _ markup: Markup) {
    guard let value = markup.value(.class, of: quote) else { return nil }
    let names = value.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    if names.contains(where: { $0.hasPrefix("reddit-") }) {
      self = .first
    } else if names.contains(where: { name in EmbeddedPost.suffixes.contains { name.hasSuffix($0) }
    }) {
      self = .last
    } else {
      return nil
    }
  }

  /// Of `twitter-tweet`, `instagram-media`, `bluesky-embed`, `mastodon-embed`, `fb-post`, and others
  /// that are made like them.
  private static let suffixes = ["-tweet", "-video", "-media", "-embed", "-post", "-toot"]
}
