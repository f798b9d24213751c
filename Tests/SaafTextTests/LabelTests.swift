import SaafText
import Testing

@Suite struct LabelTests {
  static func parts(_ label: Label?, _ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return label.map { [$0.name, $0.rest].map { String(decoding: bytes[$0], as: UTF8.self) } }
  }

  @Test(arguments: [
    ("Video: A lake", "Video", "A lake"), ("वीडियो: झील", "वीडियो", "झील"), ("ভিডিও:হ্রদ", "ভিডিও", "হ্রদ"),
    ("فيديو : بحيرة", "فيديو", "بحيرة"), ("ビデオ：湖と池", "ビデオ", "湖と池"),
    ("วิดีโอ: ทะเลสาบ", "วิดีโอ", "ทะเลสาบ"),
    ("Contents:", "Contents", ""), ("ቪዲዮ፡ ሐይቅ: a", "ቪዲዮ፡ ሐይቅ", "a"), ("ቪዲዮ፦ ሐይቅ", "ቪዲዮ", "ሐይቅ"),
    ("a: b: c", "a", "b: c"), ("Chapter 2: 3 lakes", "Chapter 2", "3 lakes"),
    ("a\u{A0}: b", "a", "b"),
  ])
  func lineIsSplitAtItsFirstColon(_ text: String, _ name: String, _ rest: String) {
    let bytes = Array(text.utf8)
    #expect(Self.parts(Label(bytes, in: 0..<bytes.count), text) == [name, rest])
  }

  @Test(arguments: [
    "", "A lake is deep", ":", ": a", "10:30", "४:३०", "https://a.example", "16:9 screens",
    "A sentence that is far too long to be a label of anything at all: a lake",
    "कंपनियों के बीच का यह बहुत लंबा वाक्य किसी भी चीज़ का लेबल नहीं हो सकता है: झील",
  ])
  func lineWithoutALabel(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(Label(bytes, in: 0..<bytes.count) == nil)
  }

  @Test(arguments: [("वीडियोः झील", "वीडियो", "झील"), ("सिफारिशः", "सिफारिश", ""), ("ভিডিওঃ হ্রদ", "ভিডিও", "হ্রদ")])
  func visargaCanStandForTheColon(_ text: String, _ name: String, _ rest: String) {
    let bytes = Array(text.utf8)
    #expect(Label(bytes, in: 0..<bytes.count) == nil)
    #expect(Self.parts(Label(visargaIn: bytes, in: 0..<bytes.count), text) == [name, rest])
  }

  @Test(arguments: ["दुःख की बात", "झील गहरी है"])
  func visargaInsideAWordIsNone(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(Label(visargaIn: bytes, in: 0..<bytes.count) == nil)
  }

  @Test func partOfALineIsReadAlone() {
    let bytes = Array("Author: Jane. Date: 2024".utf8)
    let label = Label(bytes, in: 14..<bytes.count)
    #expect(label?.name == 14..<18)
    #expect(label?.colon == 18..<19)
    #expect(label?.rest == 20..<24)
  }
}
