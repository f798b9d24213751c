import SaafReport
import SaafTestSupport
import Testing

@Suite struct SummaryEncodingTests {
  @Test(arguments: 0..<200)
  func whatIsEncodedIsDecoded(seed: Int) throws {
    var random = RandomSummary(generator: SeededGenerator(seed: UInt64(seed)))
    let summary = random.make(id: seed)
    #expect(try DocumentSummary(decoding: summary.encode()) == summary)
  }

  @Test func largestNumbersAreDecoded() throws {
    let summary = DocumentSummary(id: "", end: .emitted, inputBytes: .max, textBytes: .max)
    #expect(try DocumentSummary(decoding: summary.encode()) == summary)
  }

  @Test func everyBeginningIsRefused() throws {
    var random = RandomSummary(generator: SeededGenerator(seed: 7))
    for id in 0..<20 {
      let bytes = random.make(id: id).encode()
      for length in 0..<bytes.count {
        #expect(throws: SummaryDecodingError.self) {
          try DocumentSummary(decoding: Array(bytes[..<length]))
        }
      }
      let error = #expect(throws: SummaryDecodingError.self) {
        try DocumentSummary(decoding: bytes + [0])
      }
      #expect(error?.offset == bytes.count)
    }
  }

  /// Bytes that were changed on the way decode to something or are refused; they do not crash.
  @Test func changedBytesDecodeOrAreRefused() throws {
    var generator = SeededGenerator(seed: 11)
    var random = RandomSummary(generator: SeededGenerator(seed: 12))
    var refused = 0
    for id in 0..<2_000 {
      var bytes = random.make(id: id).encode()
      bytes[Int.random(in: 1..<bytes.count, using: &generator)] = .random(
        in: .min ... .max, using: &generator)
      if let summary = try? DocumentSummary(decoding: bytes) {
        #expect(try DocumentSummary(decoding: summary.encode()) == summary)
      } else {
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  @Test func anotherVersionIsRefusedWithTheNextStep() {
    let error = #expect(throws: SummaryDecodingError.self) {
      try DocumentSummary(decoding: [9, 0])
    }
    #expect(
      error?.description
        == "document summary, byte 0: version 9 of the encoding is not 1; begin the run anew, or "
        + "resume it with the program that began it")
  }

  @Test func numbersThatDoNotFitAreRefused() {
    let tooLarge: [UInt8] = [1, 0, 0, 0, 0, 0] + Array(repeating: 0xFF, count: 9) + [0x01]
    let error = #expect(throws: SummaryDecodingError.self) {
      try DocumentSummary(decoding: tooLarge)
    }
    #expect(error?.message == "a number is too large")
    // A list or a text cannot be longer than what is left.
    let manyRules: [UInt8] =
      [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Array(repeating: 0xFF, count: 8) + [0x7F]
    #expect(throws: SummaryDecodingError.self) { try DocumentSummary(decoding: manyRules) }
  }

  @Test func aSummaryTakesAFewHundredBytes() throws {
    var report = RunReport()
    let sizes = try FixtureReport.summaries().map { report.add($0).encode().count }
    #expect(sizes.reduce(0, +) / sizes.count < 400)
  }
}
