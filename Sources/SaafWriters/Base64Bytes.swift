import Foundation

/// Bytes that are written as base64 (RFC 4648).
struct Base64Bytes: Decodable {
  var bytes: [UInt8]

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    let text = try value.decode(String.self)
    guard let data = Data(base64Encoded: text) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "not base64: '\(text)'")
    }
    bytes = [UInt8](data)
  }
}
