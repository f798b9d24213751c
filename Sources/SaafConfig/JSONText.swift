/// JSON with keys in the order in which they are given.
indirect enum JSONText: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  case object([(String, JSONText)])
  case array([JSONText])
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)

  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }

  static func texts(_ texts: [String]) -> JSONText { .array(texts.map { .text($0) }) }

  /// Pretty-printed with two spaces a level and a line end.
  ///
  /// - Complexity: O(*n*) in the length of the result.
  func prettyPrinted() -> String {
    var output = ""
    write(to: &output, indent: "")
    return output + "\n"
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
    case .text(let text): JSONText.write(text, to: &output)
    case .integer(let number): output += "\(number)"
    case .number(let number): output += "\(number)"
    case .flag(let flag): output += flag ? "true" : "false"
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
