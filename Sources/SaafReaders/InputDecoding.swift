import SaafModel
import SaafPipeline
import SaafUnicode

/// How readers decode their input, and what they say of it.
enum InputDecoding {
  /// The encoding that was declared from outside of a document: by the pipeline, else by its source.
  /// A label of the source's that nobody knows is none.
  static func declared(for document: Document, _ encoding: String?) -> String? {
    if document.isUnicode { return "UTF-8" }
    return encoding
      ?? document.declaredEncoding.flatMap {
        TextDecoder.canonicalName(forLabel: $0) == nil ? nil : $0
      }
  }

  /// - Throws: `input.binary`, `input.unknown-encoding`.
  static func decode(
    _ bytes: [UInt8], declared: String?
  ) throws(DocumentFailure) -> DecodedText {
    do {
      return try TextDecoder.decode(bytes, declared: declared)
    } catch {
      switch error {
      case .binary(let reason, let offset):
        throw DocumentFailure(
          code: "input.binary",
          message:
            "not text: \(reason) at byte \(offset); give files of text, or leave this one out")
      case .unknownEncoding(let label):
        throw DocumentFailure(
          code: "input.unknown-encoding",
          message: "unknown encoding '\(label)'; use an IANA name such as windows-1251")
      }
    }
  }

  /// A warning where bytes had to be replaced.
  static func diagnostics(for text: DecodedText) -> [Diagnostic] {
    guard let first = text.patches.first else { return [] }
    let count = text.patches.count
    return [
      Diagnostic(
        .warning, code: "input.invalid-bytes",
        message: "\(count) invalid \(count == 1 ? "sequence" : "sequences") for \(text.encoding), "
          + "the first at byte \(first.sourceOffset) of the input, replaced by U+FFFD",
        span: SourceSpan(first.at, first.at + first.length))
    ]
  }
}
