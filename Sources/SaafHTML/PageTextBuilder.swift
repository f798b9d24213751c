import SaafModel
import SaafText
import SaafUnicode

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
    /// Why its text is none of the article's.
    var aside: PageText.Aside?
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
  /// Whether the next text in code begins a line.
  private var pendingLine = false
  /// How many pieces of code are open.
  private var openCode = 0
  /// Pictures that wait for a place where a block can stand.
  private var pictures: [Picture] = []
  /// The images that are pictures of blocks.
  private var shown: Set<Int> = []
  /// How much text there was at the last picture.
  private var pictureOffset = -1
  private var lastPicture: PageImage?
  /// Elements whose text is none of the article's, until the run that they are in has ended.
  private var asides: [(element: Int, aside: PageText.Aside)] = []

  private struct Run {
    var start: Int
    var marks: [InlineMark] = []
  }

  private struct Picture {
    var image: PageImage
    var node: Int
  }

  private struct OpenMark {
    var kind: InlineMark.Kind
    var end: Int32
    var start: Int
  }

  /// An open element.
  private struct Frame {
    enum Role: Equatable {
      /// It only breaks lines.
      case block
      /// It only breaks lines of code.
      case line
      case heading(Int)
      case list(ordered: Bool)
      case item
      case definitions
      case term
      case definition
      case quote
      case table
      case tableCaption
      case row(header: Bool)
      case cell(Cell)
      case code
      /// With the node of its picture.
      case figure(image: Int?)
      case figureCaption

      var onlyBreaksLines: Bool {
        switch self {
        case .block, .line: true
        default: false
        }
      }

      /// Whether it is a row or table of cells.
      var holdsCells: Bool {
        switch self {
        case .table, .row: true
        default: false
        }
      }

      /// Whether blocks are nested by it: a list, a quotation or a table.
      var holdsBlocks: Bool {
        switch self {
        case .list, .definitions, .quote, .table: true
        default: false
        }
      }
    }
    var role: Role
    var element: Int
    var end: Int32
    /// The index of the innermost frame, from this one up, that matters for what is in it; −1 for none.
    var innermost = -1
    /// Whether its block was written. Most are written with the first text in them, so that those
    /// without text leave nothing behind.
    var isWritten = false
    /// How much deeper the blocks in it are.
    var levels = 0
    /// How much text there was before it.
    var start = 0
    /// Whether it has a text of its own that the page shows, if that was asked.
    var hasVisibleText: Bool?
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
      case .img: picture(index)
      case .rt where !isInParentheses(index):
        reading(index)
        index = Int(node.end)
        continue
      default:
        if let aside = aside(index, node) {
          asides.append((index, aside))
          index = Int(node.end)
          continue
        }
        open(index, node)
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
      if let kind = markKind(index, node.tag) { openMark(kind, until: node.end) }
      return
    }
    if isInCell, node.tag != .table, node.tag != .td, node.tag != .th, node.tag != .tr {
      // A cell is one text, whatever paragraphs it has.
      pendingSpace = true
      return
    }
    if isPreformatted, node.tag.isLineOfCode {
      if node.tag != .td, node.tag != .th { pendingLine = true }
      push(Frame(role: .line, element: index, end: node.end, start: bytes.count))
      return
    }
    flush()
    let role = role(index, node)
    push(Frame(role: role, element: index, end: node.end))
    if role == .code { openCode += 1 }
  }

  private mutating func push(_ frame: Frame) {
    frames.append(frame)
    let last = frames.count - 1
    frames[last].innermost =
      !frame.role.onlyBreaksLines ? last : last > 0 ? frames[last - 1].innermost : -1
  }

  /// How deep lists, quotations and tables can be nested; what is deeper is read as text of the
  /// last. Grammars and parsers of the outputs have limits, too.
  private static let maximumNesting = 24

  private func role(_ index: Int, _ node: Markup.Node) -> Frame.Role {
    let outer = innermost.map { frames[$0].role }
    switch node.tag {
    case .ul, .ol, .menu, .dir, .dl, .blockquote, .table:
      let nesting = frames.count { $0.role.holdsBlocks }
      if nesting >= PageTextBuilder.maximumNesting { return .block }
    default: break
    }
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: return .heading(node.tag.headingLevel ?? 1)
    case .ul, .ol, .menu, .dir:
      return layout.isLayout(index) ? .block : .list(ordered: node.tag == .ol)
    case .dl: return .definitions
    case .li:
      if case .list = outer { return .item }
    case .dt:
      if outer == .definitions { return .term }
    case .dd:
      if outer == .definitions { return .definition }
    case .table:
      if CodeGutter.isCodeTable(index, in: markup), !holdsPreformatted(index) { return .code }
      return layout.isLayout(index) ? .block : .table
    case .caption:
      if outer == .table { return .tableCaption }
    case .tr:
      if outer == .table { return .row(header: isHeader(index)) }
    case .td, .th:
      if case .row = outer { return .cell(cell(index)) }
      if CodeGutter.isCodeCell(index, in: markup), !holdsPreformatted(index) { return .code }
    case .blockquote: return .quote
    case .pre, .listing, .xmp, .plaintext: return .code
    case .figure: return .figure(image: picture(of: index))
    case .figcaption: return .figureCaption
    default: break
    }
    return .block
  }

  /// Closes what ends before the node at `index`.
  private mutating func close(before index: Int) {
    while let last = openMarks.indices.last, Int(openMarks[last].end) <= index { closeMark(last) }
    while let top = frames.indices.last, Int(frames[top].end) <= index {
      let last = frames[top]
      switch last.role {
      case .cell(let cell): endCell(cell, last)
      case .line: endLine(last)
      default: flush()
      }
      // Flushing may have written its block.
      depth -= frames.removeLast().levels
      if last.role == .code { openCode -= 1 }
      showPictures()
    }
  }

  private var isInCell: Bool {
    guard let innermost, case .cell = frames[innermost].role else { return false }
    return true
  }

  /// The innermost open element that matters for what is in it.
  private var innermost: Int? {
    guard let last = frames.indices.last, frames[last].innermost >= 0 else { return nil }
    return frames[last].innermost
  }

  private func cell(_ index: Int) -> Cell {
    Cell(
      columns: span(.colspan, of: index), rows: span(.rowspan, of: index),
      isHeader: markup.nodes[index].tag == .th)
  }

  /// How many columns or rows a cell takes, at most what the HTML Living Standard allows (section
  /// 4.9.11).
  private func span(_ name: AttributeName, of index: Int) -> Int {
    guard let value = markup.value(name, of: index) else { return 1 }
    return min(1000, max(1, Int(String(decoding: value, as: UTF8.self)) ?? 1))
  }

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

  private func holdsPreformatted(_ element: Int) -> Bool {
    (element..<Int(markup.nodes[element].end)).contains { markup.nodes[$0].tag == .pre }
  }
}

// MARK: Text

extension PageTextBuilder {
  private var isPreformatted: Bool {
    openCode > 0 && innermost.map { frames[$0].role == .code } ?? false
  }

  private mutating func text(_ index: Int) {
    if isPreformatted { return code(markup.text(of: index), index) }
    let buffer = markup.buffer
    let first = Int(markup.nodes[index].first)
    let end = first + Int(markup.nodes[index].count)
    var position = first
    while position < end {
      if isSpace(buffer[position]) {
        pendingSpace = true
        position += 1
        continue
      }
      let start = position
      position = endOfWords(from: start, to: end)
      begin(index, at: start - first)
      bytes.append(buffer.span, in: start..<position)
    }
  }

  /// Where the words end that the text has as they are, with one space between them.
  private func endOfWords(from start: Int, to end: Int) -> Int {
    let buffer = markup.buffer.span
    var index = start
    while index < end {
      if !isSpace(buffer[index]) {
        index += 1
      } else if buffer[index] == 0x20, index + 1 < end, !isSpace(buffer[index + 1]) {
        index += 2
      } else {
        break
      }
    }
    return index
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
    if lineBreaks > 1, !isInCell, !isInHeading { flush() }
  }

  private var isInHeading: Bool {
    guard let innermost, case .heading = frames[innermost].role else { return false }
    return true
  }

  /// Ends the run and makes a block of it.
  private mutating func flush() {
    defer {
      run = nil
      pendingSpace = false
      pendingLine = false
      lineBreaks = 0
      setAside()
      showPictures()
    }
    guard self.run != nil else { return }
    if isPreformatted { trimLines() }
    guard var run = self.run.take() else { return }
    for mark in openMarks where mark.start < bytes.count {
      run.marks.append(
        InlineMark(
          mark.kind, max(mark.start, run.start) - run.start..<bytes.count - run.start))
    }
    guard !isBlank(run.start..<bytes.count) else { return }
    write(run)
  }

  /// Writes the run as a block, after the blocks that it is in.
  private mutating func write(_ run: Run) {
    let element = frames.last?.element ?? 0
    guard let inner = innermost else { return append(.paragraph, run, element) }
    switch frames[inner].role {
    case .heading(let level):
      writeContainers(upTo: inner)
      append(
        title == .heading(frames[inner].element) ? .title : .heading(level: level), run, element)
    case .term:
      writeContainers(upTo: inner)
      append(.term, run, element)
    case .code:
      writeContainers(upTo: inner)
      append(.code(language: CodeLanguage.of(frames[inner].element, in: markup)), run, element)
    case .figureCaption:
      writeContainers(upTo: inner)
      let image = takePicture().flatMap { PageImage($0, in: markup) }
      append(.figure(source: image?.source, alternative: image?.alternative), run, element)
    case .tableCaption:
      guard let table = frames[..<inner].lastIndex(where: { $0.role == .table }),
        !frames[table].isWritten
      else { fallthrough }
      writeContainers(upTo: table)
      open(table, .table, run)
    case .item, .definition, .quote:
      guard !frames[inner].isWritten else { fallthrough }
      writeContainers(upTo: inner)
      open(inner, kind(of: frames[inner]), run)
    default:
      writeContainers(upTo: inner + 1)
      append(.paragraph, run, element)
    }
  }

  /// Writes the blocks of open elements that hold others and are not yet written.
  private mutating func writeContainers(upTo limit: Int) {
    for index in frames.indices.prefix(limit) where !frames[index].isWritten {
      switch frames[index].role {
      case .list, .item, .definitions, .definition, .quote, .table, .row:
        open(index, kind(of: frames[index]), nil)
      default: break
      }
    }
  }

  private func kind(of frame: Frame) -> Block.Kind {
    switch frame.role {
    case .list(let ordered): .list(ordered: ordered)
    case .item: .item
    case .definitions: .definitions
    case .definition: .definition
    case .quote: .quote(source: QuoteSource.of(frame.element, in: markup))
    case .table: .table
    case .row(let header): .row(header: header)
    default: .paragraph
    }
  }

  /// Writes the block of an open element; what follows in it is a level deeper.
  private mutating func open(_ index: Int, _ kind: Block.Kind, _ run: Run?) {
    if case .list = kind, isDirectlyInList(index) {
      // A list between items belongs to the one before it.
      depth += 1
      frames[index].levels += 1
    }
    append(kind, run, frames[index].element)
    frames[index].isWritten = true
    frames[index].levels += 1
    depth += 1
  }

  private func isDirectlyInList(_ index: Int) -> Bool {
    guard let outer = frames[..<index].last(where: { $0.role != .block }) else { return false }
    if case .list = outer.role, let last = drafts.last { return last.depth >= depth }
    return false
  }

  private mutating func endCell(_ cell: Cell, _ frame: Frame) {
    writeContainers(upTo: frames.count)
    append(.cell(cell), run ?? Run(start: bytes.count), frame.element)
    run = nil
    pendingSpace = false
    lineBreaks = 0
    setAside()
  }

  private mutating func append(_ kind: Block.Kind, _ run: Run?, _ element: Int) {
    var draft = Draft(
      kind: kind, depth: depth, start: bytes.count, end: bytes.count, element: element)
    if let run {
      draft.start = run.start
      draft.marks = run.marks.sorted {
        ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
      }
    } else {
      draft.isContainer = true
    }
    drafts.append(draft)
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

  @inline(__always)
  private func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20
      && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C)
  }
}

// MARK: Code

extension PageTextBuilder {
  /// The text as it is, except for the white space between elements that are lines.
  private mutating func code(_ text: ArraySlice<UInt8>, _ index: Int) {
    if text.allSatisfy(isSpace) {
      let outer = frames.last.map { markup.nodes[$0.element].tag }
      if outer?.holdsOnlyElements ?? false { return }
      if pendingLine, text.contains(0x0A) { return }
    }
    if pendingLine, run != nil, bytes.last != 0x0A { bytes.append(0x0A) }
    pendingLine = false
    begin(index)
    bytes += text
  }

  /// Ends an element that is a line of code; one without text is an empty line.
  private mutating func endLine(_ frame: Frame) {
    let tag = markup.nodes[frame.element].tag
    guard tag != .td, tag != .th else { return }
    if run != nil, bytes.count == frame.start, !tag.holdsOnlyElements || tag == .tr {
      if bytes.last != 0x0A { bytes.append(0x0A) }
      bytes.append(0x0A)
    }
    pendingLine = true
  }

  /// Leaves empty lines at the ends out of the run: they are layout.
  private mutating func trimLines() {
    guard var start = run?.start else { return }
    let first = start
    var index = start
    while index < bytes.count, isSpace(bytes[index]) {
      index += 1
      if bytes[index - 1] == 0x0A { start = index }
    }
    var end = bytes.count
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    guard end > start else { return }
    bytes.removeLast(bytes.count - end)
    while let last = anchors.last, Int(last.text) >= end { anchors.removeLast() }
    let marks = run?.marks ?? []
    run = Run(start: start)
    for mark in marks {
      let lower = max(mark.range.lowerBound - (start - first), 0)
      let upper = min(mark.range.upperBound - (start - first), end - start)
      if lower < upper { run?.marks.append(InlineMark(mark.kind, lower..<upper)) }
    }
  }
}

// MARK: Pictures

extension PageTextBuilder {
  /// Takes an image that belongs to the text, to be shown where a block can stand.
  private mutating func picture(_ node: Int) {
    guard !shown.contains(node), let image = PageImage(ofContent: node, in: markup) else { return }
    // What a page shows without scripts is the same picture again.
    let isAgain = pictureOffset == bytes.count && (isWithoutScripts(node) || image == lastPicture)
    guard !isAgain else { return }
    pictureOffset = bytes.count
    lastPicture = image
    pictures.append(Picture(image: image, node: node))
    showPictures()
  }

  private func isWithoutScripts(_ node: Int) -> Bool {
    frames.contains { markup.nodes[$0.element].tag == .noscript }
  }

  /// Makes blocks of the pictures that wait, unless one would tear a text or stand in something that
  /// is not there yet.
  private mutating func showPictures() {
    guard !pictures.isEmpty, run == nil else { return }
    if let innermost {
      switch frames[innermost].role {
      case .item, .definition, .quote: guard frames[innermost].isWritten else { return }
      default: return
      }
    }
    for picture in pictures where shown.insert(picture.node).inserted {
      drafts.append(
        Draft(
          kind: .figure(source: picture.image.source, alternative: picture.image.alternative),
          depth: depth, start: bytes.count, end: bytes.count, element: picture.node,
          isContainer: true))
    }
    pictures.removeAll()
  }

  /// The picture of a figure: the first image that has an address.
  private func picture(of figure: Int) -> Int? {
    (figure..<Int(markup.nodes[figure].end)).first {
      markup.nodes[$0].tag == .img && PageImage($0, in: markup) != nil
    }
  }

  /// The picture that a caption is about, for the first text of the caption only.
  private mutating func takePicture() -> Int? {
    for frame in frames.reversed() {
      guard case .figure(let image) = frame.role else { continue }
      guard let image, shown.insert(image).inserted else { return nil }
      return image
    }
    return nil
  }
}

// MARK: Text that is not read with the others

extension PageTextBuilder {
  private mutating func aside(_ index: Int, _ node: Markup.Node) -> PageText.Aside? {
    guard node.count > 0 else { return nil }
    switch node.tag {
    case .pre, .td:
      if innermost.map({ frames[$0].role.holdsCells }) ?? false { return nil }
      return CodeGutter.isGutter(index, in: markup) ? .lineNumbers : nil
    default: break
    }
    if openCode > 0, CodeGutter.isGutter(index, in: markup) { return .lineNumbers }
    guard !node.tag.isBlock, markup.isHidden(index), hasVisibleText() else { return nil }
    return .hidden
  }

  /// Whether the innermost block has text that the page shows. What a block says only in elements
  /// that are not shown stays its text.
  private mutating func hasVisibleText() -> Bool {
    guard let last = frames.indices.last else { return false }
    if let known = frames[last].hasVisibleText { return known }
    var index = frames[last].element + 1
    let end = Int(frames[last].end)
    var isFound = false
    while index < end, !isFound {
      let node = markup.nodes[index]
      if node.isText {
        isFound = !markup.text(of: index).allSatisfy(isSpace)
      } else if node.tag.isBlock || markup.isHidden(index) {
        index = Int(node.end)
        continue
      }
      index += 1
    }
    frames[last].hasVisibleText = isFound
    return isFound
  }

  /// Writes down what was set aside, behind the text that it stands in.
  private mutating func setAside() {
    guard !asides.isEmpty else { return }
    for (element, aside) in asides {
      let words = words(of: element, apart: aside == .lineNumbers)
      guard let text = (element..<Int(markup.nodes[element].end)).first(where: isVisible) else {
        continue
      }
      if !bytes.isEmpty { bytes.append(0x0A) }
      let start = bytes.count
      anchors.append(
        Source.Anchor(
          text: Int32(truncatingIfNeeded: start), origin: markup.nodes[text].origin))
      bytes += words.joined(separator: [0x20])
      drafts.append(
        Draft(
          kind: .paragraph, depth: depth, start: start, end: bytes.count, element: element,
          aside: aside))
    }
    asides.removeAll()
  }

  /// - Parameter apart: whether texts of different elements are different words.
  private func words(of element: Int, apart: Bool) -> [ArraySlice<UInt8>] {
    guard apart else { return markup.content(of: element).split(whereSeparator: isSpace) }
    return (element..<Int(markup.nodes[element].end)).filter(isVisible).flatMap {
      markup.text(of: $0).split(whereSeparator: isSpace)
    }
  }

  private func isVisible(_ index: Int) -> Bool {
    markup.nodes[index].isText && !markup.text(of: index).allSatisfy(isSpace)
  }
}

// MARK: Ruby

extension PageTextBuilder {
  /// Whether the page itself puts an annotation in parentheses (HTML Living Standard, section
  /// 4.5.12).
  private func isInParentheses(_ annotation: Int) -> Bool {
    let ruby = markup.nodes[annotation].parent
    var before = annotation - 1
    while before > Int(ruby), markup.nodes[before].parent != ruby || markup.nodes[before].isText {
      // Up to the element before, over white space between the two.
      before = markup.nodes[before].parent == ruby ? before - 1 : Int(markup.nodes[before].parent)
    }
    return before > Int(ruby) && markup.nodes[before].tag == .rp
  }

  /// Writes an annotation behind its base, in parentheses of the base's width.
  private mutating func reading(_ annotation: Int) {
    guard run != nil,
      let first = (annotation..<Int(markup.nodes[annotation].end)).first(where: isVisible)
    else { return }
    pendingSpace = false
    let isWide = bytes.span.scalar(before: bytes.count).value >= 0x2E80
    begin(first)
    bytes += Array((isWide ? "（" : "(").utf8)
    let words = markup.content(of: annotation).split(whereSeparator: isSpace)
    bytes += words.joined(separator: [0x20])
    bytes += Array((isWide ? "）" : ")").utf8)
  }
}

// MARK: Marks

extension PageTextBuilder {
  private func markKind(_ index: Int, _ tag: Tag) -> InlineMark.Kind? {
    switch tag {
    case .a: markup.string(.href, of: index).map { .link(href: $0) }
    case .em, .i, .dfn, .var: .emphasis
    case .sup: .superscript
    case .sub: .subscript
    case .del, .s, .strike: .deleted
    case .ins: .inserted
    case .strong, .b: .strong
    case .code, .kbd, .samp, .tt: isPreformatted ? nil : .code
    default: nil
    }
  }

  /// Opens a mark, unless it is in another that says the same. A link ends the one around it (HTML
  /// Living Standard, section 13.2.6.4.7). So few are open, however deep a page is nested.
  private mutating func openMark(_ kind: InlineMark.Kind, until end: Int32) {
    if case .link = kind {
      let outer = openMarks.firstIndex { if case .link = $0.kind { true } else { false } }
      if let outer { closeMark(outer) }
    } else if openMarks.contains(where: { $0.kind == kind }) {
      return
    }
    openMarks.append(OpenMark(kind: kind, end: end, start: run == nil ? 0 : bytes.count))
  }

  private mutating func closeMark(_ index: Int) {
    let mark = openMarks.remove(at: index)
    guard run != nil, mark.start < bytes.count else { return }
    let range = local(mark.start)..<local(bytes.count)
    run?.marks.append(InlineMark(mark.kind, range))
  }
}
