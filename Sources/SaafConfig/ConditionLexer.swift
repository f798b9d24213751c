/// A word, sign or quoted text of a `when:` expression.
struct ConditionToken: Equatable {
  enum Kind: Equatable {
    case word, text
    case equal, unequal
    case open, close, openList, closeList, comma
    case end
    /// A character or spelling that the language does not have.
    case stray
  }

  var kind: Kind
  /// The word, or the text between its quotation marks.
  var value: String
  /// The number of scalars before it.
  var offset: Int

  var inWords: String {
    switch kind {
    case .end: "the end"
    case .text: "the text \"\(value)\""
    default: quoted(value)
    }
  }
}

/// Splits a `when:` expression into tokens.
struct ConditionLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The tokens, the last one being ``ConditionToken/Kind/end``.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func tokens(of text: String) -> [ConditionToken] {
    var lexer = ConditionLexer(text)
    var tokens: [ConditionToken] = []
    repeat { tokens.append(lexer.next()) } while tokens.last?.kind != .end
    return tokens
  }

  private mutating func next() -> ConditionToken {
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    guard index < scalars.count else {
      return ConditionToken(kind: .end, value: "", offset: scalars.count)
    }
    let start = index
    switch scalars[index] {
    case "(": return take(1, .open)
    case ")": return take(1, .close)
    case "[": return take(1, .openList)
    case "]": return take(1, .closeList)
    case ",": return take(1, .comma)
    case "=": return take(run(of: "="), run(of: "=") == 2 ? .equal : .stray)
    case "&": return take(run(of: "&"), .stray)
    case "|": return take(run(of: "|"), .stray)
    case "!" where start + 1 < scalars.count && scalars[start + 1] == "=": return take(2, .unequal)
    case "\"", "'": return takeText(closedBy: scalars[start])
    default:
      while index < scalars.count, isWordPart(scalars[index]) { index += 1 }
      let count = index - start
      index = start
      return count > 0 ? take(count, .word) : take(1, .stray)
    }
  }

  private func run(of scalar: Unicode.Scalar) -> Int {
    scalars[index...].prefix { $0 == scalar }.count
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || ["-", "_", ".", "/"].contains(scalar)
  }

  private mutating func take(_ count: Int, _ kind: ConditionToken.Kind) -> ConditionToken {
    defer { index += count }
    return ConditionToken(kind: kind, value: text(index..<index + count), offset: index)
  }

  private mutating func takeText(closedBy mark: Unicode.Scalar) -> ConditionToken {
    let start = index
    guard let end = scalars[(start + 1)...].firstIndex(of: mark) else {
      index = scalars.count
      return ConditionToken(kind: .stray, value: text(start..<index), offset: start)
    }
    index = end + 1
    return ConditionToken(kind: .text, value: text(start + 1..<end), offset: start)
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
