import Foundation
import SaafBatch
import SaafConfig
import SaafPipeline
import Testing

@testable import SaafWorker

/// A worker that runs between two pipes, as one in a cluster does.
struct PipedWorker {
  let input = Pipe()
  let output = Pipe()
  let ending: Task<BatchCounts, any Error>

  init(_ worker: LineWorker) {
    let (input, output) = (input, output)
    ending = Task.detached {
      let counts = try worker.run(
        input: input.fileHandleForReading.fileDescriptor,
        output: output.fileHandleForWriting.fileDescriptor)
      try output.fileHandleForWriting.close()
      return counts
    }
  }

  func send(_ bytes: [UInt8]) throws { try input.fileHandleForWriting.write(contentsOf: bytes) }

  func endInput() throws { try input.fileHandleForWriting.close() }

  /// Reads until so many lines have come.
  func receive(lines count: Int) throws -> [[UInt8]] {
    var bytes: [UInt8] = []
    while bytes.count(where: { $0 == 0x0A }) < count {
      let part = try #require(try output.fileHandleForReading.read(upToCount: 1 << 16))
      bytes += part
    }
    return bytes.lines
  }
}

extension LineWorker {
  /// Answers what a file would hold.
  func answers(to bytes: [UInt8]) throws -> (output: [UInt8], counts: BatchCounts) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "saaf-worker-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, target) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(bytes).write(to: source)
    try Data().write(to: target)
    let input = try FileHandle(forReadingFrom: source)
    let output = try FileHandle(forWritingTo: target)
    let counts = try run(input: input.fileDescriptor, output: output.fileDescriptor)
    return ([UInt8](try Data(contentsOf: target)), counts)
  }
}

extension [UInt8] {
  /// The lines; a line feed at the end does not begin another.
  var lines: [[UInt8]] {
    var lines = split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if lines.last == [] { lines.removeLast() }
    return lines
  }
}
