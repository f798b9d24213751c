import SaafModel
import SaafPipeline

/// Reads the list of outputs.
struct OutputReader {
  static let placeholder = "{id}"

  let registry: Registry
  let report: FileReport

  func outputs(of node: YAMLNode) -> [Pipeline.Output] {
    var lines: [String: Int] = [:]
    return (report.items(of: node, what: "'outputs'") ?? []).compactMap { item in
      guard
        let fields = report.fields(of: item, what: "an output", keys: ["format", "to", "ledger"])
      else { return nil }
      let writer = writer(fields)
      let path = path(fields, writer)
      let ledger = fields["ledger"].flatMap { node in
        report.choice(
          of: node, what: "'ledger'", noun: "ledger mode",
          among: Ledger.Mode.allCases.map(\.rawValue))
      }
      if let path, let node = fields["to"] {
        if let line = lines[path] {
          report.add(
            node.position, "\(quoted(path)) is already the output in line \(line); name another")
        }
        lines[path] = lines[path] ?? node.position.line
      }
      guard let writer, let path else { return nil }
      let mode = ledger.flatMap(Ledger.Mode.init(rawValue:)) ?? writer.defaultLedger
      return Pipeline.Output(writer: writer, ledger: mode, pathTemplate: path)
    }
  }

  private func writer(_ fields: Fields) -> (any Writer.Type)? {
    guard let node = fields["format"] else {
      report.add(fields.position, "the output has no 'format'")
      return nil
    }
    return report.choice(
      of: node, what: "'format'", noun: "output format", among: registry.writers.map { $0.name }
    ).flatMap { registry.writer(named: $0) }
  }

  /// The path template without `.` and doubled slashes, so that equal paths are equal texts.
  private func path(_ fields: Fields, _ writer: (any Writer.Type)?) -> String? {
    guard let path = report.requiredText("to", in: fields, what: "the output"),
      let node = fields["to"]
    else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
    if let problem = placeholderProblem(path) ?? pathProblem(path, parts) {
      report.add(node.position, problem)
      return nil
    }
    if let writer, !path.contains(OutputReader.placeholder), !writer.isConcatenable {
      report.add(
        node.position,
        "\(quoted(path)) is one file for all articles, which \(writer.name) cannot be; "
          + "put {id} into it")
      return nil
    }
    return parts.joined(separator: "/")
  }

  private func pathProblem(_ path: String, _ parts: [Substring]) -> String? {
    if path.hasPrefix("/") {
      return "the absolute path \(quoted(path)) would leave the output folder; make it relative"
    }
    if parts.contains("..") { return "'..' in \(quoted(path)) would leave the output folder" }
    if path.hasSuffix("/") || parts.isEmpty { return "\(quoted(path)) names a folder, not a file" }
    if path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      return "\(quoted(path)) has a control character"
    }
    return nil
  }

  private func placeholderProblem(_ path: String) -> String? {
    var rest = path[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let close = rest[brace...].firstIndex(of: "}") else {
        return "\(quoted(path)) has a brace without its partner; the only placeholder is {id}"
      }
      let placeholder = rest[brace...close]
      guard placeholder == OutputReader.placeholder else {
        return "unknown placeholder '\(placeholder)'; the only one is {id}"
      }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }
}
