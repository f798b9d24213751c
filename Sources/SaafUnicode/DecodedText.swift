/// A text in UTF-8 together with everything needed to rebuild the bytes that it was decoded from.
public struct DecodedText: Sendable, Equatable {
  /// The text, always valid UTF-8; a byte order mark stays in it as U+FEFF.
  public var bytes: [UInt8]

  /// The name of the original encoding as the WHATWG Encoding Standard spells it, such as "UTF-8",
  /// "UTF-16LE", "windows-1251", "GB18030", "Shift_JIS" or "EUC-KR".
  public var encoding: String

  /// The stretches of `bytes` that do not encode back to their original, in ascending order and
  /// without overlap; empty for a well-formed text.
  public var patches: [Patch]

  /// Creates a decoded text from its parts, which are not checked against each other.
  public init(bytes: [UInt8], encoding: String, patches: [Patch] = []) {
    self.bytes = bytes
    self.encoding = encoding
    self.patches = patches
  }
}

/// A stretch of decoded text whose original bytes cannot be found by encoding it again: malformed
/// input, a non-canonical sequence, or input that means no character at all.
public struct Patch: Sendable, Equatable {
  /// Where the stretch begins in the decoded text, in UTF-8 bytes.
  public var at: Int

  /// How long the stretch is in UTF-8 bytes; 0 when the original decodes to nothing.
  public var length: Int

  /// The bytes of the input that the stretch stands for.
  public var original: [UInt8]

  /// Where `original` begins in the input, in bytes.
  public var sourceOffset: Int

  /// Creates a patch.
  public init(at: Int, length: Int, original: [UInt8], sourceOffset: Int) {
    self.at = at
    self.length = length
    self.original = original
    self.sourceOffset = sourceOffset
  }
}

/// Why a byte string is not decoded.
public enum DecodingFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The bytes are no text: `reason` names the format or the symptom, `offset` the byte (from 0)
  /// that gave it away.
  case binary(reason: String, offset: Int)

  /// The declared label names no encoding that can be decoded.
  case unknownEncoding(label: String)

  public var description: String {
    switch self {
    case .binary(let reason, let offset):
      "not a text: \(reason) at byte \(offset); extract the text first"
    case .unknownEncoding(let label):
      "unknown encoding '\(label)'; use a label of the WHATWG Encoding Standard, or declare none"
    }
  }
}

/// Why a decoded text cannot be turned back into bytes; never the case for what `decode` returned.
public enum EncodingFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The encoding's name is not one that `decode` gives.
  case unknownEncoding(name: String)

  /// Patch number `index` (from 0) overlaps its predecessor or reaches outside the text.
  case misplacedPatch(index: Int)

  /// The text at `offset` (UTF-8 bytes) has no form in the encoding, or is not valid UTF-8.
  case unencodable(offset: Int)

  public var description: String {
    switch self {
    case .unknownEncoding(let name):
      "unknown encoding '\(name)'; use the name that decoding gave"
    case .misplacedPatch(let index):
      "patch \(index) overlaps its predecessor or reaches outside the text"
    case .unencodable(let offset):
      "the text at byte \(offset) has no form in its encoding; a patch is missing there"
    }
  }
}
