/// An answer of HTTP/1 as an archive keeps it (RFC 9112): a status line, fields, a body.
///
/// Archives keep the fields as they came, and the body with or without its codings undone; so each
/// is undone only where the body shows that it is still there.
struct HTTPMessage {
  /// The answer's first line; `nil` when the archive keeps the body alone.
  let statusLine: String?
  let status: Int?
  var mediaType: MediaType?
  private let transferCodings: [String]
  private let contentCodings: [String]
  private let bytes: [UInt8]
  private let start: Int

  /// Why a body cannot be had.
  struct Fault: Error {
    var code: String
    var message: String
  }

  struct Body {
    var bytes: [UInt8]
    /// What is missing.
    var notes: [String] = []
  }

  /// - Parameter isHTTP: whether there is a header at all.
  init(_ bytes: [UInt8], from start: Int, isHTTP: Bool) {
    self.bytes = bytes
    guard isHTTP, bytes[start...].starts(with: "HTTP/".utf8) else {
      self.start = start
      (statusLine, status, transferCodings, contentCodings) = (nil, nil, [], [])
      return
    }
    let header = HeaderFields(bytes, from: start)
    self.start = header.end
    let line = header.firstLineText
    statusLine = line
    status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    mediaType = MediaType(fields: header.values("content-type"))
    transferCodings = HTTPMessage.list(header.values("transfer-encoding"))
    contentCodings = HTTPMessage.list(header.values("content-encoding"))
  }

  /// The body without its codings.
  ///
  /// - Parameter limit: the most bytes that it may have.
  func body(limit: Int) throws(Fault) -> Body {
    var body = Body(bytes: Array(bytes[start...]))
    if transferCodings.contains("chunked"), let chunks = ChunkedBody(body.bytes) {
      if let offset = chunks.faultOffset {
        throw Fault(
          code: "source.bad-coding",
          message: "the body's chunk at byte \(offset) has no length; leave the record out")
      }
      body.bytes = chunks.bytes
      if !chunks.isComplete { body.notes.append("the body ends inside of a chunk") }
    }
    // An answer that is packed by and for its transfer.
    let codings = contentCodings + transferCodings.filter { $0 != "chunked" }
    for name in codings.reversed().prefix(3) {
      guard let content = try PackedBody(body.bytes, coding: name, limit: limit) else { continue }
      body.bytes = content.bytes
      if !content.isComplete { body.notes.append("the body ends inside of its \(name) stream") }
    }
    return body
  }

  /// The elements of a list in fields, in lower case.
  private static func list(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",") }
      .map { $0.filter { !$0.isWhitespace }.lowercased() }.filter { !$0.isEmpty }
  }
}
