import SaafText

/// The runs of three letters of a short text, for asking how much of another text is in it.
struct Shingles {
  private var bits: [UInt64] = Array(repeating: 0, count: 32)

  init(_ text: [UInt8]) {
    Shingles.each(of: text) { bits[$0 >> 6] |= 1 << UInt64($0 & 63) }
  }

  /// The share of the runs of `text` that this text has, too; 0 for texts without any.
  func share(of text: [UInt8]) -> UInt8 {
    var all = 0
    var known = 0
    Shingles.each(of: text) { bit in
      all += 1
      if bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0 { known += 1 }
    }
    return Scale.share(known, of: all)
  }

  /// Calls `body` with a bit from 0 to 2047 for each run; letters of ASCII in one case.
  private static func each(of text: [UInt8], _ body: (Int) -> Void) {
    let span = text.span
    var index = 0
    var first: UInt32 = 0
    var second: UInt32 = 0
    while index < span.count {
      var (scalar, count) = span.scalar(at: index)
      index += count
      guard scalar > 0x40 else { continue }
      if scalar <= 0x5A { scalar |= 0x20 }
      if first != 0 {
        let hash = (first &* 31 &+ second) &* 31 &+ scalar
        body(Int((hash &* 0x9E37_79B1) >> 21))
      }
      first = second
      second = scalar
    }
  }
}
