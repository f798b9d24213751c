import Glibc
import SaafPipeline

/// The stretch of a decompressed input that is being looked at.
///
/// Offsets in it count from its first byte that was not taken yet.
final class ByteWindow {
  let input: UnpackedInput
  /// What stopped the input, when the window's end has reached it; nothing comes in before it was
  /// told.
  private(set) var fault: UnpackedInput.Fault?
  private(set) var hasEnded = false

  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var start = 0
  private var end = 0
  /// The decompressed offset of the first byte.
  private(set) var offset = 0
  /// Where parts of the compressed input began that the window has bytes of, and where its first
  /// bytes can be decompressed from.
  private var parts: [(start: Int, offset: Int)] = [(0, 0)]
  private var firstPart = 0

  private static let usual = 1 << 20
  /// Beyond this, room that one long record needed is given back.
  private static let kept = 16 << 20

  init(_ input: UnpackedInput) {
    self.input = input
    capacity = ByteWindow.usual
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// How many bytes are there.
  var count: Int { end - start }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "an index outside of the window")
    return base[start + index]
  }

  /// Lets more bytes in; `false` at the end of the input and at a fault.
  func fill() -> Bool {
    guard fault == nil, !hasEnded else { return false }
    makeRoom()
    let room = UnsafeMutableRawBufferPointer(start: base + end, count: capacity - end)
    switch input.read(into: room) {
    case .bytes(let read):
      end += read
      if input.part.start != parts.last?.start { parts.append(input.part) }
      return true
    case .fault(let found): fault = found
    case .end: hasEnded = true
    }
    return false
  }

  /// Lets bytes in until there are `wanted`, or no more come.
  ///
  /// - Returns: whether there are that many.
  func fill(to wanted: Int) -> Bool {
    while count < wanted { if !fill() { return false } }
    return true
  }

  /// Whether nothing more comes before the fault, if there is one, was told.
  var isClosed: Bool { fault != nil || hasEnded }

  /// Takes the fault, so that what comes behind it can come in.
  func takeFault() -> UnpackedInput.Fault? {
    defer { fault = nil }
    return fault
  }

  /// The first `byte` from `from` on among the bytes that are there.
  func firstIndex(of byte: UInt8, from: Int) -> Int? {
    guard from < count else { return nil }
    precondition(from >= 0, "an index outside of the window")
    let first = base + start + from
    guard let found = memchr(first, Int32(byte), count - from) else { return nil }
    return from + (found - UnsafeMutableRawPointer(first))
  }

  /// The first place of `text` from `from` on among the bytes that are there.
  func firstIndex(of text: StaticString, from: Int) -> Int? {
    var index = from
    while let found = firstIndex(of: text.utf8Start[0], from: index) {
      if has(text, at: found) { return found }
      index = found + 1
    }
    return nil
  }

  /// Whether `text` stands at `index`.
  func has(_ text: StaticString, at index: Int) -> Bool {
    precondition(index >= 0, "an index outside of the window")
    return index + text.utf8CodeUnitCount <= count
      && memcmp(base + start + index, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside of the window")
    return Array(UnsafeBufferPointer(start: base + start + range.lowerBound, count: range.count))
  }

  /// Leaves `count` bytes behind.
  func drop(_ count: Int) {
    precondition(count >= 0 && count <= self.count, "more than the window has")
    start += count
    offset += count
    while firstPart + 1 < parts.count, parts[firstPart + 1].offset <= offset { firstPart += 1 }
    if firstPart > 1024 {
      parts.removeFirst(firstPart)
      firstPart = 0
    }
    if start == end { (start, end) = (0, 0) }
  }

  /// Where decompression can begin to get at the window's first byte.
  var part: (start: Int, offset: Int) {
    input.coding == nil ? (offset, offset) : parts[firstPart]
  }

  /// Begins at a place that another run told of. To be called before anything came in.
  func begin(at start: Int, offset: Int) throws(DocumentFailure) {
    guard try input.begin(at: start, offset: offset) else { return }
    self.offset = offset
    parts = [(start, offset)]
    firstPart = 0
  }

  private func makeRoom() {
    if end + ByteWindow.usual / 4 <= capacity { return }
    let count = self.count
    let isTooLarge = capacity > ByteWindow.kept && count < ByteWindow.usual / 2
    let needed =
      isTooLarge ? ByteWindow.usual : count > capacity / 2 ? capacity * 2 : capacity
    if needed == capacity {
      memmove(base, base + start, count)
    } else {
      let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: needed)
      memcpy(wider, base + start, count)
      base.deallocate()
      base = wider
      capacity = needed
    }
    (start, end) = (0, count)
  }
}
