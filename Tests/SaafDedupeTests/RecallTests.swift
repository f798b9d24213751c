import SaafDedupe
import SaafTestSupport
import Testing

/// What is found of pairs whose similarity is known.
@Suite struct RecallTests {
  @Test(arguments: Samples.scripts.map(\.name)) func plantedPairsAreFoundAsTheCurveSays(
    name: String
  ) throws {
    let script = try #require(Samples.scripts.first { $0.name == name })
    var generator = SeededGenerator(seed: 11)
    let pairs = 150
    for similarity in [0.8, 0.9] {
      var documents: [DedupeDocument] = []
      for number in 0..<pairs {
        let words = Samples.words(200, script, &generator)
        let copy = Samples.copy(of: words, similarity: similarity, script, &generator)
        for (kind, words) in [("a", words), ("b", copy)] {
          documents.append(
            Samples.document("\(number)\(kind)", words.joined(separator: script.space)))
        }
      }
      let verdicts = try Samples.inFolder {
        try Samples.judge(documents, DedupeParameters(), .temporary(in: $0))
      }
      for (index, verdict) in verdicts.enumerated() where !verdict.isKept {
        #expect(index % 2 == 1)
        #expect(verdict.removal?.twin.id == documents[index - 1].id, "no false merge")
      }
      let found = Double(verdicts.count { !$0.isKept }) / Double(pairs)
      // Three standard deviations below what 150 pairs at exactly this similarity would give.
      let expected = DedupeParameters().plan.recall(at: similarity)
      let deviation = (expected * (1 - expected) / Double(pairs)).squareRoot()
      #expect(found >= expected - 3 * deviation - 0.005, "\(name) \(similarity): \(found)")
    }
  }

  @Test func curveIsThatOfTheFormula() throws {
    let plan = BandPlan(bands: 14, rows: 8)
    #expect(abs(plan.recall(at: 0.8) - 0.923_6) < 0.000_1)
    #expect(abs(plan.recall(at: 0.9) - 0.999_6) < 0.000_1)
    #expect(plan.recall(at: 0) == 0)
    #expect(plan.recall(at: 1) == 1)
    #expect(abs(plan.turningPoint - 0.719) < 0.001)
    for step in 1..<100 {
      #expect(plan.recall(at: Double(step) / 100) > plan.recall(at: Double(step - 1) / 100))
    }
  }

  @Test func planIsTheMostSelectiveThatFindsEnough() throws {
    #expect(BandPlan(similarity: 0.8, hashes: 112, recall: 0.9) == BandPlan(bands: 14, rows: 8))
    let plan = try #require(BandPlan(similarity: 0.7, hashes: 128, recall: 0.95))
    #expect(plan.recall(at: 0.7) >= 0.95)
    #expect(plan.hashes <= 128)
    let longer = BandPlan(bands: 128 / (plan.rows + 1), rows: plan.rows + 1)
    #expect(longer.recall(at: 0.7) < 0.95)
    #expect(BandPlan(similarity: 0.1, hashes: 2, recall: 0.9) == nil)
  }
}
