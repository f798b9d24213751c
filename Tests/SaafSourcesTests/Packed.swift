import CTestCompression

/// Bytes in a coding, made by the coding's own library.
enum Packed: String, CaseIterable, Sendable {
  case plain, gzip, zstd, xz, bzip2

  /// One member, frame or stream.
  func pack(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .plain: bytes
    case .gzip: Packed.pack(bytes, SAAF_TEST_GZIP)
    case .zstd: Packed.pack(bytes, SAAF_TEST_ZSTD)
    case .xz: Packed.pack(bytes, SAAF_TEST_XZ)
    case .bzip2: Packed.pack(bytes, SAAF_TEST_BZIP2)
    }
  }

  /// Several parts, one after another.
  func pack(parts: [[UInt8]]) -> [UInt8] { parts.flatMap(pack) }

  static let packing = allCases.filter { $0 != .plain }

  static func pack(_ bytes: [UInt8], _ coding: saaf_test_coding) -> [UInt8] {
    fill(bytes.count * 2 + 4096) { output in
      saaf_test_compress(coding, bytes + [0], bytes.count, output, bytes.count * 2 + 4096)
    }
  }

  /// An archive of frames with a dictionary before them.
  static func withDictionary(_ dictionary: [UInt8], parts: [[UInt8]]) -> [UInt8] {
    let length = UInt32(dictionary.count)
    let head: [UInt8] = [0x5D, 0x2A, 0x4D, 0x18] + (0..<4).map { UInt8(length >> ($0 * 8) & 255) }
    return head + dictionary
      + parts.flatMap { part in
        fill(part.count * 2 + 4096) { output in
          saaf_test_compress_with_dictionary(
            part, part.count, dictionary, dictionary.count, output, part.count * 2 + 4096)
        }
      }
  }

  private static func fill(
    _ capacity: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int
  ) -> [UInt8] {
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = body(buffer.baseAddress!)
    }
    precondition(!bytes.isEmpty, "the library could not pack it")
    return bytes
  }
}
