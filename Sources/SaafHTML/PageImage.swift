import SaafModel

/// The picture that an `<img>` shows.
struct PageImage: Equatable {
  var source: String
  /// What stands in its place; `nil` for none.
  var alternative: String?

  /// The picture of an image that belongs to a text; `nil` for what only decorates a page or counts
  /// its visitors.
  ///
  /// - Complexity: O(*n*) in the number and length of the attributes.
  init?(ofContent node: Int, in markup: Markup) {
    guard !PageImage.isDecoration(node, markup) else { return nil }
    self.init(node, in: markup)
  }

  /// The picture of an image, wherever it stands; `nil` when it has no address.
  init?(_ node: Int, in markup: Markup) {
    guard let source = PageImage.source(of: node, markup) else { return nil }
    self.source = source
    let alternative = markup.value(.alt, of: node).map { PageImage.collapsed($0) } ?? ""
    self.alternative = alternative.isEmpty ? nil : alternative
  }

  private static func collapsed(_ text: ArraySlice<UInt8>) -> String {
    let words = text.split { $0 <= 0x20 }.joined(separator: [0x20])
    return String(decoding: Array(words), as: UTF8.self)
  }

  // MARK: Where it is

  /// Scripts that load pictures late keep the address in an attribute of their own and put something
  /// small in its place.
  private static func source(of node: Int, _ markup: Markup) -> String? {
    for name in [AttributeName.dataSource, .dataLazySource, .dataOriginal] {
      if let address = address(markup.value(name, of: node)) { return address }
    }
    if let source = address(markup.value(.src, of: node)), !isPlaceholder(source) { return source }
    if let address = widest(node, markup) { return address }
    // The parser, older than HTML5, takes the image to be in the source before it.
    var picture = Int(markup.nodes[node].parent)
    while picture >= 0, markup.nodes[picture].tag == .source {
      picture = Int(markup.nodes[picture].parent)
    }
    guard picture >= 0, markup.nodes[picture].tag == .picture else { return nil }
    for sibling in picture..<node where markup.nodes[sibling].tag == .source {
      if let address = widest(sibling, markup) { return address }
    }
    return nil
  }

  private static func address(_ value: ArraySlice<UInt8>?) -> String? {
    guard let value else { return nil }
    let start = value.drop { $0 <= 0x20 }
    guard let end = start.lastIndex(where: { $0 > 0x20 }),
      !start.prefix(5).map({ $0 | 0x20 }).elementsEqual("data:".utf8)
    else { return nil }
    return String(decoding: start[...end], as: UTF8.self)
  }

  /// Whether an address names what is shown until the picture comes.
  private static func isPlaceholder(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    let name = bytes[(bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...]
    return placeholders.occur(in: name)
  }

  private static let placeholders = WordsInNames([
    "blank", "spacer", "placeholder", "transparent", "pixel", "1x1", "lazyload", "loading",
  ])

  /// The address with the largest width or density in `srcset` (HTML Living Standard, section
  /// 4.8.4.2.1).
  private static func widest(_ node: Int, _ markup: Markup) -> String? {
    guard
      let set = markup.value(.dataSourceSet, of: node) ?? markup.value(.srcset, of: node)
    else { return nil }
    var best: (address: String, size: Double)?
    // A comma inside an address has no space behind it.
    var fields = set.split { $0 <= 0x20 }[...]
    while var field = fields.popFirst() {
      var size = 1.0
      if field.last == 0x2C {
        field = field.dropLast()
      } else if let descriptor = fields.popFirst() {
        let digits = descriptor.prefix { $0 &- 0x30 < 10 || $0 == 0x2E }
        size = Double(String(decoding: digits, as: UTF8.self)) ?? 1
      }
      if let address = address(field), size > best?.size ?? 0 { best = (address, size) }
    }
    return best?.address
  }

  // MARK: What it is for

  /// Pictures below this width or height, in CSS pixels, are icons or count visitors.
  private static let smallest = 40

  private static func isDecoration(_ node: Int, _ markup: Markup) -> Bool {
    for attribute in markup.attributes(of: node) {
      let value = markup.value(of: attribute)
      switch attribute.name {
      case .width, .height:
        let digits = value.prefix { $0 &- 0x30 < 10 }
        // `100%` says nothing.
        if digits.endIndex == value.endIndex || value[digits.endIndex] != 0x25,
          let size = Int(String(decoding: digits, as: UTF8.self)), size < smallest
        {
          return true
        }
      case .role:
        if value.elementsEqual("presentation".utf8) || value.elementsEqual("none".utf8) {
          return true
        }
      case .ariaHidden: if value.elementsEqual("true".utf8) { return true }
      case .hidden: return true
      case .class, .id: if decorations.occur(in: value) { return true }
      default: break
      }
    }
    return false
  }

  private static let decorations = WordsInNames([
    "emoji", "smiley", "icon", "icons", "avatar", "gravatar", "logo", "spacer", "pixel", "tracking",
    "sprite",
  ])
}
