import SaafModel

/// Walks over the nodes of a page once and writes down its text and its blocks.
struct PageTextBuilder {
  /// A block that is not yet made, because the text is still growing.
  struct Draft {
    var kind: Block.Kind
    var depth: Int
    var start: Int
    var end: Int
    var marks: [InlineMark] = []
    var element: Int
    var isContainer = false
  }

  private(set) var bytes: [UInt8] = []
  private(set) var drafts: [Draft] = []
  private(set) var anchors: [Source.Anchor] = []

  private let markup: Markup
  private let layout: PageLayout
  private let title: PageTitle?
  /// The open elements that matter for what is in them.
  private var frames: [Frame] = []
  /// How many containers of the article are open.
  private var depth = 0

  /// The run that is being written, if it has begun.
  private var run: Run?
  private var pendingSpace = false
  private var lineBreaks = 0
  private var openMarks: [OpenMark] = []

  private struct Run {
    var start: Int
    var marks: [InlineMark] = []
    var hasText = false
  }

  private struct OpenMark {
    var kind: InlineMark.Kind
    var end: Int32
    var start: Int
  }

  /// An open element.
  private struct Frame {
    enum Role: Equatable {
      case block
      case heading(Int)
      case list
      case item(hasText: Bool)
      case table
      case row
      case cell
      case quote
      case code
      case figure(image: Int?)
      case caption
    }
    var role: Role
    var element: Int
    var end: Int32
    /// Whether a container block was written for it.
    var isContainer = false
  }

  init(_ markup: Markup, title: PageTitle?) {
    self.markup = markup
    self.title = title
    layout = PageLayout(markup)
    bytes.reserveCapacity(markup.buffer.count / 2)
    anchors.reserveCapacity(markup.nodes.count / 2)
    drafts.reserveCapacity(markup.nodes.count / 4)
  }

  mutating func build() {
    if case .text(let text) = title {
      bytes = text
      drafts.append(Draft(kind: .title, depth: 0, start: 0, end: text.count, element: 0))
    }
    var index = 0
    while index < markup.nodes.count {
      close(before: index)
      let node = markup.nodes[index]
      switch node.tag {
      case .text: text(index)
      case .head:
        index = Int(node.end)
        continue
      case .br: lineBreak()
      default: open(index, node)
      }
      index += 1
    }
    close(before: Int.max)
    flush()
  }
}

// MARK: Elements

extension PageTextBuilder {
  private mutating func open(_ index: Int, _ node: Markup.Node) {
    guard node.tag.isBlock else {
      if let kind = markKind(index, node.tag) {
        openMarks.append(OpenMark(kind: kind, end: node.end, start: run == nil ? 0 : bytes.count))
      }
      return
    }
    if isInCell, node.tag != .table, node.tag != .td, node.tag != .th, node.tag != .tr {
      // A cell is one text, whatever paragraphs it has.
      pendingSpace = true
      return
    }
    flush()
    frames.append(frame(index, node))
  }

  private mutating func frame(_ index: Int, _ node: Markup.Node) -> Frame {
    var frame = Frame(role: .block, element: index, end: node.end)
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: frame.role = .heading(node.tag.headingLevel ?? 1)
    case .ul, .ol, .menu, .dir, .dl:
      guard !layout.isLayout(index) else { break }
      if let item = innermost, frames[item].role == .item(hasText: false) {
        // A list in an item that has no text yet goes on with the list around it.
        frames[item].role = .block
      } else {
        frame.role = .list
        frame.isContainer = true
        container(.list(ordered: node.tag == .ol), index)
      }
    case .li, .dt, .dd:
      if let list = innermost, frames[list].role == .list {
        frame.role = .item(hasText: false)
      }
    case .table:
      if !layout.isLayout(index), !isInCell { frame.role = .table }
    case .tr:
      if let table = innermost, frames[table].role == .table {
        if !frames[table].isContainer {
          frames[table].isContainer = true
          container(.table, frames[table].element)
        }
        frame.role = .row
        frame.isContainer = true
        container(.row(header: isHeader(index)), index)
      }
    case .td, .th:
      if frames.last?.role == .row { frame.role = .cell }
    case .blockquote: frame.role = .quote
    case .pre, .listing, .xmp, .plaintext: frame.role = .code
    case .figure: frame.role = .figure(image: firstImage(index))
    case .figcaption: frame.role = .caption
    default: break
    }
    return frame
  }

  private mutating func container(_ kind: Block.Kind, _ index: Int) {
    drafts.append(
      Draft(
        kind: kind, depth: depth, start: bytes.count, end: bytes.count, element: index,
        isContainer: true))
    depth += 1
  }

  /// Closes what ends before the node at `index`.
  private mutating func close(before index: Int) {
    while let mark = openMarks.last, Int(mark.end) <= index { closeMark() }
    while let last = frames.last, Int(last.end) <= index {
      if last.role == .cell { endCell(last) } else { flush() }
      // Flushing may have given an item its text.
      let frame = frames.removeLast()
      if frame.isContainer { depth -= 1 }
      if case .item(hasText: true) = frame.role { depth -= 1 }
    }
  }

  private var isInCell: Bool { innermost.map { frames[$0].role == .cell } ?? false }

  /// The innermost open element that matters for what is in it.
  private var innermost: Int? { frames.lastIndex { $0.role != .block } }

  private func isHeader(_ row: Int) -> Bool {
    if Int(markup.nodes[row].parent) >= 0, markup.nodes[Int(markup.nodes[row].parent)].tag == .thead
    {
      return true
    }
    var hasHeader = false
    var index = row + 1
    while index < Int(markup.nodes[row].end) {
      if markup.nodes[index].tag == .td { return false }
      if markup.nodes[index].tag == .th { hasHeader = true }
      index = markup.nodes[index].isText ? index + 1 : Int(markup.nodes[index].end)
    }
    return hasHeader
  }

  private func firstImage(_ figure: Int) -> Int? {
    (figure..<Int(markup.nodes[figure].end)).first { markup.nodes[$0].tag == .img }
  }
}

// MARK: Text

extension PageTextBuilder {
  private var isPreformatted: Bool {
    innermost.map { frames[$0].role == .code } ?? false
  }

  private mutating func text(_ index: Int) {
    let text = markup.text(of: index)
    if isPreformatted {
      begin(index)
      bytes += text
      run?.hasText = true
      return
    }
    var position = text.startIndex
    while position < text.endIndex {
      if isSpace(text[position]) {
        pendingSpace = true
        position += 1
        continue
      }
      let start = position
      while position < text.endIndex, !isSpace(text[position]) { position += 1 }
      begin(index, at: start - text.startIndex)
      bytes += text[start..<position]
      run?.hasText = true
    }
  }

  /// Begins the run, or puts the space that stands between two words of it.
  private mutating func begin(_ index: Int, at offset: Int = 0) {
    if run == nil {
      if !bytes.isEmpty { bytes.append(0x0A) }
      run = Run(start: bytes.count)
      for mark in openMarks.indices { openMarks[mark].start = bytes.count }
    } else if lineBreaks > 0 {
      let place = local(bytes.count)
      run?.marks.append(InlineMark(.lineBreak, place..<place))
      bytes.append(0x20)
    } else if pendingSpace {
      bytes.append(0x20)
      for mark in openMarks.indices where openMarks[mark].start == bytes.count - 1 {
        openMarks[mark].start = bytes.count
      }
    }
    pendingSpace = false
    lineBreaks = 0
    let origin = markup.nodes[index].origin + Int32(truncatingIfNeeded: offset)
    if anchors.last.map({ Int($0.origin - $0.text) != Int(origin) - bytes.count }) ?? true {
      anchors.append(Source.Anchor(text: Int32(truncatingIfNeeded: bytes.count), origin: origin))
    }
  }

  private func local(_ offset: Int) -> Int { offset - (run?.start ?? 0) }

  private mutating func lineBreak() {
    guard run != nil else { return }
    if isPreformatted {
      bytes.append(0x0A)
      return
    }
    lineBreaks += 1
    if lineBreaks > 1, !isInCell { flush() }
  }

  /// Ends the run and makes a block of it.
  private mutating func flush() {
    defer {
      run = nil
      pendingSpace = false
      lineBreaks = 0
    }
    guard var run else { return }
    for mark in openMarks where mark.start < bytes.count {
      run.marks.append(InlineMark(mark.kind, local(mark.start)..<local(bytes.count)))
    }
    guard !isBlank(run.start..<bytes.count) else { return }
    var element = 0
    var kind = Block.Kind.paragraph
    var ownDepth = depth
    if let last = frames.last { element = last.element }
    if let index = innermost {
      switch frames[index].role {
      case .heading(let level):
        kind = title == .heading(frames[index].element) ? .title : .heading(level: level)
      case .item(hasText: false):
        frames[index].role = .item(hasText: true)
        kind = .item
        depth += 1
      case .quote: kind = .quote()
      case .code: kind = .code(language: nil)
      case .caption: kind = .figure(source: figureSource)
      default: break
      }
    }
    if case .item = kind { ownDepth = depth - 1 }
    append(kind, run, depth: ownDepth, element: element)
  }

  private mutating func endCell(_ frame: Frame) {
    let cell = run ?? Run(start: bytes.count)
    append(.cell(), cell, depth: depth, element: frame.element)
    run = nil
    pendingSpace = false
    lineBreaks = 0
  }

  private mutating func append(_ kind: Block.Kind, _ run: Run, depth: Int, element: Int) {
    drafts.append(
      Draft(
        kind: kind, depth: depth, start: run.start, end: bytes.count,
        marks: run.marks.sorted {
          ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        },
        element: element))
  }

  private var figureSource: String? {
    for frame in frames.reversed() {
      if case .figure(let image?) = frame.role {
        return markup.string(.src, of: image) ?? markup.string(.dataSource, of: image)
      }
    }
    return nil
  }

  /// Whether there is nothing to see: white space of any kind.
  private func isBlank(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if isSpace(bytes[index]) {
        index += 1
      } else if index + 1 < range.upperBound, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
        index += 2
      } else if index + 2 < range.upperBound, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x8B
      {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}

// MARK: Marks

extension PageTextBuilder {
  private func markKind(_ index: Int, _ tag: Tag) -> InlineMark.Kind? {
    switch tag {
    case .a: markup.string(.href, of: index).map { .link(href: $0) }
    case .em, .i, .dfn, .var: .emphasis
    case .strong, .b: .strong
    case .code, .kbd, .samp, .tt: isPreformatted ? nil : .code
    default: nil
    }
  }

  private mutating func closeMark() {
    let mark = openMarks.removeLast()
    guard run != nil, mark.start < bytes.count else { return }
    let range = local(mark.start)..<local(bytes.count)
    run?.marks.append(InlineMark(mark.kind, range))
  }
}
