import Crypto
import SaafModel
import SaafText

/// An input as it came: a name and bytes.
public struct Document: Sendable {
  /// A name for the document, unique in a batch; output names are made from it.
  public var id: String
  /// The file's path as the user gave it, or the address of a page; `nil` for standard input.
  public var path: String?
  public let bytes: [UInt8]
  private var knownSHA256: String?
  /// What the source declares the encoding to be, for example the charset of an HTTP header.
  ///
  /// Readers believe it after a byte order mark and the pipeline's own `encoding`, and before what
  /// the text says of itself. One that nobody knows is ignored.
  public var declaredEncoding: String?
  /// Whether the source's own format made the bytes UTF-8, as that of a string in JSON; nothing else
  /// is believed then.
  public var isUnicode = false
  /// The media type without parameters, in lower case, for example `text/html`.
  public var mediaType: String?
  /// The address that the document was fetched from.
  public var url: String?
  /// Where the document stands in a container; `nil` for a document that is an input of its own.
  public var record: RecordPlace?
  /// How the document was fetched, where an archive says so.
  public var capture: Capture?
  /// What had to be mended to get the bytes; the article gets it.
  public var diagnostics: [Diagnostic] = []

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
  /// - Complexity: O(*n*) in the number of bytes; O(1) after ``computeSHA256()``.
  public func sha256() -> String { knownSHA256 ?? Document.sha256(of: bytes) }

  /// Computes the hash once, for those who ask for it again.
  public mutating func computeSHA256() { knownSHA256 = sha256() }

  /// SHA-256 (FIPS 180-4) of bytes, in lower-case hexadecimal.
  public static func sha256(of bytes: [UInt8]) -> String {
    Hexadecimal.text(Array(SHA256.hash(data: bytes)))
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
