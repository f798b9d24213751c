/// How often something must repeat to be the template's.
public struct Thresholds: Sendable, Equatable {
  /// The least number of documents.
  public var documents = 5
  /// The least share of the documents, or of a host's pages: more than 0, at most 1.
  public var share = 0.2

  public init() {}

  /// Whether something in `count` of `total` documents repeats often enough.
  func areMet(by count: Int, of total: Int) -> Bool {
    count >= documents && Double(count) >= share * Double(total)
  }

  /// After how many documents rare things are forgotten: so seldom that what is forgotten has less
  /// than a twentieth of the share.
  var counterWidth: Int { max(1000, Int((20 / share).rounded(.up))) }
}
