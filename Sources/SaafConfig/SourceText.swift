/// The scalars of a file, addressable by line and column as libyaml counts them.
struct SourceText {
  var scalars: [Unicode.Scalar]
  /// The index of each line's first scalar.
  private(set) var lineStarts: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    lineStarts = [0]
    for (index, scalar) in scalars.enumerated() where SourceText.isBreak(scalar) {
      let isFirstHalf =
        scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if !isFirstHalf { lineStarts.append(index + 1) }
    }
  }

  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether YAML 1.1 ends a line here.
  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  func index(of position: Position) -> Int? {
    guard lineStarts.indices.contains(position.line - 1) else { return nil }
    let index = lineStarts[position.line - 1] + position.column - 1
    return index < scalars.count ? index : nil
  }

  /// - Complexity: O(*n*) in the number of lines.
  func position(of index: Int) -> Position {
    let line = (lineStarts.lastIndex { $0 <= index } ?? 0) + 1
    return Position(line: line, column: index - lineStarts[line - 1] + 1)
  }

  /// Where the scalar number `offset` of a node's text stands in the file.
  ///
  /// The text differs from what is written: quotation marks, escapes, indentation and folded lines
  /// are gone. The walk follows both; where they cannot be brought together, the last place that
  /// could is the answer.
  func position(of offset: Int, in node: YAMLNode) -> Position {
    guard case .scalar(let text, let style) = node.content, var index = index(of: node.position)
    else { return node.position }
    skipProperties(&index)
    switch style {
    case .plain: break
    case .singleQuoted, .doubleQuoted: index += 1
    case .block:
      while index < scalars.count, !SourceText.isBreak(scalars[index]) { index += 1 }
      skipBreaks(&index)
    }
    for scalar in text.unicodeScalars.prefix(offset) {
      guard index < scalars.count else { break }
      step(over: scalar, style, &index)
    }
    return position(of: min(index, scalars.count))
  }

  /// Skips an anchor or a tag before a node: `&name `, `!!str `.
  private func skipProperties(_ index: inout Int) {
    while index < scalars.count, scalars[index] == "&" || scalars[index] == "!" {
      while index < scalars.count, !isBlank(scalars[index]) { index += 1 }
      while index < scalars.count, isBlank(scalars[index]) { index += 1 }
    }
  }

  private func step(over scalar: Unicode.Scalar, _ style: YAMLNode.ScalarStyle, _ index: inout Int)
  {
    var end = index
    while end < scalars.count, isBlank(scalars[end]), !SourceText.isBreak(scalars[end]) { end += 1 }
    if scalar == " " || scalar == "\n", end < scalars.count, SourceText.isBreak(scalars[end]) {
      index = end
      skipBreaks(&index)
    } else if style == .doubleQuoted, scalars[index] == "\\", index + 1 < scalars.count {
      let digits: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]
      index += 2 + (digits[scalars[index + 1]] ?? 0)
    } else {
      index += style == .singleQuoted && scalar == "'" ? 2 : 1
    }
  }

  private func skipBreaks(_ index: inout Int) {
    while index < scalars.count, isBlank(scalars[index]) { index += 1 }
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || SourceText.isBreak(scalar)
  }
}
