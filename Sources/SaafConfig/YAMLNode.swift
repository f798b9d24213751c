/// A value of a YAML file with its place; aliases and merge keys are already resolved.
struct YAMLNode {
  enum Content {
    case scalar(String, ScalarStyle)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// How a scalar was written. Only plain ones can be numbers, flags or nothing.
  enum ScalarStyle {
    case plain, singleQuoted, doubleQuoted, block
  }

  struct Entry {
    var key: String
    var keyPosition: Position
    var value: YAMLNode
  }

  var position: Position
  var content: Content

  /// The text of a scalar that is not null.
  var text: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// The text of an unquoted scalar.
  var plainText: String? {
    guard case .scalar(let text, .plain) = content, !isNull else { return nil }
    return text
  }

  var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The value in words, for "takes a list, not …".
  var inWords: String {
    switch content {
    case .scalar: text.map(quoted) ?? "nothing"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A value between quotation marks, cut when it is long and on one line, so that it fits a message.
func quoted(_ text: String) -> String {
  let limit = 60
  let line = text.unicodeScalars.map { $0.value < 0x20 ? " " : String($0) }
  return line.count <= limit ? "'\(line.joined())'" : "'\(line.prefix(limit).joined())…'"
}
