import SaafDedupe
import Testing

/// Pairs that tools with keys of `[a-z]`, or without marks, take for copies.
@Suite struct TrapTests {
  static let pairs = [
    ("कल", "कुल"), ("फल", "फूल"), ("か", "が"), ("কাল", "কূল"), ("بَنَات", "بُنَات"),
    ("กา", "ก้า"), ("resume", "résumé"), ("C", "C++"), ("2023", "2024"), ("日本", "日木"),
  ]

  private static let frames: [@Sendable (String) -> String] = [
    { $0 },
    { "आज \($0) है" },
    { "This is what \($0) means." },
    { "今日は\($0)です。" },
    { word in (0..<12).map { "w\($0)" }.joined(separator: " ") + " \(word) " + "end of it all" },
  ]

  @Test(arguments: pairs) func distinctShortTextsStay(pair: (String, String)) throws {
    var parameters = DedupeParameters()
    parameters.modes = Set(DedupeParameters.Mode.allCases)
    parameters.minimumLength = 1
    for frame in Self.frames {
      let documents = [pair.0, pair.1].map { Samples.document($0, frame($0)) }
      let verdicts = try Samples.inFolder {
        try Samples.judge(documents, parameters, .temporary(in: $0))
      }
      #expect(verdicts == [.kept, .kept], "\(frame(pair.0))")
    }
  }

  @Test(arguments: pairs) func longTextsWithOneOtherWordAreNoExactCopies(
    pair: (String, String)
  ) throws {
    let rest = (0..<400).map { "word\($0)" }.joined(separator: " ")
    let documents = [pair.0, pair.1].map { Samples.document($0, "\(rest) \($0) \(rest)") }
    try Samples.inFolder { folder in
      var parameters = DedupeParameters()
      parameters.modes = [.exact]
      #expect(
        try Samples.judge(documents, parameters, .temporary(in: folder)) == [.kept, .kept])
      parameters.modes = [.exact, .near]
      let verdicts = try Samples.judge(documents, parameters, .temporary(in: folder))
      #expect(verdicts[1].removal?.rule == .near)
      #expect(verdicts[1].removal.map { $0.twin.similarity < 1 } == true)
    }
  }

  @Test func whatDiffersOnlyInItsEncodingIsExact() throws {
    let documents = [
      "ज़रा  सुनो।", "ज\u{093C}रा सुनो", "ज\u{093C}रा\u{200B} सुनो ।", "नहीं",
    ].map { Samples.document("x", $0) }
    let verdicts = try Samples.inFolder {
      try Samples.judge(documents, DedupeParameters(), .temporary(in: $0))
    }
    #expect(verdicts.map(\.isKept) == [true, false, false, true])
    #expect(verdicts[1].removal?.rule == .exact)
  }
}
