import Glibc
import SaafPipeline

/// The outputs that many documents share: standard output, or files such as `articles.jsonl`.
///
/// A shared file is written under a temporary name and gets its own when it is complete. With a limit
/// for its size it is a row of files, `articles-00001.jsonl` and on: a document stands in one of them
/// as a whole, and the next file begins with the document that would make one too large.
struct SharedOutputs {
  private struct Sink {
    /// The path, or what stands before and after the number of a file in a row.
    var path: String
    var descriptor: Int32
    /// The file until it is whole; `nil` for standard output, and when it has its name.
    var partial: FileIO.PartialFile?
    /// The number of the file in its row, from 1.
    var number = 1
    /// The bytes that it has so far.
    var size = 0
    /// The file in the state.
    var segment = 0
  }

  private let shardBytes: Int?
  private let state: RunState?
  private var sinks: [Sink] = []

  /// - Parameter shardBytes: the size, in bytes, that a file should not exceed; `nil` for one file.
  init(
    _ outputs: [Pipeline.Output], _ destination: Destination, shardBytes: Int?, state: RunState?
  ) throws(BatchRunner.Failure) {
    self.shardBytes = shardBytes
    self.state = state
    switch destination {
    case .standardOutput:
      sinks = outputs.map { _ in Sink(path: "standard output", descriptor: STDOUT_FILENO) }
    case .folder(let folder):
      for path in OutputPlan(folder: folder, outputs: outputs).sharedPaths {
        sinks.append(Sink(path: path, descriptor: -1))
        do throws(BatchRunner.Failure) {
          try begin(sinks.count - 1)
        } catch {
          abandon()
          throw error
        }
      }
    }
  }

  /// Appends one document's bytes to each shared output.
  ///
  /// - Returns: where they stand now.
  mutating func append(_ parts: [[UInt8]]) throws(BatchRunner.Failure) -> [RunState.Part] {
    var places: [RunState.Part] = []
    for (index, bytes) in parts.enumerated() {
      if let shardBytes, sinks[index].size > 0, sinks[index].size + bytes.count > shardBytes,
        sinks[index].partial != nil
      {
        try complete(index)
        sinks[index].number += 1
        try begin(index)
      }
      do {
        try FileIO.write(bytes, to: sinks[index].descriptor, path: path(of: sinks[index]))
      } catch {
        throw .output(error)
      }
      if state != nil {
        places.append(
          RunState.Part(
            segment: sinks[index].segment, offset: sinks[index].size, count: bytes.count,
            hash: RunState.Part.hash(of: bytes)))
      }
      sinks[index].size += bytes.count
    }
    return places
  }

  /// Gives the files their names.
  mutating func finish() throws(BatchRunner.Failure) {
    for index in sinks.indices where sinks[index].partial != nil { try complete(index) }
    for sink in sinks where shardBytes != nil && sink.descriptor != STDOUT_FILENO {
      removeFollowers(of: sink)
    }
  }

  /// Removes what is not whole, unless a later run goes on from it.
  func abandon() {
    for sink in sinks {
      guard let partial = sink.partial else { continue }
      if state == nil { FileIO.discard(partial) } else { close(partial.descriptor) }
    }
  }

  private mutating func begin(_ index: Int) throws(BatchRunner.Failure) {
    let path = path(of: sinks[index])
    do throws(FileIO.Failure) {
      try FileIO.makeFolder(FileIO.parent(of: path))
      let partial = try FileIO.createPartial(for: path, isKept: state != nil)
      sinks[index].partial = partial
      sinks[index].descriptor = partial.descriptor
      sinks[index].size = 0
    } catch {
      throw .output(error)
    }
    guard let state, let partial = sinks[index].partial else { return }
    do {
      sinks[index].segment = try state.addSegment(partial: partial.path, path: path)
    } catch {
      throw .state(error.description)
    }
  }

  private mutating func complete(_ index: Int) throws(BatchRunner.Failure) {
    guard let partial = sinks[index].partial else { return }
    let path = path(of: sinks[index])
    // The file that is replaced may hold results that later documents need.
    state?.keepReadable(path)
    sinks[index].partial = nil
    do {
      try FileIO.complete(partial, as: path, isSynced: true)
    } catch {
      throw .output(error)
    }
  }

  private func path(of sink: Sink) -> String {
    guard shardBytes != nil, sink.descriptor != STDOUT_FILENO else { return sink.path }
    return SharedOutputs.shard(sink.number, of: sink.path)
  }

  /// Removes files of an earlier run that had more of them: they are no part of this output.
  private func removeFollowers(of sink: Sink) {
    var number = sink.number + 1
    while FileIO.kind(of: SharedOutputs.shard(number, of: sink.path)) == .file {
      FileIO.remove(SharedOutputs.shard(number, of: sink.path))
      number += 1
    }
  }

  /// `out/articles.jsonl` → `out/articles-00012.jsonl`
  static func shard(_ number: Int, of path: String) -> String {
    let digits = String(number)
    let mark = "-" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    let name = FileIO.lastPart(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path + mark }
    return path[..<dot] + mark + path[dot...]
  }
}
