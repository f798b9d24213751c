/// Bytes as lower-case hexadecimal digits, two each.
public enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  /// - Complexity: O(*n*) in the number of bytes.
  public static func ascii(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }

  /// The digits as a text.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: ascii(bytes), as: UTF8.self)
  }
}
