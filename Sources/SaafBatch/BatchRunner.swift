import SaafModel
import SaafPipeline
import SaafReport
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
    /// The version of the program.
    public var program = ""
    /// What else outputs depend on, as ``ProgramHash``; only a state asks for it.
    public var build: [UInt8] = []
    /// How records are taken from containers; the length of the longest is the pipeline's.
    public var sources = SourceOptions()
    /// The number of the one record of each container that is cleaned; `nil` for all.
    public var onlyRecord: Int?
    /// The command that cleans one document in the same way, without the document's path.
    public var replay = ""
    /// Whether the report is written into the output folder.
    public var writesReport = true

    public init() {}
  }

  /// Something that a run tells of while it goes on, in input order.
  public enum Event: Sendable {
    /// A document was dropped or quarantined, and why in words.
    case ended(DocumentSummary, Input, message: String)
    case progress(Progress)
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
  static let errorRateSample = 100

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
  /// - Parameters:
  ///   - run: what the report says of the run itself. Its time is set here.
  ///   - tell: called in input order, by one thread at a time.
  /// - Returns: the counts; the report is in the output folder, too, as `report.json` and
  ///   `report.html`.
  /// - Throws: ``Failure`` when an output cannot be written, a stage with `on-error: fail` fails, too
  ///   many documents are quarantined, or the state cannot be used.
  @discardableResult
  public func run(
    _ inputs: InputList, as run: RunReport.Run = RunReport.Run(),
    tell: @escaping @Sendable (Event) -> Void = { _ in }
  ) async throws -> (counts: BatchCounts, report: RunReport) {
    let state = try openState()
    let mark = try IncompleteMark(destination)
    if let state, !state.wasFinished, case .folder(let folder) = destination {
      FileIO.removePartials(below: folder, except: state.partialPaths())
    }
    var sources = options.sources
    sources.documentBytes = pipeline.limits.documentBytes
    let feed = DocumentFeed(inputs, options: sources, onlyRecord: options.onlyRecord)
    let collection = try BatchCollection(
      outputs: SharedOutputs(
        pipeline.outputs, destination, shardBytes: options.shardBytes, state: state),
      state: state, errorRate: pipeline.limits.errorRate, run: run)
    let delivery = OrderedDelivery<[CleanedDocument]>(window: workers * Self.window) { documents in
      let (ends, earlier) = try collection.take(documents)
      for document in documents {
        if let summary = document.summary, let message = document.message {
          tell(.ended(summary, document.input, message: message))
        }
      }
      tell(.progress(feed.progress(ends, earlier: earlier)))
    }
    let worker = DocumentWorker(
      pipeline: pipeline, destination: destination, options: options,
      fingerprint: pipeline.fingerprint(program: options.program), sourceOptions: sources,
      state: state)
    do {
      try await clean(feed, worker, delivery)
      let result = try collection.finish(of: feed.counts)
      try writeReport(result.report)
      mark?.remove()
      return result
    } catch {
      let report = collection.abandon("\(error)")
      // The first error is what the user has to know; on a full disk this one fails, too.
      try? writeReport(report)
      mark?.explain("\(error)")
      throw error
    }
  }

  private func writeReport(_ report: RunReport) throws(Failure) {
    guard case .folder(let folder) = destination, options.writesReport else { return }
    do {
      try ReportFiles.write(report, into: folder)
    } catch {
      throw .output(error)
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
