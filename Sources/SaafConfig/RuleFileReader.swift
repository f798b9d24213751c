import SaafPipeline
import SaafText

extension RuleFile {
  /// Checks and reads a rule file.
  ///
  /// - Parameters:
  ///   - file: the file's name for messages.
  ///   - registry: what knows the stage that checks selectors; without it they are not looked at.
  /// - Throws: ``ConfigurationErrors`` with every mistake.
  /// - Complexity: O(*n*) in the length of the text.
  public static func load(
    text: String, file: String, registry: Registry
  ) throws(ConfigurationErrors) -> RuleFile {
    let report = FileReport(file: file, collector: IssueCollector())
    let rules = RuleFileReader(registry: registry, report: report).read(text)
    guard let rules, report.collector.issues.isEmpty else {
      throw ConfigurationErrors(report.collector.issues)
    }
    return rules
  }
}

/// Reads and checks rule files.
struct RuleFileReader {
  static let siteStage = "apply-site-rules"
  private static let keys = [
    "saaf-rules", "name", "documents", "labels", "lines", "drop", "left-out",
  ]

  let registry: Registry
  let report: FileReport

  /// The rules; those with mistakes are reported and left out.
  func read(_ text: String) -> RuleFile? {
    guard let document = YAMLDocument.parse(text, report), isRuleFile(document.root),
      let fields = report.fields(of: document.root, what: "a rule file", keys: Self.keys),
      let name = report.requiredText("name", in: fields, what: "the rule file")
    else { return nil }
    if let node = fields["name"], !RuleFile.isName(name) {
      report.add(
        node.position, "the name \(quoted(name)) is not a name; use letters, digits and '-'")
    }
    var file = RuleFile(name: name, documents: fields["documents"].flatMap(count(of:)))
    file.labels = items("labels", fields).compactMap(label(of:))
    file.lines = items("lines", fields).compactMap(line(of:))
    file.drops = items("drop", fields).compactMap { drop(of: $0, document.source) }
    file.leftOut = items("left-out", fields).compactMap(leftOut(of:))
    return file
  }

  private func isRuleFile(_ root: YAMLNode) -> Bool {
    guard case .mapping(let entries) = root.content,
      let entry = entries.first(where: { $0.key == "saaf-rules" })
    else {
      var hint = ""
      if case .mapping(let entries) = root.content, entries.contains(where: { $0.key == "saaf" }) {
        hint = "; this is a pipeline, which 'extends' takes"
      }
      report.add(
        root.position, "the rule file does not begin with 'saaf-rules: \(RuleFile.version)'\(hint)")
      return false
    }
    guard entry.value.plainText == RuleFile.version else {
      report.add(
        entry.value.position,
        "this program reads version \(RuleFile.version) of rule files, not \(entry.value.inWords)")
      return false
    }
    return true
  }

  private func items(_ key: String, _ fields: Fields) -> [YAMLNode] {
    fields[key].flatMap { report.items(of: $0, what: "'\(key)'") } ?? []
  }

  private func count(of node: YAMLNode) -> Int? {
    if let number = node.plainText.flatMap({ Int($0) }), number >= 0 { return number }
    report.add(node.position, "'documents' takes a whole number from 0 up, not \(node.inWords)")
    return nil
  }

  private func label(of node: YAMLNode) -> RuleFile.Label? {
    let what = "an item of 'labels'"
    guard let fields = fields(of: node, what, ["label", "role"]) else { return nil }
    let label = report.requiredText("label", in: fields, what: what)
    guard let text = report.requiredText("role", in: fields, what: what),
      let position = fields["role"]?.position
    else { return nil }
    guard let role = PhrasePack.Role(rawValue: text) else {
      let roles = PhrasePack.Role.allCases.map(\.rawValue)
      let hint = NearestName.hint(for: text, among: roles, plural: "roles")
      report.add(position, "unknown role \(quoted(text))\(hint)")
      return nil
    }
    return label.map { RuleFile.Label($0, role: role, evidence(fields)) }
  }

  private func line(of node: YAMLNode) -> RuleFile.Line? {
    let what = "an item of 'lines'"
    guard let fields = fields(of: node, what, ["text", "place", "numbers"]),
      let text = report.requiredText("text", in: fields, what: what)
    else { return nil }
    let places = RuleFile.Place.allCases.map(\.rawValue)
    let place = fields["place"].flatMap {
      report.choice(of: $0, what: "'place'", noun: "place", among: places)
    }
    let numbers = fields["numbers"].flatMap {
      report.choice(of: $0, what: "'numbers'", noun: "choice", among: ["exact", "any"])
    }
    return RuleFile.Line(
      text, place: place.flatMap(RuleFile.Place.init(rawValue:)) ?? .anywhere,
      anyNumbers: numbers == "any", evidence(fields))
  }

  private func drop(of node: YAMLNode, _ source: SourceText) -> RuleFile.Drop? {
    let what = "an item of 'drop'"
    guard let fields = fields(of: node, what, ["host", "selector"]),
      let selector = report.requiredText("selector", in: fields, what: what)
    else { return nil }
    let host = fields["host"].flatMap { report.text(of: $0, what: "'host'") }
    let drop = RuleFile.Drop(host: host, selector: selector, evidence(fields))
    check(drop, fields, source)
    return drop
  }

  /// Reports what the stage for rules of sites finds wrong, each where it is written.
  private func check(_ drop: RuleFile.Drop, _ fields: Fields, _ source: SourceText) {
    guard let stage = registry.stage(named: Self.siteStage) else { return }
    do throws(OptionFailure) {
      _ = try stage.make(["rules": .records([drop.record])])
    } catch {
      guard case .invalid(let faults) = error.problem else { return }
      for fault in faults.values.joined() {
        let node = fault.key.flatMap { fields[$0 == "drop" ? "selector" : $0] }
        let place = node.map { source.position(of: fault.offset, in: $0) }
        report.add(place ?? fields.position, fault.message)
      }
    }
  }

  private func leftOut(of node: YAMLNode) -> RuleFile.LeftOut? {
    let what = "an item of 'left-out'"
    guard let fields = fields(of: node, what, ["text", "reason"]),
      let text = report.requiredText("text", in: fields, what: what)
    else { return nil }
    let reason = fields["reason"].flatMap { report.text(of: $0, what: "'reason'") }
    return RuleFile.LeftOut(text, reason: reason ?? "", evidence(fields))
  }

  private func fields(of node: YAMLNode, _ what: String, _ keys: [String]) -> Fields? {
    report.fields(of: node, what: what, keys: keys + ["documents", "examples"])
  }

  private func evidence(_ fields: Fields) -> RuleFile.Evidence {
    let examples = fields["examples"].flatMap { report.items(of: $0, what: "'examples'") } ?? []
    return RuleFile.Evidence(
      documents: fields["documents"].flatMap(count(of:)),
      examples: examples.compactMap { report.text(of: $0, what: "an item of 'examples'") })
  }
}

extension RuleFile.Drop {
  /// The rule as an option of the stage for rules of sites.
  var record: RecordFields {
    RecordFields(["host": host.map { [$0] } ?? [], "drop": [selector]])
  }
}
