import SaafModel
import SaafSelectors

/// Finds the blocks of a page's article that stand for nodes of its markup.
struct SelectedBlocks {
  /// A part of a block: the bytes of the source that an element within it has.
  struct Piece: Equatable {
    var block: Int
    var span: SourceSpan
  }

  private let article: Article
  private let markup: Markup
  /// How many blocks stand for nodes before each node.
  private let blocksBefore: [Int32]
  /// The blocks that have texts.
  private let texts: [Int]

  /// - Complexity: O(*n*) in the number of nodes and blocks.
  init(_ article: Article, _ markup: Markup) {
    self.article = article
    self.markup = markup
    var counts = [Int32](repeating: 0, count: markup.nodes.count + 1)
    for element in markup.elements { counts[Int(element) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    blocksBefore = counts
    texts = article.blocks.indices.filter { article.blocks[$0].run != nil }
  }

  /// The blocks in the nodes, by index in ``Article/blocks``.
  ///
  /// - Complexity: O(*n*) in the number of nodes and blocks.
  func blocks(in nodes: [SelectedNode]) -> [Int] {
    var isInside = [Bool](repeating: false, count: markup.nodes.count)
    var covered = 0
    for node in nodes.map(\.node) where node >= covered {
      covered = Int(markup.nodes[node].end)
      for inner in node..<covered { isInside[inner] = true }
    }
    return article.blocks.indices.filter { isInside[Int(markup.elements[$0])] }
  }

  /// The pieces of blocks that the nodes are which hold no block of their own: links, spans, texts.
  ///
  /// - Complexity: O(*n* log *n*) in the number of nodes.
  func pieces(of nodes: [SelectedNode]) -> [Piece] {
    var pieces: [Piece] = []
    var covered = 0
    for node in nodes.map(\.node) where node >= covered {
      guard !holdsBlocks(node) else { continue }
      covered = Int(markup.nodes[node].end)
      if let piece = piece(of: node) { pieces.append(piece) }
    }
    return pieces
  }

  private func holdsBlocks(_ node: Int) -> Bool {
    blocksBefore[Int(markup.nodes[node].end)] > blocksBefore[node]
  }

  /// From the first word in a node to its last.
  private func piece(of node: Int) -> Piece? {
    var first: Int?
    var last = 0
    for index in node..<Int(markup.nodes[node].end) where markup.nodes[index].isText {
      let text = markup.text(of: index)
      guard let start = text.firstIndex(where: { !isSpace($0) }),
        let end = text.lastIndex(where: { !isSpace($0) })
      else { continue }
      let word = text[start...end].lastIndex(where: isSpace).map { $0 + 1 } ?? start
      guard let from = offset(of: start, in: index), let to = offset(of: word, in: index) else {
        continue
      }
      first = first ?? from
      last = to + end - word + 1
    }
    guard let first, first < last else { return nil }
    let next = texts.partitionPoint { runStart($0) <= first }
    guard next > 0, let run = article.blocks[texts[next - 1]].run, last <= run.span.end else {
      return nil
    }
    return Piece(block: texts[next - 1], span: SourceSpan(first, last))
  }

  private func runStart(_ block: Int) -> Int { article.blocks[block].run?.span.start ?? 0 }

  /// Where the word stands in the source that begins at a byte of a text of the markup; `nil` for a
  /// text that is not in the source, such as that of the page's head.
  private func offset(of byte: Int, in node: Int) -> Int? {
    let text = markup.text(of: node)
    let origin = Int(markup.nodes[node].origin) + byte - text.startIndex
    let anchors = article.source.anchors
    let next = anchors.partitionPoint { Int($0.origin) <= origin }
    guard next > 0 else { return nil }
    let start = Int(anchors[next - 1].text) + origin - Int(anchors[next - 1].origin)
    let word = text[byte...].prefix { !isSpace($0) }
    guard start + word.count <= article.source.bytes.count,
      article.source.bytes[start..<start + word.count].elementsEqual(word)
    else { return nil }
    return start
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
