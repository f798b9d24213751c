import SaafDedupe
import SaafWriters

/// Takes paragraphs out of a written article and puts them into its account.
///
/// With a full ledger, the article still gives its input back: the paragraph as the source has it goes
/// to `removed`, its run and its edits go. Other ledgers have no places, so nothing can be added.
struct ArticleCuts {
  private let json: DocumentJSON
  private let paragraphs: [Int]

  /// - Parameter paragraphs: the indices of the paragraphs among the article's texts.
  init(_ json: DocumentJSON, _ paragraphs: [Int]) {
    self.json = json
    self.paragraphs = paragraphs
  }

  func bytes(
    of article: [UInt8], without parts: [Verdict.PartRemoval]
  ) throws(ReadDocument.Failure) -> [UInt8] {
    let pieces = parts.map { paragraphs[$0.index] }
    let blocks = pieces.map { json.pieces[$0].place }
    guard json.hasFullLedger else {
      return JSONCuts.applying(JSONCuts.cuts(of: blocks, in: article), to: article)
    }
    guard json.runs.count == json.pieces.count else {
      throw ReadDocument.Failure(
        description:
          "the ledger has \(json.runs.count) runs for \(json.pieces.count) texts; it was "
          + "changed after it was written")
    }
    let source: [UInt8]
    do {
      source = try SourceRestorer.sourceText(article)
    } catch {
      throw ReadDocument.Failure(description: error.description)
    }
    let runs = pieces.map { json.runs[$0] }
    guard runs.allSatisfy({ $0.source.upperBound <= source.count }) else {
      throw ReadDocument.Failure(description: "a run of the ledger ends behind the source")
    }
    let edits = json.edits.filter { edit in
      runs.contains {
        $0.source.lowerBound <= edit.source.lowerBound
          && edit.source.upperBound <= $0.source.upperBound
      }
    }
    var entries: [[UInt8]] = []
    for (part, run) in zip(parts, runs) { entries.append(entry(part, run.source, source)) }
    let isEmpty = article[json.removed].dropFirst().dropLast().allSatisfy { $0 <= 0x20 }
    let end = json.removed.upperBound - 1
    let addition = JSONCuts.Change(
      range: end..<end,
      replacement: (isEmpty ? [] : [0x2C]) + Array(entries.joined(separator: [0x2C])))
    return JSONCuts.applying(
      JSONCuts.cuts(of: blocks, in: article) + [addition]
        + JSONCuts.cuts(of: runs.map(\.place), in: article)
        + JSONCuts.cuts(of: edits.map(\.place), in: article), to: article)
  }

  /// One entry of `removed`.
  private func entry(
    _ part: Verdict.PartRemoval, _ range: Range<Int>, _ source: [UInt8]
  ) -> [UInt8] {
    let first = source[..<range.lowerBound].count { $0 == 0x0A } + 1
    let last = first + source[range].count { $0 == 0x0A }
    var json = JSONBytes(capacity: range.count + 300)
    json.raw(#"{"stage":"dedupe","rule":"#)
    json.string(part.rule.rawValue)
    json.raw(#","reason":"#)
    json.string(DedupeReason.text(of: part.rule))
    json.raw(#","text":"#)
    json.string(source, in: range)
    json.raw(#","lines":"#)
    json.pair(first, last)
    json.raw(#","bytes":"#)
    json.pair(range.lowerBound, range.upperBound)
    json.raw(#","twin":"#)
    json.twin(of: part)
    json.byte(0x7D)
    return json.bytes
  }
}
