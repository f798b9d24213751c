import SaafModel

/// The language of a piece of code, as pages and their highlighters name it.
///
/// The HTML Living Standard (section 4.5.15) proposes a class `language-…` on `<code>`; highlighters
/// have further forms and put them on elements around it: `lang-…`, `highlight-source-…`,
/// `highlight-…`, `brush: …`, `sourceCode …`, `hljs …`, and attributes `data-lang`,
/// `data-language`.
enum CodeLanguage {
  /// How many elements around the code are asked, parts of tables not counted.
  private static let reach = 3

  /// The language of the code in a `<pre>`.
  ///
  /// - Complexity: O(*n*) in the length of the names of the elements around it.
  static func of(_ node: Int, in markup: Markup) -> String? {
    var inner = node + 1
    while inner < Int(markup.nodes[node].end), markup.nodes[inner].isText { inner += 1 }
    if inner < Int(markup.nodes[node].end), markup.nodes[inner].tag == .code,
      let language = named(by: inner, markup)
    {
      return language
    }
    if let language = named(by: node, markup) { return language }
    var outer = Int(markup.nodes[node].parent)
    var steps = 0
    while outer >= 0, steps < reach {
      switch markup.nodes[outer].tag {
      case .table, .tbody, .tr, .td: break
      case .pre, .code: if let language = named(by: outer, markup) { return language }
      default:
        // The language of people has such names, too: `lang-hi`.
        if let language = markup.value(.class, of: outer)
          .flatMap({ language(inClass: $0, prefixes: longPrefixes) })
        {
          return language
        }
        steps += 1
      }
      outer = Int(markup.nodes[outer].parent)
    }
    return nil
  }

  private static func named(by node: Int, _ markup: Markup) -> String? {
    for name in [AttributeName.dataLang, .dataLanguage] {
      if let value = markup.value(name, of: node), let language = language(value) {
        return language
      }
    }
    return markup.value(.class, of: node).flatMap { language(inClass: $0, prefixes: prefixes) }
  }

  /// The language in the value of a class attribute.
  private static func language(
    inClass value: ArraySlice<UInt8>, prefixes: [String]
  ) -> String? {
    let words = value.split { $0 <= 0x20 || $0 == 0x3B }
    for (index, word) in words.enumerated() {
      for prefix in prefixes where word.starts(with: prefix.utf8) {
        if let language = language(word.dropFirst(prefix.utf8.count)) { return language }
      }
      guard index + 1 < words.count else { continue }
      if signs.contains(where: { word.elementsEqual($0.utf8) }) {
        // Other prefixed words can follow.
        if let language = language(words[index + 1]), !isPrefixed(words[index + 1]) {
          return language
        }
      }
    }
    return nil
  }

  private static let longPrefixes = [
    "language-", "highlight-source-", "highlight-text-", "highlight-", "brush:",
  ]
  private static let prefixes = longPrefixes + ["lang-", "lang:"]

  /// Words that the name of a language follows.
  private static let signs = ["brush:", "sourceCode", "hljs"]

  /// Names that say that there is none.
  private static let none: Set<String> = [
    "none", "nohighlight", "no-highlight", "undefined", "null", "default", "auto", "inline",
    "numbers", "numberLines", "source",
  ]

  private static func isPrefixed(_ word: ArraySlice<UInt8>) -> Bool {
    prefixes.contains { word.starts(with: $0.utf8) }
  }

  private static func language(_ name: ArraySlice<UInt8>) -> String? {
    guard !name.isEmpty, name.count <= 40,
      name.allSatisfy({
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "+#.-_".utf8.contains($0)
      })
    else { return nil }
    let language = String(decoding: name, as: UTF8.self)
    return none.contains(language) ? nil : language
  }
}
