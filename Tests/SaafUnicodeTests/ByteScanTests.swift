import SaafTestSupport
import SaafUnicode
import Testing

@Suite struct ByteScanTests {
  /// Every length around the width of a block, against a loop.
  @Test(arguments: 0...70)
  func firstIndexIsThatOfALoop(_ length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    for round in 0..<40 {
      let range: ClosedRange<UInt8> = round % 2 == 0 ? 0x1E...0x24 : 0...255
      let bytes = (0..<length).map { _ in UInt8.random(in: range, using: &generator) }
      let lower = length == 0 ? 0 : Int.random(in: 0...min(length, 3), using: &generator)
      let upper = Int.random(in: lower...length, using: &generator)
      let found = bytes.span.firstIndex(
        in: lower..<upper,
        candidates: { block, _, _ in block.lanes(0x20) .| block.controlLanes },
        where: { bytes[$0] == 0x20 || bytes[$0] < 0x20 })
      let expected = (lower..<upper).first { bytes[$0] == 0x20 || bytes[$0] < 0x20 } ?? upper
      #expect(found == expected)
    }
  }

  @Test(arguments: 0...70)
  func blocksOneAndTwoLaterShowTheNextBytes(_ length: Int) {
    var generator = SeededGenerator(seed: UInt64(length) &+ 99)
    for _ in 0..<40 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...3, using: &generator) }
      func isFound(_ index: Int) -> Bool {
        index + 2 < length && bytes[index] == 1 && bytes[index + 1] == 2 && bytes[index + 2] == 3
      }
      let found = bytes.span.firstIndex(
        in: 0..<length,
        candidates: { ($0.lanes(1) .& $1.lanes(2)) .& $2.lanes(3) }, where: isFound)
      #expect(found == (0..<length).first(where: isFound) ?? length)
    }
  }

  /// The same for scans of bytes by themselves, whose blocks reach beyond the range.
  @Test(arguments: 0...70)
  func firstIndexOfLanesIsThatOfALoop(_ length: Int) {
    var generator = SeededGenerator(seed: UInt64(length) &+ 7)
    for round in 0..<80 {
      let range: ClosedRange<UInt8> = round % 2 == 0 ? 0x1E...0x24 : 0...255
      let bytes = (0..<length).map { _ in UInt8.random(in: range, using: &generator) }
      let lower = Int.random(in: 0...length, using: &generator)
      let upper = Int.random(in: lower...length, using: &generator)
      let found = bytes.span.firstIndex(in: lower..<upper) { $0.lanes(0x22) .| $0.controlLanes }
      let expected = (lower..<upper).first { bytes[$0] == 0x22 || bytes[$0] < 0x20 } ?? upper
      #expect(found == expected)
    }
  }

  @Test(arguments: 0...16)
  func wordsAreTheBytesOfTheRangeAndNothingElse(_ length: Int) {
    let bytes = (1...40).map { UInt8($0) }
    for lower in 0...40 - length {
      let words = bytes.span.words(in: lower..<lower + length)
      for place in 0..<16 {
        let word = place < 8 ? words.low : words.high
        let byte = UInt8(truncatingIfNeeded: word >> UInt64(8 * (place & 7)))
        #expect(byte == (place < length ? bytes[lower + place] : 0))
      }
    }
  }

  @Test func controlLanesAreTheBytesBelowASpace() {
    for byte in UInt8.min...UInt8.max {
      let block = SIMD16<UInt8>(repeating: byte)
      #expect(block.controlLanes == SIMDMask(repeating: byte < 0x20))
      #expect(block.lanes(byte) == SIMDMask(repeating: true))
      #expect(block.lanes(byte &+ 1) == SIMDMask(repeating: false))
    }
  }

  @Test(arguments: 0..<40)
  func everyLaneIsSeen(_ place: Int) {
    var bytes = [UInt8](repeating: 0x41, count: 40)
    bytes[place] = 0x42
    #expect(bytes.span.firstIndex(of: 0x42, in: 0..<40) == place)
    #expect(bytes.span.firstIndex(of: 0x42, in: place + 1..<40) == 40)
  }

  @Test func candidatesThatAreNoneArePassedOver() {
    let bytes = [UInt8](repeating: 0x41, count: 40)
    for place in 0..<40 {
      let found = bytes.span.firstIndex(
        in: 0..<40, candidates: { block, _, _ in block.lanes(0x41) }, where: { $0 == place })
      #expect(found == place)
    }
  }

  @Test func partsOfBytesAreAppended() {
    var bytes: [UInt8] = [1]
    bytes.append([2, 3, 4].span, in: 1..<3)
    bytes.append([2].span, in: 1..<1)
    #expect(bytes == [1, 3, 4])
  }
}
