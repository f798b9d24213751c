/// A document's record in an index: its signature, and which document is kept for it.
struct StoredDocument {
  /// The number of the document that is kept: its own, or that of its twin.
  var head: UInt32
  var signature: DocumentSignature

  init(head: UInt32, _ signature: DocumentSignature) {
    self.head = head
    self.signature = signature
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(number: head)
    bytes.append((signature.digest == nil ? 0 : 1) | (signature.sketch.isComplete ? 2 : 0))
    bytes.append(number: UInt32(signature.id.count))
    bytes += signature.id
    if let digest = signature.digest { bytes.append(numbers: [digest.high, digest.low]) }
    bytes.append(number: UInt32(signature.bands.count))
    bytes.append(numbers: signature.bands)
    bytes.append(number: UInt32(signature.sketch.hashes.count))
    bytes.append(numbers: signature.sketch.hashes)
    bytes.append(number: UInt32(signature.parts.count))
    for part in signature.parts {
      bytes.append(part.isLine ? 1 : 0)
      bytes.append(numbers: [part.index, part.paragraph])
      bytes.append(numbers: [part.digest.high, part.digest.low])
    }
  }

  /// - Returns: `nil` when the bytes are not a whole record.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    head = reader.number()
    let flags: UInt8 = reader.number()
    let idCount: UInt32 = reader.number()
    let id: [UInt8] = reader.numbers(Int(idCount))
    var digest: Digest128?
    if flags & 1 != 0 { digest = Digest128(high: reader.number(), low: reader.number()) }
    signature = DocumentSignature(id: id, digest: digest)
    let bandCount: UInt32 = reader.number()
    signature.bands = reader.numbers(Int(bandCount))
    let hashCount: UInt32 = reader.number()
    signature.sketch = Sketch(
      hashes: reader.numbers(Int(hashCount)), isComplete: flags & 2 != 0)
    let partCount: UInt32 = reader.number()
    for _ in 0..<partCount {
      guard !reader.isBeyondEnd else { break }
      let kind: UInt8 = reader.number()
      signature.parts.append(
        DocumentSignature.Part(
          isLine: kind == 1, index: reader.number(), paragraph: reader.number(),
          digest: Digest128(high: reader.number(), low: reader.number())))
    }
    guard !reader.isBeyondEnd, reader.offset == bytes.count else { return nil }
  }

  /// Reads numbers one after the other; beyond the end they are 0, which is told once all are read.
  private struct Reader {
    let bytes: [UInt8]
    var offset = 0
    var isBeyondEnd = false

    mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number {
      let size = MemoryLayout<Number>.size
      guard offset + size <= bytes.count else {
        isBeyondEnd = true
        return 0
      }
      defer { offset += size }
      return bytes.number(at: offset)
    }

    mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(_ count: Int) -> [Number] {
      guard count <= (bytes.count - offset) / MemoryLayout<Number>.size else {
        isBeyondEnd = true
        return []
      }
      return (0..<count).map { _ in number() }
    }
  }
}
