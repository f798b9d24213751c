import Testing

@testable import SaafExtraction

@Suite struct TextStatisticsTests {
  private func statistics(_ text: String) -> TextStatistics {
    let bytes = Array(text.utf8)
    return TextStatistics(bytes, 0..<bytes.count)
  }

  @Test(arguments: [
    ("A lake is deep, wide. Is it? Yes!", 1, 3), ("झील गहरी है, चौड़ी है। क्या? हाँ॥", 1, 3),
    ("البحيرة عميقة، واسعة. أليس كذلك؟ نعم۔", 1, 3), ("湖很深，很宽。是吗？是的！", 1, 3),
    ("湖は深い、広い。そう？はい！", 1, 3), ("ሐይቁ ጥልቅ ነው፣ ሰፊ። አዎ።", 1, 2), ("լիճը խոր է։", 0, 1),
  ])
  func marksOfEachScriptAreCounted(_ text: String, _ commas: Int, _ ends: Int) {
    let found = statistics(text)
    #expect(found.commas == commas)
    #expect(found.sentenceEnds == ends)
    #expect(found.ending == 3)
  }

  @Test func lettersDigitsAndSpacesAreTold() {
    let found = statistics("Äb १२ 3\u{A0}फ")
    #expect(found.length == 6)
    #expect(found.capitals == 1)
    #expect(found.digits == 3)
    #expect(found.spaces == 3)
  }

  @Test(arguments: [
    ("in 2024, it", true), ("20245", false), ("1849", false), ("1999", true), ("2 024", false),
  ])
  func yearsAreSeen(_ text: String, _ hasYear: Bool) {
    #expect(statistics(text).hasYear == hasYear)
  }

  @Test(arguments: [("he said.\u{201D}", UInt8(3)), ("so:", 2), ("a,", 1), ("a", 0), ("「はい。」", 3)])
  func whatClosesTheTextIsSeen(_ text: String, _ ending: UInt8) {
    #expect(statistics(text).ending == ending)
  }

  @Test func signsAreSeen() {
    #expect(statistics("© 2024 | a@b").hasCopyright)
    #expect(statistics("© 2024 | a@b").hasBar)
    #expect(statistics("© 2024 | a@b").hasAt)
    #expect(statistics("৳ ₹ 5").hasCurrency)
    #expect(statistics("Next »").hasArrow)
    #expect(statistics("a").hash != statistics("b").hash)
  }
}
