import SaafHTML
import SaafModel
import SaafSelectors

/// A page with the rules that are for it.
struct RuledPage {
  /// What a selector of a rule found; never without nodes or a value.
  struct Finding {
    /// The rule's sites and the selector.
    var name: String
    var selection: Selection

    /// The texts of what was found, white space collapsed; those without letters and digits are left
    /// out.
    func texts(_ markup: Markup) -> [String] {
      if let value = selection.value { return [PageValue.text(value)].compactMap { $0 } }
      return selection.nodes.compactMap { node in
        node.attribute.map { PageValue.text($0) } ?? PageValue.text(of: node.node, in: markup)
      }
    }

    /// The first date in what was found.
    func date(_ markup: Markup) -> String? {
      if let value = selection.value { return PageValue.date(value) }
      return selection.nodes.lazy.compactMap { node in
        node.attribute.map { PageValue.date($0) } ?? PageValue.date(of: node.node, in: markup)
      }.first
    }
  }

  /// A selector that could not be evaluated.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let markup: Markup
  /// The rules, each with the sites that the user wrote for it, if any.
  private let rules: [(rule: SiteRule, site: String?)]
  private let tree: MarkupTree

  /// - Returns: `nil` for an article that was not read from a page, or for which there is no rule.
  init?(_ article: Article, rules: [SiteRule]) {
    guard !rules.isEmpty, let markup = article.source.markup else { return nil }
    let asksForHost = rules.contains { !$0.isForAll }
    let host = asksForHost ? PageHost(of: markup, address: article.address) : nil
    self.rules = rules.compactMap { rule in
      if rule.isForAll { return (rule, nil) }
      return host.flatMap { rule.site(of: $0) }.map { (rule, $0) }
    }
    guard !self.rules.isEmpty else { return nil }
    self.markup = markup
    tree = MarkupTree(markup)
  }

  /// The names of the rules' selectors of one kind, in the order of the rules.
  func names(_ kind: KeyPath<SiteRule, [Selector]>) -> [String] {
    rules.flatMap { rule, site in
      rule[keyPath: kind].map { RuledPage.name(of: $0, for: site) }
    }
  }

  /// A selector with the sites of its rule, for people to read: `example.org .teaser`.
  private static func name(of selector: Selector, for site: String?) -> String {
    (site.map { "\($0) " } ?? "") + selector.text
  }

  /// What the selectors of one kind find, in the order of the rules.
  ///
  /// - Throws: ``Failure`` when a selector is too much work on this page.
  func find(_ kind: KeyPath<SiteRule, [Selector]>) throws(Failure) -> [Finding] {
    var findings: [Finding] = []
    for (rule, site) in rules {
      for selector in rule[keyPath: kind] {
        let name = RuledPage.name(of: selector, for: site)
        do throws(SelectorFailure) {
          let selection = try selector.select(in: tree)
          guard !selection.nodes.isEmpty || selection.value != nil else { continue }
          findings.append(Finding(name: name, selection: selection))
        } catch {
          throw Failure(description: "the rule \(name) was not applied: \(error.reason)")
        }
      }
    }
    return findings
  }
}
