/// How the documents of a run ended. The three ends add up to the inputs.
public struct BatchCounts: Sendable, Equatable {
  public var emitted = 0
  public var dropped = 0
  public var quarantined = 0

  public init() {}

  public var inputs: Int { emitted + dropped + quarantined }

  /// `5 inputs = 3 emitted + 1 dropped + 1 quarantined`
  public var summary: String {
    "\(inputs) \(inputs == 1 ? "input" : "inputs") = \(emitted) emitted + \(dropped) dropped + "
      + "\(quarantined) quarantined"
  }
}
