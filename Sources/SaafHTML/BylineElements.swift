import SaafModel
import SaafText

/// Author and dates in elements whose class, id, rel or place says what their text is.
struct BylineElements {
  private(set) var authors: [PageMetadata.Candidate] = []
  private(set) var published: [PageMetadata.Candidate] = []
  private(set) var modified: [PageMetadata.Candidate] = []

  /// The longest text of such an element, in bytes.
  private static let maximumBytes = 200
  /// How many nodes after the first `<h1>` can hold the byline.
  private static let reach = 80

  private var marked: [BylineMark: [PageMetadata.Candidate]] = [:]
  private var time: String?
  private var nearHeading: String?

  /// - Complexity: O(*n*) in the number of nodes and the bytes of their classes.
  init(_ markup: Markup) {
    var node = 0
    var heading: Int?
    while node < markup.nodes.count {
      if markup.nodes[node].isText {
        if let heading, node < heading + BylineElements.reach, nearHeading == nil {
          nearHeading = BylineElements.dateAlone(node, markup)
        }
      } else {
        let signs = BylineSigns(of: node, markup)
        if signs.isAside {
          node = Int(markup.nodes[node].end)
          continue
        }
        if markup.nodes[node].tag == .h1, heading == nil { heading = node }
        readElement(node, signs, markup)
      }
      node += 1
    }
    authors = [.rel, .authorName, .author, .authorLink].flatMap { marked[$0] ?? [] }
    published = [.published, .date].compactMap { marked[$0]?.first }
    if let time { published.append(BylineElements.candidate([time], "time element")) }
    if let nearHeading {
      published.append(BylineElements.candidate([nearHeading], "text after the heading"))
    }
    modified = marked[.modified].map { [$0[0]] } ?? []
  }

  private mutating func readElement(_ node: Int, _ signs: BylineSigns, _ markup: Markup) {
    for (mark, origin) in signs.marks {
      // The first of a kind stands nearest to the article's beginning.
      guard marked[mark, default: []].count < 2 else { continue }
      let values = BylineElements.values(of: node, mark, markup)
      guard !values.isEmpty else { continue }
      marked[mark, default: []].append(BylineElements.candidate(values, origin))
    }
    if time == nil, markup.nodes[node].tag == .time {
      time = PageDate.find(in: FoundMetadata.moment(node, markup))
    }
  }

  private static func candidate(_ values: [String], _ origin: String) -> PageMetadata.Candidate {
    PageMetadata.Candidate(values: values, origin: origin, isDeclared: false)
  }

  private static func values(of node: Int, _ mark: BylineMark, _ markup: Markup) -> [String] {
    switch mark {
    case .published, .modified, .date:
      if let date = PageDate.stated(by: node, markup) { return [date] }
      return texts(of: node, markup).lazy.compactMap { PageDate.find(in: $0) }.first.map { [$0] }
        ?? []
    case .rel, .authorName, .author, .authorLink:
      return texts(of: node, markup)
    }
  }

  /// A short text that is a date with perhaps a label before it.
  private static func dateAlone(_ node: Int, _ markup: Markup) -> String? {
    guard (8...80).contains(markup.nodes[node].count),
      let text = PlainValue.text(of: String(decoding: markup.text(of: node), as: UTF8.self)),
      text.utf8.count <= 48
    else { return nil }
    return PageDate.find(in: text)
  }

  /// The texts in an element, one for each piece that stands by itself: pieces between commas or
  /// conjunctions, as in `<a>Jane Doe</a> and <a>John Roe</a>`, are one.
  private static func texts(of node: Int, _ markup: Markup) -> [String] {
    var texts: [String] = []
    var joinsNext = false
    var total = 0
    for index in node..<Int(markup.nodes[node].end) where markup.nodes[index].isText {
      total += Int(markup.nodes[index].count)
      guard total <= maximumBytes * 3 else { return [] }
      let raw = String(decoding: markup.text(of: index), as: UTF8.self)
      let trimmed = raw.trimmingSpaces()
      if trimmed.isEmpty { continue }
      let isJoint = BylineElements.isJoint(trimmed)
      if let last = texts.last, joinsNext || isJoint {
        texts[texts.count - 1] = "\(last) \(trimmed)"
      } else {
        texts.append(trimmed)
      }
      joinsNext = isJoint || trimmed.last == "," || trimmed.last == "&"
    }
    return texts.compactMap { PlainValue.text(of: $0) }.filter { $0.utf8.count <= maximumBytes }
  }

  /// Whether a piece only stands between names: a comma, `&`, or a short word in small letters.
  private static func isJoint(_ text: String) -> Bool {
    if text.unicodeScalars.allSatisfy({ !CharacterClass.isLetter($0.value) }) {
      return text.unicodeScalars.contains { CharacterClass.isComma($0.value) || $0 == "&" }
    }
    return text.unicodeScalars.count <= 4
      && text.unicodeScalars.allSatisfy { CharacterClass.isLowercase($0.value) }
  }
}
