import SaafModel

/// The rule of the named body: where a page names its article's body, and that holds a fair part of
/// what is likely content, the rest of the page is not the article's.
///
/// Other articles read like this one, and so do teasers with a sentence or two; where they stand is
/// what tells them. Sums over all blocks do not say it when the body is short.
struct NamedBody {
  /// The body holds at least this share of what is likely content.
  private static let leastShare = 4  // one fourth
  /// Less likely blocks count for nothing.
  private static let leastProbability: Float = 0.3
  /// What stands before the body and is as likely as this stays: leads and summaries often do.
  private static let likelyLead: Float = 0.7

  private let element: Int
  private let end: Int

  /// Finds it; `nil` when no name tells it, or what it names holds too little.
  ///
  /// - Complexity: O(*n*) in the number of nodes and blocks.
  init?(_ features: PageFeatures, _ probabilities: [Float]) {
    guard !features.namedBodies.isEmpty else { return nil }
    let weights = zip(features.page, probabilities).map { block, probability in
      probability > NamedBody.leastProbability ? Int(Float(block.bytes * 16) * probability) : 0
    }
    let markup = features.markup
    guard
      let body = BodyCandidates.fullest(
        features.namedBodies, markup, features.page.map(\.element), weights),
      body.weight * NamedBody.leastShare >= weights.reduce(0, +)
    else { return nil }
    element = body.element
    end = Int(markup.nodes[body.element].end)
  }

  /// Whether the rule keeps a block that is likely content.
  func admits(_ block: PageBlock, _ probability: Float) -> Bool {
    if block.element < element { return probability >= NamedBody.likelyLead }
    return block.element < end
  }
}
