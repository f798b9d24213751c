/// Parses lists of selectors: what Selectors Level 4 has of structure, without what a page has only
/// while somebody uses it.
///
/// Lists in `:is()` and `:where()` are not forgiving, as they are in browsers (section 18.1): whoever
/// wrote the selector is to see the mistake.
struct CSSSelectorParser {
  /// How deep pseudo-classes can be nested.
  private static let deepest = 16

  private var scanner: CSSScanner
  private var depth = 0
  private var isInHas = false

  private init(_ text: String) { scanner = CSSScanner(text) }

  /// - Complexity: O(*n*) in the length of the text.
  static func parse(_ text: String) throws(SelectorFault) -> [CSSSelector] {
    var parser = CSSSelectorParser(text)
    let list = try parser.list(isRelative: false)
    guard parser.scanner.next == nil else { throw parser.unexpected("',' or the end") }
    return list
  }

  private mutating func list(isRelative: Bool) throws(SelectorFault) -> [CSSSelector] {
    var selectors: [CSSSelector] = []
    repeat {
      selectors.append(try selector(isRelative: isRelative))
    } while scanner.skip(",")
    return selectors
  }

  private mutating func selector(isRelative: Bool) throws(SelectorFault) -> CSSSelector {
    _ = scanner.skipSpace()
    let first = isRelative ? combinator() ?? .descendant : .descendant
    var parts = [CSSSelector.Part(combinator: first, compound: try compound())]
    while true {
      let hasSpace = scanner.skipSpace()
      guard let next = scanner.next, next != ",", next != ")" else { break }
      let combinator = combinator() ?? (hasSpace ? .descendant : nil)
      guard let combinator else { throw unexpected("a combinator or ','") }
      parts.append(CSSSelector.Part(combinator: combinator, compound: try compound()))
    }
    return CSSSelector(parts: parts)
  }

  /// A combinator other than white space, with the white space after it.
  private mutating func combinator() -> CSSSelector.Combinator? {
    let combinators: [Unicode.Scalar: CSSSelector.Combinator] = [
      ">": .child, "+": .nextSibling, "~": .subsequentSibling,
    ]
    guard let combinator = scanner.next.flatMap({ combinators[$0] }) else { return nil }
    scanner.advance()
    _ = scanner.skipSpace()
    return combinator
  }

  private mutating func compound() throws(SelectorFault) -> CSSSelector.Compound {
    var compound = CSSSelector.Compound()
    let start = scanner.position
    if scanner.isAtIdentifier {
      compound.type = scanner.name().asciiLowercased
    } else {
      _ = scanner.skip("*")
    }
    if scanner.next == "|" {
      throw fault("namespaces are not supported, and pages of HTML do without them")
    }
    while let condition = try condition(compound.type) { compound.conditions.append(condition) }
    guard scanner.position > start else {
      throw unexpected("an element, '.class', '#id', '[attribute]' or ':pseudo-class'")
    }
    return compound
  }

  private mutating func condition(
    _ type: String?
  ) throws(SelectorFault) -> CSSSelector.Condition? {
    switch scanner.next {
    case "#":
      scanner.advance()
      return .id(try identifier(after: "#"))
    case ".":
      scanner.advance()
      return .class(try identifier(after: "."))
    case "[":
      scanner.advance()
      return .attribute(try attribute())
    case ":":
      scanner.advance()
      return try pseudoClass(type)
    default: return nil
    }
  }

  private mutating func identifier(after sign: String) throws(SelectorFault) -> String {
    if let name = scanner.identifier() { return name }
    if let digit = scanner.next, ("0"..."9").contains(digit) {
      throw fault(
        "a name that begins with a digit needs an escape; write '\(sign)\\3\(digit) ' for "
          + "'\(sign)\(digit)'")
    }
    throw unexpected("a name after '\(sign)'")
  }

  // MARK: Attributes

  private mutating func attribute() throws(SelectorFault) -> CSSSelector.Attribute {
    _ = scanner.skipSpace()
    guard let name = scanner.identifier() else { throw unexpected("the name of an attribute") }
    _ = scanner.skipSpace()
    var attribute = CSSSelector.Attribute(name: name.asciiLowercased)
    if scanner.skip("]") { return attribute }
    guard let test = test() else {
      throw unexpected("']' or one of =, ~=, |=, ^=, $=, *=")
    }
    attribute.test = test
    _ = scanner.skipSpace()
    if let text = try scanner.string() {
      attribute.value = text
    } else if let name = scanner.identifier() {
      attribute.value = name
    } else {
      throw unexpected("a value between quotation marks")
    }
    _ = scanner.skipSpace()
    attribute.ignoresCase = CSSSelectorParser.caseless.contains(attribute.name)
    if let flag = scanner.next, flag == "i" || flag == "I" || flag == "s" || flag == "S" {
      attribute.ignoresCase = flag == "i" || flag == "I"
      scanner.advance()
      _ = scanner.skipSpace()
    }
    guard scanner.skip("]") else { throw unexpected("']'") }
    return attribute
  }

  private mutating func test() -> CSSSelector.Attribute.Operator? {
    for test in CSSSelector.Attribute.Operator.allCases {
      let signs = Array(test.rawValue.unicodeScalars)
      if signs.indices.allSatisfy({ scanner.peek($0) == signs[$0] }) {
        scanner.advance(signs.count)
        return test
      }
    }
    return nil
  }

  /// Attributes whose values HTML compares without case (HTML Living Standard, section 4.16.2).
  private static let caseless: Set<String> = [
    "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear",
    "codetype", "color", "compact", "declare", "defer", "dir", "direction", "disabled", "enctype",
    "face", "frame", "hreflang", "http-equiv", "lang", "language", "link", "media", "method",
    "multiple", "nohref", "noresize", "noshade", "nowrap", "readonly", "rel", "rev", "rules",
    "scope", "scrolling", "selected", "shape", "target", "text", "type", "valign", "valuetype",
    "vlink",
  ]

  // MARK: Pseudo-classes

  private static let known = [
    "any-link", "empty", "first-child", "first-of-type", "has()", "is()", "last-child",
    "last-of-type", "link", "not()", "nth-child()", "nth-last-child()", "nth-last-of-type()",
    "nth-of-type()", "only-child", "only-of-type", "root", "where()",
  ]

  private mutating func pseudoClass(
    _ type: String?
  ) throws(SelectorFault) -> CSSSelector.Condition {
    let start = scanner.position - 1
    if scanner.next == ":" {
      throw fault("a pseudo-element is no part of a page; leave it out", at: start)
    }
    guard let name = scanner.identifier()?.asciiLowercased else {
      throw unexpected("a pseudo-class after ':'")
    }
    let isFunction = scanner.skip("(")
    if name.hasSuffix("of-type"), type == nil {
      throw fault("':\(name)' needs the name of an element before it, as in 'p:\(name)'", at: start)
    }
    let condition = isFunction ? try function(name, start) : simple(name)
    guard let condition else { throw unknown(name, isFunction, at: start) }
    guard isFunction else { return condition }
    _ = scanner.skipSpace()
    guard scanner.skip(")") else { throw unexpected("')'") }
    return condition
  }

  private func simple(_ name: String) -> CSSSelector.Condition? {
    switch name {
    case "root": .root
    case "empty": .empty
    case "link", "any-link": .link
    case "first-child": .position(CSSSelector.Position(step: 0, offset: 1))
    case "last-child": .position(CSSSelector.Position(step: 0, offset: 1, fromEnd: true))
    case "first-of-type": .position(CSSSelector.Position(step: 0, offset: 1, ofType: true))
    case "last-of-type":
      .position(CSSSelector.Position(step: 0, offset: 1, fromEnd: true, ofType: true))
    case "only-child": .only(ofType: false)
    case "only-of-type": .only(ofType: true)
    default: nil
    }
  }

  private mutating func function(
    _ name: String, _ start: Int
  ) throws(SelectorFault) -> CSSSelector.Condition? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= CSSSelectorParser.deepest else {
      throw fault("pseudo-classes are nested deeper than \(CSSSelectorParser.deepest)", at: start)
    }
    switch name {
    case "is", "where": return .any(try list(isRelative: false))
    case "not": return .not(try list(isRelative: false))
    case "has":
      guard !isInHas else { throw fault("':has()' cannot stand in another one", at: start) }
      isInHas = true
      defer { isInHas = false }
      return .has(try list(isRelative: true))
    case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type":
      var position = try nth(name)
      position.fromEnd = name.contains("last")
      position.ofType = name.hasSuffix("of-type")
      return .position(position)
    default: return nil
    }
  }

  /// *An+B* (CSS Syntax Level 3, section 6), and `of` with a list after it.
  private mutating func nth(_ name: String) throws(SelectorFault) -> CSSSelector.Position {
    let start = scanner.position
    var text = ""
    while let next = scanner.next, next != ")", !isAtOf {
      text.unicodeScalars.append(next)
      scanner.advance()
    }
    guard var position = CSSSelectorParser.position(text) else {
      throw fault(
        "':\(name)()' takes odd, even, a number or a form such as 2n+1, not '\(text)'", at: start)
    }
    if isAtOf, name.hasSuffix("child") {
      scanner.advance(3)
      position.of = try list(isRelative: false)
    }
    return position
  }

  private var isAtOf: Bool {
    guard let space = scanner.next, CSSScanner.isSpace(space), let o = scanner.peek(1),
      let f = scanner.peek(2), let end = scanner.peek(3)
    else { return false }
    return (o == "o" || o == "O") && (f == "f" || f == "F") && CSSScanner.isSpace(end)
  }

  private static func position(_ text: String) -> CSSSelector.Position? {
    let text = trimmed(text.asciiLowercased[...])
    if text == "odd" { return CSSSelector.Position(step: 2, offset: 1) }
    if text == "even" { return CSSSelector.Position(step: 2, offset: 0) }
    guard let n = text.firstIndex(of: "n") else {
      return number(text).map { CSSSelector.Position(step: 0, offset: $0) }
    }
    let step: Int? =
      switch text[..<n] {
      case "", "+": 1
      case "-": -1
      case let head: number(head)
      }
    let tail = trimmed(text[text.index(after: n)...])
    guard let step else { return nil }
    guard let sign = tail.first else { return CSSSelector.Position(step: step, offset: 0) }
    let digits = trimmed(tail.dropFirst())
    guard sign == "+" || sign == "-", digits.first?.isNumber ?? false, let offset = number(digits)
    else { return nil }
    return CSSSelector.Position(step: step, offset: sign == "-" ? -offset : offset)
  }

  /// A whole number with at most nine digits; no element has more siblings.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 10 ? Int(text) : nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.unicodeScalars.allSatisfy(CSSScanner.isSpace) }
    let end = start.lastIndex { !$0.unicodeScalars.allSatisfy(CSSScanner.isSpace) }
    return end.map { start[...$0] } ?? start
  }

  // MARK: Faults

  private func fault(_ message: String, at offset: Int? = nil) -> SelectorFault {
    SelectorFault(offset: offset ?? scanner.position, message: message)
  }

  private func unexpected(_ expected: String) -> SelectorFault {
    fault("expected \(expected), not \(scanner.inWords)")
  }

  private func unknown(_ name: String, _ isFunction: Bool, at offset: Int) -> SelectorFault {
    let written = isFunction ? ":\(name)()" : ":\(name)"
    if name == "contains" {
      return fault(
        "'\(written)' is no selector of CSS; write an XPath: //p[contains(., 'text')]", at: offset)
    }
    if CSSSelectorParser.known.contains(isFunction ? name : "\(name)()") {
      let right = isFunction ? "':\(name)', without brackets" : "':\(name)(…)'"
      return fault("'\(written)' is written \(right)", at: offset)
    }
    let names = CSSSelectorParser.known.map { ":\($0)" }.joined(separator: ", ")
    return fault("unknown pseudo-class '\(written)'; known are \(names)", at: offset)
  }
}
