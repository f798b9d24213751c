/// Merges runs into one.
enum RunMerge {
  /// - Complexity: O(*n* · *runs*) in the number of records, in constant memory but for the first keys
  ///   of pages.
  static func merge(_ runs: [SortedRun], into file: BinaryFile) throws(DedupeFailure) -> SortedRun {
    var writer = try SortedRunWriter(file)
    var cursors: [Cursor] = []
    for run in runs { cursors.append(try Cursor(run)) }
    while true {
      var least: Int?
      for index in cursors.indices {
        guard let record = cursors[index].current else { continue }
        if let best = least, let other = cursors[best].current, other <= record { continue }
        least = index
      }
      guard let least, let record = cursors[least].current else { break }
      try writer.append(record)
      try cursors[least].advance()
    }
    return try writer.finish()
  }

  /// Reads a run from its beginning, many records at a time.
  private struct Cursor {
    private static let chunk = 8192

    private let run: SortedRun
    private var next = 0
    private var bytes: [UInt8] = []
    private var index = 0
    private(set) var current: KeyRecord?

    init(_ run: SortedRun) throws(DedupeFailure) {
      self.run = run
      try advance()
    }

    mutating func advance() throws(DedupeFailure) {
      if index * KeyRecord.size == bytes.count {
        let end = min(run.count, next + Self.chunk)
        guard next < end else {
          current = nil
          return
        }
        bytes = try run.file.read(
          SortedRun.header + next * KeyRecord.size..<SortedRun.header + end * KeyRecord.size)
        next = end
        index = 0
      }
      current = KeyRecord(
        key: bytes.number(at: index * KeyRecord.size),
        document: bytes.number(at: index * KeyRecord.size + 8))
      index += 1
    }
  }
}
