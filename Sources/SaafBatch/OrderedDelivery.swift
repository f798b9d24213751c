import Synchronization

/// Puts what workers finish in any order back into the order of the inputs, and holds those back who
/// run too far ahead.
final class OrderedDelivery<Element: Sendable>: Sendable {
  private struct State {
    /// The index that is handed over next.
    var next = 0
    var waiting: [Int: Element] = [:]
    /// Whether somebody is handing over; whoever comes then only leaves its result.
    var isHandingOver = false
    var isStopped = false
    var sleepers: [CheckedContinuation<Void, Never>] = []

    /// The result whose turn it is, for a caller who then hands it over.
    mutating func begin() -> Element? {
      guard !isHandingOver, !isStopped, let result = waiting.removeValue(forKey: next) else {
        return nil
      }
      isHandingOver = true
      return result
    }
  }

  /// How far a worker may be ahead of the oldest result that is still missing.
  private let window: Int
  private let state = Mutex(State())
  private let handOver: @Sendable (Element) throws -> Void

  /// - Parameter handOver: called once for each result, in order, by one thread at a time.
  init(window: Int, handOver: @escaping @Sendable (Element) throws -> Void) {
    self.window = window
    self.handOver = handOver
  }

  /// Takes a result, and hands over those whose turn has come.
  ///
  /// - Throws: what handing over throws; nothing is handed over after that.
  func deliver(_ result: Element, index: Int) throws {
    var ready = state.withLock { state -> Element? in
      state.waiting[index] = result
      return state.begin()
    }
    while let result = ready {
      do {
        try handOver(result)
      } catch {
        stop()
        throw error
      }
      let (next, sleepers) = state.withLock { state in
        state.isHandingOver = false
        state.next += 1
        let sleepers = state.sleepers
        state.sleepers = []
        return (state.begin(), sleepers)
      }
      for sleeper in sleepers { sleeper.resume() }
      ready = next
    }
  }

  /// Waits until `index` is within the window.
  ///
  /// - Returns: whether there is still somebody who takes results.
  func waitForRoom(for index: Int) async -> Bool {
    while true {
      let isStopped: Bool? = state.withLock { state in
        state.isStopped ? true : index < state.next + window ? false : nil
      }
      if let isStopped { return !isStopped }
      await withCheckedContinuation { continuation in
        let isTooLate = state.withLock { state in
          guard !state.isStopped, index >= state.next + window else { return true }
          state.sleepers.append(continuation)
          return false
        }
        if isTooLate { continuation.resume() }
      }
    }
  }

  /// Lets nobody wait any longer.
  func stop() {
    let sleepers = state.withLock { state in
      state.isStopped = true
      let sleepers = state.sleepers
      state.sleepers = []
      return sleepers
    }
    for sleeper in sleepers { sleeper.resume() }
  }
}
