import SaafHTML
import SaafModel
import SaafText

/// Who wrote a comment, and when, by the markup in its element.
struct CommentHead {
  private(set) var author: String?
  /// ISO 8601.
  private(set) var date: String?
  /// The nodes of the elements that say so.
  private(set) var elements: [Range<Int>] = []
  /// The texts of these elements, and of those with which one answers.
  private(set) var texts: Set<String> = []

  /// The longest name of a reader, in bytes.
  private static let maximumName = 200

  /// The most nodes of an element that says something of the comment; larger ones hold its text.
  private static let maximumNodes = 100

  private enum Word {
    case author, name, date, action, other
  }

  private static let words: [String: Word] = [
    "author": .author, "commenter": .author, "fn": .name, "name": .name, "nick": .name,
    "nickname": .name, "username": .name, "date": .date, "datetime": .date, "time": .date,
    "timestamp": .date, "metadata": .date, "commentmetadata": .date, "reply": .action,
    "edit": .action, "permalink": .action, "report": .action,
    "flag": .action, "like": .action, "vote": .action, "avatar": .other, "image": .other,
    "img": .other, "photo": .other, "count": .other,
  ]

  /// - Parameter isOther: whether an element in it is another comment.
  /// - Complexity: O(*n*) in the number of nodes and bytes of the element.
  init(_ element: Int, _ markup: Markup, isOther: (Int) -> Bool) {
    let end = Int(markup.nodes[element].end)
    var node = element + 1
    while node < end {
      if isOther(node) {
        node = Int(markup.nodes[node].end)
        continue
      }
      if !markup.nodes[node].isText { read(node, markup) }
      node += 1
    }
  }

  private mutating func read(_ node: Int, _ markup: Markup) {
    let range = node..<Int(markup.nodes[node].end)
    guard range.count <= CommentHead.maximumNodes else { return }
    let words = CommentHead.words(of: node, markup)
    if words.contains(.action), let text = PageValue.text(of: node, in: markup) {
      texts.insert(text)
      return
    }
    if author == nil, !words.contains(.other), words.contains(.author) || words.contains(.name),
      let text = PageValue.text(of: node, in: markup), text.utf8.count <= CommentHead.maximumName
    {
      // A name inside, or the first text, says it without `says:` and the date.
      let name =
        range.dropFirst().first { CommentHead.words(of: $0, markup).contains(.name) }
        .flatMap { PageValue.text(of: $0, in: markup) }
      let first = range.lazy.filter { markup.nodes[$0].isText }
        .compactMap { PageValue.text(of: $0, in: markup) }.first
      author = name ?? first ?? text
      elements.append(range)
      texts.insert(text)
    }
    if date == nil, words.contains(.date), let found = PageValue.date(of: node, in: markup) {
      date = found
      elements.append(range)
      if let text = PageValue.text(of: node, in: markup) { texts.insert(text) }
    }
  }

  /// What the attributes of an element say of its text.
  private static func words(of node: Int, _ markup: Markup) -> Set<Word> {
    guard !markup.nodes[node].isText else { return [] }
    var found: Set<Word> = markup.nodes[node].tag == .time ? [.date] : []
    for attribute in markup.attributes(of: node) {
      let value = markup.value(of: attribute)
      guard value.count <= 400 else { continue }
      switch attribute.name {
      case .itemprop, .property:
        switch String(decoding: value, as: UTF8.self) {
        case "author", "creator": found.insert(.author)
        case "name": found.insert(.name)
        case "dateCreated", "datePublished": found.insert(.date)
        default: break
        }
      case .class:
        let words = value.split { byte in
          !(0x61...0x7A).contains(byte | 0x20)
        }
        for word in words {
          let word = String(decoding: word, as: UTF8.self).lowercased()
          if let meaning = CommentHead.words[word] { found.insert(meaning) }
        }
      default: break
      }
    }
    return found
  }
}
