import SaafModel
import SaafPipeline

/// Cleans many documents with one pipeline: a bounded number at a time, outputs in input order.
///
/// Outputs are the same for any number of workers.
public struct BatchRunner: Sendable {
  /// Something that happened to a document, for the user to read.
  public struct Message: Sendable, Equatable {
    public var input: Input
    public var text: String
  }

  /// Why a run could not go on. What was written until then is whole.
  public enum Failure: Error, Sendable, CustomStringConvertible {
    case output(FileIO.Failure)
    case stage(Input, DocumentFailure)
    case writer(Input, String)

    public var description: String {
      switch self {
      case .output(let failure): failure.description
      case .stage(let input, let failure):
        "\(input.name): stage \(failure.stage ?? "") failed: \(failure.message)"
      case .writer(let input, let message): "\(input.name): \(message)"
      }
    }
  }

  private let pipeline: Pipeline
  private let destination: Destination
  private let workers: Int

  /// How many documents a worker takes at once, so that handing them out costs little.
  private static let chunk = 16
  /// How many chunks a worker may be ahead of the oldest unfinished one.
  private static let window = 4

  /// - Parameter workers: how many documents are cleaned at the same time, at least 1.
  public init(pipeline: Pipeline, destination: Destination, workers: Int) {
    self.pipeline = pipeline
    self.destination = destination
    self.workers = max(1, workers)
  }

  /// Makes sure that outputs can be written, before anything is read.
  ///
  /// - Throws: when the output folder cannot be made or does not let files be made in it, or when an
  ///   output would take the place of an input.
  public func prepare(_ inputs: InputList) throws(PreparationFailure) {
    guard case .folder(let folder) = destination else { return }
    do throws(FileIO.Failure) {
      try FileIO.makeFolder(folder)
      try FileIO.probe(folder)
    } catch {
      throw .folder(FileIO.Failure(action: "write into folder", path: folder, code: error.code))
    }
    let plan = OutputPlan(folder: folder, outputs: pipeline.outputs)
    let shared = plan.sharedPaths
    for input in inputs {
      guard let path = input.path else { continue }
      let name = FileIO.lastPart(of: path).utf8
      for output in plan.paths(id: input.id) + shared
      where FileIO.lastPart(of: output).utf8.elementsEqual(name) {
        if let identity = FileIO.identity(of: output), identity == FileIO.identity(of: path) {
          throw .overwrites(input: path)
        }
      }
    }
  }

  /// Why a run should not begin.
  public enum PreparationFailure: Error, Sendable, Equatable, CustomStringConvertible {
    case folder(FileIO.Failure)
    case overwrites(input: String)

    public var description: String {
      switch self {
      case .folder(let failure): failure.description
      case .overwrites(let input):
        "the output for '\(input)' would overwrite it; choose another folder with --output"
      }
    }
  }

  /// Cleans the inputs.
  ///
  /// - Parameter report: called in input order for every document that was dropped or quarantined.
  /// - Throws: ``Failure`` when an output cannot be written, or a stage with `on-error: fail` fails.
  public func run(
    _ inputs: InputList, report: (Message) -> Void
  ) async throws -> BatchCounts {
    var shared = try SharedOutputs(pipeline.outputs, destination)
    var counts = BatchCounts()
    do {
      try await eachChunk(of: inputs) { results in
        for result in results {
          counts.add(result.end)
          if let text = result.message { report(Message(input: result.input, text: text)) }
          try shared.append(result.shared)
        }
      }
      try shared.finish()
    } catch {
      shared.abandon()
      throw error
    }
    return counts
  }

  /// Runs chunks of inputs on the workers and hands their results over in order.
  private func eachChunk(
    of inputs: InputList, _ body: ([DocumentResult]) throws -> Void
  ) async throws {
    let starts = Array(stride(from: 0, to: inputs.count, by: Self.chunk))
    let worker = DocumentWorker(pipeline: pipeline, destination: destination)
    // No more workers than chunks, so that any number can be asked for.
    let workers = min(workers, max(1, starts.count))
    let window = workers * Self.window
    try await withThrowingTaskGroup(of: (Int, [DocumentResult]).self) { group in
      var waiting: [Int: [DocumentResult]] = [:]
      var next = 0
      var submitted = 0
      var running = 0
      repeat {
        // The window keeps finished chunks from piling up behind a slow one.
        while running < workers, submitted < starts.count, submitted - next < window {
          let index = submitted
          let start = starts[index]
          let part = inputs[start..<min(start + Self.chunk, inputs.count)]
          group.addTask { (index, try part.map { try worker.clean($0) }) }
          submitted += 1
          running += 1
        }
        guard let (index, results) = try await group.next() else { break }
        running -= 1
        waiting[index] = results
        while let ready = waiting.removeValue(forKey: next) {
          try body(ready)
          next += 1
        }
      } while next < starts.count
    }
  }
}

extension BatchCounts {
  fileprivate mutating func add(_ end: DocumentResult.End) {
    switch end {
    case .emitted: emitted += 1
    case .dropped: dropped += 1
    case .quarantined: quarantined += 1
    }
  }
}
