import SaafModel
import SaafText

/// The hashes of the texts of all elements of a page, from one walk over its words.
///
/// The hash of an element is that of its words in their order: a polynomial over the words' hashes,
/// of which each stretch follows from two of its beginnings (Karp and Rabin, 1987). Numbers are alike.
struct PageWords {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// How many words stand before each node.
  private var before: [Int32] = []
  /// The hash of the words up to each one.
  private var sums: [UInt64] = [0]
  private var powers: [UInt64] = [1]
  /// How many of the words up to each one are more than numbers.
  private var lettered: [Int32] = [0]
  private let ends: [Int32]

  /// Longer texts are content, in words.
  private static let longest = 3000

  /// - Complexity: O(*n*) in the number of nodes and bytes.
  init(_ markup: Markup) {
    ends = markup.nodes.map(\.end)
    before.reserveCapacity(markup.nodes.count + 1)
    var hidden = 0
    for node in markup.nodes.indices {
      before.append(Int32(sums.count - 1))
      switch markup.nodes[node].tag {
      case .script, .style, .template, .noscript, .head:
        hidden = max(hidden, Int(markup.nodes[node].end))
      case .text where node >= hidden: add(markup.text(of: node))
      default: break
      }
    }
    before.append(Int32(sums.count - 1))
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    for word in text.split(whereSeparator: { $0 <= 0x20 }) {
      let key = ComparisonKey(Array(word), foldsCase: true).withNumbersAlike.bytes
      guard !key.isEmpty else { continue }
      sums.append(sums[sums.count - 1] &* Self.base &+ StableHash.of(key))
      powers.append(powers[powers.count - 1] &* Self.base)
      let isLettered = key.contains { $0 >= 0x41 }
      lettered.append(lettered[lettered.count - 1] + (isLettered ? 1 : 0))
    }
  }

  /// The hash of an element's words; `nil` for one that has none, only numbers, or very many words.
  func hash(of node: Int) -> UInt64? {
    let first = Int(before[node])
    let last = Int(before[Int(ends[node])])
    guard last > first, last - first <= Self.longest,
      lettered[last] > lettered[first]
    else { return nil }
    return sums[last] &- sums[first] &* powers[last - first]
  }
}
