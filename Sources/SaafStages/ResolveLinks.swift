import SaafHTML
import SaafModel
import SaafPipeline

/// Makes the addresses in a page absolute.
public struct ResolveLinks: Stage {
  public struct Options: StageOptions {
    public init() {}

    public static let declarations: [OptionDeclaration<Options>] = []
  }

  public static let manual = StageManual(
    name: "resolve-links",
    summary: "Make the addresses of links, pictures and quoted sources absolute",
    before: "[a lake](../lakes/1?x#depth)",
    after: "[a lake](https://example.org/lakes/1?x#depth)",
    discussion: """
      Pages only. Addresses are resolved by RFC 3986, section 5, against the page's `<base href>`, \
      else the address it was fetched from, else the one it calls its own; where none of them is \
      known, they stay as they are. A link to a place in the same page becomes one to the page and \
      that place. What leads nowhere is no link: an empty address, a lone `#`, a script; its text \
      stays. No text changes, so the ledger has nothing of it.
      """,
    rules: [])

  public init(options: Options) {}

  public func apply(to article: inout ArticleEditor) {
    guard let markup = article.article.source.markup else { return }
    let links = PageLinks(of: markup, document: article.article.address)
    for index in article.blocks.indices where article.blocks[index].isKept {
      resolveMarks(of: index, in: &article, links)
      switch article.blocks[index].kind {
      case .quote(let source?):
        set(.quote(source: links.target(of: source)), at: index, in: &article)
      case .figure(let source?, let alternative):
        set(
          .figure(source: links.target(of: source) ?? source, alternative: alternative), at: index,
          in: &article)
      default: break
      }
    }
  }

  private func set(_ kind: Block.Kind, at index: Int, in article: inout ArticleEditor) {
    if article.blocks[index].kind != kind { article.change(index, to: kind) }
  }

  private func resolveMarks(
    of index: Int, in article: inout ArticleEditor, _ links: PageLinks
  ) {
    guard let marks = article.blocks[index].run?.marks, !marks.isEmpty else { return }
    let resolved = marks.compactMap { mark -> InlineMark? in
      guard case .link(let href) = mark.kind else { return mark }
      return links.target(of: href).map { InlineMark(.link(href: $0), mark.range) }
    }
    if resolved != marks { article.setMarks(resolved, of: index) }
  }
}
