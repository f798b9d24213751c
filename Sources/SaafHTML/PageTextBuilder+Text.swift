import SaafModel
import SaafUnicode

extension PageTextBuilder {
  var isPreformatted: Bool {
    openCode > 0 && innermost.map { frames[$0].role == .code } ?? false
  }

  mutating func text(_ index: Int) {
    if isPreformatted { return code(markup.text(of: index), index) }
    let buffer = markup.buffer
    let first = Int(markup.nodes[index].first)
    let end = first + Int(markup.nodes[index].count)
    var position = first
    while position < end {
      if isSpace(buffer[position]) {
        pendingSpace = true
        position += 1
        continue
      }
      let start = position
      position = endOfWords(from: start, to: end)
      begin(index, at: start - first)
      bytes.append(buffer.span, in: start..<position)
    }
  }

  /// Where the words end that the text has as they are, with one space between them.
  func endOfWords(from start: Int, to end: Int) -> Int {
    let buffer = markup.buffer.span
    var index = start
    while index < end {
      if !isSpace(buffer[index]) {
        index += 1
      } else if buffer[index] == 0x20, index + 1 < end, !isSpace(buffer[index + 1]) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Begins the run, or puts the space that stands between two words of it.
  mutating func begin(_ index: Int, at offset: Int = 0) {
    if run == nil {
      if !bytes.isEmpty { bytes.append(0x0A) }
      run = Run(start: bytes.count)
      for mark in openMarks.indices { openMarks[mark].start = bytes.count }
    } else if lineBreaks > 0 {
      let place = local(bytes.count)
      run?.marks.append(InlineMark(.lineBreak, place..<place))
      bytes.append(0x20)
    } else if pendingSpace {
      bytes.append(0x20)
      for mark in openMarks.indices where openMarks[mark].start == bytes.count - 1 {
        openMarks[mark].start = bytes.count
      }
    }
    pendingSpace = false
    lineBreaks = 0
    let origin = markup.nodes[index].origin + Int32(truncatingIfNeeded: offset)
    if anchors.last.map({ Int($0.origin - $0.text) != Int(origin) - bytes.count }) ?? true {
      anchors.append(Source.Anchor(text: Int32(truncatingIfNeeded: bytes.count), origin: origin))
    }
  }

  func local(_ offset: Int) -> Int { offset - (run?.start ?? 0) }

  mutating func lineBreak() {
    guard run != nil else { return }
    if isPreformatted {
      bytes.append(0x0A)
      return
    }
    lineBreaks += 1
    if lineBreaks > 1, !isInCell, !isInHeading { flush() }
  }

  var isInHeading: Bool {
    guard let innermost, case .heading = frames[innermost].role else { return false }
    return true
  }

  /// Ends the run and makes a block of it.
  mutating func flush() {
    defer {
      run = nil
      pendingSpace = false
      pendingLine = false
      lineBreaks = 0
      setAside()
      showPictures()
    }
    guard self.run != nil else { return }
    if isPreformatted { trimLines() }
    guard var run = self.run.take() else { return }
    for mark in openMarks where mark.start < bytes.count {
      run.marks.append(
        InlineMark(
          mark.kind, max(mark.start, run.start) - run.start..<bytes.count - run.start))
    }
    guard !isBlank(run.start..<bytes.count) else { return }
    write(run)
  }

  /// Whether there is nothing to see: white space of any kind.
  func isBlank(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if isSpace(bytes[index]) {
        index += 1
      } else if index + 1 < range.upperBound, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
        index += 2
      } else if index + 2 < range.upperBound, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x8B
      {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  @inline(__always)
  func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20
      && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C)
  }
}
