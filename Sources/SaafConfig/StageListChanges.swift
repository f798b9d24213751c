import SaafPipeline

/// Applies `remove`, `change` and `insert` to an inherited list of stages, in this order.
///
/// A stage that is listed twice is removed and changed twice; new stages go before its first or
/// after its last place.
struct StageListChanges {
  static let keys = ["remove", "change", "insert"]

  let reader: StageListReader
  let report: FileReport
  /// Whether the inherited list is whole; when it has mistakes, absent stages prove nothing.
  let isWhole: Bool

  func apply(_ fields: Fields, to inherited: [PlannedStage]) -> [PlannedStage] {
    var stages = inherited
    var removed: Set<String> = []
    if let node = fields["remove"] { removed = remove(node, from: &stages) }
    if let node = fields["change"] { change(node, in: &stages, removed: removed) }
    if let node = fields["insert"] { insert(node, into: &stages, removed: removed) }
    return stages
  }

  private func remove(_ node: YAMLNode, from stages: inout [PlannedStage]) -> Set<String> {
    var removed: Set<String> = []
    for item in report.items(of: node, what: "'remove'") ?? [] {
      guard let name = report.text(of: item, what: "an item of 'remove'") else { continue }
      guard isListed(name, at: item.position, in: stages, removed: removed) else { continue }
      removed.insert(name)
      stages.removeAll { $0.name == name }
    }
    return removed
  }

  private func change(
    _ node: YAMLNode, in stages: inout [PlannedStage], removed: Set<String>
  ) {
    for entry in report.entries(of: node, what: "'change'") ?? [] {
      guard isListed(entry.key, at: entry.keyPosition, in: stages, removed: removed),
        let type = reader.registry.stage(named: entry.key)
      else { continue }
      let options = reader.options(of: entry.value, for: type)
      for index in stages.indices where stages[index].name == entry.key {
        stages[index].options.merge(options) { _, new in new }
      }
    }
  }

  private func insert(
    _ node: YAMLNode, into stages: inout [PlannedStage], removed: Set<String>
  ) {
    for item in report.items(of: node, what: "'insert'") ?? [] {
      let keys = ["before", "after", "stages"]
      guard let fields = report.fields(of: item, what: "an item of 'insert'", keys: keys) else {
        continue
      }
      var new: [PlannedStage] = []
      if let list = fields["stages"] {
        new = reader.stages(of: list, what: "'stages'")
      } else {
        report.add(fields.position, "the insertion has no 'stages'")
      }
      guard (fields["before"] == nil) != (fields["after"] == nil) else {
        report.add(fields.position, "an insertion has either 'before' or 'after'")
        continue
      }
      let isBefore = fields["before"] != nil
      guard let anchor = isBefore ? fields["before"] : fields["after"],
        let name = report.text(of: anchor, what: isBefore ? "'before'" : "'after'"),
        isListed(name, at: anchor.position, in: stages, removed: removed)
      else { continue }
      let place =
        isBefore
        ? stages.firstIndex { $0.name == name }
        : stages.lastIndex { $0.name == name }.map { $0 + 1 }
      if let place { stages.insert(contentsOf: new, at: place) }
    }
  }

  private func isListed(
    _ name: String, at position: Position, in stages: [PlannedStage], removed: Set<String>
  ) -> Bool {
    let names = stages.map(\.name)
    if names.contains(name) { return true }
    if removed.contains(name) {
      report.add(position, "stage \(quoted(name)) is already removed in this file")
    } else if reader.registry.stage(named: name) == nil {
      // A name that nobody knows is wrong whether or not the inherited list is whole.
      _ = reader.type(named: name, at: position)
    } else if isWhole {
      let hint = NearestName.hint(for: name, among: names, plural: "inherited stages")
      report.add(position, "stage \(quoted(name)) is not in the inherited list\(hint)")
    }
    return false
  }
}
