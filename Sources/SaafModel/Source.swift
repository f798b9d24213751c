/// Where an article comes from, and its text exactly as it was read.
///
/// The decoded text is kept for as long as the article lives: removals and edits refer to it by
/// span, which is what makes the ledger exact.
public struct Source: Sendable, Equatable {
  /// The file's path or another name for the place, as the user gave it; `nil` for standard input.
  public var path: String?
  /// The address that the input was fetched from, where its source says so.
  public var url: String?
  /// Where the input stands in a container; `nil` for an input of its own.
  public var record: RecordPlace?
  /// How the input was fetched, where an archive says so.
  public var capture: Capture?
  /// SHA-256 of the input as it came, in lower-case hexadecimal; empty until it is computed.
  public var sha256: String
  /// The length of the input as it came, in bytes.
  public var byteCount: Int
  /// The IANA name of the encoding the input was decoded from.
  public var encoding: String
  /// The name of the reader that understood the input, for example `text`.
  public var format: String
  /// The decoded text: always valid UTF-8, a byte order mark kept as U+FEFF.
  public let bytes: [UInt8]
  /// Where re-encoding ``bytes`` would not give the input back, and what stood there.
  public let patches: [Patch]
  /// The offset of each line's first byte in ``bytes``, or in the page that ``bytes`` was taken from;
  /// never empty.
  public let lineStarts: [Int]
  /// The elements that the text stood in; `nil` for inputs without markup.
  public var markup: Markup?
  /// Where the parts of ``bytes`` stand in the decoded page, by place; empty when ``bytes`` is the
  /// input itself.
  public let anchors: [Anchor]

  public init(
    path: String? = nil, sha256: String = "", byteCount: Int? = nil, encoding: String = "UTF-8",
    format: String = "text", bytes: [UInt8], patches: [Patch] = [], lineStarts: [Int],
    markup: Markup? = nil, anchors: [Anchor] = []
  ) {
    precondition(lineStarts.first == 0, "the first line starts at 0")
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount ?? bytes.count
    self.encoding = encoding
    self.format = format
    self.bytes = bytes
    self.patches = patches
    self.lineStarts = lineStarts
    self.markup = markup
    self.anchors = anchors
  }

  /// Says that the text from one place on was taken from another place of the page.
  public struct Anchor: Sendable, Hashable {
    /// The offset in ``Source/bytes``.
    public var text: Int32
    /// The offset in the decoded page.
    public var origin: Int32

    public init(text: Int32, origin: Int32) {
      self.text = text
      self.origin = origin
    }
  }

  /// A stretch of the decoded text that stands for bytes which the encoding cannot write back.
  public struct Patch: Sendable, Hashable {
    /// Where the stretch begins in ``Source/bytes``.
    public var at: Int
    /// The stretch's length in ``Source/bytes``.
    public var length: Int
    /// The input's own bytes.
    public var original: [UInt8]

    public init(at: Int, length: Int, original: [UInt8]) {
      self.at = at
      self.length = length
      self.original = original
    }
  }

  /// The first and last line that `span` touches, from 1.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  public func lines(of span: SourceSpan) -> ClosedRange<Int> {
    let first = line(at: span.start)
    let last = span.count > 1 ? line(at: span.end - 1) : first
    return first...last
  }

  /// Where a byte of the text stands in the decoded page; to the byte at the start of each piece of
  /// text, near it behind characters that the page writes as references.
  ///
  /// - Complexity: O(log *n*) in the number of pieces.
  public func origin(of offset: Int) -> Int {
    let next = anchors.partitionPoint { $0.text <= offset }
    guard next > 0 else { return offset }
    return Int(anchors[next - 1].origin) + offset - Int(anchors[next - 1].text)
  }

  /// The line of the input, from 1, that holds the byte at `offset` of the text.
  ///
  /// - Complexity: O(log *n*) in the number of lines and pieces.
  public func line(at offset: Int) -> Int {
    let origin = origin(of: offset)
    return lineStarts.partitionPoint { $0 <= origin }
  }

  /// The text under `span`.
  public func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }
}
