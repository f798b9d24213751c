/// What became of the documents of a run. The three ends add up to the inputs.
public struct DedupeCounts: Sendable, Equatable {
  public var kept = 0
  public var removed = 0
  public var quarantined = 0
  /// The paragraphs and lines that were taken out of documents that stay.
  public var paragraphs = 0
  public var lines = 0

  public init() {}

  public var inputs: Int { kept + removed + quarantined }

  /// `5 inputs = 3 kept + 1 removed + 1 quarantined`, and how many parts of those that are
  /// kept went, where there are any.
  public var summary: String {
    var text =
      "\(inputs) \(inputs == 1 ? "input" : "inputs") = \(kept) kept + \(removed) removed + "
      + "\(quarantined) quarantined"
    if paragraphs > 0 { text += "; \(paragraphs) repeated paragraph\(paragraphs == 1 ? "" : "s")" }
    if lines > 0 { text += "; \(lines) repeated line\(lines == 1 ? "" : "s")" }
    return text
  }
}
