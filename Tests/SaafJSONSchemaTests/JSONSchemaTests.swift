import SaafJSONSchema
import Testing

@Suite struct JSONSchemaTests {
  private func issues(_ schema: String, _ document: String) throws -> [JSONIssue] {
    try JSONSchema(Array(schema.utf8)).validate(Array(document.utf8))
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("{\"a\":}", 5), ("[1,2", 4), ("nul", 3), ("[1] x", 4), ("[\"a\nb\"]", 3),
    ("[1]\u{0}x", 3), ("\u{0}", 0), ("\"\\ud800\"", 7),
  ])
  func invalidJSONHasAnOffset(_ document: String, offset: Int) throws {
    let found = try issues("{}", document)
    #expect(found.count == 1)
    #expect(found.first?.offset == offset)
    #expect(found.first?.message.hasPrefix("not JSON: ") == true)
    #expect(found.first?.description.hasPrefix("byte \(offset): ") == true)
  }

  @Test func illFormedUTF8HasAnOffset() throws {
    let found = try JSONSchema(Array("{}".utf8)).validate([0x22, 0x61, 0xC0, 0x22])
    #expect(found.first?.offset == 2)
  }

  @Test func everyIssueIsReported() throws {
    let found = try issues(
      #"{"properties":{"a":{"type":"string"},"b":{"items":{"maximum":1}}},"required":["c"]}"#,
      #"{"a":1,"b":[0,2,3]}"#)
    #expect(Set(found.map(\.pointer)) == ["/a", "/b/1", "/b/2", ""])
    #expect(found.count == 4)
  }

  @Test func pointersAreEscaped() throws {
    let found = try issues(
      #"{"additionalProperties":{"type":"null"}}"#, #"{"a/b~c":1,"[x]":2,"":3,"अ":4}"#)
    #expect(Set(found.map(\.pointer)) == ["/a~1b~0c", "/[x]", "/", "/अ"])
  }

  @Test func longValuesAreCutBetweenCharacters() throws {
    let found = try issues(#"{"maxLength":1}"#, "\"" + String(repeating: "अ", count: 99) + "\"")
    #expect(
      found.first?.message.hasSuffix("found \"" + String(repeating: "अ", count: 20) + "\"…") == true
    )
  }

  @Test func repeatedPropertiesAreIssues() throws {
    let found = try issues("{}", #"{"x":[{},{"a":1,"a":2,"a":3,"b":{"a":1}}]}"#)
    #expect(found.allSatisfy { $0.pointer == "/x/1" && $0.message.contains("'a' occurs twice") })
    #expect(!found.isEmpty)
  }

  @Test func deepNestingIsAnIssue() throws {
    let schema = try JSONSchema(Array(##"{"items":{"$ref":"#"}}"##.utf8))
    let shallow = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(schema.validate(Array(shallow.utf8)).isEmpty)
    for count in [201, 1_000_000] {
      let deep = String(repeating: "[", count: count) + String(repeating: "]", count: count)
      let found = schema.validate(Array(deep.utf8))
      #expect(found.count == 1)
      #expect(found.first?.message.contains("nested deeper") == true)
    }
  }

  @Test func longStringsDoNotOverflowTheStack() throws {
    let schema = #"{"anyOf":[{"pattern":"^[a-z]{1,64}$"},{"not":{"pattern":"[^a-z]"}}]}"#
    let long = "\"" + String(repeating: "a", count: 500_000)
    #expect(try issues(schema, long + "\"").isEmpty)
    #expect(try !issues(schema, long + "0\"").isEmpty)
  }

  @Test(arguments: [
    ("{", "not JSON"),
    ("[]", "object or a boolean"),
    (#"{"type":"nope"}"#, "nope"),
    (#"{"$ref":"other.json"}"#, "leaves the schema"),
    (##"{"$ref":"#/definitions/a"}"##, "leads nowhere"),
    (##"{"$ref":"#"}"##, "in a circle"),
    (
      ##"{"not":{"$ref":"#/definitions/a"},"definitions":{"a":{"$ref":"#/definitions/a"}}}"##,
      "in a circle"
    ),
    (#"{"pattern":"^a*$"}"#, "repeats without a bound"),
    (#"{"pattern":"^(a{2,})$"}"#, "repeats without a bound"),
    (#"{"patternProperties":{"^x.+":{}}}"#, "repeats without a bound"),
    (#"{"properties":{"a":{"format":"date"}}}"#, "'format' is not supported"),
    (#"{"pattern":"("}"#, "is not valid"),
  ])
  func unusableSchemaIsThrown(_ schema: String, words: String) {
    let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(Array(schema.utf8)) }
    #expect(
      words.isEmpty || error?.description.contains(words) == true, "\(String(describing: error))")
  }
}
