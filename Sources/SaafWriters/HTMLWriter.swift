import SaafModel
import SaafPipeline

/// Writes an article as an HTML document of plain semantic elements, without styles and scripts.
///
/// What HTML cannot say is left out: the ledger, and of the source all but nothing. A note stays
/// where the source has it; one that is not the first of its id gets none. Links and images that
/// would run a script lose their address.
///
/// Specification: HTML Living Standard; Digital Publishing WAI-ARIA 1.1 for the roles of notes.
public struct HTMLWriter: Writer {
  public static let name = "html"
  public static let summary = "An HTML document of semantic elements"
  public static let fileExtension = "html"
  public static let isConcatenable = false
  public static let defaultLedger = Ledger.Mode.none

  public init(ledger: Ledger.Mode) {}

  /// - Complexity: O(*n*) in the size of the article.
  public func write(_ article: Article) -> [UInt8] {
    var blocks = HTMLBlocks(notes: NoteNumbers(of: article))
    blocks.document(article)
    return blocks.html.bytes
  }
}

/// Puts blocks down one after the other.
private struct HTMLBlocks {
  private(set) var html = HTMLMarkup()
  private var notes: NoteNumbers

  init(notes: NoteNumbers) {
    self.notes = notes
  }

  mutating func document(_ article: Article) {
    html.raw("<!DOCTYPE html>\n")
    html.start("html", ["lang": wellFormed(article.metadata.language)])
    html.raw("\n<head>\n<meta charset=\"utf-8\">\n<title>")
    html.text(article.title?.text ?? article.id)
    html.raw("</title>\n")
    metadata(article.metadata)
    html.raw("</head>\n<body>\n<article dir=\"auto\">\n")
    if let title = article.title { line("h1", title) }
    nodes(article.body())
    if let comments = article.comments, !comments.isEmpty { self.comments(comments, article) }
    html.raw("</article>\n</body>\n</html>\n")
  }

  /// Comments are articles in the article, answers in those that they answer (HTML Living Standard,
  /// section 4.3.2).
  private mutating func comments(_ comments: [Comment], _ article: Article) {
    block("section", ["class": "comments"]) { blocks in
      var levels: [Int] = []
      for comment in comments {
        while let last = levels.last, last >= comment.level {
          blocks.html.raw("</article>\n")
          levels.removeLast()
        }
        levels.append(comment.level)
        blocks.html.raw("<article>\n")
        blocks.byline(comment)
        blocks.nodes(article.body(of: comment))
      }
      for _ in levels { blocks.html.raw("</article>\n") }
    }
  }

  private mutating func byline(_ comment: Comment) {
    guard comment.author != nil || comment.date != nil else { return }
    html.raw("<footer>")
    if let author = comment.author {
      html.raw("<cite>")
      html.text(author)
      html.raw("</cite>")
    }
    if let date = comment.date {
      if comment.author != nil { html.raw(" ") }
      html.raw("<time>")
      html.text(date)
      html.raw("</time>")
    }
    html.raw("</footer>\n")
  }

  private mutating func metadata(_ metadata: Article.Metadata) {
    for author in metadata.authors { meta("name", "author", author) }
    if let date = metadata.published { meta("property", "article:published_time", date) }
    if let date = metadata.modified { meta("property", "article:modified_time", date) }
  }

  private mutating func meta(_ key: StaticString, _ name: String, _ content: String) {
    html.start("meta", [key: name, "content": content])
    html.raw("\n")
  }

  private func wellFormed(_ language: String?) -> String? {
    language.flatMap { LanguageTag.isWellFormed($0) ? $0 : nil }
  }

  // MARK: Blocks

  private mutating func nodes(_ nodes: [BodyNode]) {
    for node in nodes { self.node(node) }
  }

  private mutating func node(_ node: BodyNode) {
    switch node {
    case .section(let level, let heading, let body):
      block("section") {
        $0.line(Self.heading(level), heading)
        $0.nodes(body)
      }
    case .paragraph(let run): line("p", run)
    case .list(let ordered, let items):
      block(ordered ? "ol" : "ul") { blocks in
        for item in items { blocks.content("li", item) }
      }
    case .definitions(let groups):
      block("dl") { blocks in
        for group in groups { blocks.group(group) }
      }
    case .table(let table): self.table(table)
    case .quote(let content, let source):
      block("blockquote", ["cite": source]) {
        if let text = content.text { $0.line("p", text) }
        $0.nodes(content.body)
      }
    case .code(let run, let language): code(run, language)
    case .figure(let caption, let source, let alternative):
      figure(caption, source, alternative)
    case .note(let id, let content):
      let number = notes.take(id)
      block("aside", ["id": number.map { "note-\($0)" }, "role": "doc-footnote"]) {
        if let text = content.text { $0.line("p", text) }
        $0.nodes(content.body)
      }
    }
  }

  private static func heading(_ level: Int) -> StaticString {
    switch level {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  /// An element with others in it, each on a line of its own.
  private mutating func block(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout Self) -> Void
  ) {
    html.start(name, attributes)
    html.raw("\n")
    content(&self)
    html.end(name)
    html.raw("\n")
  }

  /// An element with a text.
  private mutating func line(
    _ name: StaticString, _ run: TextRun,
    _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    html.start(name, attributes)
    inline(run)
    html.end(name)
    html.raw("\n")
  }

  /// A text stands alone when at most lists follow it, otherwise in a paragraph.
  private mutating func content(_ name: StaticString, _ content: BodyNode.Content) {
    let hasParagraphs = content.body.contains {
      if case .list = $0 { false } else { true }
    }
    guard let text = content.text, !hasParagraphs else {
      return block(name) {
        if let text = content.text { $0.line("p", text) }
        $0.nodes(content.body)
      }
    }
    html.start(name)
    inline(text)
    if !content.body.isEmpty {
      html.raw("\n")
      nodes(content.body)
    }
    html.end(name)
    html.raw("\n")
  }

  /// Each group has both in HTML (section 4.4.9).
  private mutating func group(_ group: BodyNode.DefinitionGroup) {
    for term in group.terms { line("dt", term) }
    if group.terms.isEmpty { html.raw("<dt></dt>\n") }
    for definition in group.definitions { content("dd", definition) }
    if group.definitions.isEmpty { html.raw("<dd></dd>\n") }
  }

  private mutating func table(_ table: BodyNode.Table) {
    block("table") { blocks in
      if let caption = table.caption { blocks.line("caption", caption) }
      blocks.rows(table.header, in: "thead", areHeaders: true)
      blocks.rows(table.rows, in: "tbody", areHeaders: false)
    }
  }

  private mutating func rows(
    _ rows: [[BodyNode.TableCell]], in group: StaticString, areHeaders: Bool
  ) {
    guard !rows.isEmpty else { return }
    block(group) { blocks in
      for cells in rows {
        blocks.block("tr") { blocks in
          for cell in cells { blocks.cell(cell, isInHeader: areHeaders) }
        }
      }
    }
  }

  private mutating func cell(_ cell: BodyNode.TableCell, isInHeader: Bool) {
    let isHeader = isInHeader || cell.cell.isHeader
    line(
      isHeader ? "th" : "td", cell.text,
      [
        "scope": isInHeader ? "col" : isHeader ? "row" : nil,
        "colspan": cell.cell.columns > 1 ? String(cell.cell.columns) : nil,
        "rowspan": cell.cell.rows > 1 ? String(cell.cell.rows) : nil,
      ])
  }

  private mutating func code(_ run: TextRun, _ language: String?) {
    let isName = language?.utf8.allSatisfy { $0 > 0x20 } ?? false
    html.raw("<pre>")
    html.start("code", ["class": isName ? language.map { "language-\($0)" } : nil])
    html.text(run.bytes[...])
    html.raw("</code></pre>\n")
  }

  /// A picture without an address cannot be shown; its caption can.
  private mutating func figure(_ caption: TextRun?, _ source: String?, _ alternative: String?) {
    let source = source.flatMap { URIReference.runsScript($0) ? nil : $0 }
    guard source != nil || caption != nil else { return }
    block("figure") { blocks in
      if let source {
        blocks.html.start("img", ["src": source, "alt": alternative ?? ""])
        blocks.html.raw("\n")
      }
      if let caption { blocks.line("figcaption", caption) }
    }
  }

  // MARK: Texts

  private mutating func inline(_ run: TextRun) {
    guard !run.marks.isEmpty else { return html.text(run.bytes[...]) }
    for piece in run.pieces {
      switch piece {
      case .text(let range): html.text(run.bytes[range])
      case .lineBreak: html.raw("<br>")
      case .start(let kind): start(kind)
      case .end(let kind): end(kind)
      }
    }
  }

  private mutating func start(_ kind: InlineMark.Kind) {
    switch kind {
    case .link(let href):
      html.start("a", ["href": URIReference.runsScript(href) ? nil : href])
    case .noteReference(let id):
      html.raw("<sup>")
      guard let number = notes.number(of: id) else { return }
      html.start("a", ["href": "#note-\(number)", "role": "doc-noteref"])
    case .language(let tag): html.start("span", ["lang": wellFormed(tag)])
    case .emphasis, .strong, .code, .superscript, .subscript, .deleted, .inserted, .lineBreak:
      html.start(Self.element(kind))
    }
  }

  private mutating func end(_ kind: InlineMark.Kind) {
    guard case .noteReference(let id) = kind else { return html.end(Self.element(kind)) }
    if notes.number(of: id) != nil { html.end("a") }
    html.raw("</sup>")
  }

  private static func element(_ kind: InlineMark.Kind) -> StaticString {
    switch kind {
    case .link: "a"
    case .noteReference: "sup"
    case .emphasis: "em"
    case .strong: "strong"
    case .code: "code"
    case .superscript: "sup"
    case .subscript: "sub"
    case .deleted: "del"
    case .inserted: "ins"
    case .language: "span"
    case .lineBreak: "br"
    }
  }
}
