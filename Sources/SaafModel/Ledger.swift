/// The account of a document: where each byte of its source went.
public struct Ledger: Sendable, Equatable {
  /// How much of the account a writer puts down.
  public enum Mode: String, Sendable, CaseIterable {
    /// Everything: the source can be rebuilt from the output.
    case full
    /// What was removed, and how often each rule changed something.
    case summary
    /// Nothing.
    case none
  }

  /// A change inside a kept text, with what the output has in the source's place.
  public struct Change: Sendable, Hashable {
    public var source: SourceSpan
    public var text: [UInt8]
    public var causes: [Cause]
  }

  /// The source spans of the kept texts, in the order in which they are written.
  public var runs: [SourceSpan]
  /// The changes inside kept texts, by place in the source.
  public var edits: [Change]
  /// The source between the texts: line ends, markers, blank lines.
  public var layout: [SourceSpan]

  /// Settles the account of an article.
  ///
  /// - Complexity: O(*n* log *n*) in the number of blocks.
  public init(of article: Article) {
    var runs: [SourceSpan] = []
    var edits: [Change] = []
    var taken: [SourceSpan] = []
    func keep(_ run: TextRun) {
      runs.append(run.span)
      for edit in run.edits {
        edits.append(
          Change(source: edit.source, text: Array(run.bytes[edit.output]), causes: edit.causes))
      }
      taken.append(run.span)
    }
    let title = article.titleIndex
    if let title, let run = article.blocks[title].run { keep(run) }
    for (index, block) in article.blocks.enumerated() where index != title {
      guard block.isKept else {
        if let removal = block.removal, block.run != nil || block.extent.count > 0 {
          let span = article.removals[removal].span
          if span == block.extent { taken.append(span) }
        }
        continue
      }
      if let run = block.run { keep(run) }
    }
    edits.sort { $0.source < $1.source }
    self.runs = runs
    self.edits = edits
    self.layout = Ledger.gaps(between: taken.sorted(), in: article.source.bytes.count)
  }

  /// The bytes that no span covers. The spans are sorted and do not overlap.
  private static func gaps(between spans: [SourceSpan], in count: Int) -> [SourceSpan] {
    var gaps: [SourceSpan] = []
    var position = 0
    for span in spans {
      precondition(span.start >= position, "two texts claim the same source bytes")
      if span.start > position { gaps.append(SourceSpan(position, span.start)) }
      position = span.end
    }
    if position < count { gaps.append(SourceSpan(position, count)) }
    return gaps
  }
}
