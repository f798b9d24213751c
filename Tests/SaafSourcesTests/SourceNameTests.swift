import Testing

@testable import SaafSources

@Suite struct SourceNameTests {
  @Test(arguments: [
    ("crawl.warc.gz", "crawl"), ("a/CC-MAIN-2024.warc.wet.gz", "a/CC-MAIN-2024.warc"),
    ("part-0.jsonl.zst", "part-0"), ("part.0.ndjson", "part.0"), ("pages.tgz", "pages"),
    ("pages.tar.xz", "pages"), ("lake.html.gz", "lake"), ("lake.txt", "lake"),
    ("झील.TXT.BZ2", "झील"), ("a.b/lake", "a.b/lake"), (".jsonl", ".jsonl"), ("a/.gz", "a/.gz"),
    ("lake", "lake"),
  ])
  func stems(_ path: String, _ stem: String) {
    #expect(SourceName.stem(of: path) == stem)
  }

  @Test func compressionsAreTakenOff() {
    #expect(SourceName.uncompressed("a/lake.html.GZ") == "a/lake.html")
    #expect(SourceName.uncompressed("a/lake.html") == "a/lake.html")
  }
}
