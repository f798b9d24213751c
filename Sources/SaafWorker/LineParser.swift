import Foundation
import SaafPipeline
import SaafWriters

/// A document that a line brought.
struct LineRequest: Sendable {
  /// The id as JSON, to be given back with the answer.
  var id: [UInt8]
  var document: Document
}

/// Why a line has no document.
struct LineFailure: Error {
  /// The id as JSON, if the line has one.
  var id: [UInt8]?
  var failure: DocumentFailure
}

/// Takes the documents out of lines. For one thread at a time.
struct LineParser: ~Copyable {
  private let record = JSONRecord()
  private let fields: LineFields

  init(_ fields: LineFields) {
    self.fields = fields
  }

  /// - Throws: `line.invalid-json`, `line.no-id`, `line.no-document`, `line.two-documents`,
  ///   `line.wrong-type` or `line.invalid-base64`.
  func request(_ line: [UInt8]) throws(LineFailure) -> LineRequest {
    do {
      try record.parse(line)
    } catch {
      let message =
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        ? "the line is empty; give an object, or leave the line out"
        : "the line cannot be read: \(error.message); give one object of JSON a line"
      throw LineFailure(failure: DocumentFailure(code: "line.invalid-json", message: message))
    }
    let (id, name) = try identity()
    do {
      var document = try document()
      document.id = name
      document.url = try string(fields.url).map { String(decoding: $0, as: UTF8.self) }
      document.path = document.url
      return LineRequest(id: id, document: document)
    } catch {
      throw LineFailure(id: id, failure: error)
    }
  }

  /// The id as JSON, and as the document's name.
  private func identity() throws(LineFailure) -> (json: [UInt8], name: String) {
    switch record.value(of: fields.id) {
    case .string(let bytes):
      var json = JSONBytes(capacity: bytes.count + 2)
      json.string(bytes)
      return (json.bytes, String(decoding: bytes, as: UTF8.self))
    case .integer(let digits): return (digits, String(decoding: digits, as: UTF8.self))
    case .other(let json):
      let message =
        "the id '\(json.prefix(40))' in field '\(fields.id)' is no string and no integer"
      throw LineFailure(
        failure: DocumentFailure(code: "line.no-id", message: "\(message); make it one"))
    case nil:
      throw LineFailure(
        failure: DocumentFailure(
          code: "line.no-id",
          message: "the line has no id in field '\(fields.id)'; name the field with --id-field"))
    }
  }

  private func document() throws(DocumentFailure) -> Document {
    switch fields.content {
    case .standard:
      let html = try string("html")
      let text = try string("text")
      switch (html, text) {
      case (let html?, nil): return decoded(html, "text/html")
      case (nil, let text?): return decoded(text, "text/plain")
      case (nil, nil):
        throw DocumentFailure(
          code: "line.no-document",
          message: "the line has neither field 'html' nor 'text'; name the field with --field")
      case (_?, _?):
        throw DocumentFailure(
          code: "line.two-documents",
          message: "the line has both fields 'html' and 'text'; say with --field which to clean")
      }
    case .string(let name): return decoded(try required(name), fields.mediaType)
    case .base64(let name):
      // Whoever wraps base64 puts line breaks into it; other strangers in it are mistakes.
      let text = try required(name).filter { $0 != 0x0A && $0 != 0x0D }
      guard let bytes = Data(base64Encoded: Data(text)) else {
        throw DocumentFailure(
          code: "line.invalid-base64",
          message: "field '\(name)' is no base64; encode it by RFC 4648, section 4")
      }
      return Document(id: "", bytes: [UInt8](bytes), mediaType: fields.mediaType)
    }
  }

  /// A document whose encoding is certain, whatever it says of itself: a string of JSON is UTF-8.
  private func decoded(_ bytes: [UInt8], _ mediaType: String?) -> Document {
    var document = Document(id: "", bytes: bytes, mediaType: mediaType)
    document.isUnicode = true
    return document
  }

  private func required(_ name: String) throws(DocumentFailure) -> [UInt8] {
    if let bytes = try string(name) { return bytes }
    throw DocumentFailure(
      code: "line.no-document",
      message: "the line has no field '\(name)'; name the field with --field or --base64-field")
  }

  private func string(_ name: String) throws(DocumentFailure) -> [UInt8]? {
    switch record.value(of: name) {
    case .string(let bytes): return bytes
    case nil: return nil
    case .integer, .other:
      throw DocumentFailure(
        code: "line.wrong-type", message: "field '\(name)' is no string; make it one or null")
    }
  }
}
