/// JSON (RFC 8259) with keys in the order in which they are given.
package indirect enum JSONText: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  case object([(String, JSONText)])
  case array([JSONText])
  case text(String)
  case integer(Int)
  /// A finite number.
  case number(Double)
  case flag(Bool)
  case null

  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  package init(nilLiteral: ()) { self = .null }

  /// A text, or `null`.
  package init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  package static func texts(_ texts: [String]) -> JSONText { .array(texts.map { .text($0) }) }

  /// Pretty-printed with two spaces a level and a line end.
  ///
  /// - Complexity: O(*n*) in the length of the result.
  package func prettyPrinted() -> String {
    var output = ""
    write(to: &output, indent: "")
    return output + "\n"
  }

  /// On one line, without spaces and without a line end.
  ///
  /// - Complexity: O(*n*) in the length of the result.
  package func onOneLine() -> String {
    var output = ""
    writeOnOneLine(to: &output)
    return output
  }

  private func write(to output: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .object(let members) where members.isEmpty: output += "{}"
    case .array(let items) where items.isEmpty: output += "[]"
    case .object(let members):
      output += "{"
      for (index, member) in members.enumerated() {
        output += index == 0 ? "\n\(inner)" : ",\n\(inner)"
        JSONText.write(member.0, to: &output)
        output += ": "
        member.1.write(to: &output, indent: inner)
      }
      output += "\n\(indent)}"
    case .array(let items):
      output += "["
      for (index, item) in items.enumerated() {
        output += index == 0 ? "\n\(inner)" : ",\n\(inner)"
        item.write(to: &output, indent: inner)
      }
      output += "\n\(indent)]"
    case .text, .integer, .number, .flag, .null: writeScalar(to: &output)
    }
  }

  private func writeOnOneLine(to output: inout String) {
    switch self {
    case .object(let members):
      output += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { output += "," }
        JSONText.write(member.0, to: &output)
        output += ":"
        member.1.writeOnOneLine(to: &output)
      }
      output += "}"
    case .array(let items):
      output += "["
      for (index, item) in items.enumerated() {
        if index > 0 { output += "," }
        item.writeOnOneLine(to: &output)
      }
      output += "]"
    case .text, .integer, .number, .flag, .null: writeScalar(to: &output)
    }
  }

  private func writeScalar(to output: inout String) {
    switch self {
    case .text(let text): JSONText.write(text, to: &output)
    case .integer(let number): output += "\(number)"
    case .number(let number):
      precondition(number.isFinite, "JSON has no infinity and no NaN")
      output += "\(number)"
    case .flag(let flag): output += flag ? "true" : "false"
    case .null: output += "null"
    case .object, .array: preconditionFailure("it holds others")
    }
  }

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case _ where scalar.value < 0x20:
        let code = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
