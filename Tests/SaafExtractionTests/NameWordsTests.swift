import Testing

@testable import SaafExtraction

@Suite struct NameWordsTests {
  private func words(_ value: String) -> [String] {
    Array(value.utf8).withUnsafeBufferPointer { value in
      NameWords(value).map { word in
        let letters = (0..<min(word.count, 16)).map { index in
          let part = index < 8 ? word.low : word.high
          return UInt8(truncatingIfNeeded: part >> UInt64(8 * (index & 7)))
        }
        return (word.beginsName ? "^" : "") + String(decoding: letters, as: UTF8.self)
      }
    }
  }

  @Test(arguments: [
    ("article-body", ["^article", "body"]), ("relatedPosts nav_2", ["^related", "posts", "^nav"]),
    ("HTMLBody", ["^htmlbody"]), ("  a1b  c ", ["^a", "b", "^c"]), ("", []), ("झील-box", ["^box"]),
    ("abcdefghijklmnopqrs", ["^abcdefghijklmnop"]),
  ])
  func wordsAreRunsOfLettersAndBeginWithCapitals(_ value: String, _ expected: [String]) {
    #expect(words(value) == expected)
  }

  @Test func longNamesAreReadUpToALimit() {
    #expect(words(String(repeating: "ab ", count: 1000)).count == 80)
  }
}
