/// Which documents have a key: the latest in memory, the others in sorted runs.
///
/// Keys are hashes, so that a tree or a database would read a page of the disk for each. Here they are
/// written in the order of their keys and merged, eight runs into one, as log-structured merge trees
/// do (O'Neil et al. 1996); the keys of many documents are looked up together, in their order. What a
/// key finds does not depend on where it is.
struct KeyIndex {
  /// A run and how many times its records were merged.
  struct LeveledRun {
    var number: Int
    var level: Int
    var run: SortedRun
  }

  private static let fanOut = 8

  private let storage: DedupeStorage
  private let limit: Int
  private var table = KeyTable()
  private(set) var runs: [LeveledRun]
  private var nextNumber: Int

  /// - Parameter memory: the bytes that the keys may take in memory.
  init(_ storage: DedupeStorage, runs: [LeveledRun], memory: Int) {
    self.storage = storage
    self.runs = runs
    limit = max(1, memory / KeyTable.bytes(for: 1))
    nextNumber = (runs.map(\.number).max() ?? 0) + 1
  }

  mutating func insert(_ record: KeyRecord) { table.insert(record) }

  /// The documents that have a key and are in memory, appended to those in `found`; ascending.
  func documents(with key: UInt64, _ found: [UInt32]) -> [UInt32] {
    var all = found
    table.append(documentsWith: key, to: &all)
    if all.count > 1 { all.sort() }
    return all
  }

  /// The documents in runs that have the keys, for each key.
  func documentsInRuns(with keys: [UInt64]) throws(DedupeFailure) -> [[UInt32]] {
    var found: [[UInt32]] = Array(repeating: [], count: keys.count)
    guard !runs.isEmpty else { return found }
    var questions = keys.indices.map { SortedRun.Question(key: keys[$0], index: $0) }
    questions.sort { $0.key < $1.key }
    for entry in runs {
      try entry.run.find(questions) { index, document in found[index].append(document) }
    }
    return found
  }

  /// Writes what is in memory into a run when it is more than it may be.
  mutating func spillIfFull() throws(DedupeFailure) {
    if table.count > limit { try spill() }
  }

  mutating func spill() throws(DedupeFailure) {
    guard table.count > 0 else { return }
    let (file, number) = try newFile()
    var writer = try SortedRunWriter(file)
    for record in table.sortedRecords() { try writer.append(record) }
    table = KeyTable()
    runs.append(LeveledRun(number: number, level: 0, run: try writer.finish()))
    try mergeLevels()
  }

  private mutating func mergeLevels() throws(DedupeFailure) {
    var level = 0
    while true {
      let members = runs.filter { $0.level == level }
      guard members.count >= Self.fanOut else {
        guard runs.contains(where: { $0.level > level }) else { return }
        level += 1
        continue
      }
      let (file, number) = try newFile()
      let merged = try RunMerge.merge(members.map(\.run), into: file)
      runs.removeAll { $0.level == level }
      runs.append(LeveledRun(number: number, level: level + 1, run: merged))
      level += 1
    }
  }

  private mutating func newFile() throws(DedupeFailure) -> (BinaryFile, number: Int) {
    let number = nextNumber
    nextNumber += 1
    return (try storage.file(named: DedupeStorage.runName(number)), number)
  }
}
