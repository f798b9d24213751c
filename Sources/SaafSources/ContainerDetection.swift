import SaafModel

/// Knows a container by its first bytes.
enum ContainerDetection {
  /// How far a first line of JSON is looked at, in bytes. One that is longer is a record: no one
  /// writes such lines for people.
  static let reach = 256 << 10

  /// - Parameter name: the input's name without the ending of its compression.
  static func container(of window: ByteWindow, named name: String?) -> RecordPlace.Container {
    _ = window.fill(to: TarHeader.blockSize)
    if window.has("WARC/1.", at: 0) { return .warc }
    let head = window.bytes(0..<min(window.count, TarHeader.blockSize))
    if TarHeader(head) != nil { return .tar }
    if let name, SourceName.isLines(name) { return .jsonl }
    return beginsAsLines(window) ? .jsonl : .plain
  }

  /// Whether the input begins with an object in one line: `{`, a name, and `}` at the line's end.
  /// What is set out for people in many lines is one document.
  private static func beginsAsLines(_ window: ByteWindow) -> Bool {
    var start = window.has("\u{FEFF}", at: 0) ? 3 : 0
    // Blank lines are allowed anywhere.
    while start < window.count, window[start] <= 0x20 { start += 1 }
    guard start < window.count, window[start] == 0x7B else { return false }
    var name = start + 1
    while name < window.count, window[name] == 0x20 || window[name] == 0x09 { name += 1 }
    guard name < window.count, window[name] == 0x22 || window[name] == 0x7D else { return false }
    var searched = start
    while true {
      if let end = window.firstIndex(of: 0x0A, from: searched) {
        return endsObject(window, start..<end)
      }
      searched = window.count
      if searched > reach { return true }
      if !window.fill() {
        // A line that damage cuts off says nothing of its end.
        return window.fault != nil || endsObject(window, start..<window.count)
      }
    }
  }

  private static func endsObject(_ window: ByteWindow, _ line: Range<Int>) -> Bool {
    guard let last = line.last(where: { window[$0] > 0x20 }) else { return false }
    return window[last] == 0x7D
  }
}
