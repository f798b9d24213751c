/// Checks the names in an XPath: functions and their arguments, variables, prefixes.
///
/// libxml2 looks them up when it evaluates the expression, and only where it comes to them; a mistake
/// in a condition would show on some pages only.
struct XPathNames {
  /// The functions of XPath 1.0 (section 4) with their numbers of arguments.
  private static let functions: [String: ClosedRange<Int>] = [
    "last": 0...0, "position": 0...0, "count": 1...1, "id": 1...1, "local-name": 0...1,
    "namespace-uri": 0...1, "name": 0...1, "string": 0...1, "concat": 2...Int.max,
    "starts-with": 2...2, "contains": 2...2, "substring-before": 2...2, "substring-after": 2...2,
    "substring": 2...3, "string-length": 0...1, "normalize-space": 0...1, "translate": 3...3,
    "boolean": 1...1, "not": 1...1, "true": 0...0, "false": 0...0, "lang": 1...1, "number": 0...1,
    "sum": 1...1, "floor": 1...1, "ceiling": 1...1, "round": 1...1,
  ]
  private static let nodeTests: Set<String> = ["comment", "text", "processing-instruction", "node"]

  private struct Call {
    /// `nil` for brackets that call nothing.
    var function: String?
    var offset: Int
    var commas = 0
    var isEmpty = true
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// Whether what came last can stand before an operator, so that a name is one (section 3.7).
  private var isAfterOperand = false
  private var calls: [Call] = []

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// - Throws: for the first name that means nothing; other mistakes are left to the parser.
  /// - Complexity: O(*n*) in the length of the text.
  static func check(_ text: String) throws(SelectorFault) {
    var names = XPathNames(text)
    while names.index < names.scalars.count { try names.step() }
  }

  private mutating func step() throws(SelectorFault) {
    let scalar = scalars[index]
    if CSSScanner.isSpace(scalar) {
      index += 1
      return
    }
    if scalar != ")", !calls.isEmpty { calls[calls.count - 1].isEmpty = false }
    switch scalar {
    case "'", "\"":
      index += 1
      while index < scalars.count, scalars[index] != scalar { index += 1 }
      index += 1
      isAfterOperand = true
    case "$":
      throw SelectorFault(offset: index, message: "a selector has no variables; write the value")
    case "(":
      calls.append(Call(offset: index))
      index += 1
      isAfterOperand = false
    case ")":
      try close()
      index += 1
      isAfterOperand = true
    case ",":
      if !calls.isEmpty { calls[calls.count - 1].commas += 1 }
      index += 1
      isAfterOperand = false
    case "]", ".":
      index += 1
      isAfterOperand = true
    case "*":
      index += 1
      isAfterOperand.toggle()
    case _ where isNameStart(scalar): try name()
    case "0"..."9":
      while index < scalars.count, isNamePart(scalars[index]) { index += 1 }
      isAfterOperand = true
    default:
      index += 1
      isAfterOperand = false
    }
  }

  private mutating func name() throws(SelectorFault) {
    let start = index
    while index < scalars.count, isNamePart(scalars[index]) { index += 1 }
    let name = text(start..<index)
    if isAfterOperand, ["and", "or", "div", "mod"].contains(name) {
      isAfterOperand = false
      return
    }
    isAfterOperand = true
    if index + 1 < scalars.count, scalars[index] == ":", scalars[index + 1] != ":" {
      let end = scalars[(index + 1)...].firstIndex { !isNamePart($0) } ?? scalars.count
      throw SelectorFault(
        offset: start,
        message: "the prefix '\(name)' stands for nothing; write *[name() = '\(text(start..<end))']"
      )
    }
    var next = index
    while next < scalars.count, CSSScanner.isSpace(scalars[next]) { next += 1 }
    guard next < scalars.count, scalars[next] == "(" else { return }
    index = next + 1
    isAfterOperand = false
    guard !XPathNames.nodeTests.contains(name) else {
      calls.append(Call(offset: start))
      return
    }
    guard XPathNames.functions[name] != nil else {
      throw SelectorFault(
        offset: start,
        message: "XPath 1.0 has no function '\(name)'; it has "
          + XPathNames.functions.keys.sorted().joined(separator: ", "))
    }
    calls.append(Call(function: name, offset: start))
  }

  private mutating func close() throws(SelectorFault) {
    guard let call = calls.popLast(), let name = call.function,
      let expected = XPathNames.functions[name]
    else { return }
    let count = call.isEmpty ? 0 : call.commas + 1
    guard !expected.contains(count) else { return }
    let words =
      expected.upperBound == .max
      ? "at least \(expected.lowerBound)"
      : expected.count == 1
        ? "\(expected.lowerBound)" : "\(expected.lowerBound) to \(expected.upperBound)"
    throw SelectorFault(
      offset: call.offset, message: "'\(name)()' takes \(words) arguments, not \(count)")
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      || scalar.value >= 0x80
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isNameStart(scalar) || scalar == "-" || scalar == "." || ("0"..."9").contains(scalar)
  }
}
