/// Telling files that are no text from texts.
enum BinarySignature {
  /// Magic numbers at the file's start. Those that are plain ASCII words could open an article about
  /// the format, so they also ask for a control byte close by.
  private static let signatures: [(name: String, magic: [UInt8], needsControl: Bool)] = [
    ("gzip", [0x1F, 0x8B], false),
    ("zip", [0x50, 0x4B, 0x03, 0x04], false),
    ("zip", [0x50, 0x4B, 0x05, 0x06], false),
    ("PDF", Array("%PDF-".utf8), false),
    ("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], false),
    ("JPEG", [0xFF, 0xD8, 0xFF], false),
    ("GIF", Array("GIF87a".utf8), true),
    ("GIF", Array("GIF89a".utf8), true),
    ("ELF", [0x7F, 0x45, 0x4C, 0x46], false),
    ("SQLite", Array("SQLite format 3\0".utf8), false),
    ("bzip2", Array("BZh".utf8), true),
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], false),
    ("zstd", [0x28, 0xB5, 0x2F, 0xFD], false),
    ("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], false),
    ("RAR", Array("Rar!\u{1A}\u{07}".utf8), false),
    ("LZ4", [0x04, 0x22, 0x4D, 0x18], false),
    ("Mach-O", [0xCF, 0xFA, 0xED, 0xFE], true),
    ("Mach-O", [0xCE, 0xFA, 0xED, 0xFE], true),
    ("Java class", [0xCA, 0xFE, 0xBA, 0xBE], true),
    ("Windows program", Array("MZ".utf8), true),
    ("WebAssembly", [0x00, 0x61, 0x73, 0x6D], false),
    ("OLE document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], false),
    ("TIFF", [0x49, 0x49, 0x2A, 0x00], false),
    ("TIFF", [0x4D, 0x4D, 0x00, 0x2A], false),
    ("RIFF", Array("RIFF".utf8), true),
    ("Ogg", Array("OggS\0".utf8), false),
    ("FLAC", Array("fLaC\0".utf8), false),
    ("MP3", Array("ID3".utf8), true),
    ("MP3", [0xFF, 0xFB], true),
    ("WOFF", Array("wOFF".utf8), true),
    ("WOFF2", Array("wOF2".utf8), true),
    ("Parquet", Array("PAR1".utf8), true),
    ("Windows icon", [0x00, 0x00, 0x01, 0x00], false),
    ("BMP", Array("BM".utf8), true),
  ]

  private static let firstBytes = Set(signatures.map { $0.magic[0] })

  /// The format that the first bytes announce, nil for none.
  static func magic(of input: [UInt8]) -> DecodingFailure? {
    guard let first = input.first, firstBytes.contains(first) || first == 0 else { return nil }
    for signature in signatures where input.starts(with: signature.magic) {
      if signature.needsControl {
        let rest = input.dropFirst(signature.magic.count).prefix(28)
        guard rest.count(where: isControl) >= (signature.magic.count < 3 ? 4 : 1) else { continue }
      }
      return .binary(reason: "\(signature.name) signature", offset: 0)
    }
    if input.count >= 12, input[0] == 0, input[4..<8].elementsEqual("ftyp".utf8) {
      return .binary(reason: "MPEG-4 signature", offset: 0)
    }
    return nil
  }

  /// The first control byte when more than a tenth of the first 8 KB are such; short of that a text
  /// with a few NULs is still a text.
  static func controls(in input: [UInt8]) -> DecodingFailure? {
    let head = input.prefix(8192)
    let count = head.count(where: isControl)
    guard count * 10 > head.count, let first = head.firstIndex(where: isControl) else { return nil }
    return .binary(
      reason: "\(count) NUL or control bytes in the first \(head.count), the first one",
      offset: first)
  }

  /// Whether one of the first 8 KB is a control byte, escape among them.
  static func hasControls(_ input: [UInt8]) -> Bool {
    input.withUnsafeBufferPointer { bytes in
      // No early exit, so that the loop is vectorised.
      var found: UInt8 = 0
      for byte in bytes[..<min(bytes.count, 8192)] {
        let isLow: UInt8 = byte < 0x20 ? 1 : 0
        let isSpace: UInt8 = byte &- 0x08 <= 5 ? 1 : 0
        found |= isLow & ~isSpace | (byte == 0x7F ? 1 : 0)
      }
      return found != 0
    }
  }

  /// Whether a byte is a C0 control that texts do not use; escape belongs to ISO-2022-JP.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 ? !(0x08...0x0D).contains(byte) && byte != 0x1B : byte == 0x7F
  }
}
