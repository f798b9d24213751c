import SaafModel

/// Sums over the elements of a page: how much text, links and prose each holds.
struct PageCensus {
  struct Sums {
    var length: Int32 = 0
    var linkLength: Int32 = 0
    var bytes: Int32 = 0
    var prose: Int32 = 0
    var blocks: Int32 = 0
    var proseBlocks: Int32 = 0
    var headings: Int32 = 0
    var commas: Int32 = 0
  }

  private(set) var sums: [Sums]
  /// The nearest element up from each that holds more blocks than it; −1 for none.
  private(set) var containers: [Int32]
  /// The element that holds most of the page's prose without much else.
  private(set) var best: Int

  /// - Complexity: O(*n*) in the number of nodes and blocks.
  init(_ markup: Markup, _ blocks: [PageBlock], isHeading: (Int) -> Bool) {
    sums = Array(repeating: Sums(), count: markup.nodes.count)
    for block in blocks {
      let statistics = block.statistics
      sums[block.element].length += Int32(clamping: statistics.length)
      sums[block.element].linkLength += Int32(clamping: block.linkLength)
      sums[block.element].bytes += Int32(clamping: block.bytes)
      sums[block.element].prose += Int32(clamping: block.prose)
      sums[block.element].blocks += 1
      sums[block.element].proseBlocks += block.prose > 0 ? 1 : 0
      sums[block.element].headings += isHeading(block.index) ? 1 : 0
      sums[block.element].commas += Int32(clamping: statistics.commas)
    }
    for index in markup.nodes.indices.reversed() {
      let parent = Int(markup.nodes[index].parent)
      guard parent >= 0, sums[index].blocks > 0 else { continue }
      sums[parent].length += sums[index].length
      sums[parent].linkLength += sums[index].linkLength
      sums[parent].bytes += sums[index].bytes
      sums[parent].prose += sums[index].prose
      sums[parent].blocks += sums[index].blocks
      sums[parent].proseBlocks += sums[index].proseBlocks
      sums[parent].headings += sums[index].headings
      sums[parent].commas += sums[index].commas
    }
    containers = Array(repeating: -1, count: markup.nodes.count)
    for index in markup.nodes.indices where sums[index].blocks > 0 {
      let parent = Int(markup.nodes[index].parent)
      guard parent >= 0 else { continue }
      containers[index] =
        sums[parent].blocks > sums[index].blocks
        ? Int32(truncatingIfNeeded: parent) : containers[parent]
    }
    best = PageCensus.best(markup, sums)
  }

  /// Goes down from the top as long as one child holds most of the prose.
  private static func best(_ markup: Markup, _ sums: [Sums]) -> Int {
    guard !markup.nodes.isEmpty else { return 0 }
    var current = 0
    while true {
      var child = current + 1
      var next: Int?
      while child < Int(markup.nodes[current].end) {
        if Int(sums[child].prose) * 10 >= Int(sums[current].prose) * 6, sums[child].prose > 0 {
          next = child
        }
        child = Int(markup.nodes[child].end)
      }
      guard let next else { return current }
      current = next
    }
  }
}
