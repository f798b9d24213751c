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

  /// How likely a page is one running text at least, when it is taken for one.
  private static let leastProse: Float = 0.6
  /// The same for one that says of itself that it is an article: it is believed more easily.
  private static let leastStatedProse: Float = 0.3
  /// How much better the other trees must expect to do to be asked instead.
  private static let leastGain: Float = 0.08

  /// Judges the rows of a table.
  ///
  /// - Parameter weights: the lengths of the blocks.
  /// - Complexity: O(*n* · *t*) in the numbers of rows and trees, O(*n* log *n*) in that of rows.
  func answer(_ table: FeatureTable, weights: [Float]) -> Answer {
    guard table.count > 0 else { return Answer(isProse: false, probabilities: []) }
    let share = ContentModel.probabilities(kind, table).reduce(0, +) / Float(table.count)
    let saysArticle = table[Columns.Single.pageKind.rawValue, 0] == PageKind.article.rawValue
    let least = saysArticle ? ContentModel.leastStatedProse : ContentModel.leastProse
    guard share > least else { return answer(of: others, table, isProse: false) }
    let prose = answer(of: articles, table, isProse: true)
    guard !saysArticle else { return prose }
    // Trees that see pages of a kind unlike theirs are unsure; and no others can promise more than 1.
    let score = ExpectedF1(prose.probabilities, weights).score
    guard score + ContentModel.leastGain < 1 else { return prose }
    let other = answer(of: others, table, isProse: false)
    let isBetter = ExpectedF1(other.probabilities, weights).score > score + ContentModel.leastGain
    return isBetter ? other : prose
  }

  private func answer(of trees: BoostedTrees, _ table: FeatureTable, isProse: Bool) -> Answer {
    Answer(isProse: isProse, probabilities: ContentModel.probabilities(trees, table))
  }

  private static func probabilities(_ trees: BoostedTrees, _ table: FeatureTable) -> [Float] {
    trees.scores(of: table).map { 1 / (1 + exp(-$0)) }
  }
}
