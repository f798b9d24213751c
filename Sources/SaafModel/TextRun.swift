/// One run of text that can say, for each of its bytes, where it came from.
///
/// A run begins as a verbatim copy of its source span. Every later change is recorded as an
/// ``Edit``; what no edit covers is still byte for byte the source.
public struct TextRun: Sendable, Equatable {
  /// The current text: valid UTF-8.
  public private(set) var bytes: [UInt8]
  /// The source bytes that the run accounts for.
  public let span: SourceSpan
  /// The changes so far, sorted by place, never overlapping.
  public private(set) var edits: [Edit] = []
  /// Inline formatting, sorted by place; a mark before those inside it.
  public internal(set) var marks: [InlineMark]

  /// Creates the run that shows `span` of `source` as it is.
  public init(_ span: SourceSpan, of source: [UInt8], marks: [InlineMark] = []) {
    self.bytes = Array(source[span.range])
    self.span = span
    self.marks = marks
  }

  /// The current text as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Replaces parts of the current text.
  ///
  /// A replacement that touches an earlier edit joins it: the ledger then names both causes for the
  /// union of their source bytes.
  ///
  /// - Parameter replacements: sorted, not overlapping, on scalar boundaries.
  /// - Complexity: O(*n*) in the length of the text and the number of edits.
  mutating func apply(_ replacements: [Replacement], cause: Cause, removal: Int? = nil) {
    guard !replacements.isEmpty else { return }
    var rewriter = Rewriter(bytes: bytes, edits: edits, start: span.start)
    for replacement in rewriter.joined(replacements) {
      rewriter.apply(replacement, cause: cause, removal: removal)
    }
    let result = rewriter.finish()
    bytes = result.bytes
    edits = result.edits
    shiftMarks(across: replacements)
  }

  /// Moves the marks along.
  ///
  /// - Complexity: O(*m* log *r* + *r*) in the numbers of marks and of replacements, for marks that are
  ///   nested to a constant depth.
  private mutating func shiftMarks(across replacements: [Replacement]) {
    guard !marks.isEmpty else { return }
    // By how much a text moves that follows so many replacements.
    var shifts = [0]
    shifts.reserveCapacity(replacements.count + 1)
    for (index, replacement) in replacements.enumerated() {
      shifts.append(shifts[index] + replacement.bytes.count - replacement.range.count)
    }
    marks = marks.compactMap { mark in
      let before = replacements.partitionPoint { $0.range.upperBound <= mark.range.lowerBound }
      let end = replacements.partitionPoint { $0.range.lowerBound < mark.range.upperBound }
      var mark = mark
      for replacement in replacements[before..<max(before, end)].reversed() {
        mark.shift(across: replacement)
        if mark.range.isEmpty, mark.kind != .lineBreak { return nil }
      }
      let shift = shifts[before]
      mark.range = mark.range.lowerBound + shift..<mark.range.upperBound + shift
      return mark
    }
  }
}

extension InlineMark {
  /// Moves the ends of a mark that a replacement touches. What is put in at a mark's edge stays outside
  /// it; a mark whose whole text is replaced covers what stands there now, and is empty when that is
  /// nothing.
  fileprivate mutating func shift(across replacement: Replacement) {
    let replaced = replacement.range
    guard range.upperBound > replaced.lowerBound else { return }
    let newEnd = replaced.lowerBound + replacement.bytes.count
    let lower = min(range.lowerBound, replaced.lowerBound)
    var upper = range.upperBound
    if upper >= replaced.upperBound {
      upper += newEnd - replaced.upperBound
    } else if upper > replaced.lowerBound {
      upper = lower < replaced.lowerBound ? replaced.lowerBound : newEnd
    }
    range = lower..<max(lower, upper)
  }
}

/// Merges a sorted list of replacements into a run's text and edits, in one pass from left to right.
private struct Rewriter {
  let bytes: [UInt8]
  let edits: [Edit]
  /// Where the copied part of `bytes` ends.
  private var copied = 0
  /// The first edit that is not yet carried over.
  private var next = 0
  /// The source offset that belongs to the position right after the last carried or passed edit.
  private var sourceAnchor: Int
  private var outputAnchor = 0
  private var newBytes: [UInt8] = []
  private var newEdits: [Edit] = []

  init(bytes: [UInt8], edits: [Edit], start: Int) {
    self.bytes = bytes
    self.edits = edits
    self.sourceAnchor = start
    newBytes.reserveCapacity(bytes.count + 16)
  }

  /// Joins replacements that lie in one earlier edit: together they are one change of it.
  func joined(_ replacements: [Replacement]) -> [Replacement] {
    guard replacements.count > 1, !edits.isEmpty else { return replacements }
    var joined: [Replacement] = []
    joined.reserveCapacity(replacements.count)
    var edit = 0
    for replacement in replacements {
      let last = joined.count - 1
      guard last >= 0 else {
        joined.append(replacement)
        continue
      }
      let range = joined[last].range
      while edit < edits.count, edits[edit].output.upperBound <= range.upperBound { edit += 1 }
      if edit < edits.count, edits[edit].output.lowerBound < range.upperBound,
        replacement.range.lowerBound < edits[edit].output.upperBound
      {
        joined[last].bytes += bytes[range.upperBound..<replacement.range.lowerBound]
        joined[last].bytes += replacement.bytes
        joined[last].range = range.lowerBound..<replacement.range.upperBound
      } else {
        joined.append(replacement)
      }
    }
    return joined
  }

  mutating func apply(_ replacement: Replacement, cause: Cause, removal: Int?) {
    var lower = replacement.range.lowerBound
    var upper = replacement.range.upperBound
    precondition(lower >= copied, "replacements must be sorted and may not overlap")
    carryEdits(endingBy: lower)

    var causes: [Cause] = []
    var firstTouched: Edit?
    var lastTouched: Edit?
    var touchedRemoval: Int?
    while next < edits.count, edits[next].output.lowerBound < upper {
      let touched = edits[next]
      firstTouched = firstTouched ?? touched
      lastTouched = touched
      for cause in touched.causes where !causes.contains(cause) { causes.append(cause) }
      touchedRemoval = touchedRemoval ?? touched.removal
      next += 1
    }

    var text = replacement.bytes
    let sourceStart: Int
    if let touched = firstTouched, touched.output.lowerBound < lower {
      text.insert(contentsOf: bytes[touched.output.lowerBound..<lower], at: 0)
      lower = touched.output.lowerBound
      sourceStart = touched.source.start
    } else {
      sourceStart = sourceAnchor + (lower - outputAnchor)
    }
    let sourceEnd: Int
    if let touched = lastTouched {
      if touched.output.upperBound > upper {
        text.append(contentsOf: bytes[upper..<touched.output.upperBound])
        upper = touched.output.upperBound
        sourceEnd = touched.source.end
      } else {
        sourceEnd = touched.source.end + (upper - touched.output.upperBound)
      }
    } else {
      sourceEnd = sourceAnchor + (upper - outputAnchor)
    }

    newBytes.append(contentsOf: bytes[copied..<lower])
    let start = newBytes.count
    newBytes.append(contentsOf: text)
    if !causes.contains(cause) { causes.append(cause) }
    newEdits.append(
      Edit(
        source: SourceSpan(sourceStart, sourceEnd), output: start..<newBytes.count, causes: causes,
        removal: removal ?? touchedRemoval))
    copied = upper
    outputAnchor = upper
    sourceAnchor = sourceEnd
  }

  mutating func finish() -> (bytes: [UInt8], edits: [Edit]) {
    carryEdits(endingBy: bytes.count)
    newBytes.append(contentsOf: bytes[copied...])
    return (newBytes, newEdits)
  }

  /// Copies over the edits that end at or before `limit`, unchanged but for their new place.
  private mutating func carryEdits(endingBy limit: Int) {
    while next < edits.count, edits[next].output.upperBound <= limit {
      var edit = edits[next]
      let shift = newBytes.count - copied
      edit.output = edit.output.lowerBound + shift..<edit.output.upperBound + shift
      newEdits.append(edit)
      outputAnchor = edits[next].output.upperBound
      sourceAnchor = edit.source.end
      next += 1
    }
  }
}
