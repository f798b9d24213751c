import SaafText
import Testing

@Suite struct SiteSuffixTests {
  static func stems(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SiteSuffix.separators(bytes, in: 0..<bytes.count).map {
      String(decoding: bytes[..<$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("झील और तालाब | साइट", ["झील और तालाब"]), ("湖と池 ｜ サイト", ["湖と池"]), ("بحيرة - موقع", ["بحيرة"]),
    ("A – B — C", ["A", "A – B"]), ("A · Site", ["A"]), ("A » B › C", ["A", "A » B"]),
  ])
  func separatorsHaveSpaceOnBothSides(_ text: String, _ expected: [String]) {
    #expect(Self.stems(text) == expected)
  }

  @Test(arguments: ["Wi-Fi", "A |B", "A| B", "A -", "- A", "", "झील", "2023-12-16"])
  func otherSignsAreNone(_ text: String) {
    #expect(Self.stems(text) == [])
  }
}
