/// Formatting of a part of a run: a range over its text, so that the text stays one run of UTF-8.
public struct InlineMark: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case link(href: String)
    case emphasis
    case strong
    case code
    case lineBreak
  }

  public var kind: Kind
  /// The marked bytes of the run's current text; empty for a line break.
  public internal(set) var range: Range<Int>

  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
