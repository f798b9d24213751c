/// The header of a record or an HTTP message: fields of a name and a value, a line each, up to an
/// empty line (RFC 9112, section 5; ISO 28500, section 4).
struct HeaderFields {
  private let bytes: [UInt8]
  private var fields: [(name: Range<Int>, value: Range<Int>)] = []
  /// The first byte behind the empty line; the end of the bytes when there is none.
  private(set) var end: Int
  /// The first line, where it is none of the fields.
  private(set) var firstLine: Range<Int>

  /// - Complexity: O(*n*) in the length of the header.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    end = bytes.count
    firstLine = start..<start
    var line = start
    while line < bytes.count {
      let feed = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      let next = min(feed + 1, bytes.count)
      var stop = feed
      if stop > line, bytes[stop - 1] == 0x0D { stop -= 1 }
      if stop == line {
        end = next
        return
      }
      if line == start {
        firstLine = line..<stop
      } else if bytes[line] == 0x20 || bytes[line] == 0x09 {
        // A value that goes on in the next line, as old servers write it.
        if !fields.isEmpty { fields[fields.count - 1].value = fields.last!.value.lowerBound..<stop }
      } else if let colon = bytes[line..<stop].firstIndex(of: 0x3A) {
        fields.append((line..<colon, (colon + 1)..<stop))
      }
      line = next
    }
  }

  /// The values of a field, in their order, without white space around them.
  ///
  /// - Parameter name: in lower case.
  func values(_ name: StaticString) -> [String] {
    fields.lazy.filter { matches($0.name, name) }.map { text($0.value) }
  }

  /// The first value of a field.
  func value(_ name: StaticString) -> String? {
    fields.first { matches($0.name, name) }.map { text($0.value) }
  }

  var firstLineText: String { text(firstLine) }

  private func matches(_ range: Range<Int>, _ name: StaticString) -> Bool {
    var range = range
    while let last = range.last, bytes[last] <= 0x20 { range = range.dropLast() }
    guard range.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { name in
      for (index, byte) in zip(range, name) {
        let letter = bytes[index]
        guard (letter &- 0x41 < 26 ? letter | 0x20 : letter) == byte else { return false }
      }
      return true
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var value: [UInt8] = []
    for byte in bytes[range] {
      // A line end inside of a value, and the white space around it, are one space.
      let isSpace = byte == 0x0D || byte == 0x0A || byte == 0x09 || byte == 0x20
      if !isSpace { value.append(byte) } else if value.last ?? 0x20 != 0x20 { value.append(0x20) }
    }
    if value.last == 0x20 { value.removeLast() }
    return String(decoding: value, as: UTF8.self)
  }
}
