/// The keys of the latest documents, in memory: a hash table with open addressing.
struct KeyTable {
  private var keys: [UInt64]
  /// Document numbers from 1; 0 where the slot is free.
  private var documents: [UInt32]
  private(set) var count = 0

  init() {
    keys = Array(repeating: 0, count: 1024)
    documents = Array(repeating: 0, count: 1024)
  }

  mutating func insert(_ record: KeyRecord) {
    if (count + 1) * 4 > keys.count * 3 { grow() }
    var slot = first(record.key)
    while documents[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = record.key
    documents[slot] = record.document + 1
    count += 1
  }

  /// Appends the documents that have the key, in no order.
  func append(documentsWith key: UInt64, to found: inout [UInt32]) {
    var slot = first(key)
    while documents[slot] != 0 {
      if keys[slot] == key { found.append(documents[slot] - 1) }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  /// - Complexity: O(*n* log *n*).
  func sortedRecords() -> [KeyRecord] {
    var records: [KeyRecord] = []
    records.reserveCapacity(count)
    for slot in keys.indices where documents[slot] != 0 {
      records.append(KeyRecord(key: keys[slot], document: documents[slot] - 1))
    }
    records.sort()
    return records
  }

  /// The bytes that a table of `count` records takes at most, while it grows.
  static func bytes(for count: Int) -> Int { count * KeyRecord.size * 4 }

  private func first(_ key: UInt64) -> Int { Mixing.scale(key, to: keys.count) }

  private mutating func grow() {
    let (oldKeys, oldDocuments) = (keys, documents)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    documents = Array(repeating: 0, count: oldKeys.count * 2)
    count = 0
    for slot in oldKeys.indices where oldDocuments[slot] != 0 {
      insert(KeyRecord(key: oldKeys[slot], document: oldDocuments[slot] - 1))
    }
  }
}
