import Glibc
import SaafPipeline

/// The outputs that many documents share: standard output, or files such as `articles.jsonl`.
///
/// A shared file is written under a temporary name and gets its own when the run is complete.
struct SharedOutputs {
  private struct Sink {
    var descriptor: Int32
    var path: String
    /// The name until the file is whole; `nil` for standard output.
    var temporary: String?
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
          let temporary = FileIO.temporaryPath(for: path)
          let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
          guard descriptor >= 0 else {
            throw FileIO.Failure(action: "create", path: path, code: errno)
          }
          sinks.append(Sink(descriptor: descriptor, path: path, temporary: temporary))
        } catch {
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
  func finish() throws(BatchRunner.Failure) {
    for sink in sinks {
      guard let temporary = sink.temporary else { continue }
      guard close(sink.descriptor) == 0, rename(temporary, sink.path) == 0 else {
        throw .output(FileIO.Failure(action: "write", path: sink.path, code: errno))
      }
    }
  }

  /// Removes what is not whole.
  func abandon() {
    for sink in sinks {
      guard let temporary = sink.temporary else { continue }
      close(sink.descriptor)
      unlink(temporary)
    }
  }
}
