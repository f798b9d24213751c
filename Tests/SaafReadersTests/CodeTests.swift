import Testing

@Suite struct CodeTests {
  @Test(arguments: [
    ("```\nlet a  = 1\n\n• b\n```\n", "code() let a  = 1\n\n• b"),
    ("```swift\nlet झील  = 1\n```\n", "code(swift) let झील  = 1"),
    ("~~~\n```\n~~~\n", "code() ```"), ("```\r\na\r\n  b\r\n```\r\n", "code() a\r\n  b"),
    ("```\n```\n", "code() "), ("````\na\n````\n", "code() a"),
  ])
  func fencedLinesAreCodeAsTheyStand(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == [expected])
  }

  @Test func fenceThatIsNeverClosedIsText() throws {
    let found = try outline("A lake is deep. Yes.\n\n```\n\n• a\n")
    #expect(!found.contains { $0.hasPrefix("code") })
    #expect(found.contains("  - a"))
  }
}
