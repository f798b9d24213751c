import Foundation

@testable import SaafBatch

/// A folder that goes away with the test that made it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "saaf-batch-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Makes an empty file whose name need not be text.
  func writeRaw(_ name: [UInt8]) throws {
    let path = Array("\(path)/".utf8) + name + [0]
    let descriptor = path.withUnsafeBytes {
      open($0.baseAddress!.assumingMemoryBound(to: CChar.self), O_WRONLY | O_CREAT, 0o644)
    }
    guard descriptor >= 0 else {
      throw FileIO.Failure(action: "create", path: self.path, code: errno)
    }
    close(descriptor)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  /// Every file below a folder, by its path there.
  func files(below name: String = "") throws -> [String: [UInt8]] {
    let root = name.isEmpty ? path : "\(path)/\(name)"
    var files: [String: [UInt8]] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(file)", isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[file] = [UInt8](try Data(contentsOf: URL(filePath: "\(root)/\(file)")))
    }
    return files
  }
}
