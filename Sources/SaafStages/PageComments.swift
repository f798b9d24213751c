import SaafHTML
import SaafModel
import SaafText

/// The comments of readers in a page, by what its markup says of elements: schema.org/Comment, the
/// numbers of comments, and the names that publishing systems give.
struct PageComments {
  private(set) var comments: [Comment] = []

  private let article: Article
  private let markup: Markup
  /// The nodes that are texts, and where they begin in the page.
  private let texts: [(node: Int, origin: Int32)]
  /// For each node the innermost element around it that is a comment; −1 outside all.
  private var nearest: [Int32] = []
  /// Of each comment's element the one in it, or itself, in which its text begins.
  private var beginnings: [Int: Int] = [:]

  /// How deep comments can be nested; answers to deeper ones are on the last level.
  private static let maximumLevel = 24

  /// - Parameter blocks: what was removed because readers wrote it.
  /// - Complexity: O(*n* *d*) in the number of nodes and blocks and the depth of comments.
  init(_ article: Article, _ markup: Markup, blocks: [Int]) {
    self.article = article
    self.markup = markup
    texts = markup.nodes.enumerated().filter(\.element.isText).map {
      ($0.offset, $0.element.origin)
    }
    guard !blocks.isEmpty else { return }
    for (index, node) in markup.nodes.enumerated() {
      let outer = node.parent < 0 ? -1 : nearest[Int(node.parent)]
      nearest.append(isComment(index) ? Int32(truncatingIfNeeded: index) : outer)
    }
    let blocks = blocks.filter { nearest[node(of: $0)] >= 0 }
    for block in blocks { noteBeginning(Int(nearest[node(of: block)])) }
    var roots: [Int: Int] = [:]
    var own: [Int: [Int]] = [:]
    for block in blocks {
      let element = Int(nearest[node(of: block)])
      let root = roots[element] ?? root(of: element)
      roots[element] = root
      own[root, default: []].append(block)
    }
    let all = Set(own.keys)
    for (element, texts) in own.sorted(by: { $0.key < $1.key }) {
      if let comment = comment(element, texts, among: all) { comments.append(comment) }
    }
  }

  // MARK: Elements

  /// The text with which a block begins, or its element when it has no text of its own: that of an
  /// item is the whole item, whatever element of it its text stands in.
  private func node(of block: Int) -> Int {
    let element = Int(markup.elements[block])
    guard let run = article.blocks[block].run else { return element }
    let origin = article.source.origin(of: run.span.start)
    let next = texts.partitionPoint { Int($0.origin) <= origin }
    guard next > 0, (element..<Int(markup.nodes[element].end)).contains(texts[next - 1].node) else {
      return element
    }
    return texts[next - 1].node
  }

  private mutating func noteBeginning(_ element: Int) {
    var outer: Int? = element
    while let index = outer, beginnings[index] == nil {
      beginnings[index] = element
      outer = parent(of: index)
    }
  }

  /// The innermost comment's element around another one.
  private func parent(of element: Int) -> Int? {
    let parent = Int(markup.nodes[element].parent)
    guard parent >= 0, nearest[parent] >= 0 else { return nil }
    return Int(nearest[parent])
  }

  /// The outermost element of the same comment: `<li id=comment-1><article id=div-comment-1>` is one.
  private func root(of element: Int) -> Int {
    var root = element
    while let outer = parent(of: root), beginnings[outer] == element, !holdsOther(outer, like: root)
    {
      root = outer
    }
    return root
  }

  /// Whether there is another comment's element of the same kind in the element: it then holds
  /// several comments.
  private func holdsOther(_ outer: Int, like element: Int) -> Bool {
    let end = Int(markup.nodes[outer].end)
    return (Int(markup.nodes[element].end)..<end).contains { index in
      nearest[index] == Int32(truncatingIfNeeded: index)
        && markup.nodes[index].tag == markup.nodes[element].tag
        && parent(of: index) == outer && firstClass(index) == firstClass(element)
    }
  }

  private func firstClass(_ element: Int) -> ArraySlice<UInt8>? {
    markup.value(.class, of: element)?.split(separator: 0x20).first
  }

  private static let classNames: Set<String> = [
    "comment", "comment-entry", "comment-item", "comment_item", "commentitem", "single-comment",
  ]

  private func isComment(_ node: Int) -> Bool {
    switch markup.nodes[node].tag {
    case .text, .html, .body, .main, .ul, .ol, .dl, .table, .tbody, .form, .a, .button, .span:
      return false
    default: break
    }
    return markup.attributes(of: node).contains { attribute in
      let value = markup.value(of: attribute)
      guard value.count <= 400 else { return false }
      switch attribute.name {
      case .itemtype, .typeOf:
        return words(value).contains { type in
          let name = type.split { "/#:".contains($0) }.last
          return name == "Comment" || name == "UserComments"
        }
      case .itemprop, .property: return words(value).contains("comment")
      case .class:
        return words(value).contains { PageComments.classNames.contains($0.lowercased()) }
      case .id: return PageComments.isNumbered(String(decoding: value, as: UTF8.self).lowercased())
      default: return false
      }
    }
  }

  /// Whether an id is that of a comment: `comment-12`, `li-comment-12`, `comment_12`.
  private static func isNumbered(_ id: String) -> Bool {
    let digits = id.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard digits > 0 else { return false }
    var name = id.dropLast(digits)
    if name.last == "-" || name.last == "_" { name = name.dropLast() }
    return name.hasSuffix("comment")
  }

  private func words(_ value: ArraySlice<UInt8>) -> [String] {
    value.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: One comment

  private func comment(_ element: Int, _ texts: [Int], among roots: Set<Int>) -> Comment? {
    var level = 0
    var outer = parent(of: element)
    while let index = outer {
      if roots.contains(index) { level += 1 }
      outer = parent(of: index)
    }
    let head = CommentHead(element, markup, isOther: { roots.contains($0) })
    let own = texts.filter { !isHead($0, head) }
    guard let first = own.first, let last = own.last else { return nil }
    let isOwn = Set(own)
    // Lists and tables have no text by themselves; those of answers are empty here.
    let range = element..<Int(markup.nodes[element].end)
    let blocks = (first...last).filter { index in
      isOwn.contains(index)
        || article.blocks[index].run == nil && range.contains(Int(markup.elements[index]))
    }
    return Comment(
      author: head.author, date: head.date, level: min(level, PageComments.maximumLevel),
      blocks: blocks)
  }

  /// Whether a block only says who wrote it, when, or how to answer.
  private func isHead(_ index: Int, _ head: CommentHead) -> Bool {
    let node = node(of: index)
    if head.elements.contains(where: { $0.contains(node) }) { return true }
    guard let text = article.blocks[index].run.flatMap({ PageValue.text($0.text) }) else {
      return true
    }
    return head.texts.contains(text)
  }
}
