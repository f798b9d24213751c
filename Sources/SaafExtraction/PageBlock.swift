import SaafModel

/// One block with a text, and what is known of it by itself.
struct PageBlock {
  /// The index in ``Article/blocks``.
  var index: Int
  var element: Int
  var statistics: TextStatistics
  var linkLength: Int
  var links: Int
  var marks: Int
  var bytes: Int
  /// The length when it reads like prose, else 0.
  var prose: Int

  init(index: Int, element: Int, run: TextRun) {
    self.index = index
    self.element = element
    bytes = run.bytes.count
    statistics = TextStatistics(run.bytes, 0..<run.bytes.count)
    linkLength = 0
    links = 0
    marks = run.marks.count
    var end = 0
    for mark in run.marks {
      guard case .link = mark.kind else { continue }
      links += 1
      linkLength += max(0, mark.range.upperBound - max(end, mark.range.lowerBound))
      end = max(end, mark.range.upperBound)
    }
    let isLinked = linkLength * 3 > bytes
    let hasSentence = statistics.sentenceEnds > 0 || statistics.commas > 1
    prose = !isLinked && hasSentence && statistics.length >= 25 ? statistics.length : 0
  }

  var linkShare: UInt8 { Scale.share(linkLength, of: bytes) }
}
