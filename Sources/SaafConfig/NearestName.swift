/// Finds the name that a misspelt one was meant to be.
public enum NearestName {
  /// The longest name, in scalars, that is worth comparing.
  private static let longest = 64

  /// The candidate nearest to `name`, or `nil` when none is near enough to be what was meant.
  ///
  /// Case does not count. A third of the letters may be wrong, at most four; a beginning that only
  /// one candidate has is near enough too. Of equally near candidates the first wins.
  ///
  /// - Complexity: O(*n* · *m*²) for *n* candidates of *m* scalars.
  public static func find(_ name: String, among candidates: [String]) -> String? {
    let lowered = name.lowercased()
    let count = lowered.unicodeScalars.count
    guard count > 0, count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate.unicodeScalars.count <= longest {
      let distance = distance(lowered, candidate.lowercased())
      let limit = min(4, (max(count, candidate.unicodeScalars.count) + 2) / 3)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best { return best.name }
    guard count >= 3 else { return nil }
    let continued = candidates.filter { $0.lowercased().hasPrefix(lowered) }
    return continued.count == 1 ? continued[0] : nil
  }

  /// How many insertions, deletions, replacements and swaps of neighbours turn one text into the
  /// other, counted in Unicode scalars.
  ///
  /// No part is edited twice (the "optimal string alignment" form of Damerau–Levenshtein).
  ///
  /// - Complexity: O(*n* · *m*)
  public static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.unicodeScalars)
    let second = Array(second.unicodeScalars)
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, scalar) in first.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for (column, other) in second.enumerated() {
        var cost = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == second[column - 1], first[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }

  /// The end of an "unknown" message: what was meant, or else what there is.
  static func hint(for name: String, among candidates: [String], plural: String) -> String {
    if let nearest = find(name, among: candidates) { return "; did you mean '\(nearest)'?" }
    guard !candidates.isEmpty else { return "; there are no \(plural) here" }
    let shown = candidates.prefix(12).joined(separator: ", ")
    return "; the \(plural) are \(shown)\(candidates.count > 12 ? ", …" : "")"
  }
}
