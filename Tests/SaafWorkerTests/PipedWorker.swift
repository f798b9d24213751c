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
  /// How the worker ends, as soon as it does.
  let ending: AsyncStream<Result<BatchCounts, any Error>>

  init(_ worker: LineWorker) {
    let (input, output) = (input, output)
    let (ending, continuation) = AsyncStream.makeStream(of: Result<BatchCounts, any Error>.self)
    self.ending = ending
    // Not a task: those have few threads, and the test waits on one of them.
    let thread = Thread {
      continuation.yield(
        Result {
          let counts = try worker.run(
            input: input.fileHandleForReading.fileDescriptor,
            output: output.fileHandleForWriting.fileDescriptor)
          try output.fileHandleForWriting.close()
          return counts
        })
      continuation.finish()
    }
    thread.start()
  }

  func send(_ bytes: [UInt8]) throws { try input.fileHandleForWriting.write(contentsOf: bytes) }

  func endInput() throws { try input.fileHandleForWriting.close() }

  /// Reads until so many lines have come.
  func receive(lines count: Int) throws -> [[UInt8]] {
    var bytes: [UInt8] = []
    while bytes.count(where: { $0 == 0x0A }) < count {
      let descriptor = output.fileHandleForReading.fileDescriptor
      let more = try FileIO.readMore(into: &bytes, from: descriptor, path: "answers", 1 << 16)
      try #require(more > 0, "the worker ended before it had answered")
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
