import Testing

@testable import SaafConfig

struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1),
    ("abc", "abd", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("कल", "कुल", 1),
  ])
  func distances(first: String, second: String, expected: Int) {
    #expect(NearestName.distance(first, second) == expected)
    #expect(NearestName.distance(second, first) == expected)
  }

  @Test(arguments: [
    ("artcle", "article"), ("ARTICLE", "article"), ("drop_video_captions", "drop-video-captions"),
    ("drop-video", "drop-video-captions"), ("hj", "hi"), ("xyz", nil), ("", nil), ("qqqqqqq", nil),
  ])
  func nearest(name: String, expected: String?) {
    #expect(NearestName.find(name, among: ["article", "drop-video-captions", "hi"]) == expected)
  }

  @Test func longNames() {
    let long = String(repeating: "a", count: 100_000)
    #expect(NearestName.find(long, among: ["a", long]) == nil)
  }

  @Test func firstOfEquals() {
    #expect(NearestName.find("ac", among: ["ab", "ad"]) == "ab")
  }
}
