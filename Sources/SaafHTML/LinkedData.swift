import Foundation

/// The objects of a page's JSON-LD that say something of the article (schema.org, JSON-LD 1.1).
struct LinkedData {
  /// What a property says, and the type of the object that has it.
  struct Property: Equatable {
    var type: String
    var values: [String]
  }

  private struct Object {
    var type: String
    var rank: ContentType
    var properties: [String: Any]
  }

  /// Objects deeper than this in others are of other things.
  private static let maximumDepth = 6
  /// The most values that are looked at for one property, and the most objects that can have it:
  /// references can lead to ever more of them.
  private static let maximumValues = 5000
  private static let maximumObjects = 1000

  private var objects: [Object] = []
  /// What references name: objects by `@id`.
  private var named: [String: [String: Any]] = [:]

  /// - Parameters:
  ///   - scripts: the contents of the page's scripts, in their order.
  ///   - canonical: the page's address; of several articles the one that has it is meant.
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ scripts: [[UInt8]], canonical: String?) {
    for script in scripts {
      for value in LinkedDataText(script).values {
        guard let json = try? JSONSerialization.jsonObject(with: Data(value)) else { continue }
        visit(json, depth: 0)
      }
    }
    let isMeant = objects.map { isOf(canonical, $0) }
    let order = objects.indices.sorted {
      let (first, second) = (objects[$0], objects[$1])
      if first.rank != second.rank { return first.rank < second.rank }
      return isMeant[$0] != isMeant[$1] ? isMeant[$0] : $0 < $1
    }
    objects = order.prefix(LinkedData.maximumObjects).map { objects[$0] }
  }

  /// What the most telling object that has the property says.
  ///
  /// - Parameter name: a property of schema.org; `WebSite` means the name of the site.
  func property(_ name: String) -> Property? {
    if name == "WebSite" {
      return objects.lazy.filter { $0.rank == .site }.compactMap { property("name", of: $0) }.first
    }
    return objects.lazy.filter { $0.rank != .site }.compactMap { property(name, of: $0) }.first
  }

  private func property(_ name: String, of object: Object) -> Property? {
    guard let value = object.properties[name] else { return nil }
    let values = texts(of: value, as: name)
    return values.isEmpty ? nil : Property(type: object.type, values: values)
  }

  // MARK: Finding the objects

  private mutating func visit(_ json: Any, depth: Int) {
    guard depth <= LinkedData.maximumDepth else { return }
    if let list = json as? [Any] {
      for element in list { visit(element, depth: depth + 1) }
      return
    }
    guard let object = json as? [String: Any] else { return }
    if let id = object["@id"] as? String, object.count > (named[id]?.count ?? 1) {
      named[id] = object
    }
    let types = LinkedData.types(of: object)
    if let (type, rank) = types.compactMap({ type in ContentType(type).map { (type, $0) } })
      .min(by: { $0.1 < $1.1 })
    {
      objects.append(Object(type: type, rank: rank, properties: object))
    }
    if let graph = object["@graph"] { visit(graph, depth: depth + 1) }
    // The questions of an FAQ are parts of its page, not what the page is.
    guard !types.contains("FAQPage") else { return }
    for key in ["mainEntity", "mainEntityOfPage"] where object[key] is [String: Any] {
      visit(object[key] ?? [], depth: depth + 1)
    }
  }

  private static func types(of object: [String: Any]) -> [String] {
    let names = object["@type"] as? [Any] ?? object["@type"].map { [$0] } ?? []
    return names.compactMap { name in
      (name as? String)?.split { $0 == "/" || $0 == "#" || $0 == ":" }.last.map(String.init)
    }
  }

  private func isOf(_ canonical: String?, _ object: Object) -> Bool {
    guard let canonical else { return false }
    let key = LinkedData.key(of: canonical)
    return ["url", "@id", "mainEntityOfPage"].contains { name in
      object.properties[name].map { texts(of: $0, as: "url") }?
        .contains { LinkedData.key(of: $0) == key } ?? false
    }
  }

  /// An address without fragment, scheme and last slash: what must be the same.
  private static func key(of address: String) -> Substring {
    var key = address.prefix { $0 != "#" }
    if let scheme = key.range(of: "://") { key = key[scheme.upperBound...] }
    if key.hasSuffix("/") { key.removeLast() }
    return key
  }

  // MARK: Reading a property

  private func texts(of value: Any, as name: String) -> [String] {
    var budget = LinkedData.maximumValues
    return texts(of: value, as: name, depth: 0, &budget)
  }

  private func texts(
    of value: Any, as name: String, depth: Int, _ budget: inout Int
  ) -> [String] {
    budget -= 1
    guard depth <= LinkedData.maximumDepth, budget >= 0 else { return [] }
    if let text = value as? String { return [resolved(text, as: name)] }
    if let list = value as? [Any] {
      var texts: [String] = []
      for element in list.prefix(budget) {
        texts += self.texts(of: element, as: name, depth: depth + 1, &budget)
      }
      return texts
    }
    guard let object = value as? [String: Any] else {
      // Last, because asking a dictionary whether it is a number makes an object of it.
      return (value as? NSNumber).map { [$0.stringValue] } ?? []
    }
    for key in LinkedData.keys(of: name) {
      if let inner = object[key] { return texts(of: inner, as: name, depth: depth + 1, &budget) }
    }
    if let given = object["givenName"] as? String, let family = object["familyName"] as? String {
      return ["\(given) \(family)"]
    }
    guard let id = object["@id"] as? String else { return [] }
    if let target = named[id], target.count > object.count {
      return texts(of: target, as: name, depth: depth + 1, &budget)
    }
    return LinkedData.isAddress(name) ? [id] : []
  }

  /// A text that is the `@id` of an object with a name means that object.
  private func resolved(_ text: String, as name: String) -> String {
    guard !LinkedData.isAddress(name), text.utf8.contains(where: { $0 == 0x3A || $0 == 0x23 }),
      let label = named[text]?["name"] as? String
    else { return text }
    return label
  }

  /// Under which keys an object says what a property asks for.
  private static func keys(of name: String) -> [String] {
    switch name {
    case "image", "thumbnailUrl": ["@value", "url", "contentUrl"]
    case "license", "url", "mainEntityOfPage": ["@value", "url"]
    case "inLanguage": ["@value", "alternateName", "name"]
    default: ["@value", "name"]
    }
  }

  private static func isAddress(_ name: String) -> Bool {
    ["image", "thumbnailUrl", "license", "url", "mainEntityOfPage"].contains(name)
  }
}
