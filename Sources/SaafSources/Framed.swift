public import SaafModel
public import SaafPipeline

/// A record as it stands in the stream: its beginning and end were found, nothing else.
public struct RawRecord: Sendable {
  public var place: RecordPlace
  /// The whole record: a line without its end, a WARC record with its header, a tar member's data.
  public var bytes: [UInt8]

  public init(place: RecordPlace, bytes: [UInt8]) {
    self.place = place
    self.bytes = bytes
  }
}

/// What a stream gives next.
public enum Framed: Sendable {
  case record(RawRecord)
  /// A record that is no document by its kind alone.
  case skipped(RecordPlace, SkipReason)
  /// A record that cannot be read, with its bytes where they were held.
  case failed(RecordPlace, DocumentFailure, bytes: [UInt8]?)
}

/// What a record turned out to be.
public enum DocumentResult: Sendable {
  case document(Document)
  case skipped(SkipReason)
  case failed(DocumentFailure)
}
