import SaafPipeline

/// Parses the `when:` of a stage.
///
///     condition  = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation   = "not" negation | "(" condition ")" | comparison
///     comparison = field ( "==" text | "!=" text | [ "not" ] "in" "[" text { "," text } "]" )
///
/// Texts stand between single or double quotation marks and know no escapes.
struct ConditionParser {
  /// A mistake and the number of scalars before it.
  struct Failure: Error, Equatable {
    var offset: Int
    var message: String
  }

  private static let deepest = 50
  private static let fieldNames = Condition.Field.allCases.map(\.rawValue)

  /// The formats that readers can give an article; a comparison with another never holds.
  private let formats: [String]
  private let tokens: [ConditionToken]
  private var index = 0
  private var depth = 0
  /// Mistakes after which parsing goes on.
  private var failures: [Failure] = []

  private init(_ text: String, formats: [String]) {
    tokens = ConditionLexer.tokens(of: text)
    self.formats = formats
  }

  /// The condition, or all mistakes up to the first that makes the rest unreadable.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func parse(_ text: String, formats: [String]) -> (condition: Condition?, [Failure]) {
    var parser = ConditionParser(text, formats: formats)
    do throws(Failure) {
      let condition = try parser.disjunction()
      guard parser.token.kind == .end else { throw parser.expected("'and', 'or' or the end") }
      return (parser.failures.isEmpty ? condition : nil, parser.failures)
    } catch {
      return (nil, parser.failures + [error])
    }
  }

  private var token: ConditionToken { tokens[index] }

  private mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  private mutating func skip(word: String) -> Bool {
    guard token.kind == .word, token.value == word else { return false }
    advance()
    return true
  }

  private mutating func disjunction() throws(Failure) -> Condition {
    var condition = try conjunction()
    while skip(word: "or") { condition = .or(condition, try conjunction()) }
    return condition
  }

  private mutating func conjunction() throws(Failure) -> Condition {
    var condition = try negation()
    while skip(word: "and") { condition = .and(condition, try negation()) }
    return condition
  }

  private mutating func negation() throws(Failure) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ConditionParser.deepest else {
      throw Failure(offset: token.offset, message: "the condition is nested too deep")
    }
    if skip(word: "not") { return .not(try negation()) }
    guard token.kind == .open else { return try comparison() }
    advance()
    let condition = try disjunction()
    guard token.kind == .close else { throw expected("')'") }
    advance()
    return condition
  }

  private mutating func comparison() throws(Failure) -> Condition {
    guard token.kind == .word, !["and", "or", "in"].contains(token.value) else {
      throw expected("a field, 'not' or '('")
    }
    let name = token
    let field = Condition.Field(rawValue: name.value)
    if field == nil {
      let hint = NearestName.hint(
        for: name.value, among: ConditionParser.fieldNames, plural: "fields")
      fail(name.offset, "unknown field \(quoted(name.value))\(hint)")
    }
    advance()
    // An unknown field is already reported; the rest is read as if it were a known one that takes
    // any text.
    let known = field ?? .path
    switch token.kind {
    case .equal:
      advance()
      return .equals(known, try text(for: known))
    case .unequal:
      advance()
      return .not(.equals(known, try text(for: known)))
    default: break
    }
    let isNegated = skip(word: "not")
    guard skip(word: "in") else {
      throw expected(isNegated ? "'in'" : "'==', '!=', 'in' or 'not in'")
    }
    let condition = Condition.isOneOf(known, try list(for: known))
    return isNegated ? .not(condition) : condition
  }

  private mutating func list(for field: Condition.Field) throws(Failure) -> [String] {
    guard token.kind == .openList else { throw expected("'['") }
    var texts: [String] = []
    repeat {
      advance()
      texts.append(try text(for: field))
    } while token.kind == .comma
    guard token.kind == .closeList else { throw expected("',' or ']'") }
    advance()
    return texts
  }

  private mutating func text(for field: Condition.Field) throws(Failure) -> String {
    guard token.kind == .text else {
      guard token.kind == .word else { throw expected("a text between quotation marks") }
      throw Failure(
        offset: token.offset,
        message: "\(quoted(token.value)) needs quotation marks: \"\(token.value)\"")
    }
    defer { advance() }
    if field == .format, !formats.contains(token.value) {
      let hint = NearestName.hint(for: token.value, among: formats, plural: "formats")
      fail(token.offset, "unknown format \(quoted(token.value))\(hint)")
    }
    return token.value
  }

  private mutating func fail(_ offset: Int, _ message: String) {
    failures.append(Failure(offset: offset, message: message))
  }

  private func expected(_ what: String) -> Failure {
    let found = token
    let message =
      (found.kind == .stray ? ConditionParser.advice(on: found.value) : nil)
      ?? "expected \(what), not \(found.inWords)"
    return Failure(offset: found.offset, message: message)
  }

  private static func advice(on stray: String) -> String? {
    switch stray {
    case "=", "===": "\(quoted(stray)) is not an operator; write '=='"
    case "&", "&&": "\(quoted(stray)) is not an operator; write 'and'"
    case "|", "||": "\(quoted(stray)) is not an operator; write 'or'"
    case "!": "'!' is not an operator; write 'not'"
    case _ where stray.first == "\"" || stray.first == "'":
      "the text has no closing quotation mark"
    default: nil
    }
  }
}
