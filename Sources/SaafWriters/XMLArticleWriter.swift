import SaafModel
import SaafPipeline
import SaafXML

/// Writes an article as XML in the namespace `urn:saaf:article:1`.
public struct XMLArticleWriter: Writer {
  public static let name = "xml"
  public static let summary = "XML in the namespace urn:saaf:article:1, with what was removed"
  public static let fileExtension = "xml"
  public static let isConcatenable = false
  public static let defaultLedger = Ledger.Mode.summary

  /// The namespace of every element.
  public static let namespace = "urn:saaf:article:1"

  private let ledger: Ledger.Mode

  public init(ledger: Ledger.Mode) {
    self.ledger = ledger
  }

  /// Characters that XML 1.0 forbids come out as U+FFFD.
  ///
  /// - Complexity: O(*n*) in the size of the article.
  public func write(_ article: Article) -> [UInt8] {
    var xml = XMLWriter(indentation: 2)
    xml.startDocument()
    xml.startElement("article")
    xml.namespace(Self.namespace)
    xml.attribute("version", "1")
    xml.attribute("id", article.id)
    if let language = article.metadata.language { xml.attribute("xml:lang", language) }
    head(article, &xml)
    xml.startElement("body")
    nodes(article.body(), &xml)
    xml.endElement()
    if let comments = article.comments { self.comments(comments, article, &xml) }
    removals(article, &xml)
    diagnostics(article, &xml)
    xml.endElement()
    return xml.finish()
  }

  private func head(_ article: Article, _ xml: inout XMLWriter) {
    let metadata = article.metadata
    xml.startElement("head")
    if let title = article.title {
      xml.startElement("title")
      xml.text(utf8: title.bytes)
      xml.endElement()
    }
    for author in metadata.authors { element("author", author, &xml) }
    if let published = metadata.published { element("published", published, &xml) }
    if let modified = metadata.modified { element("modified", modified, &xml) }
    if let site = metadata.site { element("site", site, &xml) }
    if let url = metadata.canonicalURL { element("url", url, &xml) }
    if let licence = metadata.licence { element("licence", licence, &xml) }
    if let description = metadata.description { element("description", description, &xml) }
    for tag in metadata.tags { element("tag", tag, &xml) }
    if let image = metadata.image { element("image", image, &xml) }
    for field in Article.Metadata.Field.allCases {
      guard let origin = metadata.origins[field] else { continue }
      xml.startElement("origin")
      xml.attribute("field", field.rawValue)
      xml.text(origin)
      xml.endElement()
    }
    xml.startElement("source")
    if let path = article.source.path { xml.attribute("path", path) }
    xml.attribute("sha256", article.source.sha256)
    xml.attribute("bytes", String(article.source.byteCount))
    xml.attribute("encoding", article.source.encoding)
    xml.attribute("format", article.source.format)
    xml.endElement()
    xml.endElement()
  }

  private func element(_ name: String, _ text: String, _ xml: inout XMLWriter) {
    xml.startElement(name)
    xml.text(text)
    xml.endElement()
  }

  // MARK: Body

  private func nodes(_ nodes: [BodyNode], _ xml: inout XMLWriter) {
    for node in nodes { self.node(node, &xml) }
  }

  private func node(_ node: BodyNode, _ xml: inout XMLWriter) {
    switch node {
    case .section(let level, let heading, let body):
      xml.startElement("section")
      xml.attribute("level", String(level))
      inline("heading", heading, &xml)
      nodes(body, &xml)
      xml.endElement()
    case .paragraph(let run): inline("p", run, &xml)
    case .quote(let content, let source):
      xml.startElement("quote")
      if let source { xml.attribute("cite", source) }
      self.content(content, &xml)
      xml.endElement()
    case .list(let ordered, let items):
      xml.startElement("list")
      xml.attribute("type", ordered ? "numbered" : "bulleted")
      for item in items { element("item", item, &xml) }
      xml.endElement()
    case .definitions(let groups):
      xml.startElement("definitions")
      for group in groups {
        xml.startElement("group")
        for term in group.terms { inline("term", term, &xml) }
        for definition in group.definitions { element("definition", definition, &xml) }
        xml.endElement()
      }
      xml.endElement()
    case .table(let table):
      xml.startElement("table")
      if let caption = table.caption { inline("caption", caption, &xml) }
      for cells in table.header { row(cells, isHeader: true, &xml) }
      for cells in table.rows { row(cells, isHeader: false, &xml) }
      xml.endElement()
    case .code(let run, let language):
      xml.startElement("code")
      if let language { xml.attribute("language", language) }
      xml.text(utf8: run.bytes)
      xml.endElement()
    case .figure(let caption, let source, let alternative):
      xml.startElement("figure")
      if let source { xml.attribute("src", source) }
      if let alternative { xml.attribute("alt", alternative) }
      if let caption { inline("caption", caption, &xml) }
      xml.endElement()
    case .note(let id, let content):
      xml.startElement("note")
      xml.attribute("id", id)
      self.content(content, &xml)
      xml.endElement()
    }
  }

  private func element(_ name: String, _ content: BodyNode.Content, _ xml: inout XMLWriter) {
    xml.startElement(name)
    self.content(content, &xml)
    xml.endElement()
  }

  private func content(_ content: BodyNode.Content, _ xml: inout XMLWriter) {
    if let text = content.text { inline("p", text, &xml) }
    nodes(content.body, &xml)
  }

  private func row(_ cells: [BodyNode.TableCell], isHeader: Bool, _ xml: inout XMLWriter) {
    xml.startElement("row")
    if isHeader { xml.attribute("role", "header") }
    for cell in cells {
      xml.startElement("cell", isMixed: true)
      if cell.cell.isHeader, !isHeader { xml.attribute("role", "header") }
      if cell.cell.columns > 1 { xml.attribute("columns", String(cell.cell.columns)) }
      if cell.cell.rows > 1 { xml.attribute("rows", String(cell.cell.rows)) }
      inline(cell.text, &xml)
      xml.endElement()
    }
    xml.endElement()
  }

  private func inline(_ name: String, _ run: TextRun, _ xml: inout XMLWriter) {
    xml.startElement(name, isMixed: true)
    inline(run, &xml)
    xml.endElement()
  }

  private func inline(_ run: TextRun, _ xml: inout XMLWriter) {
    xml.inline(run, lineBreak: "br") { start($0, &$1) }
  }

  private func start(_ kind: InlineMark.Kind, _ xml: inout XMLWriter) {
    switch kind {
    case .link(let href):
      xml.startElement("a")
      xml.attribute("href", href)
    case .emphasis: xml.startElement("em")
    case .strong: xml.startElement("strong")
    case .code: xml.startElement("c")
    case .superscript: xml.startElement("sup")
    case .subscript: xml.startElement("sub")
    case .deleted: xml.startElement("del")
    case .inserted: xml.startElement("ins")
    case .noteReference(let id):
      xml.startElement("ref")
      xml.attribute("note", id)
    case .language(let tag):
      xml.startElement("span")
      if LanguageTag.isWellFormed(tag) { xml.attribute("xml:lang", tag) }
    case .lineBreak: xml.startElement("br")
    }
  }

  // MARK: Comments

  private func comments(_ comments: [Comment], _ article: Article, _ xml: inout XMLWriter) {
    xml.startElement("comments")
    for comment in comments {
      xml.startElement("comment")
      if let author = comment.author { xml.attribute("author", author) }
      if let date = comment.date { xml.attribute("date", date) }
      xml.attribute("level", String(comment.level))
      nodes(article.body(of: comment), &xml)
      xml.endElement()
    }
    xml.endElement()
  }

  // MARK: Account

  private func removals(_ article: Article, _ xml: inout XMLWriter) {
    xml.startElement("removed")
    for removal in ledger == .none ? [] : article.removals {
      xml.startElement("text")
      xml.attribute("stage", removal.stage)
      xml.attribute("rule", removal.rule.code)
      xml.attribute("reason", removal.rule.reason)
      xml.attribute("lines", lines(of: removal.span, article))
      xml.attribute("bytes", "\(removal.span.start) \(removal.span.end)")
      if let twin = removal.twin {
        xml.attribute("twin-lines", lines(of: twin, article))
        xml.attribute("twin-bytes", "\(twin.start) \(twin.end)")
      }
      xml.text(utf8: Array(article.source.bytes[removal.span.range]))
      xml.endElement()
    }
    xml.endElement()
  }

  private func lines(of span: SourceSpan, _ article: Article) -> String {
    let lines = article.source.lines(of: span)
    return "\(lines.lowerBound) \(lines.upperBound)"
  }

  private func diagnostics(_ article: Article, _ xml: inout XMLWriter) {
    xml.startElement("diagnostics")
    for diagnostic in article.diagnostics {
      xml.startElement("diagnostic")
      xml.attribute("severity", diagnostic.severity.rawValue)
      xml.attribute("code", diagnostic.code)
      if let stage = diagnostic.stage { xml.attribute("stage", stage) }
      if let span = diagnostic.span { xml.attribute("bytes", "\(span.start) \(span.end)") }
      xml.text(diagnostic.message)
      xml.endElement()
    }
    xml.endElement()
  }
}
