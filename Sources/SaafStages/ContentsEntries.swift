import SaafModel
import SaafText

/// The entries of a table of contents: lines or items that say what headings further down say.
struct ContentsEntries {
  /// The entries' indices and those of their headings.
  private(set) var entries: [(entry: Int, heading: Int)] = []
  /// The index after the last entry.
  private(set) var end: Int

  /// Reads entries from `start` on, for as long as each is a heading further down.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  init(_ article: Article, from start: Int) {
    end = start
    var headings: [ComparisonKey: [Int]] = [:]
    // Last ones first, so that those before an entry can be dropped from the end.
    for index in article.blocks.indices.dropFirst(start).reversed() {
      let block = article.blocks[index]
      if block.isHeading, let run = block.run {
        headings[ContentsEntries.key(run.bytes), default: []].append(index)
      }
    }
    var index = start
    while index < article.blocks.count {
      let block = article.blocks[index]
      guard let run = block.run else {
        guard case .list = block.kind else { return }
        index += 1
        continue
      }
      // An entry on a line of its own may look like a heading itself: the next one counts.
      let key = ContentsEntries.key(run.bytes)
      while let last = headings[key]?.last, last <= index { headings[key]?.removeLast() }
      guard let heading = headings[key]?.last else { return }
      entries.append((index, heading))
      index += 1
      end = index
    }
  }

  /// The text's key without the number before it, which lists show as a marker.
  private static func key(_ text: [UInt8]) -> ComparisonKey {
    let marker = ListMarker(text, in: 0..<text.count)
    return ComparisonKey(text, in: (marker?.length ?? 0)..<text.count, foldsCase: true)
  }
}
