/// A document to be compared with others: its text, and where its paragraphs and lines are.
public struct DedupeDocument: Sendable {
  /// What the document is called in verdicts about others.
  public var id: [UInt8]
  /// All of its text, valid UTF-8; white space of any kind stands between its blocks.
  public var text: [UInt8]
  /// The paragraphs as ranges of the text, in its order. Only those that could be taken out.
  public var paragraphs: [Range<Int>]
  /// The lines as ranges of the text, in its order.
  public var lines: [Range<Int>]

  public init(
    id: [UInt8], text: [UInt8], paragraphs: [Range<Int>] = [], lines: [Range<Int>] = []
  ) {
    self.id = id
    self.text = text
    self.paragraphs = paragraphs
    self.lines = lines
  }
}
