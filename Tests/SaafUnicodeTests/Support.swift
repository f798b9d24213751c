@testable import SaafUnicode

/// A seeded generator, so that a failing property repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The text in a legacy encoding; every character must have a form in it.
func bytes(_ text: String, in encoding: String) throws -> [UInt8] {
  try TextDecoder.encode(DecodedText(bytes: Array(text.utf8), encoding: encoding))
}

func string(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}
