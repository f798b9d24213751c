public import SaafModel

/// The text of a page as it is read: white space collapsed, one line a block, and the blocks that
/// its markup shows.
///
/// All text of the body is in it, menus and footers as well: what is content is decided later, and
/// goes to the ledger. The words of two blocks never touch, those of an inline tag are never torn.
/// A ruby annotation stands behind its base in parentheses, those of the page if it has any. A
/// picture without a caption is a block without a text.
public struct PageText {
  public private(set) var bytes: [UInt8] = []
  public private(set) var blocks: [Block] = []
  /// The element that each block stands for: the innermost that breaks lines.
  public private(set) var elements: [Int32] = []
  public private(set) var anchors: [Source.Anchor] = []
  /// The blocks whose text is none of the article's, with the reason.
  public private(set) var asides: [(block: Int, aside: Aside)] = []

  /// Why a text of the page is not to be read with the others.
  public enum Aside: Sendable, Hashable {
    /// It is in an inline element that the page does not show.
    case hidden
    /// It numbers lines of code.
    case lineNumbers
  }

  /// - Parameter title: where the title stands; one that only the head states becomes the first line.
  /// - Complexity: O(*n*) in the number of nodes and bytes.
  public init(_ markup: Markup, title: PageTitle?) {
    var builder = PageTextBuilder(markup, title: title)
    builder.build()
    bytes = builder.bytes
    anchors = builder.anchors
    blocks.reserveCapacity(builder.drafts.count)
    elements.reserveCapacity(builder.drafts.count)
    for draft in builder.drafts {
      let span = SourceSpan(draft.start, draft.end)
      if let aside = draft.aside { asides.append((blocks.count, aside)) }
      let run = draft.isContainer ? nil : TextRun(span, of: bytes, marks: draft.marks)
      blocks.append(Block(draft.kind, depth: draft.depth, run: run, extent: span))
      elements.append(Int32(truncatingIfNeeded: draft.element))
    }
  }
}
