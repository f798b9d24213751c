import SaafHTML
import SaafModel
import Testing

@testable import SaafExtraction

@Suite struct KinshipTests {
  @Test func stepsAreCountedToTheNearestCommonElement() throws {
    let markup = try HTMLParser.parse(
      Array("<body><div id=a><p id=b>ฝน</p></div><div id=c><p id=d>雨</p></div></body>".utf8)
    ).markup
    func node(_ id: String) throws -> Int {
      try #require(
        markup.nodes.indices.first { markup.value(.id, of: $0)?.elementsEqual(id.utf8) ?? false })
    }
    let kinship = Kinship(to: try node("a"), in: markup)
    func relation(_ id: String) throws -> [UInt8] {
      [kinship.up[try node(id)], kinship.down[try node(id)]]
    }
    #expect(try relation("a") == [0, 0])
    #expect(try relation("b") == [0, 1])
    #expect(try relation("c") == [1, 1])
    #expect(try relation("d") == [1, 2])
  }
}
