import SaafWriters

/// Changing JSON in a few places and leaving all other bytes as they are.
enum JSONCuts {
  struct Change {
    var range: Range<Int>
    var replacement: [UInt8] = []
  }

  /// The JSON with another string in a place.
  static func replacing(_ range: Range<Int>, by text: [UInt8], in json: [UInt8]) -> [UInt8] {
    var string = JSONBytes(capacity: text.count + 16)
    string.string(text)
    return applying([Change(range: range, replacement: string.bytes)], to: json)
  }

  /// Makes changes that do not overlap.
  static func applying(_ changes: [Change], to json: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    var start = 0
    for change in changes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += json[start..<change.range.lowerBound]
      result += change.replacement
      start = change.range.upperBound
    }
    return result + json[start...]
  }

  /// The changes that take elements out of their lists, each with the comma that it leaves over.
  static func cuts(of elements: [Range<Int>], in json: [UInt8]) -> [Change] {
    var cuts: [Change] = []
    for element in elements.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      var next = element.upperBound
      while next < json.count, isSpace(json[next]) { next += 1 }
      // The comma belongs to the next element when that is cut with the one before it.
      if next < json.count, json[next] == 0x2C, cuts.last?.range.lowerBound != next {
        cuts.append(Change(range: element.lowerBound..<next + 1))
      } else {
        var previous = element.lowerBound - 1
        while previous > 0, isSpace(json[previous]) { previous -= 1 }
        let start = previous >= 0 && json[previous] == 0x2C ? previous : element.lowerBound
        cuts.append(Change(range: start..<element.upperBound))
      }
    }
    return cuts
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
