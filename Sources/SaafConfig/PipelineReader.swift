import SaafPipeline

/// Reads one pipeline file and, before it, those that it extends.
struct PipelineReader {
  static let version = "1"
  static let keys = [
    "saaf", "name", "description", "extends", "input", "stages", "remove", "change", "insert",
    "include", "outputs", "limits", "tests",
  ]

  let registry: Registry
  let shipped: [String: String]
  let encodings: [String]
  let collector: IssueCollector

  /// The draft of a file; mistakes are in `collector`. `nil` when nothing can be made of it.
  ///
  /// - Parameter chain: the files that led here, first the one that the user asked for.
  func draft(of source: SourceFile, chain: [SourceFile] = []) -> PipelineDraft? {
    let report = FileReport(file: source.name, collector: collector)
    guard !source.text.allSatisfy(\.isWhitespace) else {
      report.add(.start, "the file is empty; begin it with 'saaf: \(PipelineReader.version)'")
      return nil
    }
    guard let document = YAMLDocument.parse(source.text, report) else { return nil }
    guard case .mapping = document.root.content else {
      report.add(
        document.root.position,
        "a pipeline is a mapping that begins with 'saaf: \(PipelineReader.version)', "
          + "not \(document.root.inWords)")
      return nil
    }
    guard
      let fields = checkedFields(of: document.root, report)
    else { return nil }
    return draft(fields, document, source, chain + [source], report)
  }

  /// The keys, unless the file is for another version, whose keys we cannot judge.
  private func checkedFields(of root: YAMLNode, _ report: FileReport) -> Fields? {
    guard case .mapping(let entries) = root.content else { return nil }
    if let entry = entries.first(where: { $0.key == "saaf" }) {
      guard entry.value.plainText == PipelineReader.version else {
        report.add(
          entry.value.position,
          "this program reads version \(PipelineReader.version) of pipeline files, "
            + "not \(entry.value.inWords)")
        return nil
      }
    } else {
      report.add(
        root.position,
        "the pipeline has no 'saaf'; begin it with 'saaf: \(PipelineReader.version)'")
    }
    return report.fields(of: root, what: "a pipeline", keys: PipelineReader.keys)
  }

  private func draft(
    _ fields: Fields, _ document: YAMLDocument, _ source: SourceFile, _ chain: [SourceFile],
    _ report: FileReport
  ) -> PipelineDraft {
    let issuesBefore = collector.issues.count
    let base = fields["extends"].flatMap { extended(by: $0, chain, report) }
    let isWhole = base != nil && collector.issues.count == issuesBefore
    var draft = base ?? PipelineDraft()
    draft.name = name(fields, report)
    draft.summary = fields["description"].flatMap { report.text(of: $0, what: "'description'") }
    let settings = SettingsReader(registry: registry, encodings: encodings, report: report)
    if let node = fields["input"] { settings.input(node, into: &draft) }
    if let node = fields["limits"] { settings.limits(node, into: &draft.limits) }
    let phrases = PhraseListReader(registry: registry, source: source, report: report)
    let list = StageListReader(
      registry: registry, document: document, phrases: phrases, report: report)
    readStages(fields, list, isWhole: isWhole, into: &draft)
    if let node = fields["include"] {
      IncludedRules(registry: registry, source: source, report: report)
        .apply(node, to: &draft.stages)
    }
    if let node = fields["outputs"] {
      draft.outputs = OutputReader(registry: registry, report: report).outputs(of: node)
    }
    if let node = fields["tests"] {
      draft.tests = TestReader(registry: registry, source: source, report: report).tests(of: node)
    }
    return draft
  }

  private func readStages(
    _ fields: Fields, _ list: StageListReader, isWhole: Bool, into draft: inout PipelineDraft
  ) {
    let report = list.report
    let changes = StageListChanges.keys.filter { fields[$0] != nil }
    if let node = fields["stages"] {
      draft.stages = list.stages(of: node, what: "'stages'")
      for key in changes {
        report.add(
          fields.keyPosition(key),
          "'\(key)' changes an inherited list, but 'stages' replaces it; keep one of them")
      }
    } else if fields["extends"] != nil {
      let changer = StageListChanges(reader: list, report: report, isWhole: isWhole)
      draft.stages = changer.apply(fields, to: draft.stages)
    } else {
      report.add(fields.position, "the pipeline has neither 'stages' nor 'extends'")
      for key in changes {
        report.add(fields.keyPosition(key), "'\(key)' needs 'extends', which gives it a list")
      }
    }
  }

  private func name(_ fields: Fields, _ report: FileReport) -> String {
    guard let name = report.requiredText("name", in: fields, what: "the pipeline"),
      let node = fields["name"]
    else { return "" }
    let kebab = kebabCase(name)
    if kebab != name {
      let hint = kebab.isEmpty ? "" : "; write '\(kebab)'"
      report.add(node.position, "the name \(quoted(name)) is not in kebab case\(hint)")
    }
    return name
  }

  /// Letters, marks and digits of any script in lower case, in words joined by single hyphens.
  private func kebabCase(_ name: String) -> String {
    let words = name.lowercased().unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered
        || scalar.properties.isJoinControl)
    }
    return words.map { String($0) }.joined(separator: "-")
  }

  private func extended(
    by node: YAMLNode, _ chain: [SourceFile], _ report: FileReport
  ) -> PipelineDraft? {
    guard let name = report.text(of: node, what: "'extends'"),
      let source = source(named: name, at: node.position, seenFrom: chain.last, report)
    else { return nil }
    if let first = chain.firstIndex(where: { $0.identity == source.identity }) {
      let names = (chain[first...].map(\.name) + [source.name]).joined(separator: " → ")
      report.add(node.position, "pipelines extend one another in a circle: \(names)")
      return nil
    }
    return draft(of: source, chain: chain)?.inherited(from: source.name)
  }

  /// Finds a shipped pipeline or a file.
  ///
  /// - Parameter origin: the file that names it; `nil` when the user does.
  func source(
    named name: String, at position: Position, seenFrom origin: SourceFile?, _ report: FileReport
  ) -> SourceFile? {
    if let text = shipped[name] { return .shipped(name, text) }
    guard Paths.looksLikePath(name) else {
      let names = shipped.keys.sorted()
      let hint = NearestName.hint(for: name, among: names, plural: "shipped pipelines")
      let isSettled = NearestName.find(name, among: names) != nil
      let advice = isSettled ? "" : "; for a file, write its ending .yaml too"
      report.add(position, "unknown pipeline \(quoted(name))\(hint)\(advice)")
      return nil
    }
    guard let origin else { return SourceFile.read(name, report, at: position) }
    guard let folder = origin.folder else {
      report.add(position, "a shipped pipeline can only extend another one, not \(quoted(name))")
      return nil
    }
    return SourceFile.read(Paths.join(folder, name), report, at: position)
  }
}
