import Crypto
import SaafText

/// The first half of the SHA-256 (FIPS 180-4) of a comparison key.
///
/// 128 bits, so that among 10^9 texts two different ones share one with a probability of about
/// 10^-21, and of a cryptographic hash, so that nobody can make such a pair.
package struct Digest128: Hashable, Sendable {
  package var high: UInt64
  package var low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(of key: [UInt8]) {
    var words: (UInt64, UInt64) = (0, 0)
    for (index, byte) in SHA256.hash(data: key).prefix(16).enumerated() {
      if index < 8 {
        words.0 = words.0 << 8 | UInt64(byte)
      } else {
        words.1 = words.1 << 8 | UInt64(byte)
      }
    }
    (high, low) = words
  }
}
