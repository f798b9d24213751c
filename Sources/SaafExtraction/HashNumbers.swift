/// Numbers hashes in the order in which they first occur: equal ones get the same number.
///
/// A hash table with linear probing (Knuth, The Art of Computer Programming, section 6.4). What is
/// put in is a hash already; a dictionary would hash it again, in more time than all other work on it.
struct HashNumbers {
  /// The number of each hash.
  private(set) var numbers: [Int] = []
  /// How many different hashes there are.
  private(set) var count = 0

  /// - Complexity: O(*n*) in the number of hashes, if they are good ones.
  init(_ hashes: [UInt64]) {
    numbers.reserveCapacity(hashes.count)
    let bits = Int.bitWidth - (max(8, hashes.count) * 2 - 1).leadingZeroBitCount
    let mask = 1 << bits - 1
    var slots = [(hash: UInt64, number: Int)](repeating: (0, -1), count: mask + 1)
    for hash in hashes {
      var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
      while slots[slot].number >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
      if slots[slot].number < 0 {
        slots[slot] = (hash, count)
        count += 1
      }
      numbers.append(slots[slot].number)
    }
  }
}
