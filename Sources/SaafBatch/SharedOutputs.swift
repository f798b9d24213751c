import Glibc
import SaafPipeline

/// The outputs that many documents share: standard output, or files such as `articles.jsonl`.
///
/// A shared file is written under a temporary name and gets its own when the run is complete.
struct SharedOutputs {
  private struct Sink {
    var descriptor: Int32
    var path: String
    /// The file until it is whole; `nil` for standard output, and when it has its name.
    var partial: FileIO.PartialFile?
  }

  private var sinks: [Sink] = []

  init(_ outputs: [Pipeline.Output], _ destination: Destination) throws(BatchRunner.Failure) {
    switch destination {
    case .standardOutput:
      sinks = outputs.map { _ in Sink(descriptor: STDOUT_FILENO, path: "standard output") }
    case .folder(let folder):
      let plan = OutputPlan(folder: folder, outputs: outputs)
      for path in plan.sharedPaths {
        do throws(FileIO.Failure) {
          try FileIO.makeFolder(FileIO.parent(of: path))
          let partial = try FileIO.createPartial(for: path)
          sinks.append(Sink(descriptor: partial.descriptor, path: path, partial: partial))
        } catch {
          abandon()
          throw .output(error)
        }
      }
    }
  }

  /// Appends one document's bytes to each shared output.
  func append(_ parts: [[UInt8]]) throws(BatchRunner.Failure) {
    for (sink, bytes) in zip(sinks, parts) {
      do {
        try FileIO.write(bytes, to: sink.descriptor, path: sink.path)
      } catch {
        throw .output(error)
      }
    }
  }

  /// Gives the files their names.
  mutating func finish() throws(BatchRunner.Failure) {
    for index in sinks.indices {
      guard let partial = sinks[index].partial else { continue }
      sinks[index].partial = nil
      do {
        try FileIO.complete(partial, as: sinks[index].path)
      } catch {
        throw .output(error)
      }
    }
  }

  /// Removes what is not whole.
  func abandon() {
    for sink in sinks {
      if let partial = sink.partial { FileIO.discard(partial) }
    }
  }
}
