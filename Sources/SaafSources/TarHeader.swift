/// The header block of a tar member (POSIX.1-2001, `pax`, ustar interchange format; GNU tar's
/// extensions of it).
struct TarHeader {
  static let blockSize = 512

  var name: String
  /// The length of the member's data, in bytes.
  var size: Int
  var type: UInt8

  /// - Returns: `nil` when the block's checksum is not that of a header.
  init?(_ block: [UInt8]) {
    guard block.count == TarHeader.blockSize, let sum = TarHeader.number(block[148..<156]) else {
      return nil
    }
    // The field itself counts as spaces; some old programs added signed bytes.
    var unsigned = 8 * 0x20
    var signed = 8 * 0x20
    for (index, byte) in block.enumerated() where !(148..<156).contains(index) {
      unsigned += Int(byte)
      signed += Int(Int8(bitPattern: byte))
    }
    guard sum == unsigned || sum == signed, let size = TarHeader.number(block[124..<136]) else {
      return nil
    }
    self.size = size
    type = block[156]
    let isStandard = block[257..<263].elementsEqual([0x75, 0x73, 0x74, 0x61, 0x72, 0])
    let prefix = isStandard ? TarHeader.text(block[345..<500]) : ""
    name = (prefix.isEmpty ? "" : prefix + "/") + TarHeader.text(block[0..<100])
  }

  /// Octal digits, or a number in base 256 for what they cannot say.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    if field.first! == 0x80 {
      guard field.dropFirst().dropLast(8).allSatisfy({ $0 == 0 }) else { return nil }
      let value = field.suffix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      return Int(exactly: value)
    }
    let digits = field.drop { $0 == 0x20 || $0 == 0 }.prefix { $0 != 0x20 && $0 != 0 }
    guard digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 << 3 | Int($1 & 7) }
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The records of a pax header that say something of the member behind it: `length key=value`.
  static func paxRecords(_ bytes: [UInt8]) -> [String: String]? {
    var records: [String: String] = [:]
    var start = 0
    while start < bytes.count, bytes[start] != 0 {
      guard let space = bytes[start...].firstIndex(of: 0x20),
        let length = Int(String(decoding: bytes[start..<space], as: UTF8.self)),
        length > space - start + 1, length <= bytes.count - start,
        let equals = bytes[space..<start + length].firstIndex(of: 0x3D)
      else { return nil }
      let key = String(decoding: bytes[(space + 1)..<equals], as: UTF8.self)
      let value = bytes[(equals + 1)..<(start + length)].dropLast()
      records[key] = String(decoding: value, as: UTF8.self)
      start += length
    }
    return records
  }
}
