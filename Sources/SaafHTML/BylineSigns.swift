import SaafModel

/// What the attributes of one element say of a byline.
struct BylineSigns {
  /// The marks of the element, each with its origin for people to read.
  private(set) var marks: [(mark: BylineMark, origin: String)] = []
  /// Whether the element holds other things than the article.
  private(set) var isAside = false

  /// The most bytes of a list of classes, and of one class, that are read.
  private static let maximumBytes = 400
  private static let maximumWordBytes = 48

  /// - Complexity: O(*n*) in the bytes of the attributes; long ones are not read to their end.
  init(of node: Int, _ markup: Markup) {
    let tag = markup.nodes[node].tag
    switch tag {
    case .nav, .footer, .template, .select, .button:
      isAside = true
      return
    default: break
    }
    for attribute in markup.attributes(of: node) {
      switch attribute.name {
      case .class, .id:
        read(markup.value(of: attribute), attribute.name)
      case .rel:
        let value = markup.value(of: attribute)
        if value.count < 60, ClassWords(value).contains(.author) {
          marks.append((.rel, "rel=author"))
        }
      case .href where tag == .a:
        if BylineSigns.leadsToAuthor(markup.value(of: attribute)) {
          marks.append((.authorLink, "link to an author"))
        }
      default: break
      }
    }
    // A page's outermost elements have classes of every kind.
    if tag == .html || tag == .body || tag == .main || tag == .article { isAside = false }
  }

  private mutating func read(_ value: ArraySlice<UInt8>, _ name: AttributeName) {
    var rest = value.prefix(BylineSigns.maximumBytes)
    while !rest.isEmpty {
      let token = rest.prefix { $0 != 0x20 }
      rest = rest[token.endIndex...].dropFirst()
      guard token.count <= BylineSigns.maximumWordBytes else { continue }
      let words = ClassWords(token)
      if words.isDisjoint(with: .telling) { continue }
      if words.contains(.aside) { isAside = true }
      guard let mark = BylineMark(words) else { continue }
      let text = String(decoding: token, as: UTF8.self)
      marks.append((mark, (name == .id ? "id " : "class ") + text))
    }
  }

  /// Whether an address has a folder of authors: `/author/jane-doe`.
  private static func leadsToAuthor(_ address: ArraySlice<UInt8>) -> Bool {
    guard address.count <= 200 else { return false }
    return address.split(separator: 0x2F).dropLast().contains {
      $0.elementsEqual("author".utf8) || $0.elementsEqual("authors".utf8)
    }
  }
}
