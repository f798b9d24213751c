import SaafModel

/// Puts a run down as Markdown: its text escaped, its marks as delimiters, or as tags where
/// delimiters would not be read as such.
///
/// Specification: CommonMark 0.31.2, section 6; GitHub Flavored Markdown 0.29, sections 4.10 and 6.5.
struct MarkdownInline {
  /// Where the run stands, which decides what a line break can be.
  enum Place {
    case block
    /// A heading or the description of an image.
    case line
    case cell
  }

  private let bytes: [UInt8]
  private let pieces: [InlinePiece]
  private let place: Place
  private let notes: NoteNumbers
  private var output: [UInt8] = []
  /// What ends each open mark.
  private var ends: [[UInt8]] = []
  /// The piece to put down next.
  private var next = 0

  private init(_ run: TextRun, _ marks: [InlineMark], _ place: Place, _ notes: NoteNumbers) {
    bytes = run.bytes
    pieces = run.pieces(of: marks.compactMap { Self.trimmed($0, run.bytes) })
    self.place = place
    self.notes = notes
  }

  /// - Parameter isStrong: whether all of it is to be strong.
  /// - Complexity: O(*n* + *m* *d*) in the number of bytes, marks, and marks over one place.
  static func text(
    of run: TextRun, in place: Place, notes: NoteNumbers, isStrong: Bool = false
  ) -> [UInt8] {
    let whole = InlineMark(.strong, 0..<run.bytes.count)
    var inline = MarkdownInline(run, isStrong ? [whole] + run.marks : run.marks, place, notes)
    while inline.next < inline.pieces.count { inline.step() }
    return inline.finished()
  }

  /// Delimiters do not count beside white space inside them.
  private static func trimmed(_ mark: InlineMark, _ bytes: [UInt8]) -> InlineMark? {
    guard [.emphasis, .strong, .deleted].contains(mark.kind) else { return mark }
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let text = bytes[mark.range.clamped(to: 0..<bytes.count)]
    let start = text.drop(while: isSpace)
    guard let end = start.lastIndex(where: { !isSpace($0) }) else { return nil }
    return InlineMark(mark.kind, start.startIndex..<end + 1)
  }

  private func finished() -> [UInt8] {
    switch place {
    case .block:
      return Array(
        output.split(separator: 0x0A, omittingEmptySubsequences: false).map(MarkdownText.line)
          .joined(separator: [0x0A]))
    case .line: return output
    case .cell: return output.flatMap { $0 == 0x7C ? [0x5C, 0x7C] : [$0] }
    }
  }

  private mutating func step() {
    let piece = pieces[next]
    next += 1
    switch piece {
    case .text(let range):
      let text = MarkdownText.escaped(bytes[range])
      // A sign with a colon behind it would begin the note.
      if text.first == 0x3A, endsWithSign { output.append(0x5C) }
      output += text
    case .lineBreak: lineBreak()
    case .end: output += ends.removeLast()
    case .start(let kind): start(kind)
    }
  }

  private var endsWithSign: Bool {
    guard next >= 2, case .end(.noteReference) = pieces[next - 2] else { return false }
    return output.last == 0x5D
  }

  private mutating func lineBreak() {
    let hasMore = pieces[next...].contains { if case .text = $0 { true } else { false } }
    guard hasMore, !output.isEmpty else { return }
    switch place {
    case .block:
      while output.last == 0x20 { output.removeLast() }
      output += [0x5C, 0x0A]
    case .line: output.append(0x20)
    case .cell: output += Array("<br>".utf8)
    }
  }

  private mutating func start(_ kind: InlineMark.Kind) {
    switch kind {
    case .emphasis: delimited("*", tag: "em")
    case .strong: delimited("**", tag: "strong")
    case .deleted: delimited("~~", tag: "del")
    case .inserted: tagged("ins")
    case .superscript: tagged("sup")
    case .subscript: tagged("sub")
    case .code: code()
    case .link(let href):
      openBracket()
      ends.append(Array("](".utf8) + MarkdownText.destination(href) + [0x29])
    case .noteReference(let id):
      guard let number = notes.number(of: id) else { return ends.append([]) }
      openBracket()
      output += Array("^\(number)]".utf8)
      next = endOfMark(from: next - 1) + 1
    case .language, .lineBreak: ends.append([])
    }
  }

  /// An exclamation mark before a bracket would make an image of it.
  private mutating func openBracket() {
    if output.last == 0x21 {
      output.removeLast()
      output += [0x5C, 0x21]
    }
    output.append(0x5B)
  }

  private mutating func tagged(_ name: String) {
    output += Array("<\(name)>".utf8)
    ends.append(Array("</\(name)>".utf8))
  }

  /// A code span cannot hold markup, nor in a table bars or what escapes them.
  private mutating func code() {
    if case .text(let range) = pieces[next], case .end = pieces[next + 1],
      place != .cell || !bytes[range].contains(where: { $0 == 0x7C || $0 == 0x5C }),
      output.last != 0x60
    {
      output += MarkdownText.codeSpan(bytes[range])
      next += 2
    } else {
      tagged("code")
    }
  }

  // MARK: Delimiters

  private mutating func delimited(_ delimiter: String, tag: String) {
    let delimiter = Array(delimiter.utf8)
    let end = endOfMark(from: next - 1)
    guard canBegin(), canEnd(at: end), output.last != delimiter[0],
      closes(behind: end) != delimiter[0]
    else { return tagged(tag) }
    output += delimiter
    ends.append(delimiter)
  }

  private func endOfMark(from start: Int) -> Int {
    var depth = 0
    for index in start..<pieces.count {
      switch pieces[index] {
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .lineBreak: continue
      }
      if depth == 0 { return index }
    }
    return pieces.count - 1
  }

  /// The first byte of what the marks that end right behind a piece are closed with.
  private func closes(behind end: Int) -> UInt8? {
    var level = ends.count - 1
    var index = end + 1
    while index < pieces.count, level >= 0, case .end = pieces[index] {
      if let first = ends[level].first { return first }
      level -= 1
      index += 1
    }
    return nil
  }

  private enum Side {
    case space, punctuation, word
  }

  /// Whether a delimiter here is left-flanking, whatever markup follows.
  private func canBegin() -> Bool {
    if case .text(let range) = pieces[next], side(of: first(in: range)) == .word { return true }
    return output.isEmpty || side(of: output[...].lastScalar) != .word
  }

  /// Whether a delimiter at the end of a mark is right-flanking.
  private func canEnd(at end: Int) -> Bool {
    if case .text(let range) = pieces[end - 1], side(of: last(in: range)) == .word { return true }
    guard end + 1 < pieces.count else { return true }
    switch pieces[end + 1] {
    case .text(let range): return side(of: first(in: range)) != .word
    case .lineBreak: return true
    case .start(.language), .start(.noteReference), .end: return false
    case .start: return true
    }
  }

  private func first(in range: Range<Int>) -> Unicode.Scalar {
    String(decoding: bytes[range].prefix(4), as: UTF8.self).unicodeScalars.first ?? " "
  }

  private func last(in range: Range<Int>) -> Unicode.Scalar {
    bytes[range].lastScalar
  }

  private func side(of scalar: Unicode.Scalar) -> Side {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      .punctuation
    default: .word
    }
  }
}

extension ArraySlice<UInt8> {
  /// The last scalar of valid UTF-8; a space when there is none.
  fileprivate var lastScalar: Unicode.Scalar {
    let start = indices.reversed().first { self[$0] & 0xC0 != 0x80 } ?? startIndex
    return String(decoding: self[start...], as: UTF8.self).unicodeScalars.last ?? " "
  }
}
