import SaafPipeline

/// Reads the value of an option that is a list of mappings.
struct RecordReader {
  let option: String
  let text: SourceText
  let report: FileReport

  /// The mappings, each with its node; those with mistakes are reported, and `nil`.
  func records(of node: YAMLNode, keys: [RecordKey]) -> [(node: YAMLNode, fields: RecordFields?)]? {
    guard case .sequence(let items) = node.content else {
      let expected = OptionKind.records(keys).expectation
      report.add(node.position, "option '\(option)' takes \(expected), not \(node.inWords)")
      return nil
    }
    return items.map { ($0, record(of: $0, keys: keys)) }
  }

  private func record(of node: YAMLNode, keys: [RecordKey]) -> RecordFields? {
    let what = "an item of '\(option)'"
    guard let fields = report.fields(of: node, what: what, keys: keys.map(\.name)) else {
      return nil
    }
    var isComplete = true
    var texts: [String: [String]] = [:]
    for key in keys {
      guard let value = fields[key.name] else { continue }
      let items = RecordReader.items(of: value)
      if items.isEmpty { report.add(value.position, "'\(key.name)' is empty; leave it out") }
      texts[key.name] = items.compactMap { report.text(of: $0, what: "'\(key.name)'") }
      if items.isEmpty || texts[key.name]?.count != items.count { isComplete = false }
    }
    return isComplete ? RecordFields(texts) : nil
  }

  /// The values under a key: one, or those of a list.
  private static func items(of node: YAMLNode) -> [YAMLNode] {
    if case .sequence(let items) = node.content { items } else { [node] }
  }

  /// Reports what is wrong with the mappings, each where it is written.
  func show(_ faults: [Int: [RecordFault]], in node: YAMLNode) {
    guard case .sequence(let records) = node.content else { return }
    for (index, faults) in faults {
      for fault in faults { report.add(place(of: fault, in: records[index]), fault.message) }
    }
  }

  private func place(of fault: RecordFault, in record: YAMLNode) -> Position {
    guard case .mapping(let entries) = record.content,
      let entry = entries.first(where: { $0.key == fault.key })
    else { return record.position }
    return text.position(of: fault.offset, in: RecordReader.items(of: entry.value)[fault.item])
  }
}
