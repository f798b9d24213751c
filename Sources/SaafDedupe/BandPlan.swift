import Glibc

/// How the hashes of a signature are divided into bands, and what that finds.
///
/// Two documents become candidates when all rows of at least one band are equal. For documents of
/// similarity *s* that has the probability 1 − (1 − *s*^*rows*)^*bands*, the S-curve of
/// locality-sensitive hashing (Leskovec, Rajaraman and Ullman, *Mining of Massive Datasets*,
/// section 3.4).
public struct BandPlan: Sendable, Hashable {
  public var bands: Int
  public var rows: Int

  public init(bands: Int, rows: Int) {
    self.bands = bands
    self.rows = rows
  }

  /// The plan with the longest bands, so with the fewest candidates in vain, that still finds the
  /// wanted share of the pairs that are exactly as similar as `similarity`.
  ///
  /// - Parameters:
  ///   - similarity: the Jaccard similarity from which documents are near duplicates, above 0.
  ///   - hashes: the most hashes that a signature may have, at least 1.
  ///   - recall: the share of pairs, below 1.
  /// - Returns: `nil` when even bands of one row do not find that share.
  /// - Complexity: O(*hashes*).
  public init?(similarity: Double, hashes: Int, recall: Double) {
    let plans = stride(from: hashes, through: 1, by: -1)
      .map { BandPlan(bands: hashes / $0, rows: $0) }
    guard let plan = plans.first(where: { $0.recall(at: similarity) >= recall }) else { return nil }
    self = plan
  }

  public var hashes: Int { bands * rows }

  /// The probability that two documents of a similarity become candidates.
  public func recall(at similarity: Double) -> Double {
    1 - pow(1 - pow(similarity, Double(rows)), Double(bands))
  }

  /// The similarity around which the curve is steepest: (1 / bands)^(1 / rows).
  public var turningPoint: Double { pow(1 / Double(bands), 1 / Double(rows)) }
}
