import SaafModel

/// JSON Lines: a record is what stands between two line feeds. Blank lines are none, but count.
struct LineFramer: Framer {
  mutating func next(in window: ByteWindow, _ counter: inout RecordCounter) -> Framed? {
    while true {
      guard let end = lineEnd(in: window, limit: counter.limit) else {
        if window.count > counter.limit { return passOver(window, &counter) }
        if window.fault != nil { return self.end(of: window, "a line", &counter) }
        guard window.count > 0 else { return nil }
        guard let framed = line(window.count, padding: 0, window, &counter) else { continue }
        return framed
      }
      if let framed = line(end, padding: 1, window, &counter) { return framed }
    }
  }

  /// Where the first line ends; `nil` when it is too long, or nothing more comes in.
  private func lineEnd(in window: ByteWindow, limit: Int) -> Int? {
    var searched = 0
    while true {
      if let end = window.firstIndex(of: 0x0A, from: searched) { return end <= limit ? end : nil }
      searched = window.count
      if searched > limit || !window.fill() { return nil }
    }
  }

  private func line(
    _ end: Int, padding: Int, _ window: ByteWindow, _ counter: inout RecordCounter
  ) -> Framed? {
    var length = end
    while length > 0, window[length - 1] <= 0x20 { length -= 1 }
    guard length > 0 else {
      counter.number += 1
      window.drop(end + padding)
      return nil
    }
    return take(
      length, padding: end - length + padding, holding: 0..<length, in: window, &counter)
  }

  private func passOver(_ window: ByteWindow, _ counter: inout RecordCounter) -> Framed {
    let offset = window.offset
    while true {
      if let end = window.firstIndex(of: 0x0A, from: 0) {
        window.drop(end)
        break
      }
      window.drop(window.count)
      if !window.fill() { break }
    }
    let place = counter.place(offset, window.offset - offset)
    if window.count > 0 { window.drop(1) }
    return .failed(place, counter.tooLarge(place), bytes: nil)
  }
}
