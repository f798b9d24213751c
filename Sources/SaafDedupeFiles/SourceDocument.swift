/// A document as it came: a line of a file, or a whole file.
public struct SourceDocument: Sendable {
  public enum Form: Sendable {
    /// An object of JSON.
    case json
    /// Plain text.
    case text
  }

  /// Its bytes, of a line without the line feed.
  public var bytes: [UInt8]
  public var form: Form
  /// The index of the output that it is written to when it stays.
  public var output: Int
  /// The name that it has without an id of its own.
  public var name: String
  /// The place for messages: the path and, for a line, its number from 1.
  public var place: String
  /// Whether a line feed follows.
  public var isLine: Bool

  public init(
    bytes: [UInt8], form: Form, output: Int, name: String, place: String, isLine: Bool
  ) {
    self.bytes = bytes
    self.form = form
    self.output = output
    self.name = name
    self.place = place
    self.isLine = isLine
  }
}

/// Something that gives documents in their order.
public protocol DocumentSource {
  /// The paths of all outputs, below the output folder.
  var outputs: [String] { get }

  /// The next document; `nil` when there is none.
  mutating func next() throws -> SourceDocument?
}
