import SaafModel

/// An article with every kind of block and mark, in some script.
enum RichArticle {
  /// Two words each; right-to-left scripts, scripts without spaces, and marks that join letters.
  static let scripts: [[String]] = [
    ["lake", "pond"], ["झील", "तालाब"], ["البحيرة", "البركة"], ["אגם", "בריכה"], ["湖", "池"],
    ["みずうみ", "いけ"], ["호수", "연못"], ["ทะเลสาบ", "บ่อน้ำ"], ["ஏரி", "குளம்"], ["озеро", "пруд"],
    ["হ্রদ", "পুকুর"], ["ქართული", "ტბა"],
  ]

  /// What markup, escapes and encodings can trip over.
  static let hostile: [String] = [
    "\u{0}\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}", "\u{7F}\u{80}\u{85}\u{9F}\u{FFFE}\u{FFFF}",
    "\u{1FFFE}\u{10FFFF}\u{2028}\u{FEFF}", "\"", "'", "]]>", "<!--", "--><script>alert(1)</script>",
    "`", "``` x", "|", "\\|", "&amp;", "&#x41;", "*", "**a** _b_", "_", "~~a~~", "[^1]: a",
    "[a](b)", "![a](b)", "# a", "a #", "1. a", "- a", "+ a", "> a", "=", "---", "    a", "\ta",
    "| a |", ":-- | --", "\\", "a\\", "<b>", "<div>", "</p>", "&", "%zz", "!",
  ]

  static let links = [
    "https://example.org/?a=1&b=(2)", "", "a b", "<>", "javascript:alert(1)", "\u{1}\"'", "a\nb",
    "http://[", "//h:x/", "1:2", "#a#b", "झील", "%", "\\", "|", "a)b", "&copy;", "ht!tp:x:y",
  ]

  /// - Parameter extra: put behind and before words all over the article.
  static func make(_ words: [String], extra: String = "") -> Article {
    let (a, b) = (words[0], words[1])
    let link = links[Int(extra.unicodeScalars.first?.value ?? 0) % links.count]
    var builder = ArticleBuilder()
    builder.add(.title, "\(a) \(extra)")
    builder.add(
      .paragraph, "\(extra)\(a)(1) \(b)(2)\(extra)(3) \(a)2 H3O (4) (5)",
      marks: [
        (.link(href: link), "\(a)(1) \(b)"), (.emphasis, "(1)"), (.strong, "\(b)(2)"),
        (.code, "\(extra)(3)"), (.superscript, "2"), (.subscript, "3"), (.deleted, "(4)"),
        (.inserted, "(5)"), (.language("fr"), "H3O"), (.language("not a tag"), "O"),
      ])
    builder.add(
      .paragraph, "\(a)\n\(extra)\(b) 1 9",
      marks: [
        (.lineBreak, "\n"), (.noteReference(id: "n \(extra)"), "1"),
        (.noteReference(id: "none"), "9"),
      ])
    addLists(a, b, extra, to: &builder)
    builder.add(.heading(level: 2), "\(a)\(extra)", marks: [(.emphasis, a)])
    addTables(a, b, extra, to: &builder)
    builder.add(.heading(level: 4), extra)
    builder.add(.quote(), "\(b)\(extra)")
    builder.add(.quote(source: link))
    builder.add(.paragraph, "\(extra) \(a)", depth: 1)
    builder.add(.list(ordered: false), depth: 1)
    builder.add(.item, b, depth: 2)
    builder.add(.quote(), a, depth: 1)
    builder.add(.heading(level: 3), "\(a)\(b)", depth: 1)
    builder.add(.paragraph, a, depth: 1)
    builder.add(.code(language: "swift"), "\n  \(a)\n\(extra)\n```\n\t\(b)\n")
    builder.add(.code(language: "x\(extra)"), extra)
    builder.add(.figure(source: link, alternative: "\(a)\(extra)"), "\(b)\(extra)")
    builder.add(.figure(source: "a.png"), "\(b)\(extra)", marks: [(.strong, b)])
    builder.add(.figure(source: "a.png"))
    builder.add(.figure(source: nil), a)
    builder.add(.note(id: "n \(extra)"), "\(a)\(extra)")
    builder.add(.paragraph, b, depth: 1)
    builder.add(.note(id: "n \(extra)"), a)
    builder.add(.note(id: "\(extra)m"))
    builder.add(.list(ordered: true), depth: 1)
    builder.add(.item, extra, depth: 2)
    return builder.article()
  }

  private static func addLists(
    _ a: String, _ b: String, _ extra: String, to builder: inout ArticleBuilder
  ) {
    builder.add(.list(ordered: true))
    builder.add(.item, "\(extra)\(a)", depth: 1)
    builder.add(.list(ordered: false), depth: 2)
    builder.add(.item, "\(b)\(extra)", depth: 3)
    builder.add(.paragraph, "\(extra)\(b)", depth: 2)
    builder.add(.item, depth: 1)
    builder.add(.code(language: nil), extra, depth: 2)
    builder.add(.item, "", depth: 1)
    builder.add(.definitions)
    builder.add(.definition, a, depth: 1)
    builder.add(.term, "\(a)\(extra)", depth: 1)
    builder.add(.term, b, depth: 1)
    builder.add(.definition, "\(extra)\(b)", depth: 1)
    builder.add(.definition, depth: 1)
    builder.add(.paragraph, a, depth: 2)
    builder.add(.term, b, depth: 1)
  }

  private static func addTables(
    _ a: String, _ b: String, _ extra: String, to builder: inout ArticleBuilder
  ) {
    builder.add(.table, "\(a)\(extra)")
    builder.add(.row(header: true), depth: 1)
    builder.add(.cell(Cell(columns: 2)), "\(a)\(extra)", depth: 2)
    builder.add(.cell(Cell(rows: 2)), "\(b)\(extra)", depth: 2)
    builder.add(.row(header: true), depth: 1)
    builder.add(.cell(), a, depth: 2)
    builder.add(.cell(), b, depth: 2)
    builder.add(.row(header: false), depth: 1)
    builder.add(.cell(Cell(isHeader: true)), "\(extra)\(a)", depth: 2)
    builder.add(.cell(), "\(a)\(extra)", depth: 2, marks: [(.code, "\(a)\(extra)")])
    builder.add(.cell(), "\(b)\n1", depth: 2, marks: [(.lineBreak, "\n"), (.strong, b)])
    builder.add(.table, extra)
  }
}
