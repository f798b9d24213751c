import SaafModel
import Testing

@Suite struct PositionTests {
  static let text =
    "\u{FEFF}झील और तालाब\r\n\r\n  A lake\u{301} is deep. \r\n\r\n• 湖\r\n\t- 池\r\n\r\n> a\r\n> b\r\n\r\n```\r\nx  y\r\n```\r\n"

  @Test func everyRunIsItsSpanBeforeAnyEdit() throws {
    let article = try read(Self.text)
    for block in article.blocks {
      guard let run = block.run else { continue }
      var bytes = run.bytes
      for edit in run.edits.reversed() {
        bytes.replaceSubrange(edit.output, with: article.source.bytes[edit.source.range])
      }
      #expect(Array(article.source.bytes[run.span.range]) == bytes)
      #expect(block.extent.contains(run.span))
    }
  }

  @Test func spansExtentsAndLines() throws {
    let article = try read(Self.text)
    let found = article.blocks.compactMap { block in
      block.run.map { run in
        let lines = article.source.lines(of: block.extent)
        return
          "\(lines.lowerBound)-\(lines.upperBound) \(article.source.text(block.extent)) [\(article.source.text(run.span))]"
      }
    }
    #expect(
      found == [
        "1-1 झील और तालाब [झील और तालाब]", "3-3 A lake\u{301} is deep. [A lake\u{301} is deep.]",
        "5-5 • 湖 [湖]",
        "6-6 - 池 [池]", "8-9 > a\r\n> b [a\r\n> b]", "12-12 x  y [x  y]",
      ])
  }

  @Test func blocksDoNotOverlap() throws {
    let article = try read(Self.text)
    let extents = article.blocks.filter { $0.run != nil }.map(\.extent)
    for (first, second) in zip(extents, extents.dropFirst()) { #expect(first.end <= second.start) }
  }

  @Test func sourceKnowsItsLines() throws {
    let source = try read("a\r\nb\rc\n").source
    #expect(source.lineStarts == [0, 3, 5, 7])
    #expect(source.byteCount == 7)
    #expect(source.format == "text")
  }
}
