import Yams

/// Turns Yams' nodes into ours: merges, duplicate keys, tags, and limits on what aliases expand to.
struct YAMLComposer {
  private static let deepest = 64
  private static let mostNodes = 50_000
  /// Private-use scalars stand for the first letter of keys that were renamed.
  private static let firstMarker: UInt32 = 0x10_0000

  private let report: FileReport
  private var renamed: [Position: Unicode.Scalar] = [:]
  private var nodeCount = 0

  init(_ report: FileReport) { self.report = report }

  /// Makes a doubled key unique without moving anything; `false` when it is not written literally.
  mutating func rename(_ key: String, at position: Position, in source: inout SourceText) -> Bool {
    guard let start = source.index(of: position), let first = key.unicodeScalars.first,
      let marker = Unicode.Scalar(YAMLComposer.firstMarker + UInt32(renamed.count))
    else { return false }
    let isQuoted = source.scalars[start] == "\"" || source.scalars[start] == "'"
    let index = isQuoted ? start + 1 : start
    guard index < source.scalars.count, source.scalars[index] == first, renamed[position] == nil,
      !(isQuoted && (first == "\\" || first == "'"))
    else { return false }
    renamed[position] = first
    source.scalars[index] = marker
    return true
  }

  /// The tree under `root`, or `nil` when it is deeper or larger than any honest file.
  ///
  /// - Complexity: O(*n*) in the number of nodes after expansion.
  mutating func convert(_ root: Node) -> YAMLNode? { convert(root, depth: 0) }

  private mutating func convert(_ node: Node, depth: Int) -> YAMLNode? {
    let position = YAMLComposer.position(of: node)
    nodeCount += 1
    guard depth <= YAMLComposer.deepest else {
      report.add(position, "values are nested more than \(YAMLComposer.deepest) deep")
      return nil
    }
    guard nodeCount <= YAMLComposer.mostNodes else {
      report.add(
        position, "aliases expand to more than \(YAMLComposer.mostNodes) values; write them out")
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        position: position, content: .scalar(scalar.string, style(of: scalar, at: position)))
    case .sequence(let sequence):
      checkTag(sequence.tag, among: [.seq], at: position)
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = convert(item, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return YAMLNode(position: position, content: .sequence(items))
    case .mapping(let mapping):
      checkTag(mapping.tag, among: [.map], at: position)
      return convert(mapping, at: position, depth: depth)
    case .alias:
      // Yams makes these only for output.
      return nil
    }
  }

  private mutating func convert(
    _ mapping: Node.Mapping, at position: Position, depth: Int
  ) -> YAMLNode? {
    var entries: [YAMLNode.Entry] = []
    var lines: [String: Int] = [:]
    var merged: [YAMLNode] = []
    for (keyNode, valueNode) in mapping {
      let keyPosition = YAMLComposer.position(of: keyNode)
      guard let value = convert(valueNode, depth: depth + 1) else { return nil }
      guard case .scalar(let scalar) = keyNode else {
        report.add(keyPosition, "a key is a text, not a list or a mapping")
        continue
      }
      let key = originalKey(scalar.string, at: keyPosition)
      if let line = lines[key] {
        report.add(
          keyPosition, "duplicate key \(quoted(key)); it is already in line \(line), keep one")
        continue
      }
      lines[key] = keyPosition.line
      if key == "<<", scalar.style == .plain {
        merged = mergeSources(value)
      } else {
        entries.append(YAMLNode.Entry(key: key, keyPosition: keyPosition, value: value))
      }
    }
    for case .mapping(let inherited) in merged.map(\.content) {
      for entry in inherited where lines[entry.key] == nil {
        lines[entry.key] = entry.keyPosition.line
        entries.append(entry)
        nodeCount += 1
      }
    }
    return YAMLNode(position: position, content: .mapping(entries))
  }

  private func originalKey(_ key: String, at position: Position) -> String {
    guard let first = renamed[position] else { return key }
    return String(first) + String(key.unicodeScalars.dropFirst())
  }

  /// The mappings that `<<` takes keys from, the strongest first.
  private func mergeSources(_ value: YAMLNode) -> [YAMLNode] {
    let sources: [YAMLNode]
    if case .sequence(let items) = value.content { sources = items } else { sources = [value] }
    return sources.filter { source in
      if case .mapping = source.content { return true }
      report.add(
        source.position, "'<<' takes a mapping or a list of mappings, not \(source.inWords)")
      return false
    }
  }

  private func style(of scalar: Node.Scalar, at position: Position) -> YAMLNode.ScalarStyle {
    checkTag(scalar.tag, among: [.str, .nonSpecific], at: position)
    switch scalar.style {
    case .singleQuoted: return .singleQuoted
    case .doubleQuoted: return .doubleQuoted
    case .literal, .folded: return .block
    case .any, .plain: return .plain
    }
  }

  private func checkTag(_ tag: Tag, among known: [Tag.Name], at position: Position) {
    let name = Tag.Name(rawValue: tag.rawValue)
    guard name != .implicit, !known.contains(name) else { return }
    report.add(position, "the tag \(quoted(tag.rawValue)) has no meaning here; remove it")
  }

  private static func position(of node: Node) -> Position {
    node.mark.map { Position(line: $0.line, column: $0.column) } ?? .start
  }
}
