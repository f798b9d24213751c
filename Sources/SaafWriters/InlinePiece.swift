import SaafModel

/// A step through a run whose marks are made to nest, as elements do: what markup begins or ends
/// here, or which bytes stand here.
enum InlinePiece: Equatable {
  case start(InlineMark.Kind)
  case end(InlineMark.Kind)
  case text(Range<Int>)
  case lineBreak
}

extension TextRun {
  /// The run as steps; marks that cross are ended and begun again.
  ///
  /// Links do not nest in links, and nothing nests in the sign of a note: the outer one stays. Marks
  /// that cover nothing are left out.
  ///
  /// - Complexity: O(*n* + *m* *d*) in the number of bytes, marks, and marks over one place.
  var pieces: [InlinePiece] { pieces(of: marks) }

  /// The run as steps, with other marks than its own.
  func pieces(of marks: [InlineMark]) -> [InlinePiece] {
    guard !marks.isEmpty else { return bytes.isEmpty ? [] : [.text(0..<bytes.count)] }
    var walk = InlineWalk(bytes)
    for mark in marks.sorted(by: InlineWalk.isBefore) {
      walk.step(into: mark.kind, mark.range.clamped(to: 0..<bytes.count))
    }
    return walk.finish()
  }
}

private struct InlineWalk {
  private let bytes: [UInt8]
  private var pieces: [InlinePiece] = []
  private var position = 0
  private var open: [(kind: InlineMark.Kind, end: Int)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Outer marks come before inner ones.
  static func isBefore(_ first: InlineMark, _ second: InlineMark) -> Bool {
    (first.range.lowerBound, -first.range.upperBound)
      < (second.range.lowerBound, -second.range.upperBound)
  }

  mutating func step(into kind: InlineMark.Kind, _ range: Range<Int>) {
    advance(to: range.lowerBound)
    if kind == .lineBreak {
      guard range.lowerBound >= position else { return }
      pieces.append(.lineBreak)
      // An edit may have left other text in its place.
      if bytes[range].allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
        position = range.upperBound
      }
      return
    }
    guard range.upperBound > position, !range.isEmpty, !isInside(kind) else { return }
    pieces.append(.start(kind))
    open.append((kind, range.upperBound))
  }

  mutating func finish() -> [InlinePiece] {
    advance(to: bytes.count)
    closeEnded(by: bytes.count)
    return pieces
  }

  private func isInside(_ kind: InlineMark.Kind) -> Bool {
    open.contains {
      switch ($0.kind, kind) {
      case (.noteReference, _), (.link, .link), (.link, .noteReference): true
      default: $0.kind == kind
      }
    }
  }

  /// Puts down the text up to `target`, and the ends on the way.
  private mutating func advance(to target: Int) {
    while let end = open.map(\.end).min(), end <= target {
      text(to: end)
      closeEnded(by: end)
    }
    text(to: target)
  }

  private mutating func text(to end: Int) {
    guard end > position else { return }
    pieces.append(.text(position..<end))
    position = end
  }

  /// Ends the marks that last no longer; those inside them are begun again.
  private mutating func closeEnded(by end: Int) {
    guard let first = open.firstIndex(where: { $0.end <= end }) else { return }
    for mark in open[first...].reversed() { pieces.append(.end(mark.kind)) }
    let goingOn = open[first...].filter { $0.end > end }
    open.removeSubrange(first...)
    for mark in goingOn { pieces.append(.start(mark.kind)) }
    open += goingOn
  }
}
