import SaafPipeline

/// A stage of a plan with its options still apart, so that a file that extends can change them.
struct PlannedStage {
  var type: any Stage.Type
  var options: [String: OptionValue]
  var condition: Condition?
  var onError: Pipeline.OnError

  var name: String { type.name }

  func step() throws(OptionFailure) -> Pipeline.Step {
    Pipeline.Step(
      name: name, stage: try type.make(options), options: options, condition: condition,
      onError: onError)
  }
}

/// Reads lists of stages.
struct StageListReader {
  private static let longKeys = ["use", "with", "when", "on-error"]

  let registry: Registry
  let document: YAMLDocument
  let phrases: PhraseListReader
  let report: FileReport

  /// The stages of a list. Mistakes are reported, their stages left out.
  func stages(of node: YAMLNode, what: String) -> [PlannedStage] {
    guard let items = report.items(of: node, what: what) else { return [] }
    if items.isEmpty { report.add(node.position, "\(what) is empty; name at least one stage") }
    return items.compactMap(stage(of:))
  }

  /// The stage type of that name.
  func type(named name: String, at position: Position) -> (any Stage.Type)? {
    guard let type = registry.stage(named: name) else {
      let names = registry.stages.map { $0.name }
      let hint = NearestName.hint(for: name, among: names, plural: "stages")
      report.add(position, "unknown stage \(quoted(name))\(hint)")
      return nil
    }
    return type
  }

  func options(of node: YAMLNode, for type: any Stage.Type) -> [String: OptionValue] {
    OptionReader(stage: type, text: document.source, phrases: phrases, report: report)
      .values(of: node)
  }

  private func stage(of node: YAMLNode) -> PlannedStage? {
    guard case .mapping(let entries) = node.content else {
      guard let name = report.text(of: node, what: "a stage"),
        let type = type(named: name, at: node.position)
      else { return nil }
      return PlannedStage(type: type, options: [:], onError: .quarantine)
    }
    if entries.contains(where: { $0.key == "use" }) { return longForm(node) }
    guard let first = entries.first else {
      report.add(node.position, "a stage takes a name, not an empty mapping")
      return nil
    }
    if entries.count > 1 { reportStrayKeys(first, entries.dropFirst()) }
    guard let type = type(named: first.key, at: first.keyPosition) else { return nil }
    return PlannedStage(
      type: type, options: options(of: first.value, for: type), onError: .quarantine)
  }

  /// Two slips end here: options that are not indented, and `when` beside the short form.
  private func reportStrayKeys(_ first: YAMLNode.Entry, _ rest: ArraySlice<YAMLNode.Entry>) {
    for entry in rest {
      let isLong = StageListReader.longKeys.contains(entry.key)
      report.add(
        entry.keyPosition,
        isLong
          ? "\(quoted(entry.key)) needs the long form; write 'use: \(first.key)' before it"
          : "\(quoted(entry.key)) stands beside the stage \(quoted(first.key)); indent it to make "
            + "it an option, or begin it with '- ' to make it a stage")
    }
  }

  private func longForm(_ node: YAMLNode) -> PlannedStage? {
    guard
      let fields = report.fields(of: node, what: "a stage", keys: StageListReader.longKeys)
    else { return nil }
    let condition = fields["when"].flatMap(condition(of:))
    let onError = fields["on-error"].flatMap { node in
      report.choice(
        of: node, what: "'on-error'", noun: "reaction",
        among: Pipeline.OnError.allCases.map(\.rawValue))
    }
    guard let name = report.requiredText("use", in: fields, what: "the stage"),
      let use = fields["use"], let type = type(named: name, at: use.position)
    else { return nil }
    return PlannedStage(
      type: type, options: fields["with"].map { options(of: $0, for: type) } ?? [:],
      condition: condition,
      onError: onError.flatMap(Pipeline.OnError.init(rawValue:)) ?? .quarantine)
  }

  private func condition(of node: YAMLNode) -> Condition? {
    guard let text = report.text(of: node, what: "'when'") else { return nil }
    // The reader that finds out hands over to another one, whose name the article then has.
    let formats = registry.readers.map { $0.name }.filter { $0 != SettingsReader.automaticFormat }
    let (condition, failures) = ConditionParser.parse(text, formats: formats)
    for failure in failures {
      report.add(document.source.position(of: failure.offset, in: node), failure.message)
    }
    return condition
  }
}
