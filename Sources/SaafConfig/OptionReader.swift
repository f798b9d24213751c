import SaafPipeline

/// Reads and checks the options of one stage.
struct OptionReader {
  let stage: any Stage.Type
  let text: SourceText
  let phrases: PhraseListReader
  let report: FileReport

  /// The values by option name. Mistakes are reported, their options left out.
  func values(of node: YAMLNode) -> [String: OptionValue] {
    // `- drop-placeholders:` with nothing after it is the stage with its defaults.
    guard !node.isNull, let entries = report.entries(of: node, what: "stage '\(stage.name)'")
    else { return [:] }
    let manuals = stage.optionManuals
    var values: [String: OptionValue] = [:]
    for entry in entries {
      guard let manual = manuals.first(where: { $0.name == entry.key }) else {
        let hint =
          manuals.isEmpty
          ? "; it has none"
          : NearestName.hint(for: entry.key, among: manuals.map(\.name), plural: "options")
        report.add(
          entry.keyPosition,
          "unknown option \(quoted(entry.key)) of stage '\(stage.name)'\(hint)")
        continue
      }
      guard let value = value(of: entry.value, manual), accepts(value, manual, at: entry.value)
      else { continue }
      values[manual.name] = value
    }
    return values
  }

  private func accepts(_ value: OptionValue, _ manual: OptionManual, at node: YAMLNode) -> Bool {
    do throws(OptionFailure) {
      _ = try stage.make([manual.name: value])
      return true
    } catch {
      switch error.problem {
      case .unknown: reject(node, manual, expected: "another name")
      case .wrongKind(let expected), .outOfRange(let expected):
        reject(node, manual, expected: expected)
      case .unknownChoice(let choices):
        let nearest = node.text.flatMap { NearestName.find($0, among: choices) }
        reject(
          node, manual, expected: manual.kind.expectation,
          hint: nearest.map { "did you mean '\($0)'?" })
      case .invalid(let faults):
        RecordReader(option: manual.name, text: text, report: report).show(faults, in: node)
      }
      return false
    }
  }

  private func value(of node: YAMLNode, _ manual: OptionManual) -> OptionValue? {
    let expected = manual.kind.expectation
    switch manual.kind {
    case .flag:
      return flag(of: node, manual)
    case .integer:
      if let number = node.plainText.flatMap({ Int($0) }) { return .integer(number) }
      reject(node, manual, expected: expected, hint: quotationHint(node) { Int($0) != nil })
    case .number:
      if let number = node.plainText.flatMap({ Double($0) }), number.isFinite {
        return .number(number)
      }
      reject(node, manual, expected: expected, hint: quotationHint(node) { Double($0) != nil })
    case .text, .choice:
      if let text = node.text { return .text(text) }
      reject(node, manual, expected: expected)
    case .texts:
      return texts(of: node, manual).map { .texts($0) }
    case .phrasePacks:
      return phrases.packs(of: node, what: "option '\(manual.name)'").map { .phrasePacks($0) }
    case .records(let keys):
      return records(of: node, keys, manual).map { .records($0) }
    }
    return nil
  }

  private func flag(of node: YAMLNode, _ manual: OptionManual) -> OptionValue? {
    switch node.plainText {
    case "true", "True", "TRUE": return .flag(true)
    case "false", "False", "FALSE": return .flag(false)
    default: break
    }
    let hint: String? =
      switch node.text?.lowercased() {
      case "true", "yes", "on", "1": "write true"
      case "false", "no", "off", "0": "write false"
      default: nil
      }
    reject(node, manual, expected: manual.kind.expectation, hint: hint)
    return nil
  }

  private func texts(of node: YAMLNode, _ manual: OptionManual) -> [String]? {
    guard case .sequence(let items) = node.content else {
      reject(
        node, manual, expected: manual.kind.expectation, hint: node.text.map { "write [\($0)]" })
      return nil
    }
    let texts = items.compactMap { report.text(of: $0, what: "an item of '\(manual.name)'") }
    return texts.count == items.count ? texts : nil
  }

  private func records(
    of node: YAMLNode, _ keys: [RecordKey], _ manual: OptionManual
  ) -> [RecordFields]? {
    let reader = RecordReader(option: manual.name, text: text, report: report)
    guard let records = reader.records(of: node, keys: keys) else { return nil }
    let whole = records.compactMap(\.fields)
    if whole.count == records.count { return whole }
    // The stage sees none of them now; what it finds wrong with the others is to be seen as well.
    for record in records {
      guard let fields = record.fields else { continue }
      let alone = YAMLNode(position: record.node.position, content: .sequence([record.node]))
      _ = accepts(.records([fields]), manual, at: alone)
    }
    return nil
  }

  private func quotationHint(_ node: YAMLNode, _ isNumber: (String) -> Bool) -> String? {
    guard node.plainText == nil, let text = node.text, isNumber(text) else { return nil }
    return "remove the quotation marks"
  }

  private func reject(
    _ node: YAMLNode, _ manual: OptionManual, expected: String, hint: String? = nil
  ) {
    let next = hint.map { "; \($0)" } ?? ""
    report.add(
      node.position, "option '\(manual.name)' takes \(expected), not \(node.inWords)\(next)")
  }
}
