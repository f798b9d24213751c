import SaafModel

/// For each element of a page, how far up the nearest element of each signal is.
struct ElementSignals {
  /// Distances by signal: 0 for the element itself, 255 for none.
  typealias Distances = SIMD64<UInt8>

  private(set) var distances: [Distances]

  /// - Complexity: O(*n*) in the number of nodes and the length of their names.
  init(_ markup: Markup) {
    distances = []
    distances.reserveCapacity(markup.nodes.count)
    markup.buffer.withUnsafeBufferPointer { buffer in
      for (index, node) in markup.nodes.enumerated() {
        let parent = Int(node.parent)
        var own = parent < 0 ? Distances(repeating: 255) : distances[parent]
        guard !node.isText else {
          // Texts are never asked for; their entries keep the indices.
          distances.append(own)
          continue
        }
        own = (own &+ 1).replacing(with: 255, where: own .>= 254)
        if let signal = Signal.of(node.tag) { own[Int(signal.rawValue)] = 0 }
        for attribute in Int(node.first)..<Int(node.first + node.count) {
          let attribute = markup.attributes[attribute]
          let start = Int(attribute.valueStart)
          let value = UnsafeBufferPointer(
            rebasing: buffer[start..<start + Int(attribute.valueCount)])
          switch attribute.name {
          case .class, .id, .role, .itemprop: ElementSignals.read(value, into: &own)
          case .hidden: own[Int(Signal.hiddenElement.rawValue)] = 0
          case .ariaHidden where value.elementsEqual("true".utf8):
            own[Int(Signal.hiddenElement.rawValue)] = 0
          case .style where ElementSignals.hides(value):
            own[Int(Signal.hiddenElement.rawValue)] = 0
          default: break
          }
        }
        distances.append(own)
        _ = index
      }
    }
  }

  /// Reads the words of a name: `article-body`, `relatedPosts`, `nav_2`.
  private static func read(_ name: UnsafeBufferPointer<UInt8>, into distances: inout Distances) {
    var start = 0
    var index = 0
    let end = min(name.count, 240)
    while index <= end {
      let isLetter = index < end && (0x61...0x7A).contains(name[index] | 0x20)
      let isCapital =
        isLetter && name[index] < 0x60 && index > start
        && (0x61...0x7A).contains(name[index - 1])
      if !isLetter || isCapital {
        if index - start > 1,
          let signal = SignalWords.signal(UnsafeBufferPointer(rebasing: name[start..<index]))
        {
          distances[Int(signal.rawValue)] = 0
        }
        start = isLetter ? index : index + 1
      }
      index += 1
    }
  }

  /// Whether a style keeps the element from being shown.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    let compact = style.filter { $0 != 0x20 }
    guard compact.count >= 12 else { return false }
    let none = Array("display:none".utf8)
    let hidden = Array("visibility:hidden".utf8)
    return compact.indices.contains {
      compact[$0...].starts(with: none) || compact[$0...].starts(with: hidden)
    }
  }
}
