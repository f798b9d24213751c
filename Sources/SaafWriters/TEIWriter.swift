import SaafModel
import SaafPipeline
import SaafXML

/// Writes an article as a TEI P5 document.
///
/// The header holds what is known of the article and its source; the ledger is left out, because TEI
/// has no place for text that is not part of the document. Headings inside items, quotes, cells and
/// notes are labels, since divisions cannot stand there. A note that is not the first of its id gets
/// none.
///
/// Specification: TEI P5 Guidelines, chapters 2 to 4 and 14. `tei.rng` is the part of it that is
/// written.
public struct TEIWriter: Writer {
  public static let name = "tei"
  public static let summary = "TEI P5, for corpora"
  public static let fileExtension = "tei.xml"
  public static let isConcatenable = false
  public static let defaultLedger = Ledger.Mode.none

  /// The namespace of every element.
  public static let namespace = "http://www.tei-c.org/ns/1.0"

  public init(ledger: Ledger.Mode) {}

  /// Characters that XML 1.0 forbids come out as U+FFFD.
  ///
  /// - Complexity: O(*n*) in the size of the article.
  public func write(_ article: Article) -> [UInt8] {
    var xml = XMLWriter(indentation: 2)
    var blocks = TEIBlocks(notes: NoteNumbers(of: article))
    xml.startDocument()
    xml.startElement("TEI")
    xml.namespace(Self.namespace)
    header(article, &xml)
    xml.startElement("text")
    if let language = language(of: article) { xml.attribute("xml:lang", language) }
    blocks.body(article, &xml)
    if let comments = article.comments, !comments.isEmpty {
      blocks.back(comments, of: article, &xml)
    }
    return xml.finish()
  }

  private func language(of article: Article) -> String? {
    article.metadata.language.flatMap { LanguageTag.isWellFormed($0) ? $0 : nil }
  }

  // MARK: Header

  private func header(_ article: Article, _ xml: inout XMLWriter) {
    xml.startElement("teiHeader")
    xml.startElement("fileDesc")
    xml.startElement("titleStmt")
    titles(article, &xml)
    xml.endElement()
    xml.startElement("publicationStmt")
    xml.emptyElement("p")
    xml.endElement()
    xml.startElement("sourceDesc")
    source(article, &xml)
    xml.endElement()
    xml.endElement()
    if let language = language(of: article) {
      xml.startElement("profileDesc")
      xml.startElement("langUsage")
      xml.emptyElement("language", [("ident", language)])
      xml.endElement()
      xml.endElement()
    }
    xml.endElement()
  }

  private func titles(_ article: Article, _ xml: inout XMLWriter) {
    xml.startElement("title")
    if let title = article.title { xml.text(utf8: title.bytes) }
    xml.endElement()
    for author in article.metadata.authors {
      xml.startElement("author")
      xml.text(author)
      xml.endElement()
    }
  }

  private func source(_ article: Article, _ xml: inout XMLWriter) {
    xml.startElement("bibl")
    titles(article, &xml)
    date("published", article.metadata.published, &xml)
    date("modified", article.metadata.modified, &xml)
    for (type, value) in [
      ("id", article.id), ("path", article.source.path), ("sha256", article.source.sha256),
    ] {
      guard let value, !value.isEmpty else { continue }
      xml.startElement("idno")
      xml.attribute("type", type)
      xml.text(value)
      xml.endElement()
    }
    xml.endElement()
  }

  private func date(_ type: String, _ date: String?, _ xml: inout XMLWriter) {
    guard let date else { return }
    xml.startElement("date")
    xml.attribute("type", type)
    if let normal = W3CDate.normal(date) { xml.attribute("when", normal) }
    xml.text(date)
    xml.endElement()
  }
}

/// Puts blocks down one after the other.
private struct TEIBlocks {
  private var notes: NoteNumbers

  init(notes: NoteNumbers) {
    self.notes = notes
  }

  /// A body needs a division or a block other than notes and figures.
  mutating func body(_ article: Article, _ xml: inout XMLWriter) {
    let nodes = article.body()
    xml.startElement("body")
    if let title = article.title { inline("head", title, &xml) }
    let hasContent = nodes.contains {
      switch $0 {
      case .note, .figure: false
      default: true
      }
    }
    if !hasContent { xml.emptyElement("p") }
    self.nodes(nodes, inDivision: true, &xml)
    xml.endElement()
  }

  /// Comments are notes at the end, answers in those that they answer.
  mutating func back(_ comments: [Comment], of article: Article, _ xml: inout XMLWriter) {
    xml.startElement("back")
    xml.startElement("div")
    xml.attribute("type", "comments")
    var levels: [Int] = []
    for comment in comments {
      while let last = levels.last, last >= comment.level {
        xml.endElement()
        levels.removeLast()
      }
      levels.append(comment.level)
      xml.startElement("note")
      xml.attribute("type", "comment")
      citation(comment, &xml)
      nodes(article.body(of: comment), inDivision: false, &xml)
    }
    for _ in levels { xml.endElement() }
    xml.endElement()
    xml.endElement()
  }

  private func citation(_ comment: Comment, _ xml: inout XMLWriter) {
    guard comment.author != nil || comment.date != nil else { return }
    xml.startElement("bibl")
    if let author = comment.author {
      xml.startElement("author")
      xml.text(author)
      xml.endElement()
    }
    if let date = comment.date {
      xml.startElement("date")
      if let normal = W3CDate.normal(date) { xml.attribute("when", normal) }
      xml.text(date)
      xml.endElement()
    }
    xml.endElement()
  }

  private mutating func nodes(_ nodes: [BodyNode], inDivision: Bool, _ xml: inout XMLWriter) {
    for node in nodes { self.node(node, inDivision: inDivision, &xml) }
  }

  private mutating func node(_ node: BodyNode, inDivision: Bool, _ xml: inout XMLWriter) {
    switch node {
    case .section(_, let heading, let body) where inDivision:
      xml.startElement("div")
      inline("head", heading, &xml)
      nodes(body, inDivision: true, &xml)
      xml.endElement()
    case .section(_, let heading, let body):
      inline("label", heading, &xml)
      nodes(body, inDivision: false, &xml)
    case .paragraph(let run): inline("p", run, &xml)
    case .list(let ordered, let items):
      xml.startElement("list")
      xml.attribute("rend", ordered ? "numbered" : "bulleted")
      for item in items { element("item", [item], &xml) }
      xml.endElement()
    case .definitions(let groups):
      xml.startElement("list")
      xml.attribute("type", "gloss")
      for group in groups { self.group(group, &xml) }
      xml.endElement()
    case .table(let table): self.table(table, &xml)
    case .quote(let content, let source):
      xml.startElement("quote")
      if let source { xml.attribute("source", URIReference.encoded(source)) }
      self.content(content, &xml)
      xml.endElement()
    case .code(let run, let language): code(run, language, &xml)
    case .figure(let caption, let source, let alternative):
      xml.startElement("figure")
      if let caption { inline("head", caption, &xml) }
      if let alternative {
        xml.startElement("figDesc")
        xml.text(alternative)
        xml.endElement()
      }
      if let source { xml.emptyElement("graphic", [("url", URIReference.encoded(source))]) }
      xml.endElement()
    case .note(let id, let content):
      xml.startElement("note")
      if let number = notes.take(id) { xml.attribute("xml:id", "note-\(number)") }
      self.content(content, &xml)
      xml.endElement()
    }
  }

  private mutating func element(
    _ name: String, _ contents: [BodyNode.Content], _ xml: inout XMLWriter
  ) {
    xml.startElement(name)
    for content in contents { self.content(content, &xml) }
    xml.endElement()
  }

  private mutating func content(_ content: BodyNode.Content, _ xml: inout XMLWriter) {
    if let text = content.text { inline("p", text, &xml) }
    nodes(content.body, inDivision: false, &xml)
  }

  /// Labels and items alternate in TEI, so that a group is one label and one item.
  private mutating func group(_ group: BodyNode.DefinitionGroup, _ xml: inout XMLWriter) {
    xml.startElement("label")
    for term in group.terms { inline("term", term, &xml) }
    xml.endElement()
    element("item", group.definitions, &xml)
  }

  private func table(_ table: BodyNode.Table, _ xml: inout XMLWriter) {
    xml.startElement("table")
    if let caption = table.caption { inline("head", caption, &xml) }
    for cells in table.header { row(cells, isHeader: true, &xml) }
    for cells in table.rows { row(cells, isHeader: false, &xml) }
    if table.header.isEmpty, table.rows.isEmpty {
      xml.startElement("row")
      xml.emptyElement("cell")
      xml.endElement()
    }
    xml.endElement()
  }

  private func row(_ cells: [BodyNode.TableCell], isHeader: Bool, _ xml: inout XMLWriter) {
    xml.startElement("row")
    if isHeader { xml.attribute("role", "label") }
    for cell in cells {
      xml.startElement("cell", isMixed: true)
      if cell.cell.isHeader, !isHeader { xml.attribute("role", "label") }
      if cell.cell.rows > 1 { xml.attribute("rows", String(cell.cell.rows)) }
      if cell.cell.columns > 1 { xml.attribute("cols", String(cell.cell.columns)) }
      inline(cell.text, &xml)
      xml.endElement()
    }
    xml.endElement()
  }

  private func code(_ run: TextRun, _ language: String?, _ xml: inout XMLWriter) {
    xml.startElement("p", isMixed: true)
    xml.startElement("code")
    xml.attribute("xml:space", "preserve")
    if let language { xml.attribute("lang", language) }
    xml.text(utf8: run.bytes)
    xml.endElement()
    xml.endElement()
  }

  // MARK: Texts

  private func inline(_ name: String, _ run: TextRun, _ xml: inout XMLWriter) {
    xml.startElement(name, isMixed: true)
    inline(run, &xml)
    xml.endElement()
  }

  private func inline(_ run: TextRun, _ xml: inout XMLWriter) {
    xml.inline(run, lineBreak: "lb") { start($0, &$1) }
  }

  private func start(_ kind: InlineMark.Kind, _ xml: inout XMLWriter) {
    switch kind {
    case .link(let href): start("ref", "target", URIReference.encoded(href), &xml)
    case .noteReference(let id):
      start("ref", "type", "note", &xml)
      if let number = notes.number(of: id) { xml.attribute("target", "#note-\(number)") }
    case .emphasis: start("hi", "rend", "italic", &xml)
    case .strong: start("hi", "rend", "bold", &xml)
    case .superscript: start("hi", "rend", "superscript", &xml)
    case .subscript: start("hi", "rend", "subscript", &xml)
    case .code: xml.startElement("code")
    case .deleted: xml.startElement("del")
    case .inserted: xml.startElement("add")
    case .language(let tag):
      xml.startElement("foreign")
      if LanguageTag.isWellFormed(tag) { xml.attribute("xml:lang", tag) }
    case .lineBreak: xml.startElement("lb")
    }
  }

  private func start(
    _ name: String, _ attribute: String, _ value: String, _ xml: inout XMLWriter
  ) {
    xml.startElement(name)
    xml.attribute(attribute, value)
  }
}
