import SaafBatch
import SaafWriters

extension LineWorker {
  /// The line behind all answers that says how many there were of each kind.
  public static func trailer(_ counts: BatchCounts) -> [UInt8] {
    var json = JSONBytes(capacity: 128)
    for (key, count) in [
      (#"{"counts":{"inputs":"# as StaticString, counts.inputs), (#","emitted":"#, counts.emitted),
      (#","dropped":"#, counts.dropped), (#","quarantined":"#, counts.quarantined),
    ] {
      json.raw(key)
      json.number(count)
    }
    json.raw("}}\n")
    return json.bytes
  }
}
