/// A node of the article's tree, as writers see it.
public indirect enum BodyNode: Sendable {
  case section(level: Int, heading: TextRun, body: [BodyNode])
  case paragraph(TextRun)
  case list(ordered: Bool, items: [Item])
  case table(header: [TextRun], rows: [[TextRun]])
  case quote(TextRun)
  case code(TextRun, language: String?)
  case figure(caption: TextRun?, source: String?)

  /// An entry of a list: its own text and what is nested under it.
  public struct Item: Sendable {
    public var text: TextRun
    public var body: [BodyNode]
  }
}

extension Article {
  /// The kept blocks as a tree: sections by their headings' levels, items in lists, cells in rows.
  ///
  /// Containers that lost all their content are left out, and so is the title.
  ///
  /// - Complexity: O(*n*) in the number of blocks, O(*d*) stack in their depth.
  public func body() -> [BodyNode] {
    let builder = TreeBuilder(blocks: blocks, title: titleIndex)
    return builder.nodes(in: 0..<blocks.count)
  }
}

private struct TreeBuilder {
  let blocks: [Block]
  /// The block that is written as the title, not in the body.
  let title: Int?

  /// The siblings in `range`, which holds whole subtrees.
  func nodes(in range: Range<Int>) -> [BodyNode] {
    var index = range.lowerBound
    return siblings(&index, until: range.upperBound, above: 0)
  }

  private func siblings(
    _ index: inout Int, until end: Int, above level: Int
  ) -> [BodyNode] {
    var nodes: [BodyNode] = []
    while index < end {
      let block = blocks[index]
      let blockEnd = self.end(of: index, limit: end)
      guard block.isKept, index != title else {
        index = blockEnd
        continue
      }
      if case .heading(let ownLevel) = block.kind, let run = block.run {
        if ownLevel <= level { return nodes }
        index = blockEnd
        let body = siblings(&index, until: end, above: ownLevel)
        nodes.append(.section(level: ownLevel, heading: run, body: body))
        continue
      }
      if let node = leafOrContainer(block, children: index + 1..<blockEnd) { nodes.append(node) }
      index = blockEnd
    }
    return nodes
  }

  private func leafOrContainer(_ block: Block, children: Range<Int>) -> BodyNode? {
    switch block.kind {
    case .list(let ordered):
      let items = items(in: children)
      return items.isEmpty ? nil : .list(ordered: ordered, items: items)
    case .table:
      return table(in: children)
    case .code(let language):
      return block.run.map { .code($0, language: language) }
    case .figure(let source):
      return .figure(caption: block.run, source: source)
    case .quote:
      return block.run.map { .quote($0) }
    case .paragraph, .cell, .item, .heading, .title, .row:
      return block.run.map { .paragraph($0) }
    }
  }

  private func items(in range: Range<Int>) -> [BodyNode.Item] {
    var items: [BodyNode.Item] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = self.end(of: index, limit: range.upperBound)
      if blocks[index].isKept, let run = blocks[index].run {
        items.append(BodyNode.Item(text: run, body: nodes(in: index + 1..<end)))
      }
      index = end
    }
    return items
  }

  private func table(in range: Range<Int>) -> BodyNode? {
    var header: [TextRun] = []
    var rows: [[TextRun]] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = self.end(of: index, limit: range.upperBound)
      let cells = (index + 1..<end).compactMap { blocks[$0].isKept ? blocks[$0].run : nil }
      if blocks[index].isKept, !cells.isEmpty {
        if case .row(header: true) = blocks[index].kind, header.isEmpty, rows.isEmpty {
          header = cells
        } else {
          rows.append(cells)
        }
      }
      index = end
    }
    return header.isEmpty && rows.isEmpty ? nil : .table(header: header, rows: rows)
  }

  private func end(of index: Int, limit: Int) -> Int {
    var end = index + 1
    while end < limit, blocks[end].depth > blocks[index].depth { end += 1 }
    return end
  }
}

extension BodyNode {
  /// Every text of the node, in the order in which writers put them down.
  ///
  /// - Complexity: O(*n*) in the number of texts.
  public var texts: [TextRun] {
    switch self {
    case .section(_, let heading, let body): [heading] + body.flatMap(\.texts)
    case .paragraph(let run), .quote(let run), .code(let run, _): [run]
    case .list(_, let items): items.flatMap { [$0.text] + $0.body.flatMap(\.texts) }
    case .table(let header, let rows): header + rows.flatMap { $0 }
    case .figure(let caption, _): caption.map { [$0] } ?? []
    }
  }
}
