import Glibc
import SaafBatch

/// The lines of a file or of standard input, without their line feeds.
///
/// The memory is that of the longest line.
final class LineReader {
  private static let chunk = 1 << 20

  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var isAtEnd = false

  /// - Parameter path: `nil` for standard input.
  init(_ path: String?) throws(FileIO.Failure) {
    self.path = path ?? "standard input"
    descriptor = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? dup(STDIN_FILENO)
    guard descriptor >= 0 else {
      throw FileIO.Failure(action: "read", path: self.path, code: errno)
    }
  }

  deinit { close(descriptor) }

  func next() throws(FileIO.Failure) -> [UInt8]? {
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        defer {
          start = end + 1
          scanned = start
        }
        return Array(buffer[start..<end])
      }
      scanned = buffer.count
      if isAtEnd {
        defer {
          buffer = []
          (start, scanned) = (0, 0)
        }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      try fill()
    }
  }

  private func fill() throws(FileIO.Failure) {
    buffer.removeSubrange(..<start)
    scanned -= start
    start = 0
    isAtEnd = try FileIO.readMore(into: &buffer, from: descriptor, path: path, Self.chunk) == 0
  }
}
