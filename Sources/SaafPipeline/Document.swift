import Crypto
import SaafModel

/// An input as it came: a name and bytes.
public struct Document: Sendable {
  /// A name for the document, unique in a batch; output names are made from it.
  public var id: String
  /// The file's path as the user gave it, or the address of a page; `nil` for standard input.
  public var path: String?
  public var bytes: [UInt8]
  /// What the bytes are, as whoever brought them says: `text/html`; `nil` when nobody does.
  public var mediaType: String?
  /// The encoding by its IANA name, as whoever brought the bytes says it for certain; it overrules
  /// what the document says of itself. `nil` when nobody does.
  public var declaredEncoding: String?

  public init(
    id: String, path: String? = nil, bytes: [UInt8], mediaType: String? = nil,
    declaredEncoding: String? = nil
  ) {
    self.id = id
    self.path = path
    self.bytes = bytes
    self.mediaType = mediaType
    self.declaredEncoding = declaredEncoding
  }

  /// SHA-256 (FIPS 180-4) of the bytes, in lower-case hexadecimal.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public func sha256() -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Why a document could not be cleaned.
public struct DocumentFailure: Error, Sendable, Equatable {
  /// A stable code, for example `input.binary`.
  public var code: String
  /// The stage that failed; `nil` when it was the reader.
  public var stage: String?
  /// Lower case: the value, the place, the next step.
  public var message: String

  public init(code: String, stage: String? = nil, message: String) {
    self.code = code
    self.stage = stage
    self.message = message
  }
}

/// How a document ended. Every document ends in exactly one of these.
public enum Outcome: Sendable {
  case emitted(Article)
  case dropped(Article, Article.Rejection)
  case quarantined(DocumentFailure)
}
