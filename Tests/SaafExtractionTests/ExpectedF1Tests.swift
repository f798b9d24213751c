import Testing

@testable import SaafExtraction

@Suite struct ExpectedF1Tests {
  @Test func nothingIsWorthKeepingWithoutBlocks() {
    #expect(ExpectedF1([], []).threshold > 1)
    #expect(ExpectedF1([], []).score == 0)
    #expect(ExpectedF1([0, 0], [9, 9]).threshold > 1)
  }

  @Test func certainBlocksAreKeptAndExpectedToBeRight() {
    let certain = ExpectedF1([1, 0, 1], [5, 100, 5])
    #expect(certain.threshold == 1)
    #expect(certain.score == 1)
  }

  @Test func aDoubtfulBlockIsKeptWhenMuchOfThePageIs() {
    // Half of the score, at least, is what a block must reach to raise it.
    #expect(ExpectedF1([0.9, 0.4], [10, 10]).threshold == 0.4)
    #expect(ExpectedF1([1, 0.4], [100, 10]).threshold == 1)
  }

  @Test func noOtherThresholdExpectsMore() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let count = Int.random(in: 1...12, using: &generator)
      let probabilities = (0..<count).map { _ in Float.random(in: 0...1, using: &generator) }
      let weights = (0..<count).map { _ in Float(Int.random(in: 1...500, using: &generator)) }
      let best = ExpectedF1(probabilities, weights)
      let expected = zip(probabilities, weights).reduce(Float(0)) { $0 + $1.0 * $1.1 }
      for threshold in probabilities {
        let kept = zip(probabilities, weights).filter { $0.0 >= threshold }
        let hit = kept.reduce(Float(0)) { $0 + $1.0 * $1.1 }
        let score = 2 * hit / (kept.reduce(Float(0)) { $0 + $1.1 } + expected)
        #expect(score <= best.score + 1e-4)
      }
    }
  }
}
