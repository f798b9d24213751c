import SaafModel
import SaafText

/// The elements of a page that carry metadata, found in one walk over its nodes.
struct FoundMetadata {
  /// `<base href>`
  private(set) var base: String?
  /// Elements with a property of microdata or RDFa.
  private(set) var itemNodes: [Int] = []
  /// The type of the item that each property was taken from.
  var itemTypes: [String: String] = [:]
  private var places: [MetadataPlace: [String]] = [:]
  private var hasTitle = false

  /// The most values of one place: papers of physics have some three thousand authors.
  private static let maximumValues = 5000

  /// - Complexity: O(*n*) in the number of nodes and of bytes of metadata.
  init(_ markup: Markup) {
    for node in markup.nodes.indices {
      switch markup.nodes[node].tag {
      case .text: continue
      case .meta: readMeta(node, markup)
      case .link, .a, .area: readLink(node, markup)
      case .html: readLanguage(node, markup)
      case .base:
        if base == nil { base = markup.string(.href, of: node) }
      case .title where !hasTitle:
        hasTitle = true
        add(String(decoding: markup.content(of: node), as: UTF8.self), at: .title)
      case .time:
        if markup.value(.pubdate, of: node) != nil {
          add(FoundMetadata.moment(node, markup), at: .pubdate)
        }
      default: break
      }
      if FoundMetadata.hasProperty(node, markup) { itemNodes.append(node) }
    }
  }

  /// What was found at a place, in the order of the page.
  func values(_ place: MetadataPlace) -> [String] { places[place] ?? [] }

  mutating func add(_ value: String, at place: MetadataPlace) {
    func append(to values: inout [String]) {
      if values.count < FoundMetadata.maximumValues { values.append(value) }
    }
    append(to: &places[place, default: []])
  }

  /// A place, for people to read.
  func origin(of place: MetadataPlace) -> String {
    switch place {
    case .linkedData(let name): "json-ld \(name)"
    case .meta(let name): "meta \(name)"
    case .card: "meta twitter:data1"
    case .item(let name): itemTypes[name] ?? "item \(name)"
    case .rel(let name): "rel=\(name)"
    case .html(let name): "html \(name)"
    case .title: "title element"
    case .pubdate: "time pubdate"
    }
  }

  /// The moment that a `<time>` stands for (HTML Living Standard, section 4.5.14).
  static func moment(_ node: Int, _ markup: Markup) -> String {
    markup.string(.datetime, of: node) ?? String(decoding: markup.content(of: node), as: UTF8.self)
  }

  private static func hasProperty(_ node: Int, _ markup: Markup) -> Bool {
    for index in markup.attributeRange(of: node) {
      let name = markup.attributes[index].name
      if name == .itemprop || name == .property { return true }
    }
    return false
  }

  private mutating func readMeta(_ node: Int, _ markup: Markup) {
    guard let content = markup.value(.content, of: node), !content.isEmpty else { return }
    let value = String(decoding: content, as: UTF8.self)
    for attribute in [AttributeName.property, .name, .httpEquiv] {
      guard let names = markup.value(attribute, of: node), names.count <= 100 else { continue }
      for name in names.split(separator: 0x20) {
        let name = FoundMetadata.name(name)
        add(value, at: .meta(name))
        if name == "twitter:data1" { add(value, at: .card) }
      }
    }
  }

  /// The name of a `<meta>` in lower case. Dublin Core is written with a full stop or a colon.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    var name = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for prefix in ["dc", "dcterms"] where name.starts(with: prefix.utf8) {
      let next = prefix.utf8.count
      if next < name.count, name[next] == 0x3A { name[next] = 0x2E }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func readLink(_ node: Int, _ markup: Markup) {
    guard let relations = markup.value(.rel, of: node), relations.count <= 100,
      markup.value(.href, of: node) != nil
    else { return }
    let tag = markup.nodes[node].tag
    for relation in relations.split(separator: 0x20) {
      guard let name = FoundMetadata.relations[markup.buffer.span, relation.indices] else {
        continue
      }
      switch name {
      case "tag":
        if tag == .a {
          add(String(decoding: markup.content(of: node), as: UTF8.self), at: .rel(name))
        }
      case "canonical" where tag != .link: break
      default: add(markup.string(.href, of: node) ?? "", at: .rel(name))
      }
    }
  }

  /// The relations of links that say something; most only say how to follow one.
  private static let relations = NameTable(
    ["canonical", "image_src", "license", "tag"].map { ($0, $0) })

  private mutating func readLanguage(_ node: Int, _ markup: Markup) {
    if let value = markup.string(.lang, of: node) { add(value, at: .html("lang")) }
    if let value = markup.string(.xmlLang, of: node) { add(value, at: .html("xml:lang")) }
  }
}
