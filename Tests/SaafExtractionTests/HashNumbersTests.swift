import Testing

@testable import SaafExtraction

@Suite struct HashNumbersTests {
  @Test func equalHashesHaveOneNumberInTheOrderOfTheFirst() {
    let numbers = HashNumbers([7, 0, 7, .max, 0, 1])
    #expect(numbers.numbers == [0, 1, 0, 2, 1, 3])
    #expect(numbers.count == 4)
    #expect(HashNumbers([]).count == 0)
  }

  /// Even those that only differ in bits that say nothing of the place.
  @Test func noTwoDifferentHashesShareANumber() {
    for shift in stride(from: 0, to: 64, by: 7) {
      let hashes = (0..<500).map { UInt64($0 % 250) << UInt64(shift) }
      let numbers = HashNumbers(hashes)
      var known: [UInt64: Int] = [:]
      for (hash, number) in zip(hashes, numbers.numbers) {
        #expect(known[hash, default: number] == number)
        known[hash] = number
      }
      #expect(Set(known.values).count == known.count)
      #expect(numbers.count == known.count)
    }
  }
}
