/// A node of the article's tree, as writers see it.
public indirect enum BodyNode: Sendable {
  case section(level: Int, heading: TextRun, body: [BodyNode])
  case paragraph(TextRun)
  case list(ordered: Bool, items: [Content])
  case definitions([DefinitionGroup])
  case table(Table)
  case quote(Content, source: String?)
  case code(TextRun, language: String?)
  case figure(caption: TextRun?, source: String?, alternative: String?)
  case note(id: String, Content)

  /// What an item, a definition, a quote or a note holds: a text of its own, then further blocks.
  /// One of them is always there.
  public struct Content: Sendable {
    public var text: TextRun?
    public var body: [BodyNode]
  }

  /// Terms that are explained together, and what explains them; one of the two may be missing.
  public struct DefinitionGroup: Sendable {
    public var terms: [TextRun]
    public var definitions: [Content]
  }

  public struct Table: Sendable {
    public var caption: TextRun?
    /// The header rows above all others.
    public var header: [[TableCell]]
    public var rows: [[TableCell]]
  }

  public struct TableCell: Sendable {
    public var text: TextRun
    public var cell: Cell
  }
}

extension Article {
  /// The kept blocks as a tree: sections by their headings' levels, items in lists, cells in rows.
  ///
  /// Containers that lost all their content are left out, and so is the title.
  ///
  /// - Complexity: O(*n* *d*) in the number of blocks and their depth, O(*d*) stack.
  public func body() -> [BodyNode] {
    let builder = TreeBuilder(blocks: blocks, title: titleIndex)
    return builder.nodes(in: 0..<blocks.count)
  }
}

extension Article {
  /// The blocks of a comment as a tree, without sections: its headings are paragraphs, and so are
  /// notes, whose names may be those of the article's.
  ///
  /// - Complexity: O(*n* *d*) in the number of its blocks and their depth, O(*d*) stack.
  public func body(of comment: Comment) -> [BodyNode] {
    let own = comment.blocks.map { index in
      var block = blocks[index]
      block.removal = nil
      switch block.kind {
      case .title, .heading, .note: block.kind = .paragraph
      default: break
      }
      return block
    }
    return TreeBuilder(blocks: own, title: nil).nodes(in: 0..<own.count)
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
        index += 1
        let body = siblings(&index, until: end, above: ownLevel)
        nodes.append(.section(level: ownLevel, heading: run, body: body))
        continue
      }
      if case .list(let ordered) = block.kind {
        nodes += list(ordered: ordered, in: index + 1..<blockEnd)
      } else if let node = leafOrContainer(block, children: index + 1..<blockEnd) {
        nodes.append(node)
      }
      // What stands in a leaf follows it, so that no text is lost.
      index = holdsBlocks(block) ? blockEnd : index + 1
    }
    return nodes
  }

  private func holdsBlocks(_ block: Block) -> Bool {
    switch block.kind {
    case .list, .definitions, .table, .quote, .note: true
    case .title, .heading, .paragraph, .item, .term, .definition, .row, .cell, .code, .figure: false
    }
  }

  /// A list; the notes among its items are blocks of their own, which part it.
  private func list(ordered: Bool, in range: Range<Int>) -> [BodyNode] {
    var nodes: [BodyNode] = []
    var items: [BodyNode.Content] = []
    func endList() {
      if !items.isEmpty { nodes.append(.list(ordered: ordered, items: items)) }
      items = []
    }
    forEachChild(in: range) { block, children in
      guard let content = content(of: block, children: children) else { return }
      if case .note(let id) = block.kind {
        endList()
        nodes.append(.note(id: id, content))
      } else {
        items.append(content)
      }
    }
    endList()
    return nodes
  }

  private func leafOrContainer(_ block: Block, children: Range<Int>) -> BodyNode? {
    switch block.kind {
    case .definitions:
      let groups = groups(in: children)
      return groups.isEmpty ? nil : .definitions(groups)
    case .table:
      return table(caption: block.run, in: children)
    case .code(let language):
      return block.run.map { .code($0, language: someText(language)) }
    case .figure(let source, let alternative):
      return .figure(
        caption: block.run, source: someText(source), alternative: someText(alternative))
    case .quote(let source):
      return content(of: block, children: children).map { .quote($0, source: someText(source)) }
    case .note(let id):
      return content(of: block, children: children).map { .note(id: id, $0) }
    case .paragraph, .cell, .item, .list, .term, .definition, .heading, .title, .row:
      return block.run.map { .paragraph($0) }
    }
  }

  private func someText(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func content(of block: Block, children: Range<Int>) -> BodyNode.Content? {
    let body = nodes(in: children)
    guard block.run != nil || !body.isEmpty else { return nil }
    return BodyNode.Content(text: block.run, body: body)
  }

  /// The kept blocks directly in `range`, with what each encloses; without the title, which can stand in
  /// any of them.
  private func forEachChild(in range: Range<Int>, _ body: (Block, Range<Int>) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = self.end(of: index, limit: range.upperBound)
      if blocks[index].isKept, index != title { body(blocks[index], index + 1..<end) }
      index = end
    }
  }

  /// A group ends where a term follows a definition.
  private func groups(in range: Range<Int>) -> [BodyNode.DefinitionGroup] {
    var groups: [BodyNode.DefinitionGroup] = []
    forEachChild(in: range) { block, children in
      if block.kind == .term, let run = block.run {
        if groups.last?.definitions.isEmpty ?? false {
          groups[groups.count - 1].terms.append(run)
        } else {
          groups.append(BodyNode.DefinitionGroup(terms: [run], definitions: []))
        }
      } else if let content = content(of: block, children: children) {
        if groups.isEmpty { groups.append(BodyNode.DefinitionGroup(terms: [], definitions: [])) }
        groups[groups.count - 1].definitions.append(content)
      }
    }
    return groups
  }

  private func table(caption: TextRun?, in range: Range<Int>) -> BodyNode? {
    var table = BodyNode.Table(caption: caption, header: [], rows: [])
    forEachChild(in: range) { row, children in
      let cells =
        (cell(row).map { [$0] } ?? [])
        + children.compactMap { $0 == title ? nil : cell(blocks[$0]) }
      guard !cells.isEmpty else { return }
      if row.kind == .row(header: true), table.rows.isEmpty {
        table.header.append(cells)
      } else {
        table.rows.append(cells)
      }
    }
    let isEmpty = caption == nil && table.header.isEmpty && table.rows.isEmpty
    return isEmpty ? nil : .table(table)
  }

  /// A row's text; whatever its kind, it takes a cell of its own.
  private func cell(_ block: Block) -> BodyNode.TableCell? {
    guard block.isKept, let run = block.run else { return nil }
    if case .cell(let cell) = block.kind { return BodyNode.TableCell(text: run, cell: cell) }
    return BodyNode.TableCell(text: run, cell: Cell())
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
    case .paragraph(let run), .code(let run, _): [run]
    case .list(_, let items): items.flatMap(\.texts)
    case .definitions(let groups): groups.flatMap { $0.terms + $0.definitions.flatMap(\.texts) }
    case .table(let table):
      (table.caption.map { [$0] } ?? []) + (table.header + table.rows).flatMap { $0.map(\.text) }
    case .quote(let content, _), .note(_, let content): content.texts
    case .figure(let caption, _, _): caption.map { [$0] } ?? []
    }
  }
}

extension BodyNode.Content {
  /// Its own text, then those of its blocks.
  ///
  /// - Complexity: O(*n*) in the number of texts.
  public var texts: [TextRun] { (text.map { [$0] } ?? []) + body.flatMap(\.texts) }
}
