import SaafPipeline

/// An input without its compression, found by its first bytes.
///
/// Where a part of it is damaged, what came before counts; then the fault is told, and the next part
/// that can be decoded goes on.
final class UnpackedInput {
  /// What a read gave.
  enum Result {
    case bytes(Int)
    case fault(Fault)
    case end
  }

  /// Where the compressed input stopped making sense.
  struct Fault {
    var failure: DocumentFailure
    /// The decompressed offset at which the damaged part begins: all from there on may be wrong.
    var partOffset: Int
    /// Whether what came out of the part may be wrong; else only its end is missing.
    var isDamage: Bool { failure.code == "source.damaged" }
  }

  private enum State {
    case undecided, plain, decoding, between, searching, ended
  }

  private let input: ByteInput
  private var state = State.undecided
  private(set) var coding: Coding?
  private var decoder: Decoder?
  private var hasInputEnded = false

  private let buffer: UnsafeMutableRawBufferPointer
  private let scratch: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  /// The offset in the input of the buffer's first byte.
  private var bufferOffset = 0

  /// Where the part begins that is being decoded: in the input, and decompressed.
  private(set) var part = (start: 0, offset: 0)
  /// How many bytes came out so far.
  private(set) var produced = 0
  /// How many bytes of the input were used so far.
  var consumed: Int { bufferOffset + start }
  var size: Int? { input.size }
  var name: String { input.name }

  private static let bufferSize = 512 << 10
  /// How far behind a fault the next part is looked for: a decoder notices damage late.
  private static let backOff = 32 << 10
  /// How much of a part must decode before it is believed to be one.
  private static let trial = 64 << 10

  init(_ input: ByteInput) {
    self.input = input
    buffer = .allocate(byteCount: UnpackedInput.bufferSize, alignment: 64)
    scratch = .allocate(byteCount: UnpackedInput.trial, alignment: 64)
  }

  deinit {
    buffer.deallocate()
    scratch.deallocate()
  }

  /// Reads at least one byte, unless there is a fault or the end.
  func read(into output: UnsafeMutableRawBufferPointer) -> Result {
    do throws(DocumentFailure) {
      while true {
        switch state {
        case .undecided: try decide()
        case .plain: return try copy(into: output)
        case .decoding:
          if let result = try decode(into: output) { return result }
        case .between:
          if let result = try goOn() { return result }
        case .searching: try search()
        case .ended: return .end
        }
      }
    } catch {
      state = .ended
      return .fault(Fault(failure: error, partOffset: produced))
    }
  }

  /// Begins at a part that another run told of. To be called before anything was read.
  ///
  /// - Returns: `false` where the input cannot be sought in; it then begins at its beginning.
  func begin(at start: Int, offset: Int) throws(DocumentFailure) -> Bool {
    try decide()
    guard input.seek(to: start) else { return false }
    (self.start, end, bufferOffset, hasInputEnded) = (0, 0, start, false)
    part = (start, offset)
    produced = offset
    return true
  }

  private func decide() throws(DocumentFailure) {
    guard state == .undecided else { return }
    try fill(Coding.magicLength)
    coding = Coding(magic: buffer[start..<end])
    guard let coding else {
      state = .plain
      return
    }
    guard let decoder = Decoder(coding) else { throw noMemory }
    self.decoder = decoder
    state = .decoding
  }

  private func copy(into output: UnsafeMutableRawBufferPointer) throws(DocumentFailure) -> Result {
    var count = min(end - start, output.count)
    if count > 0 {
      output.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<start + count]))
      start += count
    } else {
      count = try input.read(into: output)
      bufferOffset += count
    }
    produced += count
    if count == 0 { state = .ended }
    return count > 0 ? .bytes(count) : .end
  }

  private func decode(
    into output: UnsafeMutableRawBufferPointer
  ) throws(DocumentFailure) -> Result? {
    if let result = takePending() { return result }
    if start == end { try fill(1) }
    let step = decoder!.run(UnsafeRawBufferPointer(rebasing: buffer[start..<end]), into: output)
    start += step.consumed
    produced += step.produced
    switch step.status {
    case .more:
      if step.produced == 0, step.consumed == 0 {
        guard hasInputEnded, start == end else {
          if hasInputEnded || end - start == buffer.count { return damaged("it does not decode") }
          try fill(end - start + 1)
          return nil
        }
        state = .ended
        return fault("source.truncated", "the input ends inside of a \(partName)")
      }
    case .end: state = .between
    case .damaged: pending = .damaged
    case .mismatch: pending = .mismatch
    case .noMemory: throw noMemory
    }
    if step.produced > 0 { return .bytes(step.produced) }
    return takePending()
  }

  /// A fault that is told after the bytes that came with it.
  private var pending: Decoder.Status?

  private func takePending() -> Result? {
    switch pending {
    case .damaged: return damaged("the \(partName) is damaged")
    case .mismatch:
      return damaged("the \(partName) does not have its check value, so any of it may be wrong")
    default: return nil
    }
  }

  /// Between two parts: the next one, padding, the end, or something else.
  private func goOn() throws(DocumentFailure) -> Result? {
    // Tapes, and xz, pad with zeros.
    repeat {
      if start == end { try fill(1) }
      while start < end, buffer[start] == 0 { start += 1 }
    } while start == end && !hasInputEnded
    if start == end {
      state = .ended
      return nil
    }
    try fill(Coding.magicLength)
    part = (consumed, produced)
    guard Coding(magic: buffer[start..<end]) == coding else {
      state = .searching
      return fault("source.trailing-data", "something else follows a complete \(partName)")
    }
    guard decoder!.reset() else { throw noMemory }
    state = .decoding
    return nil
  }

  private func damaged(_ what: String) -> Result {
    pending = nil
    state = .searching
    return fault("source.damaged", what)
  }

  private func fault(_ code: String, _ what: String) -> Result {
    let failure = DocumentFailure(
      code: code,
      message: "\(name): \(what), at byte \(consumed) of the input, \(produced) of what it holds; "
        + "its \(partName) began at bytes \(part.start) and \(part.offset)")
    return .fault(Fault(failure: failure, partOffset: part.offset))
  }

  private var partName: String { "\(coding?.name ?? "plain") \(coding?.partName ?? "input")" }

  private var noMemory: DocumentFailure {
    DocumentFailure(
      code: "source.no-memory",
      message: "\(name): no memory to decompress \(coding?.name ?? "it"); run fewer at once")
  }

  /// Looks for the next part that can be decoded.
  private func search() throws(DocumentFailure) {
    // The damaged part's own beginning is none.
    let lowest = max(part.start + 1 - bufferOffset, 0)
    start = min(max(start - UnpackedInput.backOff, lowest, 0), end)
    while true {
      try fill(UnpackedInput.trial)
      guard start < end else {
        state = .ended
        return
      }
      guard buffer[start] == coding!.firstByte, Coding(magic: buffer[start..<end]) == coding,
        tryDecoding()
      else {
        let next = buffer[(start + 1)..<end].firstIndex(of: coding!.firstByte!) ?? end
        start = next
        continue
      }
      guard decoder!.reset() else { throw noMemory }
      part = (consumed, produced)
      state = .decoding
      return
    }
  }

  /// Whether what stands at the buffer's start decodes for a while.
  private func tryDecoding() -> Bool {
    guard decoder!.reset() else { return false }
    var position = start
    let last = min(end, start + UnpackedInput.trial)
    while true {
      let part = UnsafeRawBufferPointer(rebasing: buffer[position..<last])
      let step = decoder!.run(part, into: scratch)
      position += step.consumed
      switch step.status {
      case .end: return true
      case .damaged, .mismatch, .noMemory: return false
      case .more:
        if position == last || (step.consumed == 0 && step.produced == 0) {
          return position > start
        }
      }
    }
  }

  /// Makes sure that the buffer has `count` bytes from `start` on, if the input has them. What stands
  /// shortly before `start` stays, for a search.
  private func fill(_ count: Int) throws(DocumentFailure) {
    while end - start < count, !hasInputEnded {
      if buffer.count - end < UnpackedInput.bufferSize / 4 || start + count > buffer.count {
        let drop = max(0, start - UnpackedInput.backOff)
        if drop > 0 {
          buffer.baseAddress!.copyMemory(
            from: buffer.baseAddress! + drop, byteCount: end - drop)
          start -= drop
          end -= drop
          bufferOffset += drop
        }
      }
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[end...])
      guard room.count > 0 else { return }
      let read = try input.read(into: room)
      if read == 0 { hasInputEnded = true }
      end += read
    }
  }
}
