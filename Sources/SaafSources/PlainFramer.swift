import SaafModel

/// An input that is one document.
struct PlainFramer: Framer {
  private var isDone = false

  mutating func next(in window: ByteWindow, _ counter: inout RecordCounter) -> Framed? {
    while window.count <= counter.limit, window.fill() {}
    if window.count > counter.limit { return passOver(window, &counter) }
    if window.fault != nil {
      isDone = true
      return end(of: window, "the document", &counter)
    }
    if isDone {
      guard window.count > 0 else { return nil }
      return fail(
        "source.damaged", "it follows damage in the same document", length: window.count,
        in: window, &counter)
    }
    isDone = true
    // A fault alone was told already; an empty input is a document.
    guard window.count > 0 || counter.number == 0 else { return nil }
    let place = counter.place(window.offset, window.count)
    let bytes = window.bytes(0..<window.count)
    window.drop(window.count)
    return .record(RawRecord(place: place, bytes: bytes))
  }

  private mutating func passOver(_ window: ByteWindow, _ counter: inout RecordCounter) -> Framed {
    let offset = window.offset
    repeat { window.drop(window.count) } while window.fill()
    isDone = true
    let place = counter.place(offset, window.offset - offset)
    return .failed(place, counter.tooLarge(place), bytes: nil)
  }
}
