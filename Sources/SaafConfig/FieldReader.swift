/// The checked keys of a mapping.
struct Fields {
  let position: Position
  private let entries: [String: YAMLNode.Entry]

  init(position: Position, entries: [YAMLNode.Entry]) {
    self.position = position
    self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  }

  subscript(_ key: String) -> YAMLNode? { entries[key]?.value }

  func keyPosition(_ key: String) -> Position { entries[key]?.keyPosition ?? position }
}

extension FileReport {
  /// Reads a mapping whose keys are all known.
  ///
  /// - Parameter what: what the mapping is, for messages: `'limits'`.
  func fields(of node: YAMLNode, what: String, keys: [String]) -> Fields? {
    guard let entries = entries(of: node, what: what) else { return nil }
    for entry in entries where !keys.contains(entry.key) {
      let hint = NearestName.hint(for: entry.key, among: keys, plural: "keys")
      add(entry.keyPosition, "unknown key \(quoted(entry.key)) in \(what)\(hint)")
    }
    return Fields(position: node.position, entries: entries)
  }

  func entries(of node: YAMLNode, what: String) -> [YAMLNode.Entry]? {
    guard case .mapping(let entries) = node.content else {
      add(node.position, "\(what) takes a mapping, not \(node.inWords)")
      return nil
    }
    return entries
  }

  func items(of node: YAMLNode, what: String) -> [YAMLNode]? {
    guard case .sequence(let items) = node.content else {
      let hint = node.text.map { "; write [\($0)]" } ?? ""
      add(node.position, "\(what) takes a list, not \(node.inWords)\(hint)")
      return nil
    }
    return items
  }

  /// Reads a text that is not empty.
  func text(of node: YAMLNode, what: String) -> String? {
    guard let text = node.text else {
      add(node.position, "\(what) takes a text, not \(node.inWords)")
      return nil
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      add(node.position, "\(what) is empty")
      return nil
    }
    return text
  }

  /// Reads the text under `key`, which must be there.
  func requiredText(_ key: String, in fields: Fields, what: String) -> String? {
    guard let node = fields[key] else {
      add(fields.position, "\(what) has no '\(key)'")
      return nil
    }
    return text(of: node, what: "'\(key)'")
  }

  /// Reads a text that is one of `names`.
  func choice(of node: YAMLNode, what: String, noun: String, among names: [String]) -> String? {
    guard let text = text(of: node, what: what) else { return nil }
    guard names.contains(text) else {
      let hint = NearestName.hint(for: text, among: names, plural: "\(noun)s")
      add(node.position, "unknown \(noun) \(quoted(text))\(hint)")
      return nil
    }
    return text
  }
}
