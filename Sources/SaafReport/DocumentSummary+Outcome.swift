import SaafModel
import SaafPipeline

extension DocumentSummary {
  /// Summarizes how a document ended.
  ///
  /// Sizes of outputs and times are zero until they are set.
  ///
  /// - Parameter inputBytes: the length of the input as it came.
  /// - Complexity: O(*n* log *n*) in the number of removals, and O(*m*) in the numbers of blocks and
  ///   edits.
  public init(
    of outcome: Outcome, id: String, path: String? = nil, container: String? = nil, inputBytes: Int
  ) {
    switch outcome {
    case .emitted(let article):
      self.init(id: id, end: .emitted, article: article)
      var tally = RuleUseTally()
      tally.count(removalsOf: article)
      tally.count(editsOf: article)
      rules = tally.uses
    case .dropped(let article, let rejection):
      let rule = rejection.rule
      self.init(
        id: id,
        end: .dropped(
          stage: rejection.stage, rule: rule.base, reason: rule.reason, message: rejection.message),
        article: article)
    case .quarantined(let failure):
      self.init(
        id: id,
        end: .quarantined(code: failure.code, stage: failure.stage, message: failure.message))
    }
    self.path = path
    self.container = container
    self.inputBytes = inputBytes
  }

  private init(id: String, end: End, article: Article) {
    self.init(
      id: id, end: end, language: article.metadata.language, textBytes: article.source.bytes.count)
    for diagnostic in article.diagnostics where diagnostic.severity != .note {
      if let index = warnings.firstIndex(where: {
        $0.code == diagnostic.code && $0.stage == diagnostic.stage
      }) {
        warnings[index].count += 1
      } else {
        warnings.append(
          Warning(code: diagnostic.code, stage: diagnostic.stage, message: diagnostic.message))
      }
    }
  }
}

extension Rule {
  /// The code without its detail.
  fileprivate var base: String { String(code.prefix { $0 != ":" }) }
}

/// Counts what each rule did, without making a string for each removal.
private struct RuleUseTally {
  private(set) var uses: [DocumentSummary.RuleUse] = []
  /// The rule that was counted last: rules mostly do several things in a row.
  private var latest = 0

  mutating func count(removalsOf article: Article) {
    let removals = article.removals
    guard !removals.isEmpty else { return }
    // In the order of the removals, so that rules stand in the order of the stages and a sample is
    // the first that was taken.
    var spans: [(span: SourceSpan, place: Int)] = []
    spans.reserveCapacity(removals.count)
    var isSorted = true
    for removal in removals {
      let place = place(stage: removal.stage, code: removal.rule.code)
      uses[place].removals += 1
      if uses[place].sample == nil {
        uses[place].reason = removal.rule.reason
        uses[place].sample = DocumentSummary.Sample(article.source.bytes[removal.span.range])
      }
      if let last = spans.last, removal.span < last.span { isSorted = false }
      spans.append((removal.span, place))
    }
    if !isSorted { spans.sort { $0.span < $1.span } }
    var covered = 0
    for (span, place) in spans where span.end > covered {
      uses[place].removedBytes += span.end - max(span.start, covered)
      covered = span.end
    }
  }

  mutating func count(editsOf article: Article) {
    for block in article.blocks where block.isKept {
      guard let run = block.run else { continue }
      for edit in run.edits where edit.removal == nil {
        for cause in edit.causes {
          uses[place(stage: cause.stage, code: cause.rule)].edits += 1
        }
      }
    }
  }

  private mutating func place(stage: String, code: String) -> Int {
    if latest < uses.count, isUse(latest, of: stage, code) { return latest }
    if let index = uses.indices.first(where: { isUse($0, of: stage, code) }) {
      latest = index
    } else {
      latest = uses.count
      let base = code.utf8.firstIndex(of: 0x3A).map { String(code[..<$0]) } ?? code
      uses.append(DocumentSummary.RuleUse(stage: stage, rule: base))
    }
    return latest
  }

  /// Whether `code`, with or without a detail, is the rule's.
  private func isUse(_ index: Int, of stage: String, _ code: String) -> Bool {
    let rule = uses[index].rule.utf8Span.span
    let code = code.utf8Span.span
    guard code.count == rule.count || code.count > rule.count && code[rule.count] == 0x3A else {
      return false
    }
    // From the end: the codes of a stage mostly begin alike.
    for byte in rule.indices.reversed() where rule[byte] != code[byte] { return false }
    return uses[index].stage == stage
  }
}

extension DocumentSummary.Sample {
  /// The beginning of a text that is valid UTF-8; `nil` when the text has nothing to be seen.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
    guard bytes.endIndex - start > Self.limit else {
      self.init(text: String(decoding: bytes[start...], as: UTF8.self), isCut: false)
      return
    }
    // A few scalars more than the limit show where the last cluster ends.
    var end = min(start + Self.limit + 32, bytes.endIndex)
    while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    var length = 0
    var cut = text.startIndex
    while cut < text.endIndex {
      let next = text.index(after: cut)
      let width = text.utf8.distance(from: cut, to: next)
      guard length + width <= Self.limit else { break }
      length += width
      cut = next
    }
    if length == 0 {
      // One cluster is longer than the limit: letters with hundreds of marks.
      cut = text.utf8.index(text.startIndex, offsetBy: Self.limit)
      while cut.samePosition(in: text.unicodeScalars) == nil { cut = text.utf8.index(before: cut) }
    }
    self.init(text: String(text[..<cut]), isCut: true)
  }
}
