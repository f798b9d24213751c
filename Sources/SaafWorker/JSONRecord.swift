internal import CJSONRecord

/// Parses JSON objects (RFC 8259), one after another, and gives the values of their fields.
///
/// Invalid UTF-8 and lone surrogates are refused: no text could be made of them that is the same.
struct JSONRecord: ~Copyable {
  enum Value: Equatable {
    case string([UInt8])
    /// An integer of 64 bits, as it stands.
    case integer([UInt8])
    /// Anything else that is not `null`: the JSON.
    case other(String)
  }

  /// Why bytes are no object.
  struct Failure: Error, Equatable {
    /// In the parser's words.
    var message: String
  }

  private let record: OpaquePointer

  init() {
    guard let record = saaf_json_record_create() else { fatalError("out of memory") }
    self.record = record
  }

  deinit { saaf_json_record_destroy(record) }

  /// Parses an object; fields are those of the object that was parsed last.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func parse(_ bytes: [UInt8]) throws(Failure) {
    let message = bytes.withUnsafeBytes { buffer in
      saaf_json_record_parse(
        record, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count
      ).map { String(cString: $0) }
    }
    if let message { throw Failure(message: message) }
  }

  /// The value of the first field of that name; `nil` when there is none, and for `null`.
  ///
  /// - Complexity: O(*k*) in the number of fields, and in the length of the value.
  func value(of name: String) -> Value? {
    var name = name
    let value = name.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        saaf_json_record_field(record, $0.baseAddress!, $0.count)
      }
    }
    let bytes = [UInt8](UnsafeRawBufferPointer(start: value.bytes, count: value.length))
    return switch value.kind {
    case SAAF_RECORD_STRING: .string(bytes)
    case SAAF_RECORD_INTEGER: .integer(bytes)
    case SAAF_RECORD_NOTHING: nil
    default: .other(String(decoding: bytes, as: UTF8.self))
    }
  }
}
