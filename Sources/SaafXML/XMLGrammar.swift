internal import CLibXML2

/// A grammar that cannot be used, with everything that is wrong in it.
public struct XMLError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What libxml2 found, in the order of the grammar; never empty.
  public let issues: [XMLIssue]

  /// The issues, one a line.
  public var description: String { issues.map(\.description).joined(separator: "\n") }
}

/// One reason why a document or a grammar is not valid.
public struct XMLIssue: Sendable, Hashable, CustomStringConvertible {
  /// The name that was given for the document.
  public let document: String

  /// The line in the document, from 1; 0 when it is not known.
  public let line: Int

  /// What is wrong, in libxml2's words, without a line break at the end.
  public let message: String

  /// The issue as `document:line: message`.
  public var description: String { "\(document):\(line): \(message)" }
}

/// A compiled RELAX NG grammar or XML Schema.
///
/// A grammar never changes once it is made: each call of ``validate(_:named:)`` has a parser and a
/// validation context of its own, and libxml2 only reads the compiled grammar. One grammar may
/// therefore be used by any number of tasks at once.
///
/// Grammars are self-contained. One that includes or imports another file is refused, except for
/// the W3C's `http://www.w3.org/2001/xml.xsd`, which is answered from memory; nothing is read from
/// the network or the file system.
public final class XMLGrammar: Sendable {
  // The pointers are written here once and read until `deinit`; see the guarantee above.
  private nonisolated(unsafe) let compiled: Compiled

  private enum Compiled {
    case relaxNG(xmlRelaxNGPtr)
    /// The schema points into its document, which must outlive it.
    case xsd(xmlSchemaPtr, xmlDocPtr)
  }

  private static let relaxNGNamespace = "http://relaxng.org/ns/structure/1.0"
  private static let xsdNamespace = "http://www.w3.org/2001/XMLSchema"

  /// Compiles a grammar in the XML syntax of RELAX NG.
  ///
  /// - Throws: ``XMLError`` when it is not well formed, not a grammar, or refers to other files.
  /// - Complexity: About O(*n*) in the size of the grammar, its definitions expanded.
  ///
  /// Specification: RELAX NG (ISO/IEC 19757-2).
  public init(relaxNG bytes: [UInt8]) throws(XMLError) {
    compiled = try Self.compile(bytes, named: "grammar.rng", namespace: Self.relaxNGNamespace) {
      guard let context = xmlRelaxNGNewDocParserCtxt($0) else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(context) }
      guard let grammar = xmlRelaxNGParse(context) else { return nil }
      return .relaxNG(grammar)
    }
  }

  /// Compiles an XML Schema.
  ///
  /// - Throws: ``XMLError`` when it is not well formed, not a schema, or refers to other files.
  /// - Complexity: About O(*n*) in the size of the schema.
  ///
  /// Specification: XML Schema 1.0.
  public init(xsd bytes: [UInt8]) throws(XMLError) {
    compiled = try Self.compile(bytes, named: "grammar.xsd", namespace: Self.xsdNamespace) {
      guard let context = xmlSchemaNewDocParserCtxt($0) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      guard let schema = xmlSchemaParse(context) else { return nil }
      return .xsd(schema, $0)
    }
  }

  deinit {
    switch compiled {
    case .relaxNG(let grammar): xmlRelaxNGFree(grammar)
    case .xsd(let schema, let document):
      xmlSchemaFree(schema)
      xmlFreeDoc(document)
    }
  }

  /// Returns everything that is wrong with a document; nothing when it is valid.
  ///
  /// A document that is not well formed, or that has a document type declaration, is not valid.
  /// libxml2's limits apply: elements 256 deep, 10 MB for one run of text.
  ///
  /// - Parameters:
  ///   - document: The document, in UTF-8 or the encoding that it declares.
  ///   - name: What the issues call it, such as its path.
  /// - Complexity: About O(*n*) in the bytes of the document.
  public func validate(_ document: [UInt8], named name: String) -> [XMLIssue] {
    XMLLibrary.collecting(named: name) { issues in
      guard let parsed = XMLLibrary.parse(document, named: name, into: issues) else {
        return issues.issues
      }
      defer { xmlFreeDoc(parsed) }
      let result = check(parsed)
      if result != 0, issues.isEmpty {
        issues.add(line: 0, "the document is not valid, or there was no memory to tell")
      }
      issues.findMissingLines(in: parsed)
      return issues.issues
    }
  }

  private func check(_ document: xmlDocPtr) -> Int32 {
    switch compiled {
    case .relaxNG(let grammar):
      guard let context = xmlRelaxNGNewValidCtxt(grammar) else { return -1 }
      defer { xmlRelaxNGFreeValidCtxt(context) }
      return xmlRelaxNGValidateDoc(context, document)
    case .xsd(let schema, _):
      guard let context = xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { xmlSchemaFreeValidCtxt(context) }
      return xmlSchemaValidateDoc(context, document)
    }
  }

  private static func compile(
    _ bytes: [UInt8], named name: String, namespace: String,
    _ build: (xmlDocPtr) -> Compiled?
  ) throws(XMLError) -> Compiled {
    let (compiled, issues) = XMLLibrary.collecting(named: name) { issues in
      guard let document = XMLLibrary.parse(bytes, named: name, into: issues) else {
        return (nil as Compiled?, issues.issues)
      }
      var compiled: Compiled?
      // RELAX NG compiles a copy of the document, so that this one is no longer needed.
      defer { if case .xsd = compiled {} else { xmlFreeDoc(document) } }
      refuseReferences(in: xmlDocGetRootElement(document), namespace: namespace, issues)
      guard issues.isEmpty else { return (nil, issues.issues) }
      compiled = build(document)
      if compiled == nil, issues.isEmpty { issues.add(line: 0, "the grammar cannot be compiled") }
      return (compiled, issues.issues)
    }
    guard let compiled else { throw XMLError(issues: issues) }
    return compiled
  }

  /// Reports each element of the grammar language that would make libxml2 load another file.
  private static func refuseReferences(
    in element: xmlNodePtr?, namespace: String, _ issues: IssueCollector
  ) {
    var node = element
    while let current = node {
      if current.pointee.type == XML_ELEMENT_NODE, let name = current.pointee.name {
        let name = String(cString: name)
        let own = current.pointee.ns?.pointee.href.map { String(cString: $0) } == namespace
        let attribute = namespace == xsdNamespace ? "schemaLocation" : "href"
        let loads = ["import", "include", "redefine", "externalRef"].contains(name)
        if own, loads, let location = value(of: attribute, in: current),
          location != XMLLibrary.xmlNamespaceSchema.description
        {
          issues.add(
            line: xmlGetLineNo(current),
            "\(name) of '\(location)': a grammar must not refer to other files")
        }
        refuseReferences(in: current.pointee.children, namespace: namespace, issues)
      }
      node = current.pointee.next
    }
  }

  private static func value(of attribute: String, in node: xmlNodePtr) -> String? {
    guard let found = xmlHasProp(node, attribute), let text = found.pointee.children else {
      return nil
    }
    return text.pointee.content.map { String(cString: $0) }
  }
}
