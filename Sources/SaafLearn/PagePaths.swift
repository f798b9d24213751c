import SaafHTML
import SaafModel
import SaafText

/// The elements of a page that a selector can name, with their texts' hashes.
///
/// A path is the chain of tags and class attributes from `<body>`, or one tag with its id. Its
/// selector finds exactly the elements that have the path: an element with one more class has
/// another path.
struct PagePaths: Sendable {
  struct Path: Sendable {
    var key: UInt64
    /// The path of the element around; 0 for none.
    var parent: UInt64
    /// The path by the element's id; 0 for none.
    var id: UInt64 = 0
    /// The hash of the words of all elements with the path.
    var text: UInt64
    /// The first of the elements.
    var node: Int
    /// The lines below it that are kept as content, each with its shape; `nil` for more than can be
    /// told, and where the title is among them.
    var lines: [(key: UInt64, isHeadingLike: Bool)]? = []
  }

  /// The page's host; `nil` when its address is not known.
  let host: String?
  private(set) var paths: [Path] = []
  private let markup: Markup

  private static let deepest = 24
  private static let mostLines = 16
  private static let longestName = 120

  /// - Parameter lines: the keys of the kept lines by the index of their block.
  /// - Returns: `nil` for an article that was not read from a page.
  /// - Complexity: O(*n*) in the number of nodes and bytes, times the depth of the kept lines.
  init?(_ article: Article, lines: [Int: (key: UInt64, isHeadingLike: Bool)]) {
    guard let markup = article.source.markup else { return nil }
    self.markup = markup
    let address = article.source.path.flatMap { $0.contains("://") ? $0 : nil }
    host = PageHost(of: markup, address: address)?.name
    let words = PageWords(markup)
    let keys = Self.keys(markup)
    var places: [UInt64: Int] = [:]
    for node in markup.nodes.indices where keys[node] != 0 {
      guard let text = words.hash(of: node) else { continue }
      let parent = markup.nodes[node].parent
      let around = parent >= 0 ? keys[Int(parent)] : 0
      let id = Self.idKey(of: node, markup)
      add(Path(key: keys[node], parent: around, id: id, text: text, node: node), &places)
      if id != 0 { add(Path(key: id, parent: around, text: text, node: node), &places) }
    }
    for index in article.blocks.indices where article.blocks[index].isKept {
      guard article.blocks[index].run != nil else { continue }
      let isTitle = article.blocks[index].kind == .title
      var node = Int(markup.elements[index])
      while node >= 0 {
        for key in [keys[node], Self.idKey(of: node, markup)] {
          guard let place = places[key] else { continue }
          note(isTitle ? nil : lines[index], at: place)
        }
        node = Int(markup.nodes[node].parent)
      }
    }
  }

  private mutating func add(_ path: Path, _ places: inout [UInt64: Int]) {
    if let place = places[path.key] {
      paths[place].text = paths[place].text &* 0x9E37_79B9_7F4A_7C15 &+ path.text
    } else {
      places[path.key] = paths.count
      paths.append(path)
    }
  }

  private mutating func note(_ line: (key: UInt64, isHeadingLike: Bool)?, at place: Int) {
    guard let line, paths[place].lines?.count ?? Self.mostLines < Self.mostLines else {
      paths[place].lines = nil
      return
    }
    if paths[place].lines?.contains(where: { $0.key == line.key }) == false {
      paths[place].lines?.append(line)
    }
  }

  // MARK: Names

  /// The keys of the elements' paths; 0 for elements that have none.
  private static func keys(_ markup: Markup) -> [UInt64] {
    var keys = [UInt64](repeating: 0, count: markup.nodes.count)
    var depths = [Int](repeating: 0, count: markup.nodes.count)
    for node in markup.nodes.indices where !markup.nodes[node].isText {
      if markup.nodes[node].tag == .body {
        keys[node] = StableHash.of("body".utf8)
        continue
      }
      let parent = Int(markup.nodes[node].parent)
      guard parent >= 0, keys[parent] != 0, depths[parent] < deepest, isNamed(node, markup) else {
        continue
      }
      depths[node] = depths[parent] + 1
      var hash = StableHash()
      withUnsafeBytes(of: keys[parent].littleEndian) { hash.add($0) }
      hash.add([markup.nodes[node].tag.rawValue])
      if let names = markup.value(.class, of: node) {
        hash.add([1])
        hash.add(names)
      }
      keys[node] = hash.value
    }
    return keys
  }

  /// Whether a selector can name the element: HTML knows it, and its class is a text of one line.
  private static func isNamed(_ node: Int, _ markup: Markup) -> Bool {
    switch markup.nodes[node].tag {
    case .text, .other, .script, .style, .template, .head: return false
    default: break
    }
    guard let names = markup.value(.class, of: node) else { return true }
    return names.count <= longestName && !names.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
  }

  /// The key of the path by the element's id; 0 without one that can be the same on other pages.
  private static func idKey(of node: Int, _ markup: Markup) -> UInt64 {
    guard let id = markup.value(.id, of: node), isPlain(id) else { return 0 }
    return StableHash.of([0x23, markup.nodes[node].tag.rawValue] + id)
  }

  /// Whether an id can stand in a selector as it is. One with digits is often made for one page.
  private static func isPlain(_ id: ArraySlice<UInt8>) -> Bool {
    guard let first = id.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return false }
    return id.count <= longestName
      && id.allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x2D || $0 == 0x5F }
  }

  /// Whether a rule may name the element: it has a name of its own, and is not what content is made
  /// of.
  func canBeDropped(_ path: Path) -> Bool {
    switch markup.nodes[path.node].tag {
    case .html, .body, .main, .article, .h1, .h2, .h3, .h4, .h5, .h6, .td, .th, .tr, .tbody: false
    case .nav, .footer, .aside, .form: true
    default:
      (!(markup.value(.class, of: path.node) ?? []).isEmpty
        || Self.idKey(of: path.node, markup) != 0) && !isLabel(path)
    }
  }

  /// Whether an element has no more than a few words, or ends in a colon: then it may be the label of
  /// what stands beside it, which is the page's own.
  private func isLabel(_ path: Path) -> Bool {
    let text = markup.content(of: path.node)
    let range = TextLines.trimmed(text.span, 0..<text.count)
    let shape = TextShape(text, in: range)
    return shape.endsWithColon || shape.words < 4 && shape.length <= 40
  }

  /// Whether an element holds texts of one kind only: then it is not a box in an article.
  func isTextBlock(_ path: Path) -> Bool {
    switch markup.nodes[path.node].tag {
    case .p, .li, .dd, .dt, .blockquote, .pre, .figcaption, .caption, .span, .a: true
    default: false
    }
  }

  /// The selector of a path.
  func selector(of path: Path) -> String {
    if path.key == Self.idKey(of: path.node, markup) {
      return "\(markup.nodes[path.node].tag)#\(markup.string(.id, of: path.node) ?? "")"
    }
    var steps: [String] = []
    var node = path.node
    while node >= 0, markup.nodes[node].tag != .body {
      let names = markup.string(.class, of: node)
      let condition = names.map { "[class=\"\($0)\"]" } ?? ":not([class])"
      steps.append("\(markup.nodes[node].tag)\(condition)")
      node = Int(markup.nodes[node].parent)
    }
    return (["body"] + steps.reversed()).joined(separator: " > ")
  }

  /// The beginning of the text of a path's first element.
  func beginning(of path: Path) -> String {
    let words = String(decoding: markup.content(of: path.node).prefix(2000), as: UTF8.self)
      .split { $0.isWhitespace }
    return words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
  }
}
