import SaafDedupe

/// How near duplicates are found, in words and numbers.
enum DedupeExplanation {
  static func text(of parameters: DedupeParameters) -> String {
    let plan = parameters.plan
    let steps = (0...10).map { Double($0) / 10 } + [parameters.similarity, 0.85, 0.95]
    let rows = Set(steps).sorted().map { similarity in
      let recall = plan.recall(at: similarity)
      let bar = String(repeating: "#", count: Int((recall * 40).rounded()))
      let mark = similarity == parameters.similarity ? " <- similarity" : ""
      let line = "  \(fixed(similarity, 2))        \(fixed(recall, 4))"
      return line + (bar.isEmpty ? "" : "  \(bar)") + mark
    }
    return """
      \(plan.bands) bands of \(plan.rows) rows, \(plan.hashes) hashes; shingles of \
      \(parameters.shingle) words or characters

      A pair becomes a candidate when one band is equal, with the probability \
      1 - (1 - s^\(plan.rows))^\(plan.bands);
      the curve is steepest at \(fixed(plan.turningPoint, 3)). A candidate is removed when its \
      similarity is \(parameters.similarity) or more,
      which is exact for documents of up to \(parameters.sketch) shingles.

        similarity  expected recall
      \(rows.joined(separator: "\n"))
      """
  }

  /// A number from 0 to 1 with some digits after the point.
  private static func fixed(_ value: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { power, _ in power * 10 }
    let number = Int((value * Double(scale)).rounded())
    let rest = String(number % scale)
    return "\(number / scale)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
