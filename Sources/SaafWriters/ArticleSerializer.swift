import Foundation
import SaafModel

/// Puts an article down as the JSON form `saaf/article`, version 1.
struct ArticleSerializer {
  private let article: Article
  private let ledger: Ledger.Mode
  private var json: JSONBytes
  /// What took the last piece of text out, as it was written: the next one often has the same.
  private var lastReason: (stage: String, rule: Rule, json: [UInt8])?

  init(_ article: Article, ledger: Ledger.Mode) {
    self.article = article
    self.ledger = ledger
    json = JSONBytes(capacity: article.source.bytes.count * 3 + 1024)
  }

  /// - Complexity: O(*n*) in the size of the article.
  mutating func serialize() -> [UInt8] {
    json.raw(#"{"format":"saaf/article","version":1,"id":"#)
    json.string(article.id)
    source()
    json.raw(#","title":"#)
    if let title = article.title { json.string(title.bytes) } else { json.raw("null") }
    metadata()
    json.raw(#","body":["#)
    nodes(article.body())
    if let comments = article.comments {
      json.raw(#"],"comments":["#)
      list(comments) { $0.comment($1) }
    }
    json.raw(#"],"removed":["#)
    if ledger != .none { list(article.removals) { $0.removal($1) } }
    json.raw(#"],"diagnostics":["#)
    list(article.diagnostics) { $0.diagnostic($1) }
    json.raw(#"],"ledger":"#)
    account()
    json.raw("}\n")
    return json.bytes
  }

  private mutating func list<Element>(
    _ elements: [Element], _ write: (inout Self, Element) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { json.byte(0x2C) }
      write(&self, element)
    }
  }

  private mutating func span(_ span: SourceSpan) { json.pair(span.start, span.end) }

  private mutating func lines(_ span: SourceSpan) {
    let lines = article.source.lines(of: span)
    json.pair(lines.lowerBound, lines.upperBound)
  }

  // MARK: Head

  private mutating func source() {
    json.raw(#","source":{"path":"#)
    json.string(article.source.path)
    json.raw(#","sha256":"#)
    json.string(article.source.sha256)
    json.raw(#","bytes":"#)
    json.number(article.source.byteCount)
    json.raw(#","encoding":"#)
    json.string(article.source.encoding)
    json.raw(#","format":"#)
    json.string(article.source.format)
    json.byte(0x7D)
  }

  private mutating func metadata() {
    let metadata = article.metadata
    json.raw(#","language":"#)
    json.string(metadata.language)
    json.raw(#","authors":["#)
    list(metadata.authors) { $0.json.string($1) }
    json.raw(#"],"published":"#)
    json.string(metadata.published)
    json.raw(#","modified":"#)
    json.string(metadata.modified)
    json.raw(#","site":"#)
    json.string(metadata.site)
    json.raw(#","url":"#)
    json.string(metadata.canonicalURL)
    json.raw(#","licence":"#)
    json.string(metadata.licence)
    json.raw(#","description":"#)
    json.string(metadata.description)
    json.raw(#","tags":["#)
    list(metadata.tags) { $0.json.string($1) }
    json.raw(#"],"image":"#)
    json.string(metadata.image)
    json.raw(#","origins":["#)
    let fields = Article.Metadata.Field.allCases.filter { metadata.origins[$0] != nil }
    list(fields) { serializer, field in
      serializer.json.raw(#"{"field":"#)
      serializer.json.string(field.rawValue)
      serializer.json.raw(#","origin":"#)
      serializer.json.string(metadata.origins[field])
      serializer.json.byte(0x7D)
    }
    json.byte(0x5D)
  }

  // MARK: Body

  private mutating func nodes(_ nodes: [BodyNode]) {
    list(nodes) { $0.node($1) }
  }

  private mutating func node(_ node: BodyNode) {
    switch node {
    case .section(let level, let heading, let body):
      json.raw(#"{"type":"section","level":"#)
      json.number(level)
      json.raw(#","heading":"#)
      json.string(heading.bytes)
      marks(heading)
      json.raw(#","body":["#)
      nodes(body)
      json.raw("]}")
    case .paragraph(let run):
      json.raw(#"{"type":"paragraph","text":"#)
      text(run)
    case .quote(let content, let source):
      json.raw(#"{"type":"quote","text":"#)
      optionalText(content.text)
      json.raw(#","body":["#)
      nodes(content.body)
      json.raw(#"],"cite":"#)
      json.string(source)
      json.byte(0x7D)
    case .list(let ordered, let items):
      json.raw(#"{"type":"list","ordered":"#)
      json.bool(ordered)
      json.raw(#","items":["#)
      list(items) { $0.content($1) }
      json.raw("]}")
    case .definitions(let groups):
      json.raw(#"{"type":"definitions","items":["#)
      list(groups) { $0.group($1) }
      json.raw("]}")
    case .table(let table): self.table(table)
    case .code(let run, let language):
      json.raw(#"{"type":"code","text":"#)
      json.string(run.bytes)
      json.raw(#","language":"#)
      json.string(language)
      json.byte(0x7D)
    case .figure(let caption, let source, let alternative):
      json.raw(#"{"type":"figure","caption":"#)
      optionalText(caption)
      json.raw(#","src":"#)
      json.string(source)
      json.raw(#","alt":"#)
      json.string(alternative)
      json.byte(0x7D)
    case .note(let id, let content):
      json.raw(#"{"type":"note","id":"#)
      json.string(id)
      json.raw(#","text":"#)
      optionalText(content.text)
      json.raw(#","body":["#)
      nodes(content.body)
      json.raw("]}")
    }
  }

  private mutating func comment(_ comment: Comment) {
    json.raw(#"{"author":"#)
    json.string(comment.author)
    json.raw(#","date":"#)
    json.string(comment.date)
    json.raw(#","level":"#)
    json.number(comment.level)
    json.raw(#","body":["#)
    nodes(article.body(of: comment))
    json.raw("]}")
  }

  /// The rest of an object after the key of its text.
  private mutating func text(_ run: TextRun) {
    json.string(run.bytes)
    marks(run)
    json.byte(0x7D)
  }

  private mutating func optionalText(_ run: TextRun?) {
    guard let run else { return json.raw(#"null,"marks":[]"#) }
    json.string(run.bytes)
    marks(run)
  }

  private mutating func content(_ content: BodyNode.Content) {
    json.raw(#"{"text":"#)
    optionalText(content.text)
    json.raw(#","body":["#)
    nodes(content.body)
    json.raw("]}")
  }

  private mutating func group(_ group: BodyNode.DefinitionGroup) {
    json.raw(#"{"terms":["#)
    list(group.terms) {
      $0.json.raw(#"{"text":"#)
      $0.text($1)
    }
    json.raw(#"],"definitions":["#)
    list(group.definitions) { $0.content($1) }
    json.raw("]}")
  }

  /// Further header rows come first among the rows; their cells are then header cells.
  private mutating func table(_ table: BodyNode.Table) {
    json.raw(#"{"type":"table","caption":"#)
    optionalText(table.caption)
    json.raw(#","header":"#)
    texts(table.header.first ?? [])
    json.raw(#","rows":["#)
    let rows = table.header.dropFirst() + table.rows
    list(Array(rows)) { $0.texts($1) }
    json.raw(#"],"cells":["#)
    var isFirst = true
    for (column, cell) in (table.header.first ?? []).enumerated() {
      self.cell(cell, at: (0, column), isHeader: false, &isFirst)
    }
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let isHeader = row < table.header.count - 1 || cell.cell.isHeader
        self.cell(cell, at: (row + 1, column), isHeader: isHeader, &isFirst)
      }
    }
    json.raw("]}")
  }

  private mutating func texts(_ cells: [BodyNode.TableCell]) {
    json.byte(0x5B)
    list(cells) { $0.json.string($1.text.bytes) }
    json.byte(0x5D)
  }

  /// Writes a cell of which there is more to say than its text.
  private mutating func cell(
    _ cell: BodyNode.TableCell, at place: (row: Int, column: Int), isHeader: Bool,
    _ isFirst: inout Bool
  ) {
    guard isHeader || cell.cell.isSpanning || !cell.text.marks.isEmpty else { return }
    if !isFirst { json.byte(0x2C) }
    isFirst = false
    json.raw(#"{"at":"#)
    json.pair(place.row, place.column)
    marks(cell.text)
    json.raw(#","columns":"#)
    json.number(cell.cell.columns)
    json.raw(#","rows":"#)
    json.number(cell.cell.rows)
    json.raw(#","header":"#)
    json.bool(isHeader)
    json.byte(0x7D)
  }

  private mutating func marks(_ run: TextRun) {
    json.raw(#","marks":["#)
    list(run.marks) { $0.mark($1) }
    json.byte(0x5D)
  }

  private mutating func mark(_ mark: InlineMark) {
    json.raw(#"{"type":""#)
    json.raw(Self.name(of: mark.kind))
    json.raw(#"","bytes":"#)
    json.pair(mark.range.lowerBound, mark.range.upperBound)
    switch mark.kind {
    case .link(let href):
      json.raw(#","href":"#)
      json.string(href)
    case .noteReference(let id):
      json.raw(#","note":"#)
      json.string(id)
    case .language(let tag):
      json.raw(#","language":"#)
      json.string(tag)
    default: break
    }
    json.byte(0x7D)
  }

  private static func name(of kind: InlineMark.Kind) -> StaticString {
    switch kind {
    case .link: "link"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .code: "code"
    case .superscript: "superscript"
    case .subscript: "subscript"
    case .deleted: "deleted"
    case .inserted: "inserted"
    case .noteReference: "note"
    case .language: "language"
    case .lineBreak: "break"
    }
  }

  // MARK: Account

  private mutating func removal(_ removal: Removal) {
    reason(of: removal)
    json.string(article.source.bytes, in: removal.span.range)
    json.raw(#","lines":"#)
    lines(removal.span)
    json.raw(#","bytes":"#)
    span(removal.span)
    json.raw(#","twin":"#)
    if let twin = removal.twin {
      json.raw(#"{"lines":"#)
      lines(twin)
      json.raw(#","bytes":"#)
      span(twin)
      json.byte(0x7D)
    } else {
      json.raw("null")
    }
    json.byte(0x7D)
  }

  private mutating func reason(of removal: Removal) {
    if let last = lastReason, last.stage == removal.stage, last.rule == removal.rule {
      json.json(last.json)
      return
    }
    let start = json.bytes.count
    json.raw(#"{"stage":"#)
    json.string(removal.stage)
    json.raw(#","rule":"#)
    json.string(removal.rule.code)
    json.raw(#","reason":"#)
    json.string(removal.rule.reason)
    json.raw(#","text":"#)
    lastReason = (removal.stage, removal.rule, Array(json.bytes[start...]))
  }

  private mutating func diagnostic(_ diagnostic: Diagnostic) {
    json.raw(#"{"severity":"#)
    json.string(diagnostic.severity.rawValue)
    json.raw(#","code":"#)
    json.string(diagnostic.code)
    json.raw(#","message":"#)
    json.string(diagnostic.message)
    json.raw(#","stage":"#)
    json.string(diagnostic.stage)
    json.raw(#","bytes":"#)
    if let place = diagnostic.span { span(place) } else { json.raw("null") }
    json.byte(0x7D)
  }

  private mutating func account() {
    switch ledger {
    case .none: json.raw(#"{"mode":"none"}"#)
    case .summary: summary()
    case .full: full(Ledger(of: article))
    }
  }

  private mutating func summary() {
    var counts: [Cause: Int] = [:]
    for block in article.blocks where block.isKept {
      for edit in block.run?.edits ?? [] {
        for cause in edit.causes { counts[cause, default: 0] += 1 }
      }
    }
    json.raw(#"{"mode":"summary","edits":["#)
    let sorted = counts.sorted { ($0.key.stage, $0.key.rule) < ($1.key.stage, $1.key.rule) }
    list(sorted) { serializer, entry in
      serializer.json.raw(#"{"stage":"#)
      serializer.json.string(entry.key.stage)
      serializer.json.raw(#","rule":"#)
      serializer.json.string(entry.key.rule)
      serializer.json.raw(#","count":"#)
      serializer.json.number(entry.value)
      serializer.json.byte(0x7D)
    }
    json.raw("]}")
  }

  private mutating func full(_ account: Ledger) {
    json.raw(#"{"mode":"full","runs":["#)
    list(account.runs) { $0.span($1) }
    json.raw(#"],"edits":["#)
    list(account.edits) { $0.edit($1) }
    json.raw(#"],"layout":["#)
    list(account.layout) { serializer, span in
      serializer.json.byte(0x5B)
      serializer.json.number(span.start)
      serializer.json.byte(0x2C)
      serializer.json.string(serializer.article.source.bytes, in: span.range)
      serializer.json.byte(0x5D)
    }
    json.raw(#"],"patches":["#)
    list(article.source.patches) { serializer, patch in
      serializer.json.raw(#"{"at":"#)
      serializer.json.number(patch.at)
      serializer.json.raw(#","length":"#)
      serializer.json.number(patch.length)
      serializer.json.raw(#","original":"#)
      serializer.json.string(Data(patch.original).base64EncodedString())
      serializer.json.byte(0x7D)
    }
    json.raw("]}")
  }

  private mutating func edit(_ edit: Ledger.Change) {
    json.raw(#"{"bytes":"#)
    span(edit.source)
    json.raw(#","original":"#)
    json.string(article.source.bytes, in: edit.source.range)
    json.raw(#","text":"#)
    json.string(edit.text)
    json.raw(#","by":["#)
    list(edit.causes) { serializer, cause in
      serializer.json.raw(#"{"stage":"#)
      serializer.json.string(cause.stage)
      serializer.json.raw(#","rule":"#)
      serializer.json.string(cause.rule)
      serializer.json.byte(0x7D)
    }
    json.raw("]}")
  }
}
