import SaafModel

extension PageTextBuilder {
  mutating func open(_ index: Int, _ node: Markup.Node) {
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

  mutating func push(_ frame: Frame) {
    frames.append(frame)
    let last = frames.count - 1
    frames[last].innermost =
      !frame.role.onlyBreaksLines ? last : last > 0 ? frames[last - 1].innermost : -1
  }

  /// How deep lists, quotations and tables can be nested; what is deeper is read as text of the
  /// last. Grammars and parsers of the outputs have limits, too.
  static let maximumNesting = 24

  func role(_ index: Int, _ node: Markup.Node) -> Frame.Role {
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
  mutating func close(before index: Int) {
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

  var isInCell: Bool {
    guard let innermost, case .cell = frames[innermost].role else { return false }
    return true
  }

  /// The innermost open element that matters for what is in it.
  var innermost: Int? {
    guard let last = frames.indices.last, frames[last].innermost >= 0 else { return nil }
    return frames[last].innermost
  }

  func cell(_ index: Int) -> Cell {
    Cell(
      columns: span(.colspan, of: index), rows: span(.rowspan, of: index),
      isHeader: markup.nodes[index].tag == .th)
  }

  /// How many columns or rows a cell takes, at most what the HTML Living Standard allows (section
  /// 4.9.11).
  func span(_ name: AttributeName, of index: Int) -> Int {
    guard let value = markup.value(name, of: index) else { return 1 }
    return min(1000, max(1, Int(String(decoding: value, as: UTF8.self)) ?? 1))
  }

  func isHeader(_ row: Int) -> Bool {
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

  func holdsPreformatted(_ element: Int) -> Bool {
    (element..<Int(markup.nodes[element].end)).contains { markup.nodes[$0].tag == .pre }
  }
}
