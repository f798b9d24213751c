/// What several values of a kind can be merged into.
public protocol Tally: Sendable, Equatable {
  init()

  /// Adds what was counted later.
  mutating func merge(_ later: Self)
}

/// Tallies by key, in the order in which the keys first came.
///
/// Keys beyond the ``limit`` are counted together, so that inputs cannot make it grow.
public struct BoundedTally<Key: Hashable & Sendable, Value: Tally>: Sendable, Equatable {
  public struct Entry: Sendable, Equatable {
    public let key: Key
    public internal(set) var value: Value
  }

  /// How many keys are told apart.
  public let limit: Int
  public private(set) var entries: [Entry] = []
  /// All keys that came when there were ``limit`` others; `nil` when there are none.
  public private(set) var others: Value?
  private var places: [Key: Int] = [:]

  public init(limit: Int = 1_000) {
    self.limit = limit
  }

  public subscript(key: Key) -> Value? { places[key].map { entries[$0].value } }

  /// Changes the tally of a key.
  mutating func update(_ key: Key, _ change: (inout Value) -> Void) {
    if let place = places[key] {
      change(&entries[place].value)
    } else if entries.count < limit {
      places[key] = entries.count
      entries.append(Entry(key: key, value: Value()))
      change(&entries[entries.count - 1].value)
    } else {
      var value = others ?? Value()
      change(&value)
      others = value
    }
  }

  mutating func merge(_ later: Self) {
    for entry in later.entries { update(entry.key) { $0.merge(entry.value) } }
    if let rest = later.others {
      var value = others ?? Value()
      value.merge(rest)
      others = value
    }
  }
}
