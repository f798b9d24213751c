/// What a web archive says of how a page was fetched.
public struct Capture: Sendable, Hashable {
  /// `WARC-Record-ID`, without angle brackets.
  public var recordID: String?
  /// `WARC-Date`, as it stands there.
  public var date: String?
  /// The answer's status line, for example `HTTP/1.1 200 OK`.
  public var statusLine: String?

  public init(recordID: String? = nil, date: String? = nil, statusLine: String? = nil) {
    self.recordID = recordID
    self.date = date
    self.statusLine = statusLine
  }
}
