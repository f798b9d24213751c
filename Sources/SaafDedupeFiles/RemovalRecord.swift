import SaafDedupe
import SaafWriters

/// Why something goes, in a sentence.
enum DedupeReason {
  static func text(of rule: Verdict.PartRemoval.Rule) -> String {
    switch rule {
    case .paragraph: "an earlier document has the same paragraph"
    case .line: "an earlier document has the same line"
    }
  }

  static func text(of rule: Verdict.Removal.Rule) -> String {
    switch rule {
    case .exact: "an earlier document has the same text"
    case .near: "an earlier document has nearly the same text"
    }
  }
}

/// The lines of `removed.jsonl`: an object for each document, paragraph or line that went.
enum RemovalRecord {
  static func bytes(
    of removal: Verdict.Removal, id: [UInt8], place: String?
  ) -> [UInt8] {
    var json = begin(id, place, removal.rule.rawValue, DedupeReason.text(of: removal.rule))
    json.raw(#","twin":"#)
    json.match(removal.twin)
    json.raw(#","via":"#)
    if let via = removal.via { json.match(via) } else { json.raw("null") }
    json.raw("}\n")
    return json.bytes
  }

  static func bytes(
    of part: Verdict.PartRemoval, text: [UInt8], id: [UInt8], place: String?
  ) -> [UInt8] {
    var json = begin(id, place, part.rule.rawValue, DedupeReason.text(of: part.rule))
    json.raw(part.rule == .paragraph ? #","paragraph":"# : #","line":"#)
    json.number(part.index + 1)
    json.raw(#","text":"#)
    json.string(text)
    json.raw(#","twin":"#)
    json.twin(of: part)
    json.raw("}\n")
    return json.bytes
  }

  private static func begin(
    _ id: [UInt8], _ place: String?, _ rule: String, _ reason: String
  ) -> JSONBytes {
    var json = JSONBytes(capacity: 300)
    json.raw(#"{"id":"#)
    json.string(id)
    json.raw(#","place":"#)
    json.string(place)
    json.raw(#","stage":"dedupe","rule":"#)
    json.string(rule)
    json.raw(#","reason":"#)
    json.string(reason)
    return json
  }
}

extension JSONBytes {
  mutating func twin(of part: Verdict.PartRemoval) {
    raw(#"{"id":"#)
    string(part.twin)
    raw(part.rule == .paragraph ? #","paragraph":"# : #","line":"#)
    number(part.twinIndex + 1)
    raw(#","similarity":1}"#)
  }

  mutating func match(_ match: Verdict.Match) {
    raw(#"{"id":"#)
    string(match.id)
    raw(#","similarity":"#)
    similarity(match.similarity)
    byte(0x7D)
  }

  /// A number from 0 to 1 with four digits, rounded down, so that only what is the same has 1.
  private mutating func similarity(_ value: Double) {
    guard value < 1 else { return number(1) }
    raw("0.")
    let digits = String(Int(value * 10_000))
    for _ in digits.count..<4 { byte(0x30) }
    for digit in digits.utf8 { byte(digit) }
  }
}
