import Glibc

/// The model that judges the blocks of a page.
///
/// Pages with one running text, as articles, and pages that list, sell and discuss want opposite
/// answers to the same block: a summary under a linked heading is another article's beside one, and
/// content where it is one of many. So there are trees for the blocks of either, and trees that tell
/// which kind a page is. (Blending the answers by how likely it is of the one was no better.)
public struct ContentModel: Sendable {
  private let kind: BoostedTrees
  private let articles: BoostedTrees
  private let others: BoostedTrees

  /// Reads the three files of a model.
  ///
  /// - Parameters:
  ///   - kind: tells pages with one running text from others, by any block.
  ///   - articles: tells content in pages with one running text.
  ///   - others: tells content in all others.
  public init(kind: [UInt8], articles: [UInt8], others: [UInt8]) throws(BoostedTrees.Fault) {
    self.kind = try BoostedTrees(kind, names: FeatureTable.names)
    self.articles = try BoostedTrees(articles, names: FeatureTable.names)
    self.others = try BoostedTrees(others, names: FeatureTable.names)
  }

  /// What the model says of a page.
  struct Answer {
    /// Whether the page's content is one running text.
    var isProse: Bool
    /// How likely each row is content.
    var probabilities: [Float]
  }

  /// Judges the rows of a table.
  ///
  /// - Complexity: O(*n* · *t*) in the numbers of rows and trees.
  func answer(_ table: FeatureTable) -> Answer {
    guard table.count > 0 else { return Answer(isProse: false, probabilities: []) }
    let share = ContentModel.probabilities(kind, table).reduce(0, +) / Float(table.count)
    // A page that says of itself that it is an article is believed more easily.
    let saysArticle = table[Columns.Single.pageKind.rawValue, 0] == PageKind.article.rawValue
    let isProse = share > (saysArticle ? 0.3 : 0.5)
    return Answer(
      isProse: isProse,
      probabilities: ContentModel.probabilities(isProse ? articles : others, table))
  }

  private static func probabilities(_ trees: BoostedTrees, _ table: FeatureTable) -> [Float] {
    trees.scores(of: table).map { 1 / (1 + exp(-$0)) }
  }
}
