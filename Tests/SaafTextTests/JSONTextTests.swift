import Foundation
import SaafText
import Testing

@Suite struct JSONTextTests {
  private static let value: JSONText = .object([
    ("a\"\\\n\u{1}", .array([.text("é"), .object([]), .array([])])),
    ("कल", .array([.null, .flag(true), .integer(-3), .number(0.5), JSONText(nil)])),
  ])

  @Test func prettyPrinted() {
    #expect(
      Self.value.prettyPrinted()
        == "{\n  \"a\\\"\\\\\\n\\u0001\": [\n    \"é\",\n    {},\n    []\n  ],\n  \"कल\": [\n"
        + "    null,\n    true,\n    -3,\n    0.5,\n    null\n  ]\n}\n")
  }

  @Test func onOneLine() {
    #expect(
      Self.value.onOneLine()
        == #"{"a\"\\\n\u0001":["é",{},[]],"कल":[null,true,-3,0.5,null]}"#)
  }

  @Test func bothAreTheSameJSON() throws {
    let values = try [Self.value.prettyPrinted(), Self.value.onOneLine()].map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary
    }
    #expect(values[0] != nil)
    #expect(values[0] == values[1])
  }
}
