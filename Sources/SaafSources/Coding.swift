import CCompression

/// How an input, or a body in it, is packed.
enum Coding: Sendable, Equatable {
  case gzip, zlib, deflate, zstd, xz, bzip2, brotli

  /// The name for messages.
  var name: String {
    switch self {
    case .gzip: "gzip"
    case .zlib: "zlib"
    case .deflate: "deflate"
    case .zstd: "zstd"
    case .xz: "xz"
    case .bzip2: "bzip2"
    case .brotli: "brotli"
    }
  }

  /// What the parts are called that follow one another in an input.
  var partName: String {
    switch self {
    case .gzip: "member"
    case .zstd: "frame"
    default: "stream"
    }
  }

  /// The longest beginning that ``init(magic:)`` looks at, in bytes.
  static let magicLength = 10

  /// Knows an input by its first bytes; `nil` for what is not packed.
  init?(magic head: some Collection<UInt8>) {
    let head = Array(head.prefix(Coding.magicLength))
    if head.count >= 4, head.starts(with: [0x1F, 0x8B, 8]), head[3] & 0xE0 == 0 {
      self = .gzip
    } else if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || head.count >= 4 && head[0] & 0xF0 == 0x50 && head[1...3] == [0x2A, 0x4D, 0x18]
    {
      // Parallel zstd and archives with a dictionary begin with a skippable frame.
      self = .zstd
    } else if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) {
      self = .xz
    } else if head.count >= 10, head.starts(with: "BZh".utf8), (0x31...0x39).contains(head[3]),
      Coding.bzip2Marks.contains(Array(head[4...]))
    {
      self = .bzip2
    } else {
      return nil
    }
  }

  /// What follows the header of a bzip2 stream: the digits of pi before a block, those of its root
  /// at the end.
  private static let bzip2Marks: [[UInt8]] = [
    [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], [0x17, 0x72, 0x45, 0x38, 0x50, 0x90],
  ]

  /// The byte that a part begins with, to look for one; `nil` where it varies.
  var firstByte: UInt8? {
    switch self {
    case .gzip: 0x1F
    case .zstd: 0x28
    case .xz: 0xFD
    case .bzip2: 0x42
    case .zlib, .deflate, .brotli: nil
    }
  }

  var raw: saaf_coding {
    switch self {
    case .gzip: SAAF_GZIP
    case .zlib: SAAF_ZLIB
    case .deflate: SAAF_DEFLATE
    case .zstd: SAAF_ZSTD
    case .xz: SAAF_XZ
    case .bzip2: SAAF_BZIP2
    case .brotli: SAAF_BROTLI
    }
  }
}
