/// Writes rule files.
struct RuleFileWriter {
  private var text = ""

  /// - Complexity: O(*n*) in the length of the result.
  static func write(_ file: RuleFile) -> String {
    var writer = RuleFileWriter()
    writer.write(file)
    return writer.text
  }

  private mutating func write(_ file: RuleFile) {
    line("# What repeats in the documents that were looked at, found by `saaf learn`.")
    line("# Read it before it is used: delete what is content, move what was left out. A pipeline")
    line("# takes it with `include: FILE`.")
    line("saaf-rules: \(RuleFile.version)")
    line("name: \(quoted(file.name))")
    if let documents = file.documents { line("documents: \(documents)") }
    list("labels", "Labels, which go where a second sign says the same.", file.labels) {
      $0.items([("label", $1.label)], $1.evidence, plain: [("role", $1.role.rawValue)])
    }
    list("lines", "Whole lines, which go from their place in the article.", file.lines) {
      $0.items(
        [("text", $1.text)], $1.evidence,
        plain: [("place", $1.place.rawValue)] + ($1.anyNumbers ? [("numbers", "any")] : []))
    }
    list("drop", "Parts of pages.", file.drops) {
      let host = $1.host.map { [("host", $0)] } ?? []
      $0.items(host + [("selector", $1.selector)], $1.evidence)
    }
    list("left-out", "What repeats and may be content: nothing is done with it.", file.leftOut) {
      $0.items([("text", $1.text), ("reason", $1.reason)], $1.evidence)
    }
  }

  private mutating func list<Item>(
    _ key: String, _ remark: String, _ items: [Item],
    _ write: (inout RuleFileWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    line("")
    line("# \(remark)")
    line("\(key):")
    for item in items { write(&self, item) }
  }

  private mutating func items(
    _ texts: [(String, String)], _ evidence: RuleFile.Evidence, plain: [(String, String)] = []
  ) {
    var fields = texts.map { ($0.0, quoted($0.1)) } + plain
    if let documents = evidence.documents { fields.append(("documents", "\(documents)")) }
    for (index, field) in fields.enumerated() {
      line("\(index == 0 ? "  - " : "    ")\(field.0): \(field.1)")
    }
    guard !evidence.examples.isEmpty else { return }
    line("    examples:")
    for example in evidence.examples { line("      - \(quoted(example))") }
  }

  private mutating func line(_ line: String) { text += "\(line)\n" }

  /// A double-quoted scalar (YAML 1.2, section 7.3.1). What is not printable by section 5.1 is
  /// escaped, and so is what turns the direction of text, which would hide what the line says.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x09: result += "\\t"
      case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
        0x2066...0x2069, 0xD800..<0xF900, 0xFEFF, 0xFFFE, 0xFFFF:
        result += "\\u" + hexadecimal(scalar.value, digits: 4)
      case 0x1_0000...: result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private func escaped(_ scalar: Unicode.Scalar) -> String {
    let isShown = scalar.value < 0xE_0000 && scalar.value & 0xFFFE != 0xFFFE
    return isShown ? String(scalar) : "\\U" + hexadecimal(scalar.value, digits: 8)
  }

  private func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: digits - text.count) + text
  }
}

extension RuleFile {
  /// The file as YAML; reading it gives the same rules.
  ///
  /// - Complexity: O(*n*) in the length of the result.
  public var yaml: String { RuleFileWriter.write(self) }
}
