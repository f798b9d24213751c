import Testing

@testable import SaafConfig

struct ConfigurationIssueTests {
  @Test func sortsAndDropsRepeats() {
    let places = [("b", 1, 1), ("a", 2, 1), ("a", 1, 10), ("a", 1, 9), ("a", 1, 9)]
    let errors = ConfigurationErrors(
      places.map { ConfigurationIssue(file: $0.0, line: $0.1, column: $0.2, message: "m") })
    #expect(errors.description == "a:1:9: m\na:1:10: m\na:2:1: m\nb:1:1: m")
  }
}
