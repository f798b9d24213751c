import SaafHTML
import SaafModel
import Testing

@testable import SaafExtraction

@Suite struct BodyCandidatesTests {
  private static let prose =
    "The lake is deep, cold and old, and its water clear. Fish live in it."

  private static let page = """
    <body><div id=a><p>\(prose)</p></div><div id=b class=post-body><p>\(prose)</p><p>\(prose)</p>
    <h2>झील</h2><p>\(prose)</p></div><div id=c><p><a href=/>\(prose)</a></p></div></body>
    """

  private func candidates() throws -> (markup: Markup, candidates: BodyCandidates) {
    var markup = try HTMLParser.parse(Array(Self.page.utf8)).markup
    let text = PageText(markup, title: nil)
    markup.elements = text.elements
    let blocks = text.blocks.enumerated().compactMap { index, block in
      block.run.map { PageBlock(index: index, element: Int(markup.elements[index]), run: $0) }
    }
    return (markup, BodyCandidates(markup, blocks, named: BodyNames.elements(of: markup)))
  }

  @Test func allWaysFindTheElementWithTheProse() throws {
    let (markup, candidates) = try candidates()
    for candidate in [candidates.direct, candidates.scored, candidates.named] {
      #expect(markup.value(.id, of: candidate.element).map(Array.init) == Array("b".utf8))
    }
    #expect(candidates.directBlocks == 3)
    #expect(candidates.direct.share == 191)  // three of four paragraphs without links
    #expect(candidates.direct.rival == 85)  // a third of it
  }

  @Test func theInnermostOfTheFullestElementsIsTaken() throws {
    let (markup, _) = try candidates()
    let outer = 0
    let inner = try #require(markup.nodes.indices.last { markup.nodes[$0].tag == .div })
    let paragraph = inner + 1
    let found = BodyCandidates.fullest([outer, inner], markup, [paragraph, 1], [95, 5])
    #expect(found?.element == inner)
    #expect(
      BodyCandidates.fullest([outer, inner], markup, [paragraph, 1], [50, 50])?.element == 0)
    #expect(BodyCandidates.fullest([outer], markup, [paragraph], [0]) == nil)
    #expect(BodyCandidates.fullest([], markup, [paragraph], [1]) == nil)
  }
}
