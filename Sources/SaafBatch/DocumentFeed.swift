import Glibc
import SaafModel
import SaafPipeline
import SaafReport
import SaafSources
import Synchronization

/// Gives out the documents of a run to its workers, in order, some at a time.
///
/// A worker that wants documents takes them out of the inputs itself, while the others wait: finding
/// where a record ends costs a hundredth of cleaning it, and so no thread has to do only that.
final class DocumentFeed: Sendable {
  /// What a worker makes a document of.
  enum Item: Sendable {
    /// A file that holds one document, not read yet.
    case file(Input)
    /// A record of a container, not looked into yet.
    case record(RawRecord, of: Input)
    /// A record that could not be taken out, with its bytes where they were held.
    case failed(Input, DocumentFailure, bytes: [UInt8]?)
  }

  /// Some documents that one worker cleans, and their place in the order.
  struct Portion: Sendable {
    var index: Int
    var items: [Item]
  }

  /// How many documents a worker takes at once, so that handing them out costs little.
  private static let portionCount = 16
  /// How many bytes of records a worker takes at once, so that memory stays small.
  private static let portionBytes = 1 << 20

  private struct State {
    /// The index of the input that is opened next.
    var next = 0
    var portions = 0
    /// The container that is being read.
    var stream: RecordStream?
    var container = Input(path: nil, id: "")
    var hasContainer = false
    var counts = SourceCounts()
  }

  private let inputs: InputList
  private let options: SourceOptions
  private let onlyRecord: Int?
  private let state = Mutex(State())

  /// - Parameter onlyRecord: the number of the one record of each container that is wanted; `nil` for
  ///   all.
  init(_ inputs: InputList, options: SourceOptions, onlyRecord: Int? = nil) {
    self.inputs = inputs
    self.options = options
    self.onlyRecord = onlyRecord
  }

  /// What has been given out.
  var counts: SourceCounts { state.withLock { $0.counts } }

  /// How far the run is, when these documents have come to their ends.
  func progress(_ ends: RunReport.Ends, earlier: Int) -> Progress {
    state.withLock { state in
      var progress = Progress()
      progress.ends = ends
      progress.earlierDocuments = earlier
      // Nobody knows how many documents a container holds; of one alone it is known what part is read.
      if !state.hasContainer {
        progress.total = inputs.count
      } else if inputs.count == 1, let stream = state.stream {
        progress.consumedBytes = stream.consumedBytes
        progress.inputBytes = stream.inputBytes
      }
      return progress
    }
  }

  /// The next documents; `nil` when all have been given out.
  func next() -> Portion? {
    state.withLock { state in
      var items: [Item] = []
      var bytes = 0
      while items.count < Self.portionCount, bytes < Self.portionBytes {
        if let stream = state.stream {
          bytes += take(from: stream, &state, &items)
        } else if state.next < inputs.count {
          open(inputs[state.next], &state, &items)
          state.next += 1
        } else {
          break
        }
      }
      guard !items.isEmpty else { return nil }
      state.counts.documents += items.count
      state.portions += 1
      return Portion(index: state.portions - 1, items: items)
    }
  }

  /// Opens an input, or passes on a file that holds one document.
  private func open(_ input: Input, _ state: inout State, _ items: inout [Item]) {
    guard let path = input.path else {
      state.container = input
      state.hasContainer = true
      state.stream = RecordStream(descriptor: STDIN_FILENO, options: options)
      return
    }
    guard options.container != nil || SourcePeek.mayHoldRecords(path) else {
      if onlyRecord == nil { items.append(.file(input)) }
      return
    }
    do {
      state.stream = try RecordStream(path: path, options: options)
      state.container = input
      state.hasContainer = true
    } catch {
      items.append(.failed(input, error, bytes: nil))
    }
  }

  /// Takes the next record.
  ///
  /// - Returns: the number of bytes that it holds in memory.
  private func take(
    from stream: RecordStream, _ state: inout State, _ items: inout [Item]
  ) -> Int {
    guard let framed = stream.next() else {
      state.stream = nil
      return 0
    }
    switch framed {
    case .record(let record):
      guard isWanted(record.place) else { return 0 }
      items.append(.record(record, of: state.container))
      return record.bytes.count
    case .skipped(_, let reason):
      state.counts.skipped[reason.kind.rawValue, default: 0] += 1
      return 0
    case .failed(let place, let failure, let bytes):
      guard isWanted(place) else { return 0 }
      items.append(.failed(state.container.record(place), failure, bytes: bytes))
      return bytes?.count ?? 0
    }
  }

  private func isWanted(_ place: RecordPlace) -> Bool {
    onlyRecord == nil || place.number == onlyRecord
  }
}

/// What was found in the inputs of a run.
struct SourceCounts: Sendable, Equatable {
  /// The documents, and what could be none because it is damaged.
  var documents = 0
  /// The records that are no documents, by the code of their kind.
  var skipped: [String: Int] = [:]
}
