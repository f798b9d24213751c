import SaafModel

/// The numbers that highlighters put beside the lines of code.
enum CodeGutter {
  /// Whether an element holds nothing but line numbers, and is named as highlighters name it.
  ///
  /// - Complexity: O(*n*) in the number of nodes and bytes of the element.
  static func isGutter(_ node: Int, in markup: Markup) -> Bool {
    guard isNamed(node, markup) else { return false }
    var hasNumber = false
    for index in node..<Int(markup.nodes[node].end) where markup.nodes[index].isText {
      for byte in markup.text(of: index) {
        guard byte <= 0x20 || byte &- 0x30 < 10 else { return false }
        hasNumber = hasNumber || byte > 0x20
      }
    }
    return hasNumber || markup.nodes[node].tag == .td
  }

  /// Whether a cell holds the code beside a gutter.
  static func isCodeCell(_ cell: Int, in markup: Markup) -> Bool {
    var first = Int(markup.nodes[cell].parent) + 1
    while first > 0, first < cell, markup.nodes[first].isText { first += 1 }
    return first > 0 && first < cell && isGutter(first, in: markup)
  }

  /// Whether a table sets code beside its line numbers, a row for each line or one row for all.
  static func isCodeTable(_ table: Int, in markup: Markup) -> Bool {
    let end = Int(markup.nodes[table].end)
    guard let cell = (table..<end).first(where: { markup.nodes[$0].tag == .td }) else {
      return false
    }
    return isGutter(cell, in: markup)
  }

  private static func isNamed(_ node: Int, _ markup: Markup) -> Bool {
    guard let value = markup.value(.class, of: node) else { return false }
    return value.split(separator: 0x20).contains {
      names.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  /// Of SyntaxHighlighter, Pygments, Rouge, Chroma, highlight.js, GitHub, Prettify and Crayon.
  private static let names: Set<String> = [
    "gutter", "lineno", "linenos", "linenodiv", "rouge-gutter", "lnt", "ln", "hljs-ln-numbers",
    "hljs-ln-n", "blob-num", "line-number", "line-numbers", "line_numbers", "crayon-nums",
    "code-gutter", "code-line-number",
  ]
}
