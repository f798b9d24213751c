import SaafText

/// A phrase pack in YAML: the labels of one language.
///
///     language: hi
///     name: Hindi                 # optional
///     labels:
///       video: [वीडियो]
///       last-modified: [अंतिम अपडेट]
public struct PhrasePackFile: Sendable, Equatable {
  /// The pack for stages.
  public var pack: PhrasePack
  /// What people call the language.
  public var name: String?

  /// Checks and reads a phrase pack.
  ///
  /// - Parameter file: the file's name for messages.
  /// - Throws: ``ConfigurationErrors`` with every mistake: YAML that cannot be parsed, unknown keys
  ///   and roles, labels that are empty or that repeat another of their role.
  /// - Complexity: O(*n*) in the length of the text.
  public static func load(
    text: String, file: String
  ) throws(ConfigurationErrors) -> PhrasePackFile {
    let report = FileReport(file: file, collector: IssueCollector())
    let pack = read(text, report)
    guard let pack, report.collector.issues.isEmpty else {
      throw ConfigurationErrors(report.collector.issues)
    }
    return pack
  }

  static func read(_ text: String, _ report: FileReport) -> PhrasePackFile? {
    guard let document = YAMLDocument.parse(text, report),
      let fields = report.fields(
        of: document.root, what: "a phrase pack", keys: ["language", "name", "labels"])
    else { return nil }
    let language = report.requiredText("language", in: fields, what: "the phrase pack")
    if let node = fields["language"], let language, !isName(language) {
      report.add(
        node.position,
        "the language \(quoted(language)) is not a name; use letters, digits and '-', "
          + "not all or none")
    }
    let name = fields["name"].flatMap { report.text(of: $0, what: "'name'") }
    guard let node = fields["labels"] else {
      report.add(fields.position, "the phrase pack has no 'labels'")
      return nil
    }
    guard let labels = labels(of: node, report), let language else { return nil }
    return PhrasePackFile(pack: PhrasePack(language: language, labels: labels), name: name)
  }

  /// Whether pipelines can ask for a language under this name.
  static func isName(_ text: String) -> Bool {
    !["all", "none"].contains(text)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      }
  }

  private static func labels(
    of node: YAMLNode, _ report: FileReport
  ) -> [PhrasePack.Role: [String]]? {
    guard let entries = report.entries(of: node, what: "'labels'") else { return nil }
    let roles = PhrasePack.Role.allCases.map(\.rawValue)
    var labels: [PhrasePack.Role: [String]] = [:]
    for entry in entries {
      guard let role = PhrasePack.Role(rawValue: entry.key) else {
        let hint = NearestName.hint(for: entry.key, among: roles, plural: "roles")
        report.add(entry.keyPosition, "unknown role \(quoted(entry.key))\(hint)")
        continue
      }
      labels[role] = texts(of: entry.value, role, report)
    }
    if labels.isEmpty, entries.isEmpty { report.add(node.position, "'labels' is empty") }
    return labels
  }

  private static func texts(
    of node: YAMLNode, _ role: PhrasePack.Role, _ report: FileReport
  ) -> [String] {
    let what = "a label of '\(role.rawValue)'"
    var seen: [ComparisonKey: String] = [:]
    return (report.items(of: node, what: "'\(role.rawValue)'") ?? []).compactMap { item in
      guard let label = report.text(of: item, what: what) else { return nil }
      // Two labels with one key would be one label to every stage.
      let key = ComparisonKey(label, foldsCase: true)
      if let first = seen.updateValue(label, forKey: key) {
        let twin = first == label ? "is listed twice" : "is the same label as \(quoted(first))"
        report.add(item.position, "\(quoted(label)) \(twin); keep one")
      }
      return label
    }
  }
}
