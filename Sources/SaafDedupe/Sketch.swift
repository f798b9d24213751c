/// The least hashes of a set of shingles, from which the similarity of two sets is known: exactly for
/// sets that have no more shingles than are kept, and for larger ones as the share of common hashes
/// among the least ones of the union (Beyer et al. 2007), with a standard deviation of about
/// √(*J*(1 − *J*) / *kept*).
///
/// The hashes are the lower halves of those that make the signature, so that what one says is
/// independent of what the other says.
package struct Sketch: Hashable, Sendable {
  /// Ascending, without repeats.
  package internal(set) var hashes: [UInt32]
  /// Whether these are all.
  package internal(set) var isComplete: Bool

  static let empty = Sketch(hashes: [], isComplete: true)

  init(hashes: [UInt32], isComplete: Bool) {
    self.hashes = hashes
    self.isComplete = isComplete
  }

  /// - Complexity: O(*n* log *n*) in the number of shingles.
  init(of shingles: [UInt64], limit: Int) {
    var hashes = shingles.map { UInt32(truncatingIfNeeded: $0) }
    hashes.sort()
    var count = 0
    for index in hashes.indices where index == 0 || hashes[index] != hashes[count - 1] {
      hashes[count] = hashes[index]
      count += 1
    }
    isComplete = count <= limit
    hashes.removeLast(hashes.count - min(count, limit))
    self.hashes = hashes
  }

  /// The Jaccard similarity of the two sets, from 0 to 1; 0 when one is empty.
  ///
  /// - Complexity: O(*n*) in the hashes that are kept.
  func similarity(to other: Sketch) -> Double {
    // What is beyond the last hash of a set that was cut is not known.
    let limit =
      isComplete
      ? (other.isComplete ? Int.max : other.hashes.count)
      : (other.isComplete ? hashes.count : min(hashes.count, other.hashes.count))
    var (first, second, union, common) = (0, 0, 0, 0)
    while union < limit, first < hashes.count, second < other.hashes.count {
      let (one, two) = (hashes[first], other.hashes[second])
      union += 1
      if one == two { common += 1 }
      if one <= two { first += 1 }
      if two <= one { second += 1 }
    }
    let rest = hashes.count - first + other.hashes.count - second
    union = min(limit, union + rest)
    return union == 0 ? 0 : Double(common) / Double(union)
  }
}
