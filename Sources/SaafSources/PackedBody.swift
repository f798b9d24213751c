/// A body that was sent in a content coding (RFC 9110, section 8.4.1).
struct PackedBody {
  private(set) var bytes: [UInt8] = []
  /// Whether the coding's end is there.
  private(set) var isComplete = false

  /// Undoes a coding.
  ///
  /// - Returns: `nil` for a body that is not in that coding, whatever the header says, and for
  ///   `identity`.
  /// - Throws: `source.bad-coding` for a body that is in the coding, but damaged, or in one that
  ///   nobody knows; `source.too-large` for more than `limit` bytes.
  init?(_ body: [UInt8], coding name: String, limit: Int) throws(HTTPMessage.Fault) {
    guard !body.isEmpty else { return nil }
    switch name {
    case "identity", "none", "utf-8": return nil
    case "gzip", "x-gzip":
      guard Coding(magic: body) == .gzip else { return nil }
      try unpack(body, .gzip, name, limit)
    case "zstd":
      guard Coding(magic: body) == .zstd else { return nil }
      try unpack(body, .zstd, name, limit)
    case "deflate":
      // It means zlib, and many servers send it without its header.
      let isZlib =
        body.count > 1 && body[0] & 0xF == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
      try unpackIfPacked(body, isZlib ? .zlib : .deflate, name, limit)
    case "br": try unpackIfPacked(body, .brotli, name, limit)
    default:
      guard !MediaType.isText(body) else { return nil }
      throw HTTPMessage.Fault(
        code: "source.unsupported",
        message:
          "the body is in the coding '\(name.prefix(40))', which is not known; unpack it first")
    }
    if bytes.isEmpty, !isComplete { return nil }
  }

  /// Such codings have no magic number: what does not decode, and is text, was decoded before.
  private mutating func unpackIfPacked(
    _ body: [UInt8], _ coding: Coding, _ name: String, _ limit: Int
  ) throws(HTTPMessage.Fault) {
    do {
      try unpack(body, coding, name, limit)
    } catch {
      guard error.code == "source.bad-coding", MediaType.isText(body) else { throw error }
      bytes = []
    }
    if !isComplete, MediaType.isText(body) { bytes = [] }
  }

  private mutating func unpack(
    _ body: [UInt8], _ coding: Coding, _ name: String, _ limit: Int
  ) throws(HTTPMessage.Fault) {
    guard let decoder = Decoder(coding) else {
      throw HTTPMessage.Fault(code: "source.no-memory", message: "no memory to unpack the body")
    }
    bytes.reserveCapacity(body.count * 4)
    var position = 0
    while true {
      let step = decoder.append(body[position...], to: &bytes)
      position += step.consumed
      guard bytes.count <= limit else {
        throw HTTPMessage.Fault(
          code: "source.too-large",
          message:
            "the body in \(name) has more bytes than the limit of \(limit); raise it, or leave "
            + "the record out")
      }
      switch step.status {
      case .more:
        if step.consumed == 0, step.produced == 0 { return }
      case .end:
        // Members may follow one another; what else follows is not the body's.
        guard coding == .gzip, Coding(magic: body[position...]) == .gzip, decoder.reset() else {
          isComplete = true
          return
        }
      case .damaged, .mismatch, .noMemory:
        throw HTTPMessage.Fault(
          code: "source.bad-coding",
          message: "the body in \(name) is damaged at its byte \(position); leave the record out")
      }
    }
  }
}
