import SaafModel
import SaafPipeline
import SaafText

/// Folds items that a list says twice into the first.
public struct FoldRepeatedItems: Stage {
  public static let manual = StageManual(
    name: "fold-repeated-items",
    summary: "Fold repeated items of one list into the first",
    before: "• A lake is deep.\n• A pond is small.\n• A lake is  deep",
    after: "• A lake is deep.\n• A pond is small.",
    discussion: """
      Items are repeats when they differ only in white space, end punctuation, composition, \
      zero-width characters or joiners. One number or word makes another item. The same item under \
      two headings, or in two lists, stays in both. An item with nested blocks is a repeat only \
      when those are the same, too.
      """,
    rules: [Rules.repeated])

  enum Rules {
    static let repeated = Rule("list.repeat", "the list says the same in an earlier item")
  }

  public init(options: NoOptions) {}

  public func apply(to article: inout ArticleEditor) {
    let lists = article.blocks.indices.filter {
      if case .list = article.blocks[$0].kind { true } else { false }
    }
    // Inner lists first: items can become equal by what is folded under them.
    let innerFirst = lists.sorted {
      (article.blocks[$1].depth, $0) < (article.blocks[$0].depth, $1)
    }
    for list in innerFirst where article.blocks[list].isKept { fold(&article, list: list) }
  }

  private func fold(_ article: inout ArticleEditor, list: Int) {
    let end = article.article.end(of: list)
    var seen: [ComparisonKey: [Int]] = [:]
    var index = list + 1
    while index < end {
      let itemEnd = article.article.end(of: index)
      if article.blocks[index].isKept, let text = article.blocks[index].run?.bytes {
        let key = ComparisonKey(text)
        let first = seen[key]?.first { nested(article, $0) == nested(article, index) }
        if let first {
          article.remove(index, Rules.repeated, twin: first)
        } else {
          seen[key, default: []].append(index)
        }
      }
      index = itemEnd
    }
  }

  /// The keys of the kept texts under an item.
  private func nested(_ article: ArticleEditor, _ item: Int) -> [ComparisonKey] {
    (item + 1..<article.article.end(of: item)).compactMap { index in
      let block = article.blocks[index]
      return block.isKept ? block.run.map { ComparisonKey($0.bytes) } : nil
    }
  }
}
