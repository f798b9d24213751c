/// Words that are looked for in names and addresses, in letters of any case.
struct WordsInNames {
  private let keys: Set<UInt64>

  /// - Parameter words: of letters and digits of ASCII; told apart by their first eight.
  init(_ words: [String]) {
    keys = Set(words.map { word in word.utf8.reduce(0, WordsInNames.extended) })
  }

  /// Whether a name holds one of the words: `wp-smiley` holds `smiley`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func occur(in name: ArraySlice<UInt8>) -> Bool {
    var key: UInt64 = 0
    for byte in name {
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        key = WordsInNames.extended(key, byte)
      } else {
        if key != 0, keys.contains(key) { return true }
        key = 0
      }
    }
    return keys.contains(key)
  }

  private static func extended(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    key >> 56 == 0 ? key << 8 | UInt64(byte | 0x20) : key
  }
}
