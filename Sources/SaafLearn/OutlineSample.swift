/// The outlines of some documents: those whose names have the smallest hashes, which is a sample
/// without bias that does not depend on the order (Cohen and Kaplan, “Summarizing data using bottom-k
/// sketches”, 2007).
struct OutlineSample: Sendable {
  private static let size = 1000

  private var kept: [(hash: UInt64, outline: Outline)] = []

  var outlines: [Outline] { kept.map(\.outline) }

  /// - Complexity: O(*k*) in the size of the sample at worst, O(1) for most documents.
  mutating func add(_ outline: Outline, document: String) {
    let hash = StableHash.of(document.utf8)
    if kept.count == Self.size, let last = kept.last, hash >= last.hash { return }
    var place = kept.count
    while place > 0, kept[place - 1].hash > hash { place -= 1 }
    kept.insert((hash, outline), at: place)
    if kept.count > Self.size { kept.removeLast() }
  }
}
