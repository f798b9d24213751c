/// What the elements with one path say on the pages of a host.
struct SeenPath: Sendable {
  let selector: String
  let parent: UInt64
  /// The path by id of the elements with this path; 0 when they have none, or several.
  private(set) var id: UInt64
  private let canBeDropped: Bool
  private let isTextBlock: Bool
  private(set) var examples: [String] = []
  /// The texts, each with the number of its pages; `nil` when there are so many that most pages have
  /// their own.
  private var texts: [(hash: UInt64, pages: Int)]? = []
  /// The lines that are kept as content.
  private var lines: [UInt64: Bool]? = [:]

  /// A menu can differ by section or language.
  private static let mostTexts = 8
  private static let mostLines = 32
  private static let mostExamples = 1

  init(_ path: PagePaths.Path, of page: PagePaths) {
    selector = page.selector(of: path)
    canBeDropped = page.canBeDropped(path)
    isTextBlock = page.isTextBlock(path)
    parent = path.parent
    id = path.id
  }

  mutating func add(_ path: PagePaths.Path, of page: PagePaths, document: String) {
    if path.id != id { id = 0 }
    noteText(path.text)
    noteLines(path.lines)
    if canBeDropped, texts != nil, examples.count < Self.mostExamples {
      examples.append(SeenText.example(page.beginning(of: path), in: document))
    }
  }

  private mutating func noteText(_ hash: UInt64) {
    guard let texts else { return }
    if let index = texts.firstIndex(where: { $0.hash == hash }) {
      self.texts?[index].pages += 1
    } else if texts.count < Self.mostTexts {
      self.texts?.append((hash, 1))
    } else {
      self.texts = nil
    }
  }

  private mutating func noteLines(_ seen: [(key: UInt64, isHeadingLike: Bool)]?) {
    guard let seen else {
      lines = nil
      return
    }
    for line in seen { lines?[line.key] = line.isHeadingLike }
    if lines?.count ?? 0 > Self.mostLines { lines = nil }
  }

  /// Whether it is the template's: no page has a text of its own there, and what is kept as content
  /// goes by other rules as well, or is more than headings.
  ///
  /// - Parameter least: in how many pages a text must be that is not a page's own.
  func isTemplate(least: Int, isTaken: (UInt64) -> Bool) -> Bool {
    guard canBeDropped, let texts, let lines, texts.allSatisfy({ $0.pages >= least }) else {
      return false
    }
    return lines.allSatisfy { isTaken($0.key) }
      || !isTextBlock && lines.contains { !$0.value && $0.key != 0 }
  }
}
