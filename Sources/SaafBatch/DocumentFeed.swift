import Synchronization

/// Gives out the documents of a run to its workers, in order, some at a time.
final class DocumentFeed: Sendable {
  /// Some documents that one worker cleans, and their place in the order.
  struct Portion {
    var index: Int
    var items: [Input]
  }

  /// How many documents a worker takes at once, so that handing them out costs little.
  private static let portion = 16

  private struct State {
    var next = 0
    var portions = 0
  }

  private let inputs: InputList
  private let state = Mutex(State())

  init(_ inputs: InputList) { self.inputs = inputs }

  /// How many documents have been given out.
  var count: Int { state.withLock { $0.next } }

  /// More portions than these there cannot be.
  var mostPortions: Int { max(1, (inputs.count + Self.portion - 1) / Self.portion) }

  /// The next documents; `nil` when all have been given out.
  func next() -> Portion? {
    state.withLock { state in
      guard state.next < inputs.count else { return nil }
      let end = min(state.next + Self.portion, inputs.count)
      defer {
        state.next = end
        state.portions += 1
      }
      return Portion(index: state.portions, items: Array(inputs[state.next..<end]))
    }
  }
}
