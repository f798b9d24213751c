/// How the documents of a run ended. The three ends add up to the inputs.
public struct BatchCounts: Sendable, Equatable {
  public var emitted = 0
  public var dropped = 0
  public var quarantined = 0
  /// Records of containers that are no documents, as requests in WARC files, by kind.
  public var skipped: [String: Int] = [:]

  public init() {}

  public var inputs: Int { emitted + dropped + quarantined }

  /// Whether more than this share of the documents was quarantined.
  public func exceed(_ rate: Double) -> Bool { Double(quarantined) > rate * Double(inputs) }

  mutating func add(_ document: CleanedDocument) {
    switch document.end {
    case .emitted: emitted += 1
    case .dropped: dropped += 1
    case .quarantined: quarantined += 1
    case .skipped: skipped[document.message ?? "", default: 0] += 1
    }
  }

  /// `5 inputs = 3 emitted + 1 dropped + 1 quarantined`
  public var summary: String {
    "\(inputs) \(inputs == 1 ? "input" : "inputs") = \(emitted) emitted + \(dropped) dropped + "
      + "\(quarantined) quarantined"
  }

  /// `7 records skipped: 5 warc.request, 2 media-type`; `nil` when there are none.
  public var skippedSummary: String? {
    guard !skipped.isEmpty else { return nil }
    let count = skipped.values.reduce(0, +)
    let kinds = skipped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return "\(count) \(count == 1 ? "record" : "records") skipped: "
      + kinds.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }
}
