import SaafHTML
import SaafModel
import SaafSelectors
import SaafText

extension ApplySiteRules {
  /// Takes title, authors and date from where the rules say that they stand.
  func takeMetadata(of page: RuledPage, to article: inout ArticleEditor) throws {
    try takeTitle(of: page, to: &article)
    if article.article.metadata.authors.isEmpty { try takeAuthors(of: page, to: &article) }
    if article.article.metadata.published == nil { try takeDate(of: page, to: &article) }
  }

  /// Where a value comes from, for people to read.
  private func origin(_ finding: RuledPage.Finding) -> String { "site rule \(finding.name)" }

  private func takeAuthors(of page: RuledPage, to article: inout ArticleEditor) throws {
    for finding in try page.find(\.author) {
      let values = finding.texts(page.markup)
      let authors = AuthorNames(values, site: nil, phrases: .of(StandardPhrasePacks.all))
      for name in authors.names { article.addAuthor(name, from: origin(finding)) }
      guard authors.names.isEmpty else { return }
      reportUnreadable("author", "name", values, finding, to: &article)
    }
  }

  private func takeDate(of page: RuledPage, to article: inout ArticleEditor) throws {
    for finding in try page.find(\.date) {
      if let date = finding.date(page.markup) {
        article.setPublished(date, from: origin(finding))
        return
      }
      reportUnreadable("date", "date", finding.texts(page.markup), finding, to: &article)
    }
  }

  private func reportUnreadable(
    _ key: String, _ what: String, _ values: [String], _ finding: RuledPage.Finding,
    to article: inout ArticleEditor
  ) {
    let value = values.first.map { "'\($0.prefix(60))'" } ?? "an empty element"
    report(
      "site.\(key)", "no \(what) can be read from \(value), which the rule \(finding.name) selects",
      to: &article)
  }

  // MARK: The title

  private func takeTitle(of page: RuledPage, to article: inout ArticleEditor) throws {
    for finding in try page.find(\.title) {
      guard let text = finding.texts(page.markup).first else { continue }
      if let node = finding.selection.nodes.first, node.attribute == nil,
        let index = block(for: node, page, article.article)
      {
        makeTitle(index, page, &article)
      } else {
        replaceTitle(text, finding, &article)
      }
      return
    }
  }

  /// The block that can be the title as it stands: the first in the element.
  private func block(for node: SelectedNode, _ page: RuledPage, _ article: Article) -> Int? {
    let blocks = SelectedBlocks(article, page.markup)
    guard let index = blocks.blocks(in: [node]).first(where: { article.blocks[$0].run != nil })
    else { return nil }
    let block = article.blocks[index]
    guard block.isKept, block.depth == 0 else { return nil }
    switch block.kind {
    case .title, .paragraph, .heading: return index
    default: return nil
    }
  }

  /// Makes a block the title. What was it before is a heading, or goes when it stood only in the
  /// page's head.
  private func makeTitle(_ index: Int, _ page: RuledPage, _ article: inout ArticleEditor) {
    guard article.blocks[index].kind != .title else { return }
    if let old = Self.title(of: article) {
      let element = Int(page.markup.elements[old])
      if let level = page.markup.nodes[element].tag.headingLevel {
        article.change(old, to: .heading(level: level))
      } else {
        article.remove(old, Rules.title)
      }
    }
    article.change(index, to: .title)
  }

  /// Writes the title anew, where its text is no block of its own.
  private func replaceTitle(
    _ text: String, _ finding: RuledPage.Finding, _ article: inout ArticleEditor
  ) {
    guard let title = Self.title(of: article), let run = article.blocks[title].run else {
      report(
        "site.title",
        "the page has no title that '\(text.prefix(60))', which the rule \(finding.name) selects, "
          + "could replace", to: &article)
      return
    }
    guard run.text != text else { return }
    article.edit(title, [Replacement(0..<run.bytes.count, with: Array(text.utf8))], Rules.title)
  }

  private static func title(of article: ArticleEditor) -> Int? {
    article.blocks.firstIndex { $0.kind == .title && $0.isKept }
  }
}
