public import SaafModel
import SaafText

/// Where the title of a page's article stands.
public enum PageTitle: Equatable {
  /// In a heading of the page; the node of the element.
  case heading(Int)
  /// Only in the page's head.
  case text([UInt8])

  /// Finds the title: the heading that says what the head says of the article, else what the head
  /// says, else the only heading of the first level.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  public init?(_ markup: Markup) {
    var stated: [[UInt8]] = []
    var site: ComparisonKey?
    var pageTitle: [UInt8]?
    var headings: [(node: Int, key: ComparisonKey)] = []
    for (index, node) in markup.nodes.enumerated() {
      switch node.tag {
      case .meta:
        guard let name = markup.value(.property, of: index) ?? markup.value(.name, of: index),
          let content = markup.value(.content, of: index)
        else { continue }
        if name.elementsEqual("og:title".utf8) { stated.insert(PageTitle.collapse(content), at: 0) }
        if name.elementsEqual("twitter:title".utf8) { stated.append(PageTitle.collapse(content)) }
        if name.elementsEqual("og:site_name".utf8) {
          site = ComparisonKey(PageTitle.collapse(content), foldsCase: true)
        }
      case .title:
        if pageTitle == nil { pageTitle = PageTitle.collapse(markup.content(of: index)[...]) }
      case .h1, .h2:
        let key = ComparisonKey(PageTitle.collapse(markup.content(of: index)[...]), foldsCase: true)
        if !key.bytes.isEmpty, node.tag == .h1 || headings.count < 40 {
          headings.append((index, key))
        }
      default: break
      }
    }
    if let pageTitle { stated.append(pageTitle) }
    stated.removeAll { $0.isEmpty }
    let keys = stated.map { ComparisonKey($0, foldsCase: true) }
    if let heading = headings.first(where: { heading in
      keys.contains { PageTitle.states($0, heading.key, site: site) }
    }) {
      self = .heading(heading.node)
      return
    }
    let first = headings.filter { markup.nodes[$0.node].tag == .h1 && $0.key != site }
    if first.count == 1, stated.isEmpty || first[0].key.bytes.count > 12 {
      self = .heading(first[0].node)
    } else if let title = stated.first {
      self = .text(PageTitle.withoutSite(title, site: site))
    } else if let only = first.first {
      self = .heading(only.node)
    } else {
      return nil
    }
  }

  /// Whether the head's title is the heading's, perhaps with the site's name before or after it.
  private static func states(
    _ title: ComparisonKey, _ heading: ComparisonKey, site: ComparisonKey?
  ) -> Bool {
    if heading == site { return false }
    if title == heading { return true }
    guard heading.bytes.count >= 8, heading.bytes.count * 3 >= title.bytes.count else {
      return false
    }
    return title.bytes.starts(with: heading.bytes)
      || title.bytes.reversed().starts(with: heading.bytes.reversed())
  }

  /// The title without the site's name: the part after the last separator, when that is the name or
  /// much the shorter one.
  private static func withoutSite(_ title: [UInt8], site: ComparisonKey?) -> [UInt8] {
    guard let end = SiteSuffix.separators(title, in: 0..<title.count).last else { return title }
    let span = title.span
    let rest = TextLines.trimmed(span, end..<title.count)
    let (_, length) = span.scalar(at: rest.lowerBound)
    let name = TextLines.trimmed(span, rest.lowerBound + length..<title.count)
    let isSite = site.map { ComparisonKey(title, in: name, foldsCase: true) == $0 } ?? false
    return isSite || name.count * 2 < end ? Array(title[..<end]) : title
  }

  /// White space collapsed to single spaces.
  static func collapse(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for word in text.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      if !result.isEmpty { result.append(0x20) }
      result += word
    }
    return result
  }
}
