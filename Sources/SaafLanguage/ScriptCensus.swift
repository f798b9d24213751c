/// The number of letters of each script in a text.
struct ScriptCensus {
  private var counts = [Int](repeating: 0, count: Script.allCases.count)

  /// Counts the letters in valid UTF-8; linear in the bytes.
  mutating func add(_ bytes: Span<UInt8>) {
    let map = ScriptMap.standard
    var index = 0
    while index < bytes.count {
      if isAddressMark(bytes, at: index) {
        index = endOfAddress(bytes, from: index)
        continue
      }
      let scalar = readScalar(bytes, at: &index)
      counts[Int(map.script(of: scalar).rawValue)] &+= 1
    }
  }

  /// The script of most letters, by weight, with its share of all letters (0...1), or nil when
  /// there are no letters.
  ///
  /// Ideographs and kana count as one script: Japanese when kana are more than ornament.
  func dominant() -> (script: Script, share: Double)? {
    let han = counts[Int(Script.han.rawValue)]
    let kana = counts[Int(Script.kana.rawValue)]
    let isJapanese = kana * 12 > han + kana
    var total = 0
    var best = Script.none
    var bestWeight = 0
    for script in Script.allCases {
      var count = counts[Int(script.rawValue)]
      if script == .kana { count = isJapanese ? han + kana : 0 }
      if script == .han { count = isJapanese ? 0 : han + kana }
      let weight = count * script.letterWeight
      total += weight
      if weight > bestWeight {
        best = script
        bestWeight = weight
      }
    }
    return bestWeight > 0 ? (best, Double(bestWeight) / Double(total)) : nil
  }

  /// Whether `://` of a web address begins at `index`; its letters are no part of the language.
  @inline(__always)
  private func isAddressMark(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0x3A && index &+ 2 < bytes.count
      && bytes[index &+ 1] == 0x2F && bytes[index &+ 2] == 0x2F
  }

  private func endOfAddress(_ bytes: Span<UInt8>, from index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
    return end
  }
}
