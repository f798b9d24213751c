/// Counts in how many documents things occur, in memory that does not grow with their number.
///
/// Lossy counting (Manku and Motwani, “Approximate Frequency Counts over Data Streams”, 2002): after
/// each ``width`` documents, what is too rare to matter is forgotten. A count is never too large, and
/// too small by no more than one in `width` of the documents. Up to `width` documents are counted
/// exactly, and so is all that is frequent from the start.
struct LossyCounter<Value: Sendable>: Sendable {
  struct Entry: Sendable {
    /// In how many documents it was seen since it was last forgotten.
    var documents = 0
    /// How many documents it may have been seen in before.
    fileprivate var missed: Int
    var value: Value
  }

  private let width: Int
  private(set) var entries: [UInt64: Entry] = [:]
  private(set) var documents = 0

  init(width: Int) { self.width = width }

  /// Counts a thing; to be called once for each of a document's things.
  ///
  /// - Parameter initial: what to keep of it, made when it is new.
  mutating func count(
    _ key: UInt64, initial: @autoclosure () -> Value, update: (inout Value) -> Void
  ) {
    if entries[key] == nil {
      entries[key] = Entry(missed: documents / width, value: initial())
    }
    entries[key]?.documents += 1
    if var entry = entries[key] {
      update(&entry.value)
      entries[key] = entry
    }
  }

  /// Says that all things of a document were counted.
  ///
  /// - Complexity: O(1), amortized, in the number of things counted.
  mutating func endDocument() {
    documents += 1
    guard documents % width == 0 else { return }
    let bucket = documents / width
    entries = entries.filter { $0.value.documents + $0.value.missed > bucket }
  }
}
