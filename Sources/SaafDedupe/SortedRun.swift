/// A file of key records in ascending order, which is never changed.
///
/// It begins with eight bytes of magic and the number of records. The records follow, twelve bytes
/// each, then the first key of every page of 341 records. Those stay in memory, eight bytes for four
/// kilobytes of the file. All numbers have their least byte first.
final class SortedRun {
  static let magic = Array("SaafKey1".utf8)
  static let header = 16
  static let pageRecords = 341

  let file: BinaryFile
  /// The number of records.
  let count: Int
  private let fences: [UInt64]

  init(file: BinaryFile, count: Int, fences: [UInt64]) {
    self.file = file
    self.count = count
    self.fences = fences
  }

  /// Opens a run that was written before.
  init(_ path: String) throws(DedupeFailure) {
    file = try BinaryFile(path, .read)
    let head = try file.read(0..<Self.header)
    guard Array(head[..<8]) == Self.magic else {
      throw .damaged(path: path, reason: "it does not begin as a run of keys")
    }
    let stored: UInt64 = head.number(at: 8)
    let size = try file.size()
    let records = Int(clamping: stored)
    guard records < size else {
      throw .damaged(path: path, reason: "it should have \(stored) records")
    }
    let pages = (records + Self.pageRecords - 1) / Self.pageRecords
    let end = Self.header + records * KeyRecord.size
    guard size == end + pages * 8 else {
      throw .damaged(path: path, reason: "it should have \(stored) records")
    }
    let bytes = try file.read(end..<size)
    count = records
    fences = (0..<pages).map { bytes.number(at: $0 * 8) }
  }

  /// A key that is looked for, and the index of the question that it belongs to.
  struct Question {
    var key: UInt64
    var index: Int
  }

  /// Finds the documents that have the keys.
  ///
  /// Reads each page at most once, and only those that may have a key.
  ///
  /// - Parameter questions: in ascending order of their keys.
  /// - Complexity: O(*q* log *n*), or O(*n*) when there are more questions than pages.
  func find(
    _ questions: [Question], _ body: (_ index: Int, _ document: UInt32) -> Void
  ) throws(DedupeFailure) {
    var page = 0
    var loaded: (page: Int, bytes: [UInt8])?
    for question in questions {
      page = firstPage(for: question.key, from: page)
      var current = page
      pages: while current < fences.count, fences[current] <= question.key {
        if loaded?.page != current { loaded = (current, try records(ofPage: current)) }
        let bytes = loaded!.bytes
        let records = bytes.count / KeyRecord.size
        var index = Self.lowerBound(of: question.key, in: bytes)
        while index < records {
          guard bytes.number(at: index * KeyRecord.size) == question.key else { break pages }
          body(question.index, bytes.number(at: index * KeyRecord.size + 8))
          index += 1
        }
        current += 1
      }
    }
  }

  /// The last page that begins below the key; records with it may go on in the next ones.
  private func firstPage(for key: UInt64, from start: Int) -> Int {
    var (low, high) = (start, fences.count)
    while low < high {
      let middle = (low + high) / 2
      if fences[middle] < key { low = middle + 1 } else { high = middle }
    }
    return max(start, low - 1)
  }

  private func records(ofPage page: Int) throws(DedupeFailure) -> [UInt8] {
    let first = page * Self.pageRecords
    let last = min(count, first + Self.pageRecords)
    return try file.read(
      Self.header + first * KeyRecord.size..<Self.header + last * KeyRecord.size)
  }

  private static func lowerBound(of key: UInt64, in bytes: [UInt8]) -> Int {
    var (low, high) = (0, bytes.count / KeyRecord.size)
    while low < high {
      let middle = (low + high) / 2
      let found: UInt64 = bytes.number(at: middle * KeyRecord.size)
      if found < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
