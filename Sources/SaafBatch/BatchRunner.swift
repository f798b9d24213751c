import SaafModel
import SaafPipeline
import SaafSources
import Synchronization

/// Cleans many documents with one pipeline: a bounded number at a time, outputs in input order.
///
/// Outputs are the same for any number of workers, and for a run that was stopped and goes on.
public struct BatchRunner: Sendable {
  /// How a run is done; nothing of it changes what a document becomes.
  public struct Options: Sendable {
    /// How many documents are cleaned at the same time, at least 1.
    public var workers = 1
    /// The size, in bytes, that files which many documents share should not exceed; `nil` for one
    /// file each.
    public var shardBytes: Int?
    /// The folder that keeps what was done, so that a later run need not do it again.
    public var stateFolder: String?
    /// What outputs depend on besides the pipeline: the version of the program.
    public var program = ""
    /// How records are taken from containers; the length of the longest is the pipeline's.
    public var sources = SourceOptions()
    /// The number of the one record of each container that is cleaned; `nil` for all.
    public var onlyRecord: Int?
    /// The command that cleans one document in the same way, without the document's path.
    public var replay = ""

    public init() {}
  }

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
    /// The state could not be read or written.
    case state(String)
    case errorRate(BatchCounts, limit: Double)
    case counts(expected: Int, BatchCounts)

    public var description: String {
      switch self {
      case .output(let failure): failure.description
      case .stage(let input, let failure):
        "\(input.name): stage \(failure.stage ?? "") failed: \(failure.message)"
      case .writer(let input, let message): "\(input.name): \(message)"
      case .state(let message): message
      case .errorRate(let counts, let limit):
        "\(counts.quarantined) of \(counts.inputs) quarantined: more than limits.error-rate "
          + "(\(limit))"
      case .counts(let expected, let counts):
        "\(expected) documents were read, but \(counts.summary); this is a mistake of the program"
      }
    }
  }

  private let pipeline: Pipeline
  private let destination: Destination
  private let options: Options
  private let workers: Int

  /// How many portions a worker may be ahead of the oldest unfinished one.
  private static let window = 4
  /// More workers than these are of no use to any machine.
  private static let mostWorkers = 256
  /// How many documents a run must have seen before its share of failures says something about it.
  private static let errorRateSample = 100

  public init(pipeline: Pipeline, destination: Destination, options: Options = Options()) {
    self.pipeline = pipeline
    self.destination = destination
    self.options = options
    workers = min(max(1, options.workers), Self.mostWorkers)
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
  /// - Throws: ``Failure`` when an output cannot be written, a stage with `on-error: fail` fails, too
  ///   many documents are quarantined, or the state cannot be used.
  public func run(
    _ inputs: InputList, report: @escaping @Sendable (Message) -> Void
  ) async throws -> BatchCounts {
    let state = try openState()
    let mark = try IncompleteMark(destination)
    if let state, !state.wasFinished, case .folder(let folder) = destination {
      FileIO.removePartials(below: folder, except: state.partialPaths())
    }
    let collection = try Collection(
      outputs: SharedOutputs(
        pipeline.outputs, destination, shardBytes: options.shardBytes, state: state),
      state: state, errorRate: pipeline.limits.errorRate)
    let delivery = OrderedDelivery<[CleanedDocument]>(window: workers * Self.window) {
      for result in try collection.take($0) {
        if let text = result.message, result.end != .skipped {
          report(Message(input: result.input, text: text))
        }
      }
    }
    var sources = options.sources
    sources.documentBytes = pipeline.limits.documentBytes
    let feed = DocumentFeed(inputs, options: sources, onlyRecord: options.onlyRecord)
    let worker = DocumentWorker(
      pipeline: pipeline, destination: destination, options: options,
      fingerprint: pipeline.fingerprint(program: options.program), sourceOptions: sources,
      state: state)
    do {
      try await clean(feed, worker, delivery)
      let counts = try collection.finish(of: feed.counts)
      mark?.remove()
      return counts
    } catch {
      collection.abandon()
      mark?.explain("\(error)")
      throw error
    }
  }

  private func openState() throws(Failure) -> RunState? {
    guard let folder = options.stateFolder else { return nil }
    do {
      return try RunState(folder: folder)
    } catch {
      throw .state(error.description)
    }
  }

  /// Lets the workers clean until nothing is left.
  private func clean(
    _ feed: DocumentFeed, _ worker: DocumentWorker,
    _ delivery: OrderedDelivery<[CleanedDocument]>
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<workers {
        group.addTask {
          do {
            while let portion = feed.next(), await delivery.waitForRoom(for: portion.index) {
              let results = try portion.items.map { try worker.clean($0) }
              try delivery.deliver(results, index: portion.index)
            }
          } catch {
            delivery.stop()
            throw error
          }
        }
      }
      try await group.waitForAll()
    }
  }
}

extension BatchRunner {
  /// What the results of a run come to: the shared outputs, the state and the counts.
  private final class Collection: Sendable {
    private struct Parts {
      var outputs: SharedOutputs
      var counts = BatchCounts()
    }

    private let state: RunState?
    private let errorRate: Double
    private let parts: Mutex<Parts>

    init(outputs: SharedOutputs, state: RunState?, errorRate: Double) {
      self.state = state
      self.errorRate = errorRate
      parts = Mutex(Parts(outputs: outputs))
    }

    /// Takes the results of a portion, in input order.
    func take(_ results: [CleanedDocument]) throws -> [CleanedDocument] {
      try parts.withLock { parts in
        for result in results {
          parts.counts.add(result)
          let places = try parts.outputs.append(result.shared)
          if let state, let key = result.key { try note(result, places, key, state) }
        }
        let counts = parts.counts
        guard counts.inputs < BatchRunner.errorRateSample || !counts.exceed(errorRate) else {
          throw Failure.errorRate(counts, limit: errorRate)
        }
        return results
      }
    }

    private func note(
      _ result: CleanedDocument, _ places: [RunState.Part], _ key: [UInt8], _ state: RunState
    ) throws(Failure) {
      let entry = RunState.Entry(
        end: result.end, message: result.message, ownSizes: result.ownSizes, parts: places,
        summary: [])
      do {
        try state.store(entry, id: result.input.id, key: key)
      } catch {
        throw .state(error.description)
      }
    }

    func finish(of sources: SourceCounts) throws(Failure) -> BatchCounts {
      try parts.withLock { parts throws(Failure) in
        let seen = parts.counts.inputs + parts.counts.skipped.values.reduce(0, +)
        guard seen == sources.documents else {
          throw .counts(expected: sources.documents, parts.counts)
        }
        parts.counts.skipped.merge(sources.skipped, uniquingKeysWith: +)
        try parts.outputs.finish()
        do throws(SQLiteDatabase.Failure) {
          try state?.finish()
        } catch {
          throw .state(error.description)
        }
        return parts.counts
      }
    }

    func abandon() { parts.withLock { $0.outputs.abandon() } }
  }
}

extension BatchCounts {
  fileprivate mutating func add(_ document: CleanedDocument) {
    switch document.end {
    case .emitted: emitted += 1
    case .dropped: dropped += 1
    case .quarantined: quarantined += 1
    case .skipped: skipped[document.message ?? "", default: 0] += 1
    }
  }

  /// Whether more than this share of the documents was quarantined.
  public func exceed(_ rate: Double) -> Bool { Double(quarantined) > rate * Double(inputs) }
}
