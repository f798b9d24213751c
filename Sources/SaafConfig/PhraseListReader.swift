import SaafPipeline
import SaafText

/// Reads the value of an option that takes phrase packs.
struct PhraseListReader {
  let registry: Registry
  let source: SourceFile
  let report: FileReport

  private var languages: [String] {
    var names: [String] = []
    for pack in registry.phrasePacks where !names.contains(pack.language) {
      names.append(pack.language)
    }
    return names
  }

  /// The packs named by `all`, `none`, or a list of languages, paths and `all`.
  func packs(of node: YAMLNode, what: String) -> [PhrasePack]? {
    switch node.text {
    case "all": return registry.phrasePacks
    case "none": return []
    default: break
    }
    guard case .sequence(let items) = node.content else {
      let hint = node.text.map { "; write [\($0)]" } ?? ""
      report.add(
        node.position,
        "\(what) takes \(OptionKind.phrasePacks.expectation), not \(node.inWords)\(hint)")
      return nil
    }
    var packs: [PhrasePack] = []
    var seen: Set<String> = []
    var isComplete = true
    for item in items {
      guard let name = report.text(of: item, what: "an item of \(what)") else {
        isComplete = false
        continue
      }
      guard seen.insert(name).inserted else {
        report.add(item.position, "\(quoted(name)) is listed twice; keep one")
        continue
      }
      if let found = self.packs(named: name, at: item.position) {
        packs.append(contentsOf: found.filter { !packs.contains($0) })
      } else {
        isComplete = false
      }
    }
    return isComplete ? packs : nil
  }

  private func packs(named name: String, at position: Position) -> [PhrasePack]? {
    if name == "all" { return registry.phrasePacks }
    if name == "none" {
      report.add(position, "'none' stands alone, not in a list")
      return nil
    }
    if Paths.looksLikePath(name) { return file(name, at: position).map { [$0.pack] } }
    let found = registry.phrasePacks.filter { $0.language == name }
    guard !found.isEmpty else {
      let hint = NearestName.hint(for: name, among: languages, plural: "languages")
      report.add(position, "no phrase pack for language \(quoted(name))\(hint)")
      return nil
    }
    return found
  }

  private func file(_ path: String, at position: Position) -> PhrasePackFile? {
    guard let folder = source.folder else {
      report.add(
        position, "a shipped pipeline has no folder for \(quoted(path)); name a language")
      return nil
    }
    guard let file = SourceFile.read(Paths.join(folder, path), report, at: position) else {
      return nil
    }
    let own = FileReport(file: file.name, collector: report.collector)
    return PhrasePackFile.read(file.text, own)
  }
}
