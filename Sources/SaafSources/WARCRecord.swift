import SaafModel
import SaafPipeline

/// A record of a web archive that can be a document: `response`, `resource` and `conversion`.
enum WARCRecord {
  static func document(
    _ record: RawRecord, _ options: SourceOptions, _ containerID: String
  ) -> DocumentResult {
    let header = HeaderFields(record.bytes)
    let declared = MediaType(fields: header.values("content-type"))
    let isResponse = header.value("warc-type")?.lowercased() == "response"
    if isResponse, let declared, declared.essence != "application/http" {
      return .skipped(SkipReason(.notHTTP, declared.essence))
    }
    var message = HTTPMessage(record.bytes, from: header.end, isHTTP: isResponse)
    if message.mediaType == nil, !isResponse { message.mediaType = declared }
    if let status = message.status, !(200..<300).contains(status) {
      return .skipped(SkipReason(.status, String(status)))
    }
    let body: HTTPMessage.Body
    do {
      body = try message.body(limit: options.documentBytes)
    } catch {
      let place = record.place
      return .failed(
        DocumentFailure(
          code: error.code,
          message: "\(place.path ?? "standard input"): record \(place.number) at byte "
            + "\(place.offset): \(error.message)"))
    }
    var document = record.document(
      id: "\(containerID)/\(record.place.number)", bytes: body.bytes)
    switch MediaType.use(message.mediaType, body.bytes) {
    case .page: document.mediaType = "text/html"
    case .text: document.mediaType = "text/plain"
    case .none: return .skipped(SkipReason(.mediaType, message.mediaType?.essence ?? ""))
    }
    document.declaredEncoding = message.mediaType?.charset
    document.url = header.value("warc-target-uri").map(withoutBrackets)
    document.capture = Capture(
      recordID: header.value("warc-record-id").map(withoutBrackets),
      date: header.value("warc-date"), statusLine: message.statusLine)
    document.diagnostics = body.notes.map {
      Diagnostic(.warning, code: "source.incomplete-body", message: $0)
    }
    if let reason = header.value("warc-truncated") {
      document.diagnostics.append(
        Diagnostic(
          .warning, code: "source.incomplete-body",
          message: "the archive keeps only the beginning of the page: WARC-Truncated is "
            + "'\(reason.prefix(40))'"))
    }
    return .document(document)
  }

  /// WARC 1.0 writes addresses in angle brackets.
  private static func withoutBrackets(_ address: String) -> String {
    guard address.hasPrefix("<"), address.hasSuffix(">"), address.count > 1 else { return address }
    return String(address.dropFirst().dropLast())
  }
}
