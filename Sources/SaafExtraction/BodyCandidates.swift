import SaafModel

/// Where the body of a page may be, as three ways to find it say.
///
/// None is always right; which of them agree, and where a block stands to each, says much of it.
struct BodyCandidates {
  struct Candidate {
    /// The node; the page itself when nothing speaks for any.
    var element = 0
    /// How much of the page's prose speaks for it, of 255.
    var share: UInt8 = 0
    /// How much speaks for the next best, of 255 that speak for it.
    var rival: UInt8 = 0
  }

  /// The element that most prose stands in without another between.
  let direct: Candidate
  /// The element whose paragraphs score highest: by commas and length, less their links, for the
  /// element around them, and half as much for the one around that (Arc90's Readability, 2009).
  let scored: Candidate
  /// The innermost of the elements named as the body that holds nine tenths of what any holds.
  let named: Candidate
  /// How many blocks of prose stand right in ``direct``.
  let directBlocks: Int
  /// The share of the page's prose that stands right in the element around each block, of 255.
  let proseAround: [UInt8]

  /// - Complexity: O(*n*) in the number of blocks and nodes.
  init(_ markup: Markup, _ page: [PageBlock], named elements: [Int]) {
    var prose: [Int: Int] = [:]
    var blocks: [Int: Int] = [:]
    var scores: [Int: Int] = [:]
    var total = 0
    for block in page where block.prose > 0 {
      let around = max(0, Int(markup.nodes[block.element].parent))
      total += block.prose
      prose[around, default: 0] += block.prose
      blocks[around, default: 0] += 1
      let commas = min(block.statistics.commas, 1000)
      let unlinked = block.bytes - min(block.bytes, block.linkLength)
      let score = (100 + 100 * commas + min(300, block.prose)) * unlinked / max(1, block.bytes)
      scores[around, default: 0] += score
      let outer = Int(markup.nodes[around].parent)
      if outer >= 0 { scores[outer, default: 0] += score / 2 }
    }
    direct = BodyCandidates.best(of: prose, in: total)
    scored = BodyCandidates.best(of: scores, in: scores.values.reduce(0, +))
    directBlocks = blocks[direct.element] ?? 0
    proseAround = page.map {
      Scale.share(prose[max(0, Int(markup.nodes[$0.element].parent))] ?? 0, of: total)
    }
    let weights = page.map(\.prose)
    if let body = BodyCandidates.fullest(elements, markup, page.map(\.element), weights) {
      named = Candidate(element: body.element, share: Scale.share(body.weight, of: total))
    } else {
      named = Candidate()
    }
  }

  /// The first of those with the highest value.
  private static func best(of values: [Int: Int], in total: Int) -> Candidate {
    guard
      let best = values.max(by: {
        $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key
      })
    else { return Candidate() }
    var rival = 0
    for (element, value) in values where element != best.key { rival = max(rival, value) }
    return Candidate(
      element: best.key, share: Scale.share(best.value, of: total),
      rival: Scale.share(rival, of: best.value))
  }

  /// Of some elements the innermost that holds nine tenths of what the fullest of them holds; `nil`
  /// when none holds anything.
  ///
  /// - Parameter elements: in the order of the page.
  /// - Parameter blocks: the elements of blocks, in any order.
  /// - Parameter weights: how much each of these blocks counts.
  static func fullest(
    _ elements: [Int], _ markup: Markup, _ blocks: [Int], _ weights: [Int]
  ) -> (element: Int, weight: Int)? {
    guard !elements.isEmpty else { return nil }
    var before = [Int](repeating: 0, count: markup.nodes.count + 1)
    for (element, weight) in zip(blocks, weights) { before[element + 1] += weight }
    for index in 1..<before.count { before[index] += before[index - 1] }
    let held = elements.map { before[Int(markup.nodes[$0].end)] - before[$0] }
    guard let most = held.max(), most > 0,
      let last = held.lastIndex(where: { $0 * 10 >= most * 9 })
    else { return nil }
    return (elements[last], held[last])
  }
}
