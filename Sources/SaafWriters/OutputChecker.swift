import SaafJSONSchema
import SaafXML

/// Validates written outputs against the schemas that ship with the package.
public struct OutputChecker: Sendable {
  private let relaxNG: XMLGrammar
  private let xsd: XMLGrammar
  private let json: JSONSchema

  /// Compiles the schemas.
  public init() throws {
    relaxNG = try XMLGrammar(relaxNG: Array(Schemas.articleRelaxNG.utf8))
    xsd = try XMLGrammar(xsd: Array(Schemas.articleXSD.utf8))
    json = try JSONSchema(Array(Schemas.articleJSON.utf8))
  }

  /// What is wrong with an output, one line a mistake; empty when nothing is.
  ///
  /// The form is told from the name's extension (`xml`, `jsonl`, `json`), and for other names from
  /// the first character.
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
    var problems = relaxNG.validate(bytes, named: name).map(\.description)
    for issue in xsd.validate(bytes, named: name).map(\.description)
    where !problems.contains(issue) {
      problems.append(issue)
    }
    return problems
  }

  private func checkJSON(_ bytes: [UInt8], named name: String) -> [String] {
    json.validate(bytes).map { "\(name): \($0)" }
  }
}
