import SaafModel
import SaafPipeline

/// A line of JSON Lines: an object with the document in one of its members.
enum JSONRecord {
  static func document(
    _ record: RawRecord, _ options: SourceOptions, _ containerID: String
  ) -> DocumentResult {
    let fields = options.field.map { [$0] } ?? SourceOptions.defaultFields
    let others = [options.idField, options.urlField].compactMap { $0 }
    let object: JSONFields
    do {
      object = try JSONFields(record.bytes, paths: fields + others)
    } catch {
      return .failed(failure(error, record))
    }
    var values = object.values[...]
    let candidates = zip(fields, values.prefix(fields.count))
    values = values.dropFirst(fields.count)
    guard let (field, text) = text(of: candidates) else {
      return .failed(noText(Array(candidates), record))
    }
    var id = "\(containerID)/\(record.place.number)"
    if let idField = options.idField {
      switch values.removeFirst() {
      case .string(let bytes) where !bytes.isEmpty: id = RecordID.safe(bytes)
      case .integer(let digits): id = RecordID.safe(digits)
      case .string: return .failed(wrong(idField, "an empty string", record))
      case .other(let what): return .failed(wrong(idField, what, record))
      case .missing: return .failed(missing([idField], record))
      }
    }
    var document = record.document(id: id, bytes: text)
    document.isUnicode = true
    document.declaredEncoding = "UTF-8"
    if field.split(separator: ".").last == "html" { document.mediaType = "text/html" }
    if case .string(let url)? = values.first, !url.isEmpty {
      document.url = String(decoding: url, as: UTF8.self)
    }
    if object.loneSurrogates > 0 {
      let count = object.loneSurrogates
      document.diagnostics.append(
        Diagnostic(
          .warning, code: "source.lone-surrogate",
          message: "\(count) \(count == 1 ? "escape" : "escapes") of half a character in the line, "
            + "read as U+FFFD"))
    }
    return .document(document)
  }

  /// The first member that is a string.
  private static func text(
    of candidates: some Sequence<(String, JSONFields.Value)>
  ) -> (String, [UInt8])? {
    for case (let field, .string(let text)) in candidates { return (field, text) }
    return nil
  }

  private static func noText(
    _ candidates: [(String, JSONFields.Value)], _ record: RawRecord
  ) -> DocumentFailure {
    for case (let field, .other(let what)) in candidates { return wrong(field, what, record) }
    for case (let field, .integer) in candidates { return wrong(field, "a number", record) }
    return missing(candidates.map(\.0), record)
  }

  private static func missing(_ fields: [String], _ record: RawRecord) -> DocumentFailure {
    let names = fields.map { "'\($0)'" }.joined(separator: ", ")
    return DocumentFailure(
      code: "source.missing-field",
      message: "\(place(record, 1)): the object has no member \(names); name the one that it has")
  }

  private static func wrong(
    _ field: String, _ what: String, _ record: RawRecord
  ) -> DocumentFailure {
    DocumentFailure(
      code: "source.wrong-type",
      message: "\(place(record, 1)): member '\(field)' is \(what), not a string")
  }

  private static func failure(_ fault: JSONFields.Fault, _ record: RawRecord) -> DocumentFailure {
    switch fault {
    case .noMemory:
      DocumentFailure(
        code: "source.no-memory", message: "\(place(record, 1)): no memory to parse the line")
    case .invalid(let offset, let reason):
      DocumentFailure(
        code: "source.bad-json",
        message: "\(place(record, offset + 1)): \(reason)\(found(at: offset, in: record.bytes))")
    }
  }

  /// What stands where the JSON ends, for messages.
  private static func found(at offset: Int, in bytes: [UInt8]) -> String {
    guard offset < bytes.count else { return "; found the end of the line" }
    let part = String(decoding: bytes[offset...].prefix(24), as: UTF8.self)
    return "; found '\(part.replacing("\u{FFFD}", with: "?"))'"
  }

  private static func place(_ record: RawRecord, _ column: Int) -> String {
    "\(record.place.path ?? "standard input"):\(record.place.number):\(column)"
  }
}
