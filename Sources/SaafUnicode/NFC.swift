import CUnicode
import SaafModel

/// Normalization Form C (Unicode Standard Annex #15) on UTF-8.
public enum NFC {
  /// Whether the text is in NFC; malformed bytes count as characters that never change. O(*n*).
  public static func isNormalized(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { saaf_nfc_is_normalized($0.baseAddress, $0.count) } == 1
  }

  /// The replacements that bring a text of valid UTF-8 into NFC, in ascending order and as small as
  /// the text allows; empty when it is there already. O(*n*).
  ///
  /// A text in which hundreds of marks stand on one letter is left alone: ordering them takes time
  /// that grows with their square, and the Stream-Safe Text Format allows thirty.
  ///
  /// The composition exclusions hold: U+0958 to U+095F come out decomposed, while U+0929, U+0931
  /// and U+0934 are composed.
  public static func changes(in bytes: [UInt8]) -> [Replacement] {
    if NFCPrefilter.isPlain(bytes.span) || NFCPrefilter.hasMarkFlood(bytes.span) { return [] }
    if isNormalized(bytes) { return [] }
    var changes = saaf_changes()
    let status = bytes.withUnsafeBufferPointer {
      saaf_nfc_changes($0.baseAddress, $0.count, &changes)
    }
    // Out of memory, or a gigabyte without a line end: nothing that a caller could handle better.
    precondition(status == 0, "NFC failed on \(bytes.count) bytes")
    defer { saaf_changes_free(&changes) }
    let pool = UnsafeBufferPointer(start: changes.replacement, count: changes.replacement_length)
    return UnsafeBufferPointer(start: changes.changes, count: changes.count).map { change in
      let start = change.replacement_start
      return Replacement(
        change.start..<change.end,
        with: Array(pool[start..<start + change.replacement_length]))
    }
  }
}
