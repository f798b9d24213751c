import SaafModel

/// Finds the teasers of other articles that stand within an article.
///
/// An `<article>` in another is related to it, as comments are (HTML Living Standard, section 4.3.2).
/// Pages also nest what is a part of one text; then the inner ones hold more than a few blocks, or
/// more than any that stands in no other, or the text goes on after them.
struct NestedArticles {
  /// A teaser is a title, a text and a line about it at most.
  private static let mostBlocks = 3

  /// For each row whether it stands in a teaser.
  let isTeaser: [Bool]

  /// - Parameter isContent: for each row whether it is likely content.
  /// - Complexity: O(*n*) in the number of nodes and blocks.
  init?(_ features: PageFeatures, isContent: [Bool]) {
    let nodes = features.markup.nodes
    var articles = [Int32](repeating: -1, count: nodes.count)
    var inner: [Int] = []
    var outer: [Int] = []
    for index in nodes.indices {
      let around = nodes[index].parent < 0 ? -1 : articles[Int(nodes[index].parent)]
      articles[index] = around
      guard nodes[index].tag == .article else { continue }
      articles[index] = Int32(truncatingIfNeeded: index)
      if around >= 0 { inner.append(index) } else { outer.append(index) }
    }
    guard !inner.isEmpty else { return nil }
    let isInner = Set(inner)
    var blocks = [Int](repeating: 0, count: nodes.count)
    var bytes = blocks
    var lastOutside = -1
    for (row, block) in features.page.enumerated() where isContent[row] {
      let article = Int(articles[block.element])
      if !isInner.contains(article) { lastOutside = row }
      guard article >= 0 else { continue }
      blocks[article] += 1
      bytes[article] += block.bytes
    }
    let most = outer.map { bytes[$0] }.max() ?? 0
    isTeaser = features.page.enumerated().map { row, block in
      let article = Int(articles[block.element])
      return row > lastOutside && isInner.contains(article)
        && blocks[article] <= NestedArticles.mostBlocks && bytes[article] < most
    }
  }
}
