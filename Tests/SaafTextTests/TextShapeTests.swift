import SaafText
import Testing

@Suite struct TextShapeTests {
  static func shape(_ text: String) -> TextShape {
    let bytes = Array(text.utf8)
    return TextShape(bytes, in: 0..<bytes.count)
  }

  @Test(arguments: [
    "झील गहरी है।", "হ্রদ গভীর।", "جھیل گہری ہے۔", "湖は深い。", "湖很深！", "A lake is deep.", "Done…", "ሐይቅ ነው።",
    "ទឹក។", "မြစ်။", "Լիճ։", "“A lake is deep.”", "（湖は深い。）", "झील गहरी है।\u{200B} ", "Is it deep?",
    "هل هو عميق؟", "深いですか？", "Τι είναι λίμνη;", "झील गहरी है|", "*deep.*",
  ])
  func endMarksCloseASentence(_ text: String) {
    #expect(Self.shape(text).endsSentence)
  }

  @Test(arguments: [
    "झील", "湖", "A lake", "Video:", "The U.S.A.", "Washington, D.C.", "one, two,", "a | b |", "",
    "a lake; deep;",
  ])
  func whatEndsNoSentence(_ text: String) {
    #expect(!Self.shape(text).endsSentence)
  }

  @Test(arguments: [
    ("वीडियो:", true), ("ビデオ：", true), ("“Video:”", true), ("10:30", false), ("a:b", false),
  ])
  func colonAtTheEnd(_ text: String, _ expected: Bool) {
    #expect(Self.shape(text).endsWithColon == expected)
  }

  @Test(arguments: ["झील,", "بحيرة،", "湖、", "湖，", "a lake;"])
  func commaAtTheEnd(_ text: String) {
    #expect(Self.shape(text).endsWithComma)
    #expect(!Self.shape(text).canBeHeading)
  }

  @Test(arguments: [
    "झील गहरी है। तालाब छोटा", "湖は深い。池は浅い", "جھیل ہے۔ تالاب", "A lake is deep. A pond is small",
    "ሐይቅ። ኩሬ",
  ])
  func sentenceEndsInside(_ text: String) {
    #expect(Self.shape(text).hasInnerSentenceEnd)
    #expect(!Self.shape(text).canBeHeading)
  }

  @Test(arguments: [
    "Dr. Miller and the lake", "Node.js and Deno", "U.S.A. and lakes", "Lake vs. pond",
    "3.5 mm jack",
    "What is v. 2?", "डॉ. वर्मा", "झील गहरी है।", "湖は深い。」",
  ])
  func sentenceDoesNotEndInside(_ text: String) {
    #expect(!Self.shape(text).hasInnerSentenceEnd)
  }

  @Test(arguments: ["湖は深いです", "湖很深", "ทะเลสาบลึก", "ទន្លេ", "မြစ်ကြီး", "ທະເລສາບ"])
  func scriptsWithoutSpaces(_ text: String) {
    #expect(Self.shape(text).isUnspaced)
  }

  @Test(arguments: ["झील गहरी", "호수는 깊다", "بحيرة", "A lake 湖", "ሐይቅ"])
  func scriptsWithSpaces(_ text: String) {
    #expect(!Self.shape(text).isUnspaced)
  }

  @Test(arguments: [
    "झील और तालाब के बीच अंतर", "হ্রদ এবং পুকুর", "الفرق بين البحيرة والبركة", "湖と池の違い", "ทะเลสาบและบ่อน้ำ",
    "Lake and Pond", "What is a lake?", "झील क्या है?", "湖とは何ですか？", "Summary:", "सारांश:", "まとめ：",
    "2.1 Depth",
  ])
  func whatCanBeAHeading(_ text: String) {
    #expect(Self.shape(text).canBeHeading)
  }

  @Test(arguments: [
    "झील गहरी है।", "A lake is deep.", "湖は深い。", "– said the fisherman", "one, two,",
    "These are the things that you should really know about lakes:",
    String(repeating: "word ", count: 21), String(repeating: "湖", count: 46),
  ])
  func whatCanBeNoHeading(_ text: String) {
    #expect(!Self.shape(text).canBeHeading)
  }

  @Test func longTextIsOnlyLookedAtToItsReach() {
    let long = Self.shape(String(repeating: "झील ", count: 500) + "है।")
    #expect(long.length == TextShape.reach)
    #expect(long.endsSentence)
    #expect(!long.canBeHeading)
  }

  @Test func lengthIsInScalarsAndWordsAreBySpace() {
    let shape = Self.shape("कुल दो शब्द")
    #expect(shape.length == 11)
    #expect(shape.words == 3)
  }

  @Test(arguments: ["— said he", "– क", "― a"])
  func dashBeginsADialogue(_ text: String) {
    #expect(Self.shape(text).beginsWithDash)
  }

  @Test func emptyRangeHasNoShape() {
    let shape = TextShape(Array("abc".utf8), in: 1..<1)
    #expect(shape.length == 0 && !shape.endsSentence && !shape.endsWithColon)
  }
}
