import SaafXML
import Testing

@Suite struct XMLGrammarTests {
  static let relaxNG = """
    <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>
    """
  static let xsd = """
    <schema xmlns="http://www.w3.org/2001/XMLSchema"><element name="a" type="string"/></schema>
    """

  static func grammars() throws -> [XMLGrammar] {
    [try XMLGrammar(relaxNG: Array(relaxNG.utf8)), try XMLGrammar(xsd: Array(xsd.utf8))]
  }

  @Test(arguments: [
    ("", 1, "empty"),
    ("<a>", 1, "end"),
    ("<a>\n<b></a>", 2, "mismatch"),
    ("<a>&nbsp;</a>", 1, "nbsp"),
    ("<a>\u{1}</a>", 1, "invalid Char"),
    ("\n\n<a", 3, "find end"),
    ("<!DOCTYPE a [<!ENTITY e 'x'>]>\n<a>&e;</a>", 1, "document type declaration"),
    ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'>\n<a/>", 1, "document type declaration"),
  ])
  func unreadableDocumentIsAnIssue(_ document: String, line: Int, words: String) throws {
    for grammar in try Self.grammars() {
      let issues = grammar.validate(Array(document.utf8), named: "bad.xml")
      #expect(
        issues.contains { $0.line == line && $0.message.contains(words) },
        "\(issues.map(\.description).joined(separator: "\n"))")
    }
  }

  @Test func illFormedUTF8IsAnIssue() throws {
    for grammar in try Self.grammars() {
      #expect(
        !grammar.validate(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8), named: "b").isEmpty)
    }
  }

  @Test func lateLinesAreCounted() throws {
    // libxml2 keeps 16 bits of a line number unless told otherwise.
    let relaxNG = """
      <element name="a" xmlns="http://relaxng.org/ns/structure/1.0">
        <zeroOrMore><element name="b"><empty/></element></zeroOrMore>
      </element>
      """
    let grammar = try XMLGrammar(relaxNG: Array(relaxNG.utf8))
    let document = "<a>" + String(repeating: "<b/>\n", count: 70_000) + "<b>x</b></a>"
    let issues = grammar.validate(Array(document.utf8), named: "long.xml")
    #expect(issues.contains { $0.line == 70_001 }, "\(issues)")
  }

  @Test func errorIsDescribedWithItsPlace() throws {
    let grammar = try XMLGrammar(xsd: Array(Self.xsd.utf8))
    let issue = try #require(grammar.validate(Array("<b/>".utf8), named: "dir/x.xml").first)
    #expect(issue.description.hasPrefix("dir/x.xml:1: "))
    #expect(!issue.message.hasSuffix("\n"))
  }

  @Test(arguments: [
    ("<element name='a'/>", "schemas is empty"),
    ("<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>", "start"),
    ("<grammar", "find end"),
    (
      "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='/etc/passwd'/>",
      "other files"
    ),
  ])
  func unusableRelaxNGIsThrown(_ grammar: String, words: String) {
    let error = #expect(throws: XMLError.self) { try XMLGrammar(relaxNG: Array(grammar.utf8)) }
    #expect(error?.description.contains(words) == true, "\(error.map(\.description) ?? "")")
  }

  @Test(arguments: [
    ("<schema/>", "not a schema"),
    (
      """
      <schema xmlns='http://www.w3.org/2001/XMLSchema'>
      <element name='a' type='nope'/></schema>
      """, "nope"
    ),
    ("", "empty"),
    (
      """
      <schema xmlns='http://www.w3.org/2001/XMLSchema'>
      <include schemaLocation='http://localhost/x.xsd'/></schema>
      """, "other files"
    ),
  ])
  func unusableSchemaIsThrown(_ schema: String, words: String) {
    let error = #expect(throws: XMLError.self) { try XMLGrammar(xsd: Array(schema.utf8)) }
    #expect(error?.description.contains(words) == true, "\(error.map(\.description) ?? "")")
  }

  @Test func theXMLNamespaceSchemaIsAtHand() throws {
    let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:import namespace="http://www.w3.org/XML/1998/namespace"
        schemaLocation="http://www.w3.org/2001/xml.xsd"/>
      <xs:element name="a"><xs:complexType><xs:attribute ref="xml:lang"/></xs:complexType></xs:element>
      </xs:schema>
      """
    for _ in 0..<2 {
      let grammar = try XMLGrammar(xsd: Array(xsd.utf8))
      #expect(grammar.validate(Array("<a xml:lang='pt-BR'/>".utf8), named: "a").isEmpty)
      #expect(!grammar.validate(Array("<a xml:lang='no language'/>".utf8), named: "a").isEmpty)
    }
  }
}
