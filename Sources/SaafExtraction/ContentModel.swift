import Glibc

/// The model that judges the blocks of a page.
///
/// Articles and other pages, as shops, lists and forums, want opposite answers to the same block: a
/// summary under a linked heading is another article's beside one, and content where it is one of
/// many. So there are trees for the blocks of either, and trees that tell how likely a page is an
/// article; the answers are blended by that.
public struct ContentModel: Sendable {
  private let kind: BoostedTrees
  private let articles: BoostedTrees
  private let others: BoostedTrees

  /// Reads the three files of a model.
  ///
  /// - Parameters:
  ///   - kind: tells pages with an article from others, by any block.
  ///   - articles: tells content in pages with an article.
  ///   - others: tells content in all others.
  public init(kind: [UInt8], articles: [UInt8], others: [UInt8]) throws(BoostedTrees.Fault) {
    self.kind = try BoostedTrees(kind, names: FeatureTable.names)
    self.articles = try BoostedTrees(articles, names: FeatureTable.names)
    self.others = try BoostedTrees(others, names: FeatureTable.names)
  }

  /// How likely each row of a table is content.
  ///
  /// - Complexity: O(*n* · *t*) in the numbers of rows and trees.
  func probabilities(of table: FeatureTable) -> [Float] {
    guard table.count > 0 else { return [] }
    let share = ContentModel.probabilities(kind, table).reduce(0, +) / Float(table.count)
    // Nearly sure is sure, and spares the other half of the work.
    if share > 0.95 { return ContentModel.probabilities(articles, table) }
    if share < 0.05 { return ContentModel.probabilities(others, table) }
    return zip(
      ContentModel.probabilities(articles, table), ContentModel.probabilities(others, table)
    ).map { share * $0 + (1 - share) * $1 }
  }

  private static func probabilities(_ trees: BoostedTrees, _ table: FeatureTable) -> [Float] {
    trees.scores(of: table).map { 1 / (1 + exp(-$0)) }
  }
}
