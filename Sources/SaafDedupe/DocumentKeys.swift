/// The keys under which an index knows a document.
struct DocumentKeys {
  /// The keys of the text, of the bands and of the parts, in this order.
  private(set) var keys: [UInt64] = []
  private(set) var exact: Range<Int>
  private(set) var bands: Range<Int>
  private(set) var parts: Range<Int>

  /// Keys of different kinds are told apart by a number that is mixed in.
  private enum Salt {
    static let exact: UInt64 = 1
    static let band: UInt64 = 2
    static let paragraph: UInt64 = 3
    static let line: UInt64 = 4
  }

  init(_ signature: DocumentSignature, _ modes: Set<DedupeParameters.Mode>) {
    keys.reserveCapacity(1 + signature.bands.count + signature.parts.count)
    if modes.contains(.exact), let digest = signature.digest {
      keys.append(Mixing.combine(Salt.exact, digest.high))
    }
    exact = 0..<keys.count
    for band in signature.bands { keys.append(Mixing.combine(Salt.band, band)) }
    bands = exact.upperBound..<keys.count
    for part in signature.parts {
      keys.append(Mixing.combine(part.isLine ? Salt.line : Salt.paragraph, part.digest.high))
    }
    parts = bands.upperBound..<keys.count
  }
}
