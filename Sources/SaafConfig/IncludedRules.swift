import SaafPipeline
import SaafText

/// Adds the rules of the files that a pipeline includes to its stages.
///
/// Labels are added to what each stage with phrase packs has; lines become `drop-phrases` stages
/// before the first of those; selectors are added to the rules of `apply-site-rules`.
struct IncludedRules {
  private static let lineStage = "drop-phrases"

  let registry: Registry
  let source: SourceFile
  let report: FileReport

  /// - Parameter node: the value of `include`: a path, or a list of paths.
  func apply(_ node: YAMLNode, to stages: inout [PlannedStage]) {
    var items = [node]
    if case .sequence(let paths) = node.content { items = paths }
    if items.isEmpty { report.add(node.position, "'include' is empty; leave it out") }
    var seen: Set<String> = []
    for item in items {
      guard let path = report.text(of: item, what: "'include'") else { continue }
      guard seen.insert(path).inserted else {
        report.add(item.position, "\(quoted(path)) is listed twice; keep one")
        continue
      }
      guard let rules = file(path, at: item.position) else { continue }
      addLabels(of: rules, to: &stages, path, at: item.position)
      addLines(of: rules, to: &stages, at: item.position)
      addDrops(of: rules, to: &stages, at: item.position)
    }
  }

  private func file(_ path: String, at position: Position) -> RuleFile? {
    guard let folder = source.folder else {
      report.add(position, "a shipped pipeline has no folder for \(quoted(path))")
      return nil
    }
    guard let file = SourceFile.read(Paths.join(folder, path), report, at: position) else {
      return nil
    }
    let own = FileReport(file: file.name, collector: report.collector)
    return RuleFileReader(registry: registry, report: own).read(file.text)
  }

  private func packOptions(of stage: PlannedStage) -> [OptionManual] {
    stage.type.optionManuals.filter { $0.kind == .phrasePacks }
  }

  private func addLabels(
    of rules: RuleFile, to stages: inout [PlannedStage], _ path: String, at position: Position
  ) {
    guard !rules.labels.isEmpty else { return }
    var isUsed = false
    for index in stages.indices {
      for option in packOptions(of: stages[index]) {
        let value = stages[index].options[option.name] ?? option.defaultValue
        guard case .phrasePacks(let packs) = value else { continue }
        stages[index].options[option.name] = .phrasePacks(packs + [rules.pack])
        isUsed = true
      }
    }
    if !isUsed {
      report.add(
        position,
        "\(quoted(path)) has labels, but no stage of the pipeline knows labels; add one, such as "
          + "'drop-video-captions'")
    }
  }

  private func addLines(
    of rules: RuleFile, to stages: inout [PlannedStage], at position: Position
  ) {
    guard !rules.lines.isEmpty, let type = stage(Self.lineStage, at: position) else { return }
    var new: [PlannedStage] = []
    for place in RuleFile.Place.allCases {
      for anyNumbers in [false, true] {
        let lines = rules.lines.filter { $0.place == place && $0.anyNumbers == anyNumbers }
        guard !lines.isEmpty else { continue }
        let options: [String: OptionValue] = [
          "phrases": .texts(lines.map(\.text)), "scope": .text(place.rawValue),
          "numbers": .text(anyNumbers ? "any" : "exact"), "name": .text(rules.name),
        ]
        new.append(PlannedStage(type: type, options: options, onError: .quarantine))
      }
    }
    let place = stages.firstIndex { !packOptions(of: $0).isEmpty } ?? stages.count
    stages.insert(contentsOf: new, at: place)
  }

  private func addDrops(
    of rules: RuleFile, to stages: inout [PlannedStage], at position: Position
  ) {
    guard !rules.drops.isEmpty, let type = stage(RuleFileReader.siteStage, at: position) else {
      return
    }
    if !stages.contains(where: { $0.name == RuleFileReader.siteStage }) {
      stages.insert(PlannedStage(type: type, options: [:], onError: .quarantine), at: 0)
    }
    for index in stages.indices where stages[index].name == RuleFileReader.siteStage {
      var records: [RecordFields] = []
      if case .records(let known) = stages[index].options["rules"] { records = known }
      stages[index].options["rules"] = .records(records + rules.drops.map(\.record))
    }
  }

  private func stage(_ name: String, at position: Position) -> (any Stage.Type)? {
    let type = registry.stage(named: name)
    if type == nil { report.add(position, "this program has no stage '\(name)'") }
    return type
  }
}
