import Testing

@testable import SaafExtraction

@Suite struct NestedArticlesTests {
  private static let texts = [
    "A lake is deep.", "झील गहरी है।", "البحيرة عميقة.", "湖很深。", "ทะเลสาบลึก",
  ]

  private func teasers(_ page: String) throws -> [Bool] {
    let features = try PageFeatures.of(page)
    let isContent = [Bool](repeating: true, count: features.page.count)
    return NestedArticles(features, isContent: isContent)?.isTeaser ?? []
  }

  @Test(arguments: texts)
  func whatIsShorterThanTheArticleAroundItIsATeaser(_ text: String) throws {
    let inner = "<article><h3>\(text)</h3><p>\(text)</p></article>"
    let page = "<body><article><p>\(text) \(text) \(text)</p>\(inner)\(inner)</article></body>"
    #expect(try teasers(page) == [false, true, true, true, true])
  }

  @Test(arguments: texts)
  func theArticleMayStandBesideTheOneOfTheTeasers(_ text: String) throws {
    let inner = "<article><p>\(text)</p></article>"
    let page = """
      <body><article><p>\(text) \(text)</p></article><article><h3>\(text)</h3>\(inner)\(inner)</article>
      </body>
      """
    #expect(try teasers(page) == [false, false, true, true])
  }

  @Test(arguments: texts)
  func thePartsOfATextAreNot(_ text: String) throws {
    let paragraphs = String(repeating: "<p>\(text)</p>", count: 4)
    let many = "<article>\(paragraphs)</article>"
    let lead = String(repeating: text, count: 9)
    #expect(
      try teasers("<body><article><p>\(lead)</p>\(many)</article></body>").allSatisfy { !$0 })
    let most = "<article><p>\(lead)</p></article>"
    #expect(
      try teasers("<body><article><h1>\(text)</h1>\(most)</article></body>") == [false, false])
  }

  @Test(arguments: texts)
  func theTextDoesNotGoOnAfterTeasers(_ text: String) throws {
    let inner = "<article><p>\(text)</p></article>"
    let own = "<p>\(text) \(text)</p>"
    let page = "<body><article>\(own)\(inner)<p>\(text)</p>\(inner)</article></body>"
    #expect(try teasers(page) == [false, false, false, true])
  }

  @Test(arguments: texts)
  func articlesBesideOneAnotherAreNotNested(_ text: String) throws {
    let page = "<body><article><p>\(text)</p></article><article><p>\(text)</p></article></body>"
    #expect(try teasers(page).isEmpty)
  }
}
