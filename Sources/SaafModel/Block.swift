/// One node of an article's body.
///
/// Blocks stand in reading order, parents before their children; ``depth`` says how they nest. This
/// flat form is what stages edit: they look at neighbours far more often than at parents. Writers
/// see the tree (``Article/body()``).
public struct Block: Sendable, Equatable {
  public enum Kind: Sendable, Hashable {
    /// The article's title.
    case title
    /// A heading opens a section that lasts until the next heading of its level or a higher one.
    /// Levels go from 1 to 6.
    case heading(level: Int)
    case paragraph
    /// Holds items.
    case list(ordered: Bool)
    /// Has a text of its own, further blocks, or both.
    case item
    /// Holds terms and definitions; definitions belong to the terms before them.
    case definitions
    case term
    /// Has a text of its own, further blocks, or both.
    case definition
    /// Has a text of its own, further blocks, or both. The source is an address.
    case quote(source: String? = nil)
    /// Holds rows; its text is the caption.
    case table
    /// Holds cells.
    case row(header: Bool)
    case cell(Cell = Cell())
    /// Preformatted text: white space in it means something.
    case code(language: String?)
    /// Its text is the caption. The source is an address, the alternative what can stand in the
    /// picture's place. Boxed, so that it does not make all blocks larger.
    indirect case figure(source: String?, alternative: String? = nil)
    /// What marks of the kind ``InlineMark/Kind/noteReference(id:)`` point at: a text of its own,
    /// further blocks, or both.
    case note(id: String)
  }

  public internal(set) var kind: Kind
  /// How many blocks enclose this one.
  public let depth: Int
  /// The text; `nil` for blocks that have none or only hold others.
  public internal(set) var run: TextRun?
  /// The source from the block's marker (bullet, number, `>`) to the end of its text.
  public let extent: SourceSpan
  /// The index in ``Article/removals`` when the block was taken out.
  public internal(set) var removal: Int?

  public init(_ kind: Kind, depth: Int = 0, run: TextRun?, extent: SourceSpan) {
    self.kind = kind
    self.depth = depth
    self.run = run
    self.extent = extent
  }

  /// Whether the block is still part of the article.
  @inlinable public var isKept: Bool { removal == nil }

  @inlinable public var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether it is a picture without a caption: a figure that has no text.
  @inlinable public var isPicture: Bool {
    guard run == nil, case .figure = kind else { return false }
    return true
  }

  @inlinable public var isCode: Bool {
    if case .code = kind { true } else { false }
  }
}
