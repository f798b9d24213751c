import SaafTestSupport
import SaafText
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
        mayFind: { block, _, _ in (block.lanes(0x20) .| block.controlLanes).hasAny },
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
        mayFind: { (($0.lanes(1) .& $1.lanes(2)) .& $2.lanes(3)).hasAny }, where: isFound)
      #expect(found == (0..<length).first(where: isFound) ?? length)
    }
  }

  @Test func controlLanesAreTheBytesBelowASpace() {
    for byte in UInt8.min...UInt8.max {
      let block = SIMD16<UInt8>(repeating: byte)
      #expect(block.controlLanes.hasAny == (byte < 0x20))
      #expect(block.lanes(byte).hasAny)
      #expect(!block.lanes(byte &+ 1).hasAny)
    }
  }

  @Test func anySingleLaneIsSeen() {
    for lane in 0..<16 {
      var block = SIMD16<UInt8>(repeating: 0x41)
      block[lane] = 0x42
      #expect(block.lanes(0x42).hasAny)
    }
  }
}
