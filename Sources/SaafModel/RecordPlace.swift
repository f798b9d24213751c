/// Where a record stands in the input that it was taken from.
public struct RecordPlace: Sendable, Hashable {
  /// What holds the records of an input.
  public enum Container: String, Sendable, Hashable, CaseIterable {
    /// No container: the input is one document.
    case plain
    /// JSON Lines: an object a line.
    case jsonl
    /// WARC 1.0 and 1.1 (ISO 28500).
    case warc
    /// tar: ustar, pax and GNU (POSIX.1-2001, `pax`).
    case tar
  }

  /// The input's path as the user gave it; `nil` for standard input.
  public var path: String?
  public var container: Container
  /// The record's number, from 1; for JSON Lines the number of the line. All records count, also
  /// those that are skipped or cannot be read.
  public var number: Int
  /// Where the record begins, in bytes of the decompressed input.
  public var offset: Int
  /// The record's length in bytes, headers included; without line ends and padding behind it.
  public var length: Int
  /// The path inside of a tar file.
  public var member: String?

  public init(
    path: String?, container: Container, number: Int, offset: Int, length: Int,
    member: String? = nil
  ) {
    self.path = path
    self.container = container
    self.number = number
    self.offset = offset
    self.length = length
    self.member = member
  }
}
