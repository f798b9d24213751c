import SaafModel

/// What is known of an article, and what became of each line of its source, for people to read.
public struct Explanation: Sendable, Equatable, Encodable {
  public enum Status: String, Sendable, Encodable {
    /// Its text is in the output as it stands.
    case kept
    /// Its text is in the output in another form.
    case changed
    /// Its text is not in the output.
    case removed
    /// There is no text in it: blank lines, dividers.
    case layout
  }

  /// A stage and rule that did something to a line.
  public struct Action: Sendable, Equatable, Encodable {
    public var stage: String
    public var rule: String
    /// Why, for removals.
    public var reason: String?
    /// The line of the kept text that says the same, from 1.
    public var twin: Int?
    /// What was replaced, for changes.
    public var original: String?
    /// What took its place, for changes.
    public var text: String?
  }

  public struct Line: Sendable, Equatable, Encodable {
    /// From 1.
    public var number: Int
    public var status: Status
    public var text: String
    public var actions: [Action]
  }

  /// What is known of the article besides its text, and from where.
  public struct Metadatum: Sendable, Equatable, Encodable {
    /// The name of the field in the outputs.
    public var field: String
    public var values: [String]
    /// The place that says it: `json-ld NewsArticle.datePublished`.
    public var origin: String
  }

  public var id: String
  public var title: String?
  /// In the order in which the outputs have them; fields that are not known are left out.
  public var metadata: [Metadatum]
  public var lines: [Line]
  /// The offset of each line's first byte.
  private let starts: [Int]

  private enum CodingKeys: CodingKey {
    case id, title, metadata, lines
  }

  /// - Complexity: O(*n* log *n*) in the number of lines.
  public init(of article: Article) {
    id = article.id
    title = article.title?.text
    metadata = Article.Metadata.Field.allCases.compactMap { field in
      article.metadata.origins[field].map {
        Metadatum(
          field: field.rawValue, values: article.metadata.values(field), origin: $0)
      }
    }
    let source = article.source
    // A page's text has lines of its own: one a block.
    let starts =
      source.markup == nil
      ? source.lineStarts
      : [0] + source.bytes.indices.filter { source.bytes[$0] == 0x0A }.map { $0 + 1 }
    self.starts = starts
    lines = starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : source.bytes.count
      let text = source.text(SourceSpan(starts[index], end))
      return Line(
        number: source.line(at: starts[index]), status: .layout, text: text.trimmingLineEnd(),
        actions: [])
    }
    if lines.last?.text.isEmpty ?? false, lines.count > 1 { lines.removeLast() }
    for block in article.blocks where block.isKept {
      if let run = block.run { note(run, source) }
    }
    for removal in article.removals where !removal.span.isEmpty { note(removal, source) }
  }

  private mutating func note(_ run: TextRun, _ source: Source) {
    guard !run.span.isEmpty else { return }
    for line in indices(of: run.span) where lines[line].status == .layout {
      lines[line].status = .kept
    }
    for edit in run.edits where edit.removal == nil {
      let line = index(of: edit.source.start)
      guard line < lines.count else { continue }
      lines[line].status = .changed
      for cause in edit.causes {
        lines[line].actions.append(
          Action(
            stage: cause.stage, rule: cause.rule, original: source.text(edit.source),
            text: String(decoding: run.bytes[edit.output], as: UTF8.self)))
      }
    }
  }

  private mutating func note(_ removal: Removal, _ source: Source) {
    let action = Action(
      stage: removal.stage, rule: removal.rule.code, reason: removal.rule.reason,
      twin: removal.twin.map { source.line(at: $0.start) })
    for line in indices(of: removal.span) {
      switch lines[line].status {
      case .layout: lines[line].status = .removed
      case .kept: lines[line].status = .changed
      case .changed, .removed: break
      }
      lines[line].actions.append(action)
    }
  }

  private func indices(of span: SourceSpan) -> Range<Int> {
    index(of: span.start)..<min(lines.count, index(of: max(span.start, span.end - 1)) + 1)
  }

  /// The index of the line that holds the byte at `offset`.
  private func index(of offset: Int) -> Int {
    starts.partitionPoint { $0 <= offset } - 1
  }
}

extension String {
  fileprivate func trimmingLineEnd() -> String {
    var text = self
    while let last = text.unicodeScalars.last, last == "\n" || last == "\r" {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}
