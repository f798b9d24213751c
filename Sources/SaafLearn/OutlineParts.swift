/// One document's lines, divided into what stands before its own lines, those, and what stands after
/// them.
struct OutlineParts {
  enum Kind: Equatable {
    /// A copy of the title, or a caption.
    case template
    /// It is in many documents.
    case repeated
    /// It is in this document, or in few.
    case own
  }

  let lines: [Outline.Line]
  private(set) var kinds: [Kind]
  /// The index after the template's last caption, and after the lines that are joined to it.
  private(set) var headEnd = 0
  /// The index of the first line after the document's own ones.
  private(set) var tailStart: Int
  /// Whether titles of other documents follow the first line of the tail.
  private(set) var isAnnouncing = false
  /// A line of which that cannot be told: lines follow that are like the document's own title.
  private(set) var doubtful: Int?
  /// The line that stands where an author's name would: right after the template's last line. It is
  /// sure to be none of the content when it is joined to that.
  private(set) var author: Int?

  private let titles: Set<UInt64>
  private let ownTitle: UInt64

  /// How many lines can be the template's before and the titles after a document's own lines.
  private static let longestRun = 80

  init(
    _ outline: Outline, repeated: Set<UInt64>, videoLabels: Set<UInt64>, titles: Set<UInt64>
  ) {
    lines = outline.lines
    ownTitle = outline.title
    self.titles = titles
    // Documents of many languages may be looked at, each with a label that few others have.
    let own = outline.lines.filter { $0.has(.captionOfTitle) }.map(\.label)
    let videoLabels = videoLabels.union(own)
    kinds = outline.lines.map { line in
      let hasSign = !line.signs.isDisjoint(with: [.captionOfTitle, .captionWithDate])
      if line.has(.titleCopy) { return .template }
      if line.label != 0, videoLabels.contains(line.label), hasSign { return .template }
      // The title of another document, pointed at from many, is not the template's own.
      let isOther = titles.contains(line.key) && line.key != outline.title
      return repeated.contains(line.key) && !isOther ? .repeated : .own
    }
    tailStart = outline.lines.count
    // Between the template's lines, a caption needs no more than its label.
    for index in lines.indices {
      if kinds[index] == .own, lines[index].label != 0, videoLabels.contains(lines[index].label) {
        kinds[index] = .template
      }
      if kinds[index] == .own { break }
    }
    findHead()
    findTail()
  }

  private mutating func findHead() {
    let start = lines.indices.first { kinds[$0] == .own } ?? lines.count
    guard let last = lines[..<start].lastIndex(where: isCaption) else { return findAuthor(0) }
    headEnd = last + 1
    findAuthor(last + 1)
  }

  private func isCaption(_ line: Outline.Line) -> Bool {
    !line.signs.isDisjoint(with: [.captionOfTitle, .captionWithDate])
  }

  /// Looks at the line after the captions and copies of the title that begin at the head's end.
  private mutating func findAuthor(_ start: Int) {
    var index = start
    while index < lines.count, kinds[index] == .template { index += 1 }
    guard index > 0, index < lines.count, lines[index].has([.standalone, .nameLike])
    else { return }
    author = index
    if kinds[index] == .repeated, lines[index].has(.joined) { headEnd = index + 1 }
  }

  private mutating func findTail() {
    guard let last = lines.indices.last(where: { kinds[$0] == .own }) else {
      // There is nothing between the template's lines: what is a head and what a tail?
      tailStart = max(headEnd, lines.lastIndex { $0.key == 0 }.map { $0 + 1 } ?? headEnd)
      return
    }
    tailStart = max(headEnd, last + 1)
    guard tailStart == last + 1 else { return }
    guard let label = announcement(endingAt: last) else { return }
    if label.isCertain {
      tailStart = label.index
      isAnnouncing = true
    } else {
      doubtful = label.index
    }
  }

  /// The label over titles of other documents, with at most one short text under each, that end with
  /// the document's own lines.
  private func announcement(endingAt last: Int) -> (index: Int, isCertain: Bool)? {
    var index = last
    var titleCount = 0
    var known = 0
    var texts = 0
    while index >= headEnd, last - index < Self.longestRun {
      let line = lines[index]
      if kinds[index] == .repeated, line.has([.standalone, .shortLabel]) {
        return titleCount > 0 ? (index, known * 2 >= titleCount) : nil
      }
      guard kinds[index] == .own, line.has(.standalone) else { return nil }
      let isKnown = titles.contains(line.key) && line.key != ownTitle
      if isKnown || line.has([.titleLike, .likeTitle]) {
        titleCount += 1
        if isKnown { known += 1 }
        texts = 0
      } else {
        texts += 1
        guard line.has(.teaser), texts < 2 else { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// Whether the lines that follow come again further down, as those of a table of contents do.
  func announcesContents(_ index: Int) -> Bool {
    guard lines[index].has([.standalone, .shortLabel]) else { return false }
    let entries = lines[(index + 1)...].prefix(2)
    guard entries.count == 2 else { return false }
    return entries.indices.allSatisfy { entry in
      lines[entry].key != 0 && lines[entry].key != ownTitle
        && lines.dropFirst(entry + 2).contains {
          $0.key == lines[entry].key && $0.has(.headingLike)
        }
    }
  }
}
