import Glibc

/// A first look at a file, before anyone reads it.
public enum SourcePeek {
  /// As far as the mark of tar, which stands deepest.
  private static let reach = 512

  /// Whether a file may be packed or hold many documents; what cannot be is one document, and any
  /// worker can read it by itself. ``RecordStream`` then finds out what it is.
  ///
  /// A file that cannot be read may be anything; who reads it will say so.
  public static func mayHoldRecords(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    if SourceName.isLines(path) { return true }
    return withUnsafeTemporaryAllocation(byteCount: reach, alignment: 1) { buffer in
      let count = read(descriptor, buffer.baseAddress, reach)
      guard count > 0 else { return false }
      let head = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      return Coding(magic: head) != nil || begins(head, "WARC/1.") || mayBeTar(head)
        || beginsAsObject(head)
    }
  }

  private static func begins(_ head: UnsafeRawBufferPointer, _ mark: StaticString) -> Bool {
    head.starts(with: UnsafeRawBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  private static func mayBeTar(_ head: UnsafeRawBufferPointer) -> Bool {
    head.count == reach && TarHeader(Array(head)) != nil
  }

  /// Whether `{` stands first, after white space and a byte order mark.
  private static func beginsAsObject(_ head: UnsafeRawBufferPointer) -> Bool {
    let start = begins(head, "\u{FEFF}") ? 3 : 0
    return head[start...].first { $0 > 0x20 } == 0x7B
  }
}
