import SaafConfig

/// What repeats in the pages of each host.
struct HostTable: Sendable {
  private struct Pages: Sendable {
    var number: Int
    var paths: LossyCounter<SeenPath>
  }

  /// The host of pages whose address is not known has the empty name.
  private var hosts: [String: Pages] = [:]
  private var hostsSeen = 0
  private let thresholds: Thresholds

  /// How many hosts are known at once. Documents are meant to come from one site, or a few; when
  /// they come from more, those with the fewest pages are forgotten.
  private static let mostHosts = 256

  init(_ thresholds: Thresholds) { self.thresholds = thresholds }

  mutating func add(_ page: PagePaths, document: String) {
    let name = page.host ?? ""
    if hosts[name] == nil {
      if hosts.count >= Self.mostHosts { forgetRareHosts() }
      hosts[name] = Pages(
        number: hostsSeen, paths: LossyCounter(width: thresholds.counterWidth))
      hostsSeen += 1
    }
    guard var pages = hosts.removeValue(forKey: name) else { return }
    for path in page.paths {
      pages.paths.count(path.key, initial: SeenPath(path, of: page)) {
        $0.add(path, of: page, document: document)
      }
    }
    pages.paths.endDocument()
    hosts[name] = pages
  }

  private mutating func forgetRareHosts() {
    let sorted = hosts.sorted {
      ($0.value.paths.documents, -$0.value.number) > ($1.value.paths.documents, -$1.value.number)
    }
    hosts = Dictionary(
      uniqueKeysWithValues: sorted.prefix(Self.mostHosts / 2).map { ($0.key, $0.value) })
  }

  /// The rules for what is the same on many pages of a host, the outermost elements only.
  ///
  /// - Parameter isTaken: whether a line goes by a rule.
  func drops(isTaken: (UInt64) -> Bool) -> [RuleFile.Drop] {
    hosts.sorted { $0.key < $1.key }.flatMap { host, pages in
      drops(of: pages, host: host.isEmpty ? nil : host, isTaken: isTaken)
    }
  }

  private func drops(
    of pages: Pages, host: String?, isTaken: (UInt64) -> Bool
  ) -> [RuleFile.Drop] {
    let total = pages.paths.documents
    let found = pages.paths.entries.filter { _, entry in
      thresholds.areMet(by: entry.documents, of: total)
        && entry.value.isTemplate(least: thresholds.documents, isTaken: isTaken)
    }
    func isCovered(_ parent: UInt64) -> Bool {
      var key = parent
      while key != 0, let entry = pages.paths.entries[key] {
        if found[key] != nil || found[entry.value.id] != nil { return true }
        key = entry.value.parent
      }
      return false
    }
    return
      found.filter { key, entry in
        if found[entry.value.id]?.documents == entry.documents { return false }
        return !isCovered(entry.value.parent)
      }
      .map { $0.value }
      .sorted {
        $0.documents == $1.documents
          ? $0.value.selector < $1.value.selector : $0.documents > $1.documents
      }
      .map {
        RuleFile.Drop(
          host: host, selector: $0.value.selector,
          .init(documents: $0.documents, examples: $0.value.examples))
      }
  }
}
