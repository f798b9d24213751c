import SaafJSONSchema
import SaafXML

/// Validates written outputs against the schemas that ship with the package.
public struct OutputChecker: Sendable {
  private let relaxNG: XMLGrammar
  private let xsd: XMLGrammar
  private let tei: XMLGrammar
  private let json: JSONSchema
  /// What an object of another format begins with, white space left out, and its schema.
  private let others: [(start: [UInt8], schema: JSONSchema)]

  /// Compiles the schemas.
  ///
  /// - Parameter others: the JSON Schemas of further formats by the value of `format`, which is their
  ///   objects' first key.
  public init(others: [String: String] = [:]) throws {
    self.others = try others.map { format, schema in
      (Array("{\"format\":\"\(format)\"".utf8), try JSONSchema(Array(schema.utf8)))
    }
    relaxNG = try XMLGrammar(relaxNG: Array(Schemas.articleRelaxNG.utf8))
    xsd = try XMLGrammar(xsd: Array(Schemas.articleXSD.utf8))
    tei = try XMLGrammar(relaxNG: Array(Schemas.teiRelaxNG.utf8))
    json = try JSONSchema(Array(Schemas.articleJSON.utf8))
  }

  /// What is wrong with an output, one line a mistake; empty when nothing is.
  ///
  /// The form is told from the name's extension (`xml`, `jsonl`, `json`), and for other names from
  /// the first character. XML in the namespace of TEI is checked with the grammar for it.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public func check(_ bytes: [UInt8], named name: String) -> [String] {
    let isXML =
      name.hasSuffix(".xml")
      || (!name.hasSuffix(".json") && !name.hasSuffix(".jsonl") && bytes.first == 0x3C)
    if isXML { return checkXML(bytes, named: name) }
    guard name.hasSuffix(".jsonl") else { return checkJSON(bytes, named: name) }
    var problems: [String] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      problems += checkJSON(Array(line), named: "\(name):\(index + 1)")
    }
    return problems
  }

  private func checkXML(_ bytes: [UInt8], named name: String) -> [String] {
    if isTEI(bytes) { return tei.validate(bytes, named: name).map(\.description) }
    var problems = relaxNG.validate(bytes, named: name).map(\.description)
    for issue in xsd.validate(bytes, named: name).map(\.description)
    where !problems.contains(issue) {
      problems.append(issue)
    }
    return problems
  }

  /// Whether the first start tag has the namespace of TEI.
  private func isTEI(_ bytes: [UInt8]) -> Bool {
    let namespace = Array(TEIWriter.namespace.utf8)
    let start = bytes.indices.dropLast().first {
      bytes[$0] == 0x3C && (bytes[$0 + 1] | 0x20) &- 0x61 < 26
    }
    guard let start else { return false }
    let tag = bytes[start...].prefix { $0 != 0x3E }
    return tag.indices.contains { tag[$0...].starts(with: namespace) }
  }

  private func checkJSON(_ bytes: [UInt8], named name: String) -> [String] {
    let start = bytes.prefix(100).filter { $0 > 0x20 }
    let schema = others.first { start.starts(with: $0.start) }?.schema ?? json
    return schema.validate(bytes).map { "\(name): \($0)" }
  }
}
