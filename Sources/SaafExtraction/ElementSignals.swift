import SaafModel
import SaafText

/// For each element of a page, how far up the nearest element of each signal is.
struct ElementSignals {
  /// The distances of all nodes, ``Signal/count`` bytes each: 0 for the element itself, 255 for none.
  private var distances: [UInt8]

  /// How far up from an element the nearest of a signal is; 255 for none.
  subscript(element: Int, signal: Signal) -> UInt8 {
    distances[element * Signal.count + Int(signal.rawValue)]
  }

  /// How far up from an element the nearest of each signal is, in their order.
  func all(of element: Int) -> ArraySlice<UInt8> {
    distances[element * Signal.count..<element * Signal.count + Signal.allCases.count]
  }

  /// - Complexity: O(*n*) in the number of nodes and the length of their names.
  init(_ markup: Markup) {
    distances = Array(repeating: 255, count: markup.nodes.count * Signal.count)
    let signals = SignalWords.table
    markup.buffer.withUnsafeBufferPointer { buffer in
      distances.withUnsafeMutableBufferPointer { distances in
        for (index, node) in markup.nodes.enumerated() where !node.isText {
          let start = index * Signal.count
          let own = UnsafeMutableBufferPointer(
            rebasing: distances[start..<start + Signal.count])
          if node.parent >= 0 {
            let outer = Int(node.parent) * Signal.count
            // One more than the parent's, but none stays none.
            for signal in 0..<Signal.count {
              let distance = distances[outer + signal]
              own[signal] = distance &+ (distance == 255 ? 0 : 1)
            }
          }
          if let signal = Signal.of(node.tag) { own[Int(signal.rawValue)] = 0 }
          for attribute in markup.attributeRange(of: index) {
            let attribute = markup.attributes[attribute]
            let start = Int(attribute.valueStart)
            let value = UnsafeBufferPointer(
              rebasing: buffer[start..<start + Int(attribute.valueCount)])
            if Markup.hides(attribute.name, value) {
              own[Int(Signal.hiddenElement.rawValue)] = 0
            }
            switch attribute.name {
            case .class, .id, .role, .itemprop: ElementSignals.read(value, signals, into: own)
            default: break
            }
          }
        }
      }
    }
  }

  /// Takes down what the words of a name signal.
  private static func read(
    _ name: UnsafeBufferPointer<UInt8>, _ signals: NameTable<Signal>,
    into distances: UnsafeMutableBufferPointer<UInt8>
  ) {
    for word in NameWords(name) where (2...16).contains(word.count) {
      if let signal = signals[word.low, word.high] {
        distances[Int(signal.rawValue)] = 0
      }
    }
  }
}
