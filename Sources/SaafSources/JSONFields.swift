import CSimdJSON

/// One JSON object, of which some members are of interest.
struct JSONFields {
  enum Value {
    case missing
    case string([UInt8])
    /// A whole number, as its digits.
    case integer([UInt8])
    /// What it is, for messages.
    case other(String)
  }

  /// Why a text is no object.
  enum Fault: Error {
    case invalid(offset: Int, reason: String)
    case noMemory
  }

  var values: [Value]
  /// How many escapes stood for half a character; they are U+FFFD.
  var loneSurrogates: Int

  /// Reads an object.
  ///
  /// - Parameter paths: names, with dots between them for members of members.
  /// - Complexity: O(*n*) in the length of the text.
  init(_ json: [UInt8], paths: [String]) throws(Fault) {
    let names = paths.map { $0.utf8CString }
    var found = [saaf_json_field](repeating: saaf_json_field(), count: paths.count)
    let outcome = JSONFields.withPointers(names[...], []) { pointers in
      json.withUnsafeBytes { bytes in
        pointers.withUnsafeBufferPointer { pointers in
          found.withUnsafeMutableBufferPointer { found in
            let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            return withUnsafePointer(to: 0 as CChar) { empty in
              saaf_json_read(
                text ?? empty, bytes.count, pointers.baseAddress!, pointers.count,
                found.baseAddress!)
            }
          }
        }
      }
    }
    switch outcome.status {
    case SAAF_JSON_READ: break
    case SAAF_JSON_INVALID:
      throw .invalid(
        offset: outcome.offset, reason: outcome.reason.map { String(cString: $0) } ?? "not JSON")
    default: throw .noMemory
    }
    loneSurrogates = outcome.lone_surrogates
    // The bytes are the thread's until its next call, and there is none in between.
    values = found.map { field in
      let bytes = [UInt8](UnsafeRawBufferPointer(start: field.bytes, count: field.length))
      return switch field.kind {
      case SAAF_JSON_STRING: .string(bytes)
      case SAAF_JSON_INTEGER: .integer(bytes)
      case SAAF_JSON_OTHER: .other(String(decoding: bytes, as: UTF8.self))
      default: .missing
      }
    }
  }

  /// Calls `body` with the addresses of all names.
  private static func withPointers<Result>(
    _ names: ArraySlice<ContiguousArray<CChar>>, _ pointers: [UnsafePointer<CChar>],
    _ body: ([UnsafePointer<CChar>]) -> Result
  ) -> Result {
    guard let first = names.first else { return body(pointers) }
    return first.withUnsafeBufferPointer {
      withPointers(names.dropFirst(), pointers + [$0.baseAddress!], body)
    }
  }
}
