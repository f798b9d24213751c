import SaafReport

/// What came of one document.
struct CleanedDocument: Sendable {
  enum End: Int, Sendable {
    case emitted, dropped, quarantined
    /// A record that turned out to be no document.
    case skipped
  }

  var input: Input
  var end: End
  /// Why it was dropped or quarantined; the kind of a record that was skipped.
  var message: String?
  /// The bytes for outputs that many documents share, by output.
  var shared: [[UInt8]] = []
  /// The sizes, in bytes, of the files that it has for itself.
  var ownSizes: [Int] = []
  /// What it depends on, for the state; `nil` when it is to be done again in any case.
  var key: [UInt8]?
  /// Whether it was given up since it took too long.
  var isOvertime = false
  /// What the report needs of it; `nil` for a record that was skipped.
  var summary: DocumentSummary?
  /// Whether an earlier run cleaned it.
  var isEarlier = false
}
