/// Translates selectors into XPath 1.0.
///
/// A selector is read from its end: `section > p.lead` becomes `//p[class…][parent::section]`, so
/// that it can stand as a condition in `:not()` and `:is()` as well. Relative selectors in `:has()`
/// are read from their beginning, along the axes.
enum XPathTranslation {
  /// The path of all elements that one of the selectors matches.
  ///
  /// - Complexity: O(*n*) in the size of the selectors.
  static func path(of selectors: [CSSSelector]) -> String {
    if selectors.count == 1 { return "//" + step(selectors[0], selectors[0].parts.count - 1) }
    return "//*[\(any(selectors))]"
  }

  /// Whether the element at hand is one that a selector matches.
  private static func any(_ selectors: [CSSSelector]) -> String {
    selectors.map { "self::" + step($0, $0.parts.count - 1) }.joined(separator: " or ")
  }

  /// The test of one part of a selector, with what has to be before it.
  private static func step(_ selector: CSSSelector, _ index: Int) -> String {
    let own = step(selector.parts[index].compound)
    guard index > 0 else { return own }
    let left = step(selector, index - 1)
    switch selector.parts[index].combinator {
    case .descendant: return "\(own)[ancestor::\(left)]"
    case .child: return "\(own)[parent::\(left)]"
    case .nextSibling: return "\(own)[preceding-sibling::*[1]/self::\(left)]"
    case .subsequentSibling: return "\(own)[preceding-sibling::\(left)]"
    }
  }

  /// The path of a relative selector from its anchor.
  private static func relativePath(_ selector: CSSSelector) -> String {
    selector.parts.map { part in
      let own = step(part.compound)
      return switch part.combinator {
      case .descendant: "descendant::\(own)"
      case .child: "child::\(own)"
      case .nextSibling: "following-sibling::*[1]/self::\(own)"
      case .subsequentSibling: "following-sibling::\(own)"
      }
    }.joined(separator: "/")
  }

  private static func step(_ compound: CSSSelector.Compound) -> String {
    let name = compound.type.map { nameTest($0) } ?? "*"
    return name + compound.conditions.map { "[\(test($0, compound.type))]" }.joined()
  }

  private static func test(_ condition: CSSSelector.Condition, _ type: String?) -> String {
    switch condition {
    case .id(let id): compare("@id", "=", id)
    case .class(let name): includes("@class", name)
    case .attribute(let attribute): test(attribute)
    case .position(let position): test(position, type)
    case .only(let ofType):
      "not(preceding-sibling::\(siblings(ofType, type)) or "
        + "following-sibling::\(siblings(ofType, type)))"
    case .root: "not(parent::*)"
    case .empty: "not(node())"
    case .link: "(self::a or self::area) and @href"
    case .any(let list): any(list)
    case .not(let list): "not(\(any(list)))"
    case .has(let list): list.map(relativePath).joined(separator: " or ")
    }
  }

  // MARK: Attributes

  private static func test(_ attribute: CSSSelector.Attribute) -> String {
    let path = isPlainName(attribute.name) ? "@\(attribute.name)" : "@\(nameTest(attribute.name))"
    guard let test = attribute.test else { return path }
    let value = attribute.ignoresCase ? attribute.value.asciiLowercased : attribute.value
    let text =
      attribute.ignoresCase
      ? "translate(\(path), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')" : path
    // The empty text begins, ends and is in nothing (Selectors Level 4, section 6.2).
    if value.isEmpty, test != .equals, test != .dashMatch { return "false()" }
    switch test {
    // An attribute that is missing would equal the empty text by its string value.
    case .equals where attribute.ignoresCase: return "\(path) and \(compare(text, "=", value))"
    case .equals: return compare(text, "=", value)
    case .includes: return includes(text, value)
    case .dashMatch:
      return
        "\(path) and (\(compare(text, "=", value)) or \(call("starts-with", text, value + "-")))"
    case .prefix: return call("starts-with", text, value)
    case .substring: return call("contains", text, value)
    case .suffix:
      let start = value.unicodeScalars.count - 1
      return compare("substring(\(text), string-length(\(text)) - \(start))", "=", value)
    }
  }

  /// Whether a list of words, separated by white space, has a word.
  private static func includes(_ text: String, _ word: String) -> String {
    if word.unicodeScalars.contains(where: CSSScanner.isSpace) { return "false()" }
    return call("contains", "concat(' ', normalize-space(\(text)), ' ')", " \(word) ")
  }

  private static func compare(_ left: String, _ sign: String, _ value: String) -> String {
    literal(value).map { "\(left) \(sign) \($0)" } ?? "false()"
  }

  private static func call(_ function: String, _ text: String, _ value: String) -> String {
    literal(value).map { "\(function)(\(text), \($0))" } ?? "false()"
  }

  // MARK: Places

  private static func siblings(_ ofType: Bool, _ type: String?) -> String {
    ofType ? type.map { nameTest($0) } ?? "*" : "*"
  }

  private static func test(_ position: CSSSelector.Position, _ type: String?) -> String {
    let axis = position.fromEnd ? "following-sibling" : "preceding-sibling"
    var sibling = "\(axis)::\(siblings(position.ofType, type))"
    var own = ""
    if !position.of.isEmpty {
      sibling += "[\(any(position.of))]"
      own = "(\(any(position.of))) and "
    }
    let (step, before) = (position.step, position.offset - 1)
    if step == 0 {
      if before < 0 { return "false()" }
      return own + (before == 0 ? "not(\(sibling))" : "count(\(sibling)) = \(before)")
    }
    if step < 0, before < 0 { return "false()" }
    let isBeyond = "count(\(sibling)) \(step > 0 ? ">=" : "<=") \(before)"
    if abs(step) == 1 { return own + isBeyond }
    let rest =
      before == 0
      ? "count(\(sibling)) mod \(abs(step)) = 0"
      : "(count(\(sibling)) - \(before)) mod \(abs(step)) = 0"
    return step > 0 && before <= 0 ? own + rest : "\(own)\(isBeyond) and \(rest)"
  }

  // MARK: Names and literals

  private static func nameTest(_ name: String) -> String {
    isPlainName(name) ? name : literal(name).map { "*[name() = \($0)]" } ?? "*[false()]"
  }

  /// Whether XPath reads a name as it stands.
  private static func isPlainName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x61...0x7A).contains(first) || first == 0x5F else {
      return false
    }
    return name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
  }

  /// A text as XPath 1.0 writes it, which has no escapes.
  ///
  /// - Returns: `nil` for a text with characters that no document of XML can have.
  private static func literal(_ text: String) -> String? {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: continue
      default: return nil
      }
    }
    if !text.contains("'") { return "'\(text)'" }
    if !text.contains("\"") { return "\"\(text)\"" }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false).map { "'\($0)'" }
    return "concat(\(parts.joined(separator: ", \"'\", ")))"
  }
}
