import SaafPipeline

/// Reads the tests that a pipeline file carries.
struct TestReader {
  private static let keys = ["name", "input", "text", "expect", "gives", "format"]

  let registry: Registry
  let source: SourceFile
  let report: FileReport

  func tests(of node: YAMLNode) -> [PipelineTest] {
    var lines: [String: Int] = [:]
    return (report.items(of: node, what: "'tests'") ?? []).compactMap { item in
      guard let fields = report.fields(of: item, what: "a test", keys: TestReader.keys) else {
        return nil
      }
      let name = report.requiredText("name", in: fields, what: "the test")
      if let name, let node = fields["name"] {
        if let line = lines[name] {
          report.add(
            node.position, "test \(quoted(name)) is already in line \(line); name another")
        }
        lines[name] = lines[name] ?? node.position.line
      }
      let input = input(fields)
      let expectation = expectation(fields)
      guard let name, let input, let expectation else { return nil }
      return PipelineTest(
        name: name, input: input, expectation: expectation, line: item.position.line)
    }
  }

  private func input(_ fields: Fields) -> PipelineTest.Input? {
    switch (fields["input"], fields["text"]) {
    case (let node?, nil):
      return report.text(of: node, what: "'input'").map { .file(resolved($0)) }
    case (nil, let node?):
      return inlineText(node, "'text'").map { .text($0) }
    default:
      report.add(
        fields.position, "a test has either 'input' (a path) or 'text' (the text itself)")
      return nil
    }
  }

  private func expectation(_ fields: Fields) -> PipelineTest.Expectation? {
    switch (fields["expect"], fields["gives"]) {
    case (let node?, nil):
      let format = format(fields)
      guard let path = report.text(of: node, what: "'expect'") else { return nil }
      if fields["format"] != nil {
        return format.map { .file(resolved(path), format: $0) }
      }
      guard let name = formatByExtension(path) else {
        report.add(
          node.position, "the format of \(quoted(path)) is not clear; add 'format:' to the test")
        return nil
      }
      return .file(resolved(path), format: name)
    case (nil, let node?):
      if fields["format"] != nil {
        report.add(
          fields.keyPosition("format"), "'format' belongs to 'expect'; 'gives' is plain text")
      }
      return inlineText(node, "'gives'").map { .text($0) }
    default:
      report.add(
        fields.position, "a test has either 'expect' (a path) or 'gives' (the text itself)")
      return nil
    }
  }

  /// Unlike a path, a text may be empty: a test can say that nothing goes in or nothing remains.
  private func inlineText(_ node: YAMLNode, _ what: String) -> String? {
    if case .scalar(let text, _) = node.content, !node.isNull { return text }
    report.add(node.position, "\(what) takes a text, not \(node.inWords)")
    return nil
  }

  private func format(_ fields: Fields) -> String? {
    fields["format"].flatMap { node in
      report.choice(
        of: node, what: "'format'", noun: "output format",
        among: registry.writers.map { $0.name })
    }
  }

  private func formatByExtension(_ path: String) -> String? {
    guard let ending = Paths.pathExtension(of: path) else { return nil }
    return registry.writers.first { $0.fileExtension == ending }?.name
  }

  private func resolved(_ path: String) -> String { Paths.join(source.folder ?? "", path) }
}
