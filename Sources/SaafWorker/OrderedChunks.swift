import Dispatch
import SaafBatch
import Synchronization

/// Lines on their way from one reader through many workers to one writer, which gets the answers in
/// the order of the lines.
final class OrderedChunks: Sendable {
  struct Chunk: Sendable {
    var index: Int
    /// The number of the first line, from 1.
    var firstLine: Int
    var lines: [LineReader.Line]
  }

  /// What the writer has to do next.
  enum Next: Sendable {
    case write([LineAnswer])
    /// The next answers are not there yet.
    case wait
    /// All lines were answered; reading them may have failed before their end.
    case end(FileIO.Failure?)
  }

  private struct State {
    var waiting: [Chunk] = []
    var answers: [Int: [LineAnswer]] = [:]
    var added = 0
    var written = 0
    var isClosed = false
    var failure: FileIO.Failure?
  }

  private let state = Mutex(State())
  private let workers: Int
  // All begin at zero: a semaphore must not end below where it began.
  private let room = DispatchSemaphore(value: 0)
  private let work = DispatchSemaphore(value: 0)
  private let answers = DispatchSemaphore(value: 0)

  /// - Parameter window: how many chunks may be ahead of the oldest that is not written.
  init(workers: Int, window: Int) {
    self.workers = workers
    for _ in 0..<window { room.signal() }
  }

  /// Adds lines, as soon as the window has room for them.
  ///
  /// - Returns: `false` when nobody wants them any more.
  func add(_ lines: [LineReader.Line], firstLine: Int) -> Bool {
    room.wait()
    let isOpen = state.withLock { state in
      guard !state.isClosed else { return false }
      state.waiting.append(Chunk(index: state.added, firstLine: firstLine, lines: lines))
      state.added += 1
      return true
    }
    work.signal()
    return isOpen
  }

  /// Says that no lines follow, or that they are not wanted.
  func close(_ failure: FileIO.Failure? = nil) {
    state.withLock { state in
      if !state.isClosed { state.failure = failure }
      state.isClosed = true
    }
    room.signal()
    for _ in 0..<workers { work.signal() }
    answers.signal()
  }

  /// The next lines for a worker, which waits for them; `nil` when there are no more.
  func take() -> Chunk? {
    while true {
      work.wait()
      let (chunk, isClosed) = state.withLock { state in
        (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.isClosed)
      }
      if let chunk { return chunk }
      if isClosed { return nil }
    }
  }

  func answer(_ chunk: Chunk, with list: [LineAnswer]) {
    state.withLock { $0.answers[chunk.index] = list }
    answers.signal()
  }

  func next() -> Next {
    let next = state.withLock { state -> Next in
      if let list = state.answers.removeValue(forKey: state.written) {
        state.written += 1
        return .write(list)
      }
      return state.isClosed && state.written == state.added ? .end(state.failure) : .wait
    }
    if case .write = next { room.signal() }
    return next
  }

  /// Waits until ``next()`` may have more to say.
  func waitForAnswers() { answers.wait() }
}
