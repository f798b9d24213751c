import SaafPipeline

/// Reads `input` and `limits`; both overrule what is inherited key by key.
struct SettingsReader {
  static let automaticFormat = "auto"

  let registry: Registry
  let encodings: [String]
  let report: FileReport

  func input(_ node: YAMLNode, into draft: inout PipelineDraft) {
    guard let fields = report.fields(of: node, what: "'input'", keys: ["format", "encoding"])
    else { return }
    if let node = fields["format"] {
      var names = registry.readers.map { $0.name }
      if !names.contains(SettingsReader.automaticFormat) {
        names.insert(SettingsReader.automaticFormat, at: 0)
      }
      if let name = report.choice(of: node, what: "'format'", noun: "format", among: names) {
        draft.inputFormat = name
        draft.formatPlace = (report.file, node.position)
      }
    }
    if let node = fields["encoding"], let name = report.text(of: node, what: "'encoding'"),
      isEncoding(name, at: node.position)
    {
      draft.inputEncoding = name
    }
  }

  private func isEncoding(_ name: String, at position: Position) -> Bool {
    guard encodings.isEmpty else {
      if encodings.contains(where: { $0.lowercased() == name.lowercased() }) { return true }
      let hint = NearestName.hint(for: name, among: encodings, plural: "encodings")
      report.add(position, "unknown encoding \(quoted(name))\(hint)")
      return false
    }
    // RFC 2978, section 2.3, names the characters of encoding names.
    let signs = "!#$%&'+-^_`{}~.:()".unicodeScalars
    let isName = name.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || signs.contains(scalar)
    }
    guard isName else {
      report.add(
        position, "\(quoted(name)) is not the name of an encoding; write one such as windows-1251")
      return false
    }
    return true
  }

  func limits(_ node: YAMLNode, into limits: inout Pipeline.Limits) {
    guard
      let fields = report.fields(
        of: node, what: "'limits'", keys: ["document-bytes", "document-time", "error-rate"])
    else { return }
    if let node = fields["document-bytes"] {
      if let bytes = node.text.flatMap(ByteSize.parse), bytes > 0 {
        limits.documentBytes = bytes
      } else {
        report.add(
          node.position, "'document-bytes' takes a size such as 64MiB, not \(node.inWords)")
      }
    }
    if let node = fields["document-time"] {
      if let time = node.text.flatMap(TimeSpan.parse), time > .zero {
        limits.documentTime = time
      } else {
        report.add(
          node.position,
          "'document-time' takes a time such as 500ms, 10s or 2min, "
            + "not \(node.inWords)")
      }
    }
    if let node = fields["error-rate"] {
      if let rate = node.plainText.flatMap({ Double($0) }), (0...1).contains(rate) {
        limits.errorRate = rate
      } else {
        report.add(
          node.position, "'error-rate' takes a number from 0 to 1, not \(node.inWords)")
      }
    }
  }
}
