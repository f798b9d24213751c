import SaafModel
import SaafPipeline
import SaafText

/// Drops copies of the title in the head, and headings that say again what stands right before.
public struct DropDuplicateHeadings: Stage {
  public static let manual = StageManual(
    name: "drop-duplicate-headings",
    summary: "Drop copies of the title and headings that are repeated at once",
    before: "Lake and Pond\nLake and Pond\n\nLake and Pond\n\nA lake is deep.",
    after: "Lake and Pond\n\nA lake is deep.",
    discussion: """
      Before the content begins, every copy of the title is a repeat; so is a page title that adds \
      the site's name. Further down, a heading that equals the title and has content of its own is \
      a section and stays; one without content goes. A heading right after an equal heading goes. \
      Copies may differ in case, white space, end punctuation and composition.
      """,
    rules: [Rules.copy, Rules.pageTitle, Rules.empty, Rules.doubled])

  enum Rules {
    static let copy = Rule("title.copy", "it repeats the title before the content begins")
    static let pageTitle = Rule("title.page", "it is the title with the site's name")
    static let empty = Rule("title.empty", "it repeats the title and has nothing under it")
    static let doubled = Rule("heading.doubled", "it repeats the heading right before it")
  }

  public init(options: NoOptions) {}

  public func apply(to article: inout ArticleEditor) {
    let head = ArticleHead.of(&article, phrases: .standard)
    for index in article.blocks.indices {
      switch head.sign(at: index) {
      case .titleCopy: article.remove(index, Rules.copy, twin: head.title)
      case .pageTitle: article.remove(index, Rules.pageTitle, twin: head.title)
      default: break
      }
    }
    dropEmptyCopies(&article, head)
    dropDoubled(&article, head)
  }

  private func dropEmptyCopies(_ article: inout ArticleEditor, _ head: ArticleHead) {
    guard let titleKey = head.titleKey else { return }
    var nextKept: Int?
    for index in article.blocks.indices.reversed() where article.blocks[index].isKept {
      let block = article.blocks[index]
      if index > head.end, block.isStandaloneText, let run = block.run,
        ComparisonKey.couldMatch(run.bytes.count, titleKey.bytes.count),
        ComparisonKey(run.bytes, foldsCase: true) == titleKey,
        nextKept.map({ article.blocks[$0].isHeading }) ?? true
      {
        article.remove(index, Rules.empty, twin: head.title)
      } else {
        nextKept = index
      }
    }
  }

  /// Lines that belong to the head are left to the stages that know what they are: a repeat's twin
  /// has to be a text that stays.
  private func dropDoubled(_ article: inout ArticleEditor, _ head: ArticleHead) {
    var previous: Int?
    for index in article.blocks.indices
    where article.blocks[index].isKept && !article.blocks[index].isPicture {
      let block = article.blocks[index]
      guard isTextBlock(block) || block.kind == .title, head.sign(at: index) == nil else {
        previous = nil
        continue
      }
      if let previous, areCopies(article.blocks[previous], block) {
        article.remove(index, Rules.doubled, twin: previous)
      } else {
        previous = block.isHeading || block.kind == .title ? index : nil
      }
    }
  }

  private func areCopies(_ first: Block, _ second: Block) -> Bool {
    guard let first = first.run?.bytes, let second = second.run?.bytes,
      ComparisonKey.couldMatch(first.count, second.count)
    else { return false }
    return ComparisonKey(first, foldsCase: true) == ComparisonKey(second, foldsCase: true)
  }

  private func isTextBlock(_ block: Block) -> Bool {
    block.isHeading || block.kind == .paragraph
  }
}
