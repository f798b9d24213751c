/// A body that was sent in chunks (RFC 9112, section 7.1).
struct ChunkedBody {
  private(set) var bytes: [UInt8] = []
  /// Whether the last chunk is there.
  private(set) var isComplete = false
  /// Where something else stands than a chunk.
  private(set) var faultOffset: Int?

  /// - Returns: `nil` for a body that is not in chunks, whatever the header says: it does not begin
  ///   with a length, or no chunk of that length stands there.
  init?(_ body: [UInt8]) {
    bytes.reserveCapacity(body.count)
    var position = 0
    var isFirst = true
    while let (length, start) = ChunkedBody.size(in: body, at: position) {
      if length == 0 {
        isComplete = true
        return
      }
      guard length <= body.count - start else {
        // A text can begin with a number; that more than the body should follow is no proof.
        if isFirst, !ChunkedBody.isWhole(body, start) { return nil }
        bytes += body[start...]
        return
      }
      let end = start + length
      let next = ChunkedBody.lineEnd(in: body, at: end)
      // A text can have a number in a line, too, but its lines end alike.
      let isAlike = next - end == 2 || body[start - 2] != 0x0D
      if next == end || !isAlike, end < body.count {
        if isFirst { return nil }
        faultOffset = end
        return
      }
      bytes += body[start..<end]
      position = next
      isFirst = false
    }
    if isFirst { return nil }
    if position < body.count, body[position...].contains(0x0A) { faultOffset = position }
  }

  /// The length that stands at `position`, and where the chunk begins.
  private static func size(in body: [UInt8], at position: Int) -> (length: Int, start: Int)? {
    var index = position
    var length = 0
    while index < body.count, index - position < 15, let digit = hexadecimal(body[index]) {
      length = length << 4 | digit
      index += 1
    }
    guard index > position else { return nil }
    // Extensions, and the spaces that some servers write, come before the line's end.
    while index < body.count, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
    if index < body.count, body[index] == 0x3B {
      index = body[index...].prefix(4096).firstIndex(of: 0x0A) ?? body.count
      if index < body.count { return (length, index + 1) }
    }
    let start = lineEnd(in: body, at: index)
    return start > index ? (length, start) : nil
  }

  /// The index behind a line end at `index`, or `index`.
  private static func lineEnd(in body: [UInt8], at index: Int) -> Int {
    var index = index
    if index + 1 < body.count, body[index] == 0x0D, body[index + 1] == 0x0A {
      index += 2
    } else if index < body.count, body[index] == 0x0A {
      index += 1
    }
    return index
  }

  /// Whether what follows a first length that is too large is the beginning of a page or something
  /// packed, not the next line of a text.
  private static func isWhole(_ body: [UInt8], _ start: Int) -> Bool {
    let first = body[start...].first { $0 > 0x20 }
    return first == 0x3C || Coding(magic: body[start...]) != nil
  }

  private static func hexadecimal(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte - 0x30)
    case 0x41...0x46: Int(byte - 0x37)
    case 0x61...0x66: Int(byte - 0x57)
    default: nil
    }
  }
}
