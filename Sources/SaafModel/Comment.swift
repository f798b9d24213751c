/// What a reader wrote about an article, below it.
///
/// A comment is no part of the article: its blocks are removed, and in the ledger, as they are
/// without it. It only says which of them belong together.
public struct Comment: Sendable, Equatable {
  /// As the page names the reader.
  public var author: String?
  /// ISO 8601: a date, or a date and a time.
  public var date: String?
  /// How many comments it is an answer to: 0 for one about the article.
  public var level: Int
  /// The indices in ``Article/blocks`` of its text, in the order of the page.
  public var blocks: [Int]

  public init(author: String?, date: String?, level: Int, blocks: [Int]) {
    self.author = author
    self.date = date
    self.level = level
    self.blocks = blocks
  }
}
