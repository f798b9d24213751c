import SaafModel

/// What a page says that it is, in JSON-LD, OpenGraph or microdata.
enum PageKind: UInt8 {
  case unknown, article, product, forum, questions, listing, recipe, event, profile, website

  init(_ markup: Markup) {
    var kind = PageKind.unknown
    for data in markup.linkedData {
      kind = max(kind, PageKind.stated(in: data))
    }
    if kind == .unknown || kind == .website {
      for index in markup.nodes.indices {
        let value: ArraySlice<UInt8>?
        switch markup.nodes[index].tag {
        case .meta:
          guard let name = markup.value(.property, of: index), name.elementsEqual("og:type".utf8)
          else { continue }
          value = markup.value(.content, of: index)
        case .text: continue
        default: value = markup.value(.itemtype, of: index)
        }
        if let value { kind = max(kind, PageKind.named(value)) }
      }
    }
    self = kind
  }

  /// The kind of the types in a piece of JSON-LD, read without parsing it.
  private static func stated(in data: [UInt8]) -> PageKind {
    var kind = PageKind.unknown
    let key = Array("\"@type\"".utf8)
    var index = 0
    while let at = data[index...].firstIndex(of: 0x40) {
      index = at + 1
      guard at > 0, data[(at - 1)...].starts(with: key) else { continue }
      let value = data[(at + 6)...].prefix(60).prefix { $0 != 0x7D && $0 != 0x0A }
      kind = max(kind, named(value))
    }
    return kind
  }

  private static func named(_ value: ArraySlice<UInt8>) -> PageKind {
    let text = String(decoding: value.prefix(80), as: UTF8.self).lowercased()
    if text.contains("product") || text.contains("offer") { return .product }
    if text.contains("discussion") || text.contains("forum") { return .forum }
    if text.contains("qapage") || text.contains("faq") || text.contains("question") {
      return .questions
    }
    if text.contains("recipe") { return .recipe }
    if text.contains("article") || text.contains("blogposting") || text.contains("report") {
      return .article
    }
    if text.contains("collection") || text.contains("itemlist") || text.contains("searchresult") {
      return .listing
    }
    if text.contains("event") { return .event }
    if text.contains("profile") { return .profile }
    if text.contains("website") || text.contains("webpage") { return .website }
    return .unknown
  }
}

private func max(_ first: PageKind, _ second: PageKind) -> PageKind {
  // What is nearest to the article itself says most; the site comes last.
  func rank(_ kind: PageKind) -> Int {
    switch kind {
    case .unknown: 0
    case .website: 1
    case .profile, .event, .listing: 2
    case .article: 3
    case .questions, .forum, .recipe, .product: 4
    }
  }
  return rank(second) > rank(first) ? second : first
}
