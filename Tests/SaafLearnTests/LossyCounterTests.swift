import SaafTestSupport
import Testing

@testable import SaafLearn

@Suite struct LossyCounterTests {
  /// The law of lossy counting: never too large, and too small by one in `width` documents at most.
  @Test(arguments: 1...20)
  func countsAreNearlyRight(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = 50
    var counter = LossyCounter<Int>(width: width)
    var exact: [UInt64: Int] = [:]
    let documents = 2000
    for _ in 0..<documents {
      // Small numbers are frequent, large ones hardly come twice.
      let things = Set(
        (0..<8).map { _ in
          UInt64(Int.random(in: 1...Int.random(in: 1...5000, using: &generator), using: &generator))
        })
      for thing in things {
        exact[thing, default: 0] += 1
        counter.count(thing, initial: 0) { $0 += 1 }
      }
      counter.endDocument()
    }
    for (thing, count) in exact {
      let counted = counter.entries[thing]?.documents ?? 0
      #expect(counted <= count)
      #expect(counted >= count - documents / width)
    }
    #expect(counter.entries.count < exact.count / 2)
  }

  @Test func fewDocumentsAreCountedExactly() {
    var counter = LossyCounter<Int>(width: 100)
    for number in 0..<99 {
      counter.count(1, initial: 0) { $0 += 1 }
      if number % 10 == 0 { counter.count(2, initial: 0) { $0 += 1 } }
      counter.endDocument()
    }
    #expect(counter.entries[1]?.documents == 99)
    #expect(counter.entries[2]?.documents == 10)
    #expect(counter.entries[2]?.value == 10)
  }
}
