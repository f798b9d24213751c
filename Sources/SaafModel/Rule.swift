/// A named reason for changing a text: the stable code that tools match on and a sentence for people.
public struct Rule: Sendable, Hashable {
  /// The stable code: lower-case words joined by `.` and `-`, with an optional `:detail`.
  public let code: String
  /// One sentence, without a full stop, that says why the rule applies. Its wording may change.
  public let reason: String

  public init(_ code: String, _ reason: String) {
    self.code = code
    self.reason = reason
  }

  /// The same rule with what it matched, such as the language of a label: `caption.label:hi`.
  public func detailed(_ detail: String) -> Rule {
    Rule(code + ":" + detail, reason)
  }
}

/// Who changed a text: the stage and the code of its rule.
public struct Cause: Sendable, Hashable {
  public var stage: String
  public var rule: String

  public init(stage: String, rule: String) {
    self.stage = stage
    self.rule = rule
  }
}
