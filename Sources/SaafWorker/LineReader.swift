import Glibc
import SaafBatch

/// Reads lines from a stream, as many at once as have come, and keeps no line above a limit.
///
/// A line ends with a line feed or with the stream; the carriage return of a CRLF stays with the line,
/// where JSON takes it for white space.
struct LineReader {
  /// One line, without its line feed.
  enum Line: Sendable, Equatable {
    case whole([UInt8])
    /// A line that was longer than the limit, of which only the length in bytes is known.
    case tooLong(Int)
  }

  private let descriptor: Int32
  private let path: String
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the line begins that is next.
  private var start = 0
  /// Up to where the buffer is known to hold no line feed.
  private var searched = 0
  /// How many bytes of a line above the limit were let go; `nil` in all other lines.
  private var skipped: Int?
  private var isAtEnd = false

  /// How many bytes are asked for at once: what a pipe holds.
  private static let chunk = 1 << 16

  /// - Parameter limit: the longest line that is kept, in bytes.
  init(descriptor: Int32, path: String, limit: Int) {
    self.descriptor = descriptor
    self.path = path
    self.limit = limit
  }

  /// The next lines: at least one, for which it waits, and no more than have come with it.
  ///
  /// - Returns: no line at the end of the stream.
  mutating func next(atMost count: Int) throws(FileIO.Failure) -> [Line] {
    var lines: [Line] = []
    while lines.count < count {
      if let line = takeLine() {
        lines.append(line)
      } else if isAtEnd {
        if let line = takeRest() { lines.append(line) }
        break
      } else if !lines.isEmpty {
        break
      } else {
        try fill()
      }
    }
    return lines
  }

  /// Takes the line whose end has come.
  private mutating func takeLine() -> Line? {
    guard let end = buffer[searched...].firstIndex(of: 0x0A) else {
      searched = buffer.count
      if buffer.count - start > limit || skipped != nil { letGo() }
      return nil
    }
    defer {
      start = end + 1
      searched = start
    }
    return line(upTo: end)
  }

  /// Takes what stands behind the last line feed.
  private mutating func takeRest() -> Line? {
    guard start < buffer.count || skipped != nil else { return nil }
    defer { start = buffer.count }
    return line(upTo: buffer.count)
  }

  private mutating func line(upTo end: Int) -> Line {
    if let skipped {
      self.skipped = nil
      return .tooLong(skipped + end - start)
    }
    return end - start > limit ? .tooLong(end - start) : .whole(Array(buffer[start..<end]))
  }

  private mutating func letGo() {
    skipped = (skipped ?? 0) + buffer.count - start
    buffer.removeAll(keepingCapacity: buffer.capacity <= 4 * Self.chunk)
    start = 0
    searched = 0
  }

  private mutating func fill() throws(FileIO.Failure) {
    buffer.removeSubrange(..<start)
    searched -= start
    start = 0
    // After a long line, the memory that it took is given back.
    if buffer.isEmpty, buffer.capacity > 64 * Self.chunk { buffer = [] }
    isAtEnd = try FileIO.readMore(into: &buffer, from: descriptor, path: path, Self.chunk) == 0
  }
}
