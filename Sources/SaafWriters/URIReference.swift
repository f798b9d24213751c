/// Addresses from a source, which may be anything, as formats need them.
enum URIReference {
  /// Whether a browser that follows the address would run what it says.
  ///
  /// Controls and spaces before the scheme, and tabs and line ends in it, are skipped as browsers do
  /// (URL Living Standard, section 4.4).
  static func runsScript(_ address: String) -> Bool {
    let visible = address.utf8.filter { $0 > 0x20 }
    return ["javascript:", "vbscript:", "data:text/", "data:application/"].contains { scheme in
      visible.prefix(scheme.utf8.count).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        .elementsEqual(scheme.utf8)
    }
  }

  /// The address with everything percent-encoded that a reference cannot hold; letters of other
  /// scripts stay.
  ///
  /// Specification: RFC 3986, section 4.1, and RFC 3987, as XML Schema's type `anyURI` has it.
  static func encoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    let authority = authority(in: bytes)
    let path = authority?.upperBound ?? scheme(in: bytes)
    let pathEnd = bytes[(path ?? 0)...].firstIndex { [0x23, 0x2F, 0x3F].contains($0) }
    var hasFragment = false
    var output: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isAllowed: Bool
      switch byte {
      case 0x25:
        isAllowed = index + 2 < bytes.count && bytes[index + 1...index + 2].allSatisfy(isHex)
      case 0x23:
        isAllowed = !hasFragment
        hasFragment = true
      case 0x3A where authority?.contains(index) ?? false:
        isAllowed = beginsPort(index, bytes, authority!)
      case 0x3A where path == nil: isAllowed = index > pathEnd ?? bytes.count
      case 0x40 where authority?.contains(index) ?? false:
        isAllowed = bytes[authority!].lastIndex(of: 0x40) == index
      default: isAllowed = byte > 0x20 && byte != 0x7F && !"\"<>[\\]^`{|}".utf8.contains(byte)
      }
      if isAllowed { output.append(byte) } else { output += percentEncoded(byte) }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// `%20` for a space.
  static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }

  /// The offset after the colon of a scheme.
  private static func scheme(in bytes: [UInt8]) -> Int? {
    guard let colon = bytes.firstIndex(of: 0x3A), let first = bytes.first,
      (first | 0x20) &- 0x61 < 26,
      bytes[..<colon].allSatisfy({
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x2B, 0x2D, 0x2E].contains($0)
      })
    else { return nil }
    return colon + 1
  }

  /// The host with what belongs to it: what follows two slashes.
  private static func authority(in bytes: [UInt8]) -> Range<Int>? {
    let start = scheme(in: bytes) ?? 0
    guard bytes[start...].starts(with: [0x2F, 0x2F]) else { return nil }
    let rest = bytes[(start + 2)...]
    return start + 2..<(rest.firstIndex { [0x23, 0x2F, 0x3F].contains($0) } ?? rest.endIndex)
  }

  /// Whether only digits follow a colon of a host.
  private static func beginsPort(
    _ colon: Int, _ bytes: [UInt8], _ authority: Range<Int>
  ) -> Bool {
    bytes[(colon + 1)..<authority.upperBound].allSatisfy { $0 &- 0x30 < 10 }
  }
}
