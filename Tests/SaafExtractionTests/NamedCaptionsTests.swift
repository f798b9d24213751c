import Testing

@testable import SaafExtraction

@Suite struct NamedCaptionsTests {
  private static let texts = [
    "A lake at night", "रात में झील", "بحيرة في الليل", "夜里的湖", "ทะเลสาบยามค่ำ",
  ]

  private func captions(_ page: String) throws -> [Bool] {
    let features = try PageFeatures.of(page)
    return features.page.map { NamedCaptions(features).contain($0) }
  }

  @Test(arguments: texts, ["newsCaption", "wp-caption-text", "didascalia", "foto_legenda"])
  func aNamedTextAloneWithAPictureIsOne(_ text: String, _ name: String) throws {
    let page = "<body><div><img src=a.jpg><p class='\(name)'>\(text)</p></div><p>\(text)</p></body>"
    #expect(try captions(page) == [true, false])
    let inline = """
      <body><div><b class=no-caption><img src=a.jpg></b><span class="\(name)">\(text)</span></div></body>
      """
    #expect(try captions(inline) == [true])
    let around = "<body><div class='\(name)'><img src=a.jpg><p><b>\(text)</b></p></div></body>"
    #expect(try captions(around) == [true])
  }

  @Test(arguments: texts)
  func aNameByItselfIsNotEnough(_ text: String) throws {
    #expect(try captions("<body><p class=caption>\(text)</p></body>") == [false])
    let paragraphs = String(repeating: "<p class=caption>\(text)</p>", count: 5)
    #expect(try captions("<body><div><img src=a.jpg>\(paragraphs)</div></body>").allSatisfy { !$0 })
    let long = String(repeating: text, count: 60)
    let page = "<body><div><img src=a.jpg><p class=caption>\(long)</p></div></body>"
    #expect(try captions(page) == [false])
  }

  @Test(arguments: texts)
  func aNamedPartOfATextIsNotEnough(_ text: String) throws {
    let page = "<body><p><img src=a.jpg>\(text) <i class=caption>\(text)</i></p></body>"
    #expect(try captions(page) == [false])
  }

  @Test(arguments: texts)
  func aPictureByItselfIsNotEnough(_ text: String) throws {
    #expect(
      try captions("<body><div><img src=a.jpg><p class=text>\(text)</p></div></body>") == [false])
  }
}
