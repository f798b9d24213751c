import SaafModel

/// Microdata (HTML Living Standard, section 5) and RDFa Lite (W3C) with the names of schema.org.
extension FoundMetadata {
  private struct Item {
    /// The element with `itemscope` or `typeof`; −1 for properties outside any.
    var node: Int
    var type: String
    var rank: Int
  }

  /// Takes the properties of the item that the page is about: of the most telling type the first,
  /// then what other types add.
  ///
  /// - Complexity: O(*n*) in the number of properties and the depth of their elements.
  mutating func readItems(_ markup: Markup) {
    guard !itemNodes.isEmpty else { return }
    var scopes: [Int: Item?] = [:]
    var properties: [(item: Item, name: String, node: Int)] = []
    for node in itemNodes {
      let names = FoundMetadata.names(of: node, markup)
      guard !names.isEmpty else { continue }
      let owner = FoundMetadata.owner(of: node, markup)
      let item: Item?
      if let known = scopes[owner] {
        item = known
      } else {
        item = FoundMetadata.item(owner, markup)
        scopes[owner] = item
      }
      guard let item else { continue }
      for name in names { properties.append((item, name, node)) }
    }
    var firstOfRank: [Int: Int] = [:]
    for property in properties where firstOfRank[property.item.rank] == nil {
      firstOfRank[property.item.rank] = property.item.node
    }
    let chosen = properties.enumerated()
      .filter { firstOfRank[$0.element.item.rank] == $0.element.item.node }
      .sorted { ($0.element.item.rank, $0.offset) < ($1.element.item.rank, $1.offset) }
    var ranks: [String: Int] = [:]
    for (_, property) in chosen {
      guard ranks[property.name, default: property.item.rank] == property.item.rank,
        let value = FoundMetadata.value(of: property.name, property.node, markup)
      else { continue }
      ranks[property.name] = property.item.rank
      itemTypes[property.name] = property.item.type + property.name
      add(value, at: .item(property.name))
    }
  }

  private static let wanted: Set<String> = [
    "author", "creator", "dateCreated", "dateModified", "datePublished", "description",
    "headline", "image", "keywords", "license", "mainEntityOfPage", "name", "publisher",
  ]

  /// The names of schema.org that an element's `itemprop` or `property` has.
  private static func names(of node: Int, _ markup: Markup) -> [String] {
    var names: [String] = []
    for attribute in [AttributeName.itemprop, .property] {
      guard let value = markup.value(attribute, of: node), value.count <= 200 else { continue }
      for token in value.split(whereSeparator: { $0 <= 0x20 }) {
        var name = String(decoding: token, as: UTF8.self)
        if name.hasPrefix("schema:") { name.removeFirst(7) }
        if wanted.contains(name), !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  /// The element of the item that a property belongs to; −1 when it stands in none.
  private static func owner(of node: Int, _ markup: Markup) -> Int {
    var node = Int(markup.nodes[node].parent)
    while node >= 0 {
      if isItem(node, markup) { return node }
      node = Int(markup.nodes[node].parent)
    }
    return -1
  }

  private static func isItem(_ node: Int, _ markup: Markup) -> Bool {
    markup.attributes(of: node).contains { $0.name == .itemscope || $0.name == .typeOf }
  }

  /// The item of an element, if it can be what the page is about.
  private static func item(_ node: Int, _ markup: Markup) -> Item? {
    guard node >= 0 else { return Item(node: -1, type: "property ", rank: 3) }
    let role = markup.string(.itemprop, of: node) ?? markup.string(.property, of: node)
    if let role, role != "mainEntity", role != "mainContentOfPage" { return nil }
    let isMicrodata = markup.value(.itemscope, of: node) != nil
    let value = markup.string(isMicrodata ? .itemtype : .typeOf, of: node) ?? ""
    for token in value.split(separator: " ") {
      guard let type = token.split(whereSeparator: { "/#:".contains($0) }).last,
        let rank = ContentType(String(type)), rank != .site
      else { continue }
      let vocabulary = isMicrodata ? "microdata" : "rdfa"
      return Item(node: node, type: "\(vocabulary) \(type).", rank: rank.rawValue)
    }
    return nil
  }

  /// What an element says as the value of a property (HTML Living Standard, section 5.2.4).
  private static func value(of name: String, _ node: Int, _ markup: Markup) -> String? {
    if let content = markup.string(.content, of: node) { return content }
    if isItem(node, markup), let inner = nameInside(node, markup) { return inner }
    switch markup.nodes[node].tag {
    case .time: return moment(node, markup)
    case .img, .source, .video: return markup.string(.src, of: node)
    case .link: return markup.string(.href, of: node)
    case .a where ["license", "image", "mainEntityOfPage"].contains(name):
      return markup.string(.href, of: node)
    case .meta: return nil
    default:
      if name.hasPrefix("date") {
        for attribute in [AttributeName.datetime, .title] {
          if let moment = markup.string(attribute, of: node), PageDate.iso(moment) != nil {
            return moment
          }
        }
      }
      return String(decoding: markup.content(of: node), as: UTF8.self)
    }
  }

  /// The name, or for pictures the address, of an item that is itself a value.
  private static func nameInside(_ node: Int, _ markup: Markup) -> String? {
    for inner in node + 1..<Int(markup.nodes[node].end) {
      for attribute in [AttributeName.itemprop, .property] {
        guard let value = markup.string(attribute, of: inner) else { continue }
        let names = value.split(separator: " ")
        guard names.contains(where: { $0 == "name" || $0 == "schema:name" || $0 == "url" })
        else { continue }
        if names.contains("url"), !names.contains("name") {
          guard markup.string(.itemtype, of: node)?.contains("ImageObject") ?? false else {
            continue
          }
        }
        return FoundMetadata.value(of: "name", inner, markup)
      }
    }
    return nil
  }
}
