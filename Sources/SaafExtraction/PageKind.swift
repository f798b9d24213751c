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

  /// The kind that the name of a type stands for: what it holds of these words, the first that it
  /// has.
  private static func named(_ value: ArraySlice<UInt8>) -> PageKind {
    let text = value.prefix(80).map { $0 | 0x20 }
    for (word, kind) in words {
      for start in text.indices where text[start] == word[0] {
        if text[start...].starts(with: word) { return kind }
      }
    }
    return .unknown
  }

  private static let words: [(word: [UInt8], kind: PageKind)] = {
    let words: [(String, PageKind)] = [
      ("product", .product), ("offer", .product), ("discussion", .forum), ("forum", .forum),
      ("qapage", .questions), ("faq", .questions), ("question", .questions), ("recipe", .recipe),
      ("article", .article), ("blogposting", .article), ("report", .article),
      ("collection", .listing), ("itemlist", .listing), ("searchresult", .listing),
      ("event", .event), ("profile", .profile), ("website", .website), ("webpage", .website),
    ]
    return words.map { (Array($0.0.utf8), $0.1) }
  }()
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
