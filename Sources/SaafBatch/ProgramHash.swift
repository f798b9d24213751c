import Crypto
import Glibc

/// What tells a build of the program from any other.
///
/// A state must not outlive a change of a stage, a model or a list of words. Versions that people count
/// up are forgotten; all of these are in the program's own file.
public enum ProgramHash {
  /// How much is read at once, in bytes.
  private static let chunk = 1 << 20

  /// SHA-256 of the running program's file, in bytes.
  ///
  /// - Throws: when it cannot be read.
  /// - Complexity: O(*n*) in the size of the file: a twentieth of a second.
  public static func compute() throws(FileIO.Failure) -> [UInt8] {
    let path = "/proc/self/exe"
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileIO.Failure(action: "read", path: path, code: errno)
    }
    defer { close(descriptor) }
    var hash = SHA256()
    var buffer: [UInt8] = []
    while try FileIO.readMore(into: &buffer, from: descriptor, path: path, chunk) > 0 {
      hash.update(data: buffer)
      buffer.removeAll()
    }
    return Array(hash.finalize())
  }
}
