import CUnicode

/// Finds the encoding of a text that is not plain UTF-8.
///
/// Every candidate reading is given the logarithm of its probability under a rough model of a
/// language, and the best one wins; uchardet has a vote, which counts where the models tie. Short
/// texts carry enough evidence this way: a wrong reading costs several nats a character.
enum EncodingDetector {
  /// How many bytes are looked at; enough of them are letters long before that.
  private static let sampleLimit = 64 << 10
  private static let highByteLimit = 6000

  /// The most plausible encoding of bytes that are not valid UTF-8. O(1), within the sample.
  static func detect(_ input: [UInt8]) -> String {
    let sample = sample(of: input)
    var best = ("UTF-8", scoreUTF8(sample))
    func offer(_ name: String, _ score: Float) {
      if score > best.1 { best = (name, score) }
    }
    let vote = vote(sample)
    // The web's superset shares in a vote for the ISO encoding, so that it wins where they tie.
    let wider = ["ISO-8859-2": "windows-1250", "ISO-8859-7": "windows-1253"]
    func bonus(_ name: String) -> Float {
      vote == name || vote.flatMap { wider[$0] } == name ? 4 : 0
    }

    var histogram = [Float](repeating: 0, count: 256)
    for byte in sample { histogram[Int(byte)] += 1 }
    for model in SingleByteModel.all {
      let context = model.contextScore(sample)
      for language in model.languages {
        var score = context + bonus(model.encoding) - model.rarity
        for byte in 0x80..<256 where histogram[byte] > 0 {
          score += histogram[byte] * language[byte - 0x80]
        }
        offer(model.encoding, score)
      }
    }
    for model in DoubleByteModel.all {
      offer(model.encoding, model.score(sample) + bonus(model.encoding))
    }
    return best.0
  }

  /// UTF-16 without a byte order mark: the upper halves of the units, which all stand at places of
  /// one parity, are zero or keep to one script, and the characters are such as texts are made of.
  /// Looks at the first 4 KB. Ask only when the bytes are no clean UTF-8.
  static func wideEncoding(of input: [UInt8]) -> WideDecoding? {
    let head = Array(input.prefix(4096 & ~1).prefix(input.count & ~1))
    guard head.count >= 4 else { return nil }
    let even = Tally(head, parity: 0)
    let odd = Tally(head, parity: 1)
    // Pairs of ASCII letters would read as Chinese characters.
    if even.printable * 20 >= even.count * 17, odd.printable * 20 >= odd.count * 17 { return nil }
    for (upper, lower, isLittleEndian) in [(odd, even, true), (even, odd, false)] {
      let units = upper.count
      let (zeros, dominant) = (upper.zeros, upper.dominant)
      let isMostlyLow = upper.low * 10 >= units * 6 && lower.low * 5 <= units && zeros > 0
      let hasHigh = upper.high + lower.high > 0
      // The upper half of Devanagari is a tab, so there the spaces' zeros must speak as well.
      let isTab = (0x09...0x0D).contains(dominant.byte)
      let isScript = hasHigh || (dominant.byte < 0x20 && (!isTab || zeros * 50 >= units))
      let isOneScript =
        isScript && dominant.count * 10 >= units * 3 && lower.counts[dominant.byte] * 10 <= units
      let hasSpaces = hasHigh && zeros * 20 >= units && lower.zeros * 3 <= zeros
      let wide = WideDecoding(width: 2, isLittleEndian: isLittleEndian)
      let text = wide.decode(head).bytes
      guard isMostlyLow || isOneScript || hasSpaces || isChinese(text) else { continue }
      if isText(text) { return wide }
    }
    return nil
  }

  /// Whether a tenth of the characters are among the most frequent Chinese ones.
  private static func isChinese(_ text: [UInt8]) -> Bool {
    var common = 0
    var all = 0
    var position = 0
    while position < text.count {
      if DoubleByteModel.commonHan.contains(nextScalar(text.span, &position)) { common += 1 }
      all += 1
    }
    return common * 10 >= all
  }

  /// Counts of the bytes at even or at odd places.
  private struct Tally {
    var counts = [Int](repeating: 0, count: 256)
    var count = 0
    var zeros: Int { counts[0] }
    var low: Int { counts[..<0x20].reduce(0, +) }
    var high: Int { counts[0x80...].reduce(0, +) }
    var printable: Int { counts[0x20..<0x7F].reduce(0, +) + counts[0x0A] + counts[0x0D] }
    /// The most frequent byte below 0x40: no script above U+4000 keeps to a single one.
    var dominant: (byte: Int, count: Int) {
      var best = (byte: 0, count: 0)
      for byte in 0..<0x40 where counts[byte] > best.count { best = (byte, counts[byte]) }
      return best
    }

    init(_ bytes: [UInt8], parity: Int) {
      for index in stride(from: parity, to: bytes.count, by: 2) { counts[Int(bytes[index])] += 1 }
      count = bytes.count / 2
    }
  }

  /// Whether nearly all characters are assigned ones and most of them letters or marks.
  private static func isText(_ text: [UInt8]) -> Bool {
    var good = 0
    var letters = 0
    var all = 0
    var position = 0
    while position < text.count {
      let scalar = nextScalar(text.span, &position)
      all += 1
      if scalar == 0xFFFD { continue }
      if scalar < 0x20 ? (0x09...0x0D).contains(scalar) : isGraphic(scalar) { good += 1 }
      if (1...8).contains(saaf_general_category(scalar)) { letters += 1 }
    }
    return good * 100 >= all * 95 && letters * 2 >= all
  }

  /// Whether valid UTF-8 has so many multibyte sequences that the named encoding cannot have given
  /// them by chance.
  static func isUTF8BeyondChance(_ input: [UInt8], against name: String) -> Bool {
    // `Ã©` makes no sense in any of the Latin ones, while two bytes of a wide one can be anything.
    let isLatin = ["windows-1252", "windows-1250", "windows-1254", "ISO-8859-15", "ISO-8859-2"]
      .contains(name)
    let enough = isLatin ? 1 : 4
    var weight = 0
    for byte in input where byte >= 0xC2 {
      weight += byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 4
      if weight >= enough { return true }
    }
    return false
  }

  /// Whether ASCII bytes hold the escape sequences of ISO-2022-JP.
  static func hasJapaneseEscapes(_ input: [UInt8]) -> Bool {
    var position = 0
    while let escape = input[position...].firstIndex(of: 0x1B) {
      if input.count - escape > 2, input[escape + 1] == 0x24,
        input[escape + 2] == 0x42 || input[escape + 2] == 0x40
      {
        return true
      }
      position = escape + 1
    }
    return false
  }

  /// General categories other than unassigned, control, surrogate and private use.
  static func isGraphic(_ scalar: UInt32) -> Bool {
    switch saaf_general_category(scalar) {
    case 0, 15, 17, 18: false
    default: true
    }
  }

  /// The beginning of the input, cut where enough bytes above ASCII have been seen.
  private static func sample(of input: [UInt8]) -> [UInt8] {
    var high = 0
    var end = 0
    while end < min(input.count, sampleLimit), high < highByteLimit {
      if input[end] >= 0x80 { high += 1 }
      end += 1
    }
    // A long English page can have its first foreign word far down.
    if high == 0, let first = input.firstIndex(where: { $0 >= 0x80 }) {
      let start = max(0, first - 1024)
      return Array(input[start..<min(input.count, start + sampleLimit)])
    }
    return Array(input[..<end])
  }

  /// Damaged UTF-8 keeps most of its sequences whole; chance makes few.
  private static func scoreUTF8(_ sample: [UInt8]) -> Float {
    var score: Float = 0
    var position = 0
    while position < sample.count {
      let (valid, invalid) = UTF8Decoding.sequence(in: sample.span, at: position)
      switch valid {
      case 0: score -= position + invalid == sample.count && invalid > 1 ? 8 : 18
      case 1: break
      case 2: score -= 5.5
      case 3: score -= 8
      default: score -= 11
      }
      position += valid + invalid
    }
    return score
  }

  /// What uchardet says, as a canonical name.
  private static func vote(_ sample: [UInt8]) -> String? {
    let label = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      sample.withUnsafeBufferPointer {
        saaf_detect_charset($0.baseAddress, $0.count, buffer.baseAddress, buffer.count)
      }
      return String(cString: buffer.baseAddress!)
    }
    return EncodingLabel.name(for: label)
  }
}
