/// That a document has a key: the hash of a band, of a whole text or of a part.
struct KeyRecord: Hashable, Comparable, Sendable {
  /// The bytes of a record in a file.
  static let size = 12

  var key: UInt64
  var document: UInt32

  static func < (left: KeyRecord, right: KeyRecord) -> Bool {
    left.key != right.key ? left.key < right.key : left.document < right.document
  }
}
