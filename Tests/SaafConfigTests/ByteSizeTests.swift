import Testing

@testable import SaafConfig

struct ByteSizeTests {
  @Test(arguments: [
    ("10", 10), ("10B", 10), ("64KiB", 65536), ("64 MiB", 64 << 20), ("1GB", 1_000_000_000),
    ("1kb", 1000), ("2TiB", 2 << 40), ("0", 0),
  ])
  func sizes(text: String, bytes: Int) {
    #expect(ByteSize.parse(text) == bytes)
  }

  @Test(arguments: [
    "", "MiB", "-1", "1.5MiB", "64K", "64 Mi B", "1e3", "9223372036854775808", "9000000TiB", "१०",
    " 10",
  ])
  func mistakes(text: String) {
    #expect(ByteSize.parse(text) == nil)
  }
}
