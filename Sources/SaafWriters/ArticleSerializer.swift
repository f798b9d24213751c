import Foundation
import SaafModel

/// Puts an article down as the JSON form `saaf/article`, version 1.
struct ArticleSerializer {
  private let article: Article
  private let ledger: Ledger.Mode
  private var json: JSONBytes

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
    case .quote(let run):
      json.raw(#"{"type":"quote","text":"#)
      text(run)
    case .list(let ordered, let items):
      json.raw(#"{"type":"list","ordered":"#)
      json.bool(ordered)
      json.raw(#","items":["#)
      list(items) { $0.item($1) }
      json.raw("]}")
    case .table(let header, let rows):
      json.raw(#"{"type":"table","header":["#)
      list(header) { $0.json.string($1.bytes) }
      json.raw(#"],"rows":["#)
      list(rows) { serializer, row in
        serializer.json.byte(0x5B)
        serializer.list(row) { $0.json.string($1.bytes) }
        serializer.json.byte(0x5D)
      }
      json.raw("]}")
    case .code(let run, let language):
      json.raw(#"{"type":"code","text":"#)
      json.string(run.bytes)
      json.raw(#","language":"#)
      json.string(language)
      json.byte(0x7D)
    case .figure(let caption, let source):
      json.raw(#"{"type":"figure","caption":"#)
      if let caption { json.string(caption.bytes) } else { json.raw("null") }
      json.raw(#","src":"#)
      json.string(source)
      json.byte(0x7D)
    }
  }

  private mutating func text(_ run: TextRun) {
    json.string(run.bytes)
    marks(run)
    json.byte(0x7D)
  }

  private mutating func item(_ item: BodyNode.Item) {
    json.raw(#"{"text":"#)
    json.string(item.text.bytes)
    marks(item.text)
    json.raw(#","body":["#)
    nodes(item.body)
    json.raw("]}")
  }

  private mutating func marks(_ run: TextRun) {
    json.raw(#","marks":["#)
    list(run.marks) { $0.mark($1) }
    json.byte(0x5D)
  }

  private mutating func mark(_ mark: InlineMark) {
    var href: String?
    let type: StaticString
    switch mark.kind {
    case .link(let target):
      type = "link"
      href = target
    case .emphasis: type = "emphasis"
    case .strong: type = "strong"
    case .code: type = "code"
    case .lineBreak: type = "break"
    }
    json.raw(#"{"type":""#)
    json.raw(type)
    json.raw(#"","bytes":"#)
    json.pair(mark.range.lowerBound, mark.range.upperBound)
    json.raw(#","href":"#)
    json.string(href)
    json.byte(0x7D)
  }

  // MARK: Account

  private mutating func removal(_ removal: Removal) {
    json.raw(#"{"stage":"#)
    json.string(removal.stage)
    json.raw(#","rule":"#)
    json.string(removal.rule.code)
    json.raw(#","reason":"#)
    json.string(removal.rule.reason)
    json.raw(#","text":"#)
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
