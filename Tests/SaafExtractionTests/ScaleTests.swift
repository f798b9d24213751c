import Testing

@testable import SaafExtraction

@Suite struct ScaleTests {
  @Test func sizesGrowWithoutGaps() {
    let sizes = (0...70_000).map(Scale.size)
    #expect(sizes.first == 0)
    #expect(sizes.last == 255)
    #expect(zip(sizes, sizes.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Scale.size(200) - Scale.size(100) == 16)
  }

  @Test func sharesAndOffsetsStayInAByte() {
    #expect(Scale.share(1, of: 0) == 0)
    #expect(Scale.share(1, of: 2) == 127)
    #expect(Scale.share(3, of: 2) == 255)
    #expect(Scale.offset(0) == 128)
    #expect(Scale.offset(-500) == 0)
    #expect(Scale.offset(500) == 255)
  }
}
