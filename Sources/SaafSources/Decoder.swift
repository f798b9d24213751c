import CCompression

/// Undoes a coding, a member, frame or stream at a time.
final class Decoder {
  enum Status {
    case more, end, damaged, mismatch, noMemory
  }

  struct Step {
    var status: Status
    var consumed: Int
    var produced: Int
  }

  let coding: Coding
  private let decoder: OpaquePointer

  /// - Returns: `nil` when there is no memory.
  init?(_ coding: Coding) {
    guard let decoder = saaf_decoder_create(coding.raw) else { return nil }
    self.coding = coding
    self.decoder = decoder
  }

  deinit { saaf_decoder_destroy(decoder) }

  /// Makes it ready for the next part; `false` when there is no memory.
  func reset() -> Bool { saaf_decoder_reset(decoder) != 0 }

  /// Decodes until the input is used up, the output is full, or the part ends.
  func run(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Step {
    let step = saaf_decoder_run(
      decoder, input.baseAddress?.assumingMemoryBound(to: UInt8.self), input.count,
      output.baseAddress!.assumingMemoryBound(to: UInt8.self), output.count)
    let status: Status =
      switch step.status {
      case SAAF_MORE: .more
      case SAAF_END: .end
      case SAAF_MISMATCH: .mismatch
      case SAAF_NO_MEMORY: .noMemory
      default: .damaged
      }
    return Step(status: status, consumed: step.consumed, produced: step.produced)
  }
}

extension Decoder {
  private static let chunk = 64 << 10

  /// Decodes a part of the input to the end of `output`.
  func append(_ input: ArraySlice<UInt8>, to output: inout [UInt8]) -> Step {
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: Decoder.chunk))
    let step = input.withUnsafeBytes { input in
      output.withUnsafeMutableBytes {
        run(input, into: UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
      }
    }
    output.removeLast(Decoder.chunk - step.produced)
    return step
  }
}
