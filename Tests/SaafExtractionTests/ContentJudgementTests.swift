import SaafModel
import Testing

@testable import SaafExtraction

@Suite struct ContentJudgementTests {
  @Test func thePlaceIsWhatTheNearestElementIsCalled() throws {
    let page = """
      <body><nav><a href=/>झील</a></nav><div class=sidebar><div class=share-box><p>ب</p></div>
      <p>湖</p></div><main><p>ทะเล</p></main><footer><p>f</p></footer>
      <div style="display:none"><p>h</p></div></body>
      """
    let features = try PageFeatures.of(page)
    let places = features.blocks.indices.map { features.place(of: $0) }
    #expect(places == [.navigation, .share, .aside, .other, .footer, .hidden])
  }

  @Test func aTextWithoutMarkupIsNotJudged() {
    let article = Article(
      id: "a", source: Source(bytes: Array("a".utf8), lineStarts: [0]), blocks: [])
    #expect(PageFeatures(article) == nil)
  }
}
