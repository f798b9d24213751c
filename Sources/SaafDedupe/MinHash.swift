/// The MinHash signature of a set of shingles by one permutation, and its bands.
///
/// One hash a shingle is enough: its upper bits choose one of the bins, and the least hash of a bin
/// is its value (Li, Owen and Zhang 2012). A bin that stays empty takes the value of another one that
/// a hash of its number chooses (Shrivastava, *Optimal Densification for Fast and Accurate Minwise
/// Hashing*, 2017). Two bins of the same number are equal with the probability of the sets' Jaccard
/// similarity, at a cost of O(*shingles* + *bins*) instead of their product.
enum MinHash {
  /// The values of all bins; none for a set without shingles.
  static func values(of shingles: [UInt64], bins: Int) -> [UInt64] {
    guard !shingles.isEmpty else { return [] }
    // The spread of SplitMix64 gives this value for one input in 2^64.
    let empty = UInt64.max
    var values = Array(repeating: empty, count: bins)
    for shingle in shingles {
      let bin = Mixing.scale(shingle, to: bins)
      if shingle < values[bin] { values[bin] = shingle }
    }
    let filled = values
    for bin in filled.indices where filled[bin] == empty {
      var attempt: UInt64 = 0
      var source = bin
      while filled[source] == empty {
        attempt += 1
        source = Mixing.scale(Mixing.combine(UInt64(bin), attempt), to: bins)
        // All shingles may have had the one hash that means empty.
        if attempt > 1 << 20 { return values }
      }
      values[bin] = filled[source]
    }
    return values
  }

  /// A hash of each band's values, which says its number, too; none for a set without shingles.
  static func bands(of shingles: [UInt64], plan: BandPlan) -> [UInt64] {
    let values = values(of: shingles, bins: plan.hashes)
    guard !values.isEmpty else { return [] }
    return (0..<plan.bands).map { band in
      values[band * plan.rows..<(band + 1) * plan.rows]
        .reduce(UInt64(band)) { Mixing.combine($0, $1) }
    }
  }
}
