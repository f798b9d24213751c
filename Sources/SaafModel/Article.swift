/// A document on its way from a reader through the stages to a writer.
///
/// It can only be changed through an ``ArticleEditor``, which records every change. That is how the
/// law holds: kept text, removals, edits and layout together give the source back, byte for byte.
public struct Article: Sendable, Equatable {
  /// A name for the document, unique in a batch.
  public var id: String
  public var source: Source
  /// The blocks in reading order, removed ones included.
  public internal(set) var blocks: [Block]
  public internal(set) var removals: [Removal] = []
  public internal(set) var diagnostics: [Diagnostic] = []
  public internal(set) var metadata = Metadata()
  /// What readers wrote below it, in the order of the page; `nil` unless the user asked for it.
  public internal(set) var comments: [Comment]?
  /// Whether the user has said what of the page is its content, so that no stage judges it again.
  public internal(set) var isContentSettled = false
  /// Set when a stage decided that the whole document should not be written.
  public internal(set) var rejection: Rejection?

  public init(
    id: String, source: Source, blocks: [Block], diagnostics: [Diagnostic] = []
  ) {
    self.id = id
    self.source = source
    self.blocks = blocks
    self.diagnostics = diagnostics
  }

  /// Puts what was noticed before the document was read before what the reader noticed.
  public mutating func prepend(_ diagnostics: [Diagnostic]) {
    self.diagnostics.insert(contentsOf: diagnostics, at: 0)
  }

  /// Why a document was dropped as a whole.
  public struct Rejection: Sendable, Hashable {
    public var stage: String
    public var rule: Rule
    /// The measured value and the limit, in lower case.
    public var message: String
  }

  /// The run of the title, if the article has one.
  public var title: TextRun? { titleIndex.flatMap { blocks[$0].run } }

  /// The index of the block that is the title; writers and the ledger put it before all others.
  var titleIndex: Int? { blocks.firstIndex { $0.kind == .title && $0.isKept } }

  /// The index after the last block that `index` encloses.
  ///
  /// - Complexity: O(*k*) in the number of enclosed blocks.
  @inlinable
  public func end(of index: Int) -> Int {
    var end = index + 1
    while end < blocks.count, blocks[end].depth > blocks[index].depth { end += 1 }
    return end
  }

  /// The source text that a block stands for, its marker included.
  public func sourceText(of block: Block) -> String { source.text(block.extent) }
}

extension Article {
  /// How many Unicode scalars the kept body has.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public var bodyCharacterCount: Int {
    blocks.reduce(0) { count, block in
      guard block.isKept, block.kind != .title, let run = block.run else { return count }
      return count + run.bytes.count { $0 & 0xC0 != 0x80 }
    }
  }
}
