/// How well a page comes out when the blocks above a threshold are kept, as their probabilities make
/// one expect.
///
/// (Lipton, Elkan and Narayanaswamy, Optimal thresholding of classifiers to maximize F1 measure, 2014.)
struct ExpectedF1 {
  /// The threshold at which the score is highest; above 1 when nothing is worth keeping.
  private(set) var threshold: Float = 1.1
  /// The expected F1 at that threshold, weighted by length.
  private(set) var score: Float = 0

  /// - Parameter weights: the lengths of the blocks.
  /// - Complexity: O(*n* log *n*) in the number of blocks.
  init(_ probabilities: [Float], _ weights: [Float]) {
    let order = probabilities.indices.sorted {
      probabilities[$0] != probabilities[$1] ? probabilities[$0] > probabilities[$1] : $0 < $1
    }
    let expected = zip(probabilities, weights).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    var hit: Float = 0
    var kept: Float = 0
    for index in order {
      hit += probabilities[index] * weights[index]
      kept += weights[index]
      let now = 2 * hit / max(kept + expected, .leastNormalMagnitude)
      if now > score {
        score = now
        threshold = probabilities[index]
      }
    }
  }
}
