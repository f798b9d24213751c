/// The documents with the largest values, by value; of equal ones the earlier first.
public struct TopDocuments: Sendable, Equatable {
  public struct Entry: Sendable, Equatable {
    public var id: String
    public var path: String?
    public var inputBytes: Int
    public var cpuNanoseconds: Int
    public var wallNanoseconds: Int
    /// What the list is sorted by.
    var rank: Int
  }

  /// How many are kept.
  public static let limit = 20

  public private(set) var entries: [Entry] = []

  public init() {}

  mutating func add(_ document: DocumentSummary, rank: Int) {
    guard hasRoom(for: rank) else { return }
    insert(
      Entry(
        id: document.id, path: document.path, inputBytes: document.inputBytes,
        cpuNanoseconds: document.cpuNanoseconds, wallNanoseconds: document.wallNanoseconds,
        rank: rank))
  }

  mutating func merge(_ later: Self) {
    for entry in later.entries where hasRoom(for: entry.rank) { insert(entry) }
  }

  private func hasRoom(for rank: Int) -> Bool {
    entries.count < Self.limit || rank > entries[entries.count - 1].rank
  }

  private mutating func insert(_ entry: Entry) {
    let place = entries.firstIndex { $0.rank < entry.rank } ?? entries.count
    if entries.count == Self.limit { entries.removeLast() }
    entries.insert(entry, at: place)
  }
}
