/// A piece of source text that is not in the output, and why.
public struct Removal: Sendable, Hashable {
  /// The stage that took it out.
  public let stage: String
  /// The rule that applied.
  public let rule: Rule
  /// The removed source bytes.
  public internal(set) var span: SourceSpan
  /// The kept text that says the same, when the piece was a repeat.
  public let twin: SourceSpan?
}
