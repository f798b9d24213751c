import SaafModel

extension PageTextBuilder {
  /// Writes the run as a block, after the blocks that it is in.
  mutating func write(_ run: Run) {
    let element = frames.last?.element ?? 0
    guard let inner = innermost else { return append(.paragraph, run, element) }
    switch frames[inner].role {
    case .heading(let level):
      writeContainers(upTo: inner)
      append(
        title == .heading(frames[inner].element) ? .title : .heading(level: level), run, element)
    case .term:
      writeContainers(upTo: inner)
      append(.term, run, element)
    case .code:
      writeContainers(upTo: inner)
      append(.code(language: CodeLanguage.of(frames[inner].element, in: markup)), run, element)
    case .figureCaption:
      writeContainers(upTo: inner)
      let image = takePicture().flatMap { PageImage($0, in: markup) }
      append(.figure(source: image?.source, alternative: image?.alternative), run, element)
    case .tableCaption:
      guard let table = frames[..<inner].lastIndex(where: { $0.role == .table }),
        !frames[table].isWritten
      else { fallthrough }
      writeContainers(upTo: table)
      open(table, .table, run)
    case .item, .definition, .quote:
      guard !frames[inner].isWritten else { fallthrough }
      writeContainers(upTo: inner)
      open(inner, kind(of: frames[inner]), run)
    default:
      writeContainers(upTo: inner + 1)
      append(.paragraph, run, element)
    }
  }

  /// Writes the blocks of open elements that hold others and are not yet written.
  mutating func writeContainers(upTo limit: Int) {
    for index in frames.indices.prefix(limit) where !frames[index].isWritten {
      switch frames[index].role {
      case .list, .item, .definitions, .definition, .quote, .table, .row:
        open(index, kind(of: frames[index]), nil)
      default: break
      }
    }
  }

  func kind(of frame: Frame) -> Block.Kind {
    switch frame.role {
    case .list(let ordered): .list(ordered: ordered)
    case .item: .item
    case .definitions: .definitions
    case .definition: .definition
    case .quote: .quote(source: QuoteSource.of(frame.element, in: markup))
    case .table: .table
    case .row(let header): .row(header: header)
    default: .paragraph
    }
  }

  /// Writes the block of an open element; what follows in it is a level deeper.
  mutating func open(_ index: Int, _ kind: Block.Kind, _ run: Run?) {
    if case .list = kind, isDirectlyInList(index) {
      // A list between items belongs to the one before it.
      depth += 1
      frames[index].levels += 1
    }
    append(kind, run, frames[index].element)
    frames[index].isWritten = true
    frames[index].levels += 1
    depth += 1
  }

  func isDirectlyInList(_ index: Int) -> Bool {
    guard let outer = frames[..<index].last(where: { $0.role != .block }) else { return false }
    if case .list = outer.role, let last = drafts.last { return last.depth >= depth }
    return false
  }

  mutating func endCell(_ cell: Cell, _ frame: Frame) {
    writeContainers(upTo: frames.count)
    append(.cell(cell), run ?? Run(start: bytes.count), frame.element)
    run = nil
    pendingSpace = false
    lineBreaks = 0
    setAside()
  }

  mutating func append(_ kind: Block.Kind, _ run: Run?, _ element: Int) {
    var draft = Draft(
      kind: kind, depth: depth, start: bytes.count, end: bytes.count, element: element)
    if let run {
      draft.start = run.start
      draft.marks = run.marks
      if run.marks.count > 1 {
        draft.marks.sort {
          ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
      }
    } else {
      draft.isContainer = true
    }
    drafts.append(draft)
  }
}
