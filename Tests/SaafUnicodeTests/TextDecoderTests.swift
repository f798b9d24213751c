import Testing

@testable import SaafUnicode

@Suite struct TextDecoderTests {
  // MARK: The law

  /// Checks the law for one input; a refusal is allowed, a difference is not.
  private func expectRoundTrip(
    _ input: [UInt8], declared: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let decoded = try? TextDecoder.decode(input, declared: declared) else { return }
    let output = try? TextDecoder.encode(decoded)
    let isValid = UTF8Decoding.firstError(in: decoded.bytes) == nil
    let places = decoded.patches.allSatisfy {
      Array(input[$0.sourceOffset..<$0.sourceOffset + $0.original.count]) == $0.original
    }
    if output != input || !isValid || !places {
      Issue.record(
        "\(decoded.encoding), declared \(declared ?? "nothing"): \(input)",
        sourceLocation: sourceLocation)
    }
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<1500 {
      let count = Int.random(in: 0...80, using: &random)
      expectRoundTrip((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
      expectRoundTrip((0..<count).map { _ in UInt8.random(in: 0x20...255, using: &random) })
    }
  }

  @Test(arguments: Array(EncodingLabel.legacy.keys).sorted() + ["UTF-8", "UTF-16LE", "UTF-16BE"])
  func randomBytesInEveryEncoding(_ name: String) throws {
    var random = SeededGenerator(seed: 2)
    for round in 0..<100 {
      let count = Int.random(in: 1...60, using: &random)
      var input = (0..<count).map { _ in UInt8.random(in: 0x20...255, using: &random) }
      if round.isMultiple(of: 3) { input[0] = 0x1B }
      // Past the plausibility checks, which would refuse most of these.
      if let codec = LegacyCodec(name: name), let (text, _) = codec.decode(input) {
        #expect(try TextDecoder.encode(text) == input)
        #expect(UTF8Decoding.firstError(in: text.bytes) == nil)
      }
      expectRoundTrip(input, declared: name)
    }
  }

  @Test(arguments: Array(EncodingLabel.legacy.keys).sorted())
  func everyPairOfBytes(_ name: String) throws {
    guard let codec = LegacyCodec(name: name) else {
      Issue.record("no converter")
      return
    }
    var input: [UInt8] = []
    for lead in UInt8(0x80)...255 {
      for trail in UInt8(0)...255 { input += [lead, trail, 0x0A] }
    }
    guard let (text, _) = codec.decode(input) else {
      Issue.record("no reading")
      return
    }
    #expect(try TextDecoder.encode(text) == input)
    #expect(UTF8Decoding.firstError(in: text.bytes) == nil)
  }

  @Test func largeLegacyTextIsCutIntoSlices() throws {
    let line = "面条和饺子都是中国人喜欢的食品，但是做法不同。\n"
    let one = try bytes(line, in: "GB18030")
    var input: [UInt8] = []
    for index in 0..<60_000 {
      input += one
      if index.isMultiple(of: 9973) { input += [0x81] }
    }
    let decoded = try TextDecoder.decode(input)
    #expect(decoded.encoding == "GB18030")
    #expect(decoded.patches.count == 7)
    #expect(try TextDecoder.encode(decoded) == input)
  }

  @Test func randomWideText() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      var input: [UInt8] = Bool.random(using: &random) ? [0xFF, 0xFE] : [0xFE, 0xFF]
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let unit: UInt16 =
          Bool.random(using: &random)
          ? .random(in: 0xD700...0xE000, using: &random) : .random(in: 0...0xFFFF, using: &random)
        input += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
      if Bool.random(using: &random) { input.append(.random(in: 0...255, using: &random)) }
      expectRoundTrip(input)
    }
  }

  @Test(arguments: Sample.all)
  func truncatedAndMixed(_ sample: Sample) throws {
    var random = SeededGenerator(seed: 4)
    let legacy = try bytes(sample.text, in: sample.encoding)
    let utf8 = Array(sample.text.utf8)
    for _ in 0..<20 {
      for whole in [legacy, utf8] {
        let start = Int.random(in: 0..<whole.count, using: &random)
        let end = Int.random(in: start...whole.count, using: &random)
        expectRoundTrip(Array(whole[start..<end]))
        expectRoundTrip(utf8 + [0x0A] + whole[start..<end] + [0x0A] + legacy)
        var damaged = whole
        damaged[start] = .random(in: 0...255, using: &random)
        expectRoundTrip(damaged)
        expectRoundTrip(damaged, declared: sample.encoding)
        expectRoundTrip(damaged, declared: "utf-8")
      }
    }
  }

  // MARK: UTF-8

  @Test func validTextIsReturnedAsItIs() throws {
    for text in [
      "", "plain", "कल और कुल", "নদী", "نهر", "面条", "เนย", "버터", "Käse", "волк", "😀\u{FFFD}",
    ] {
      let decoded = try TextDecoder.decode(Array(text.utf8))
      #expect(decoded == DecodedText(bytes: Array(text.utf8), encoding: "UTF-8"))
    }
  }

  @Test func byteOrderMarkStays() throws {
    let decoded = try TextDecoder.decode(Array("\u{FEFF}कल".utf8))
    #expect(decoded.encoding == "UTF-8")
    #expect(string(decoded.bytes) == "\u{FEFF}कल")
    let wide = try TextDecoder.decode([0xFF, 0xFE, 0x15, 0x09])
    #expect(wide.encoding == "UTF-16LE")
    #expect(string(wide.bytes) == "\u{FEFF}क")
    let widest = try TextDecoder.decode([0, 0, 0xFE, 0xFF, 0, 1, 0xF6, 0])
    #expect(widest.encoding == "UTF-32BE")
    #expect(string(widest.bytes) == "\u{FEFF}\u{1F600}")
  }

  @Test func maximalSubparts() throws {
    // The Unicode Standard, tables 3-8 to 3-11.
    let cases: [([UInt8], String)] = [
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "????????A"),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "????????A"),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "?????A??B"),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "????A"),
    ]
    for (input, expected) in cases {
      let decoded = UTF8Decoding.decode(input)
      #expect(string(decoded.bytes).map { $0 == "\u{FFFD}" ? "?" : $0 } == Array(expected))
      #expect(string(decoded.bytes) == String(decoding: input, as: UTF8.self))
      #expect(try TextDecoder.encode(decoded) == input)
    }
  }

  @Test func patchNamesItsPlace() throws {
    let head = Array("नमस्ते दुनिया, कल और कुल".utf8)
    let decoded = try TextDecoder.decode(head + [0xE0, 0xA4] + [0x21] + Array("\u{FFFD}".utf8))
    #expect(
      decoded.patches == [
        Patch(at: head.count, length: 3, original: [0xE0, 0xA4], sourceOffset: head.count)
      ])
  }

  @Test func aFewControlsAreText() throws {
    let text = "Line one\0\u{1}\nLine two, quite a bit longer than the controls in line one."
    #expect(try TextDecoder.decode(Array(text.utf8)).encoding == "UTF-8")
    let table = Array(String(repeating: "1\t2\t3\t4\n", count: 30).utf8)
    #expect(try TextDecoder.decode(table).encoding == "UTF-8")
    let records = Array(String(repeating: "some/path/name.txt\0", count: 30).utf8)
    #expect(try TextDecoder.decode(records).encoding == "UTF-8")
  }

  // MARK: Labels

  @Test func labelsMeanWhatTheWebMeans() {
    let expected = [
      "ISO-8859-1": "windows-1252", " us-ascii\n": "windows-1252", "gb2312": "GB18030",
      "GBK": "GB18030", "ks_c_5601-1987": "EUC-KR", "shift_jis": "Shift_JIS",
      "tis-620": "windows-874", "utf8": "UTF-8", "utf-16": "UTF-16LE", "latin5": "windows-1254",
    ]
    for (label, name) in expected { #expect(TextDecoder.canonicalName(forLabel: label) == name) }
    #expect(TextDecoder.canonicalName(forLabel: "hz-gb-2312") == nil)
  }

  @Test func everyNameOpens() {
    for name in EncodingLabel.legacy.keys {
      if LegacyCodec(name: name) == nil { Issue.record("\(name)") }
    }
  }

  @Test func unknownLabelIsRefused() {
    #expect(throws: DecodingFailure.unknownEncoding(label: "klingon")) {
      try TextDecoder.decode([0x41], declared: "klingon")
    }
    #expect(throws: EncodingFailure.unknownEncoding(name: "klingon")) {
      try TextDecoder.encode(DecodedText(bytes: [0x41], encoding: "klingon"))
    }
  }

  @Test func latin1LabelMeansWindows1252() throws {
    let decoded = try TextDecoder.decode([0x93, 0x48, 0x69, 0x94, 0x80], declared: "iso-8859-1")
    #expect(string(decoded.bytes) == "“Hi”€")
    #expect(decoded.encoding == "windows-1252")
  }

  @Test func wrongLabelIsNotBelieved() throws {
    let hindi = Array("नमस्ते दुनिया, कल और कुल".utf8)
    #expect(try TextDecoder.decode(hindi, declared: "iso-8859-1").encoding == "UTF-8")
    let russian = try bytes(
      "Лиса и волк живут в одном лесу, но охотятся по-разному.", in: "windows-1251")
    #expect(try TextDecoder.decode(russian, declared: "utf-8").encoding == "windows-1251")
  }

  @Test func japaneseEscapes() throws {
    let text: [UInt8] = [
      0x41, 0x1B, 0x24, 0x42, 0x24, 0x22, 0x24, 0x24, 0x1B, 0x28, 0x42, 0x42, 0x0A,
    ]
    let decoded = try TextDecoder.decode(text)
    #expect(decoded.encoding == "ISO-2022-JP")
    #expect(string(decoded.bytes) == "AあいB\n")
    #expect(try TextDecoder.encode(decoded) == text)
  }

  // MARK: Refusals

  @Test func binaryFormats() {
    let files: [[UInt8]] = [
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], [0x50, 0x4B, 3, 4, 20, 0], Array("%PDF-1.7\n".utf8),
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF, 0xE0, 0, 16],
      Array("GIF89a\u{1}\0\u{1}\0".utf8), [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0],
      Array("SQLite format 3\0".utf8), [0, 0, 0, 0x18] + Array("ftypmp42".utf8),
      [UInt8](repeating: 0, count: 64), Array(0...200),
    ]
    for file in files {
      #expect { try TextDecoder.decode(file) } throws: {
        if case .binary = $0 as? DecodingFailure { true } else { false }
      }
    }
  }

  @Test func articlesAboutFormatsAreText() throws {
    for text in [
      "GIF89a is a format.", "MZ is the mark of DOS programs.", "BM, RIFF and ID3", "BZh",
    ] {
      #expect(try TextDecoder.decode(Array(text.utf8)).encoding == "UTF-8")
    }
  }

  @Test func badPatchesAreRefused() {
    var text = DecodedText(bytes: Array("abc".utf8), encoding: "UTF-8")
    text.patches = [Patch(at: 2, length: 2, original: [], sourceOffset: 0)]
    #expect(throws: EncodingFailure.misplacedPatch(index: 0)) { try TextDecoder.encode(text) }
    #expect(throws: EncodingFailure.unencodable(offset: 1)) {
      try TextDecoder.encode(DecodedText(bytes: Array("aक".utf8), encoding: "windows-1251"))
    }
  }
}
