/// Something a user should know about a document that is not a removal.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case note, warning, error
  }

  public var severity: Severity
  /// A stable code, for example `input.invalid-bytes`.
  public var code: String
  /// Lower case, names the value and the place.
  public var message: String
  /// The stage that reported it; `nil` for a reader.
  public var stage: String?
  public var span: SourceSpan?

  public init(
    _ severity: Severity, code: String, message: String, stage: String? = nil,
    span: SourceSpan? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.stage = stage
    self.span = span
  }
}
