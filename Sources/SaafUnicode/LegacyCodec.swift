import CUnicode

/// An ICU converter for one legacy encoding, closed when it goes out of scope.
struct LegacyCodec: ~Copyable {
  private let handle: OpaquePointer
  private let name: String

  /// Opens the converter behind a name of the WHATWG Encoding Standard.
  init?(name: String) {
    guard let entry = EncodingLabel.legacy[name],
      let handle = saaf_codec_open(entry.icuName, entry.isStateful ? 1 : 0)
    else { return nil }
    self.handle = handle
    self.name = name
  }

  deinit {
    saaf_codec_close(handle)
  }

  /// Decodes to UTF-8 and counts the malformed sequences; nil when memory runs out. O(*n*).
  func decode(_ input: [UInt8]) -> (text: DecodedText, errors: Int)? {
    var decoded = saaf_decoded()
    let status = input.withUnsafeBufferPointer {
      saaf_codec_decode(handle, $0.baseAddress, $0.count, &decoded)
    }
    guard status == 0 else { return nil }
    defer { saaf_decoded_free(&decoded) }
    let patches = UnsafeBufferPointer(start: decoded.patches, count: decoded.patch_count).map {
      Patch(
        at: $0.at, length: $0.length,
        original: Array(input[$0.source_offset..<$0.source_offset + $0.source_length]),
        sourceOffset: $0.source_offset)
    }
    let bytes = Array(UnsafeBufferPointer(start: decoded.text, count: decoded.length))
    return (DecodedText(bytes: bytes, encoding: name, patches: patches), decoded.errors)
  }

  /// Encodes one character; false when it has no form in this encoding.
  func encode(_ scalar: UInt32, into output: inout [UInt8]) -> Bool {
    var buffer: UInt64 = 0
    return withUnsafeMutableBytes(of: &buffer) { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let count = saaf_codec_encode(handle, scalar, bytes.baseAddress)
      output.append(contentsOf: bytes[..<count])
      return count > 0
    }
  }

  /// What each of the 256 bytes means alone; `UInt32.max` for a byte that is no character.
  func table() -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: 256) { buffer, count in
      saaf_codec_table(handle, buffer.baseAddress)
      count = 256
    }
  }
}
