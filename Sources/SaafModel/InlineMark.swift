/// Formatting of a part of a run: a range over its text, so that the text stays one run of UTF-8.
///
/// Marks may nest and cross.
public struct InlineMark: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case link(href: String)
    case emphasis
    case strong
    case code
    case superscript
    case `subscript`
    /// What the author struck out.
    case deleted
    /// What the author put in later.
    case inserted
    /// The sign that points at a block of the kind ``Block/Kind/note(id:)``.
    case noteReference(id: String)
    /// Words in another language than the text around them: a BCP 47 tag.
    case language(String)
    /// Lasts for the white space that stands for it, if there is any.
    case lineBreak
  }

  public var kind: Kind
  /// The marked bytes of the run's current text; only a line break's may be none.
  public internal(set) var range: Range<Int>

  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
