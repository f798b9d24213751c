import SaafText

/// The encoding that a page declares for itself.
public enum MetaEncoding {
  /// How far browsers look.
  private static let reach = 1024

  /// Finds `<meta charset=…>` or `<meta http-equiv=content-type content="…charset=…">` in the first
  /// kilobyte, or `encoding="…"` in an XML declaration (HTML Living Standard, section 13.2.3.2,
  /// “prescan a byte stream to determine its encoding”).
  ///
  /// UTF-16 there means UTF-8: what could be read as ASCII is no UTF-16. A label that nobody knows is
  /// not returned.
  ///
  /// - Parameter isKnown: whether a label names an encoding.
  public static func find(in page: [UInt8], where isKnown: (String) -> Bool) -> String? {
    let head = Array(page.prefix(reach))
    var scanner = TagScanner(head)
    if let label = xmlDeclaration(head), isKnown(label) { return label }
    while let start = scanner.nextTag() {
      switch scanner.token(at: start) {
      case .startTag(_, _, let end):
        if let label = label(in: head, start..<end), isKnown(label) {
          return label.hasPrefix("utf-16") ? "utf-8" : label
        }
        scanner.position = end
      case .endTag(_, let end), .hidden(let end), .linkedData(_, let end):
        scanner.position = end
      case .text: scanner.position = start + 1
      case .unclosed: return nil
      }
    }
    return nil
  }

  private static func xmlDeclaration(_ head: [UInt8]) -> String? {
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: 0x3E) else { return nil }
    return value(after: "encoding", in: lowercased(head[..<end]))
  }

  private static func label(in head: [UInt8], _ tag: Range<Int>) -> String? {
    let text = lowercased(head[tag])
    guard text.hasPrefix("<meta"), text.utf8.dropFirst(5).first.map(isSeparator) ?? false else {
      return nil
    }
    return value(after: "charset", in: text)
  }

  /// The value after `name=`, with or without quotation marks.
  private static func value(after name: String, in text: String) -> String? {
    let bytes = Array(text.utf8)
    let name = Array(name.utf8)
    var index = 0
    while index + name.count < bytes.count {
      guard bytes[index...].starts(with: name) else {
        index += 1
        continue
      }
      index += name.count
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      guard index < bytes.count, bytes[index] == 0x3D else { continue }
      index += 1
      while index < bytes.count, bytes[index] <= 0x20 || isQuote(bytes[index]) { index += 1 }
      let value = bytes[index...].prefix { $0 > 0x20 && !isQuote($0) && $0 != 0x3B && $0 != 0x3E }
      return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }
  private static func isSeparator(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F }
}
