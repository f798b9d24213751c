import Glibc
import SaafPipeline

/// An open file, or a stream that can only be read once.
final class ByteInput {
  /// The size of a regular file, in bytes; `nil` for streams.
  let size: Int?
  /// The name for messages.
  let name: String
  private let descriptor: Int32
  /// Where in the file the input begins: a shell can hand over one that it has read from.
  private let origin: Int
  private let isOwned: Bool
  /// The most bytes that one read gives; for tests.
  private let readLimit: Int

  /// - Throws: `source.unreadable`.
  convenience init(path: String, readLimit: Int = .max) throws(DocumentFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ByteInput.failure("open", path, errno) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw ByteInput.failure("read", path, EISDIR)
    }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    self.init(descriptor: descriptor, name: path, isOwned: true, readLimit: readLimit)
  }

  init(descriptor: Int32, name: String, isOwned: Bool = false, readLimit: Int = .max) {
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let position = isFile ? lseek(descriptor, 0, SEEK_CUR) : -1
    origin = max(0, Int(position))
    size = position >= 0 ? max(0, Int(status.st_size) - origin) : nil
    self.name = name
    self.descriptor = descriptor
    self.isOwned = isOwned
    self.readLimit = readLimit
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Reads what is there, at least one byte; 0 at the end.
  ///
  /// - Throws: `source.unreadable`.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(DocumentFailure) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, min(buffer.count, readLimit))
      if count >= 0 { return count }
      let code = errno
      if code == EINTR { continue }
      if code == EAGAIN {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if Glibc.poll(&poll, 1, -1) >= 0 || errno == EINTR { continue }
      }
      throw ByteInput.failure("read", name, code)
    }
  }

  /// Goes to an offset of a regular file; `false` where that is not possible.
  func seek(to offset: Int) -> Bool {
    let place = off_t(origin + offset)
    return size != nil && lseek(descriptor, place, SEEK_SET) == place
  }

  private static func failure(_ action: String, _ name: String, _ code: Int32) -> DocumentFailure {
    DocumentFailure(
      code: "source.unreadable",
      message: "cannot \(action) \(name): \(String(cString: strerror(code)))")
  }
}
