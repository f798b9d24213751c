import Glibc

/// A file of an index, read and written at places.
///
/// All unsafe code of this module is here and in ``Array/number(at:)``.
final class BinaryFile {
  let path: String
  private let descriptor: Int32

  enum Access {
    case read
    /// Reading and writing; the file is made where it is not there.
    case write
    /// As `write`, but the file loses its name at once, so that it is gone with the process however
    /// that ends.
    case temporary
  }

  init(_ path: String, _ access: Access) throws(DedupeFailure) {
    self.path = path
    let flags = access == .read ? O_RDONLY : O_RDWR | O_CREAT
    descriptor = open(path, flags | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(action: "open", path: path, code: errno) }
    if access == .temporary { unlink(path) }
  }

  deinit { close(descriptor) }

  func size() throws(DedupeFailure) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read") }
    return Int(status.st_size)
  }

  func truncate(to size: Int) throws(DedupeFailure) {
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw failure("write") }
  }

  func synchronize() throws(DedupeFailure) {
    guard fsync(descriptor) == 0 else { throw failure("write") }
  }

  /// Whether no other process has the file locked; it stays locked as long as it is open.
  func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  /// Reads exactly `range`.
  func read(_ range: Range<Int>) throws(DedupeFailure) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let part = pread(
          descriptor, buffer.baseAddress! + count, range.count - count,
          off_t(range.lowerBound + count))
        if part < 0, errno == EINTR { continue }
        if part < 0 { code = errno }
        guard part > 0 else { break }
        count += part
      }
    }
    if code != 0 { throw .file(action: "read", path: path, code: code) }
    guard bytes.count == range.count else {
      throw .damaged(path: path, reason: "it ends before byte \(range.upperBound)")
    }
    return bytes
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(DedupeFailure) {
    var done = 0
    while done < bytes.count {
      let start = done
      let part = bytes.withUnsafeBytes {
        pwrite(
          descriptor, $0.baseAddress! + start, $0.count - start, off_t(offset + start))
      }
      if part < 0 {
        if errno == EINTR { continue }
        throw failure("write")
      }
      done += part
    }
  }

  private func failure(_ action: String) -> DedupeFailure {
    .file(action: action, path: path, code: errno)
  }
}

extension [UInt8] {
  /// Appends a number with its least byte first.
  mutating func append<Number: FixedWidthInteger>(number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends numbers, each with its least byte first.
  mutating func append<Number: FixedWidthInteger>(numbers: [Number]) {
    numbers.map(\.littleEndian).withUnsafeBytes { append(contentsOf: $0) }
  }

  /// The number that stands at an offset with its least byte first.
  func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Number {
    precondition(offset >= 0 && offset + MemoryLayout<Number>.size <= count)
    return withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
  }
}
