internal import CLibXML2
import Synchronization

/// A compiled XPath 1.0 expression of libxml2.
///
/// libxml2 remembers in it what functions it has looked up, so it is evaluated for one page at a
/// time; threads wait for each other.
final class XPathExpression: Sendable {
  /// What came of it.
  enum Outcome {
    /// In the order of the page, each once.
    case nodes([SelectedNode])
    case value(String)
  }

  /// Written once; used and freed only by whoever holds `turn`.
  private nonisolated(unsafe) let compiled: OpaquePointer
  private let turn = Mutex(())

  /// How much work one evaluation may be: steps from node to node. A page of a thousand elements and
  /// a selector of three parts take some thousands.
  private static let maximumWork: UInt = 20_000_000

  /// - Throws: for what is no XPath, or one with names that stand for nothing.
  init(_ text: String) throws(SelectorFault) {
    try XPathNames.check(text)
    XPathExpression.initialize
    let codes = ErrorCodes()
    guard let context = xmlXPathNewContext(nil) else { preconditionFailure("out of memory") }
    defer { xmlXPathFreeContext(context) }
    codes.listen(to: context)
    let result = xmlXPathCtxtCompile(context, text)
    try withExtendedLifetime(codes) { () throws(SelectorFault) in
      guard let error = codes.first else { return }
      xmlXPathFreeCompExpr(result)
      let before = Array(text.utf8.prefix(max(0, error.offset)))
      throw SelectorFault(
        offset: String(decoding: before, as: UTF8.self).unicodeScalars.count,
        message: "this is no XPath: \(ErrorCodes.words(error.code))")
    }
    guard let result else {
      throw SelectorFault(offset: 0, message: "this is no XPath")
    }
    compiled = result
  }

  deinit { xmlXPathFreeCompExpr(compiled) }

  private static let initialize: Void = xmlInitParser()

  /// - Throws: ``SelectorFailure`` when it is too much work.
  func evaluate(in tree: MarkupTree) throws(SelectorFailure) -> Outcome {
    let codes = ErrorCodes()
    guard let context = xmlXPathNewContext(tree.document) else {
      throw SelectorFailure(reason: "out of memory")
    }
    defer { xmlXPathFreeContext(context) }
    context.pointee.opLimit = XPathExpression.maximumWork
    codes.listen(to: context)
    // It belongs to this call alone, which the compiler cannot see of a pointer.
    nonisolated(unsafe) var result: xmlXPathObjectPtr?
    turn.withLock { _ in result = xmlXPathCompiledEval(compiled, context) }
    let failure = withExtendedLifetime(codes) { codes.first?.code }
    guard let result else {
      throw SelectorFailure(reason: ErrorCodes.words(failure ?? 0))
    }
    defer { xmlXPathFreeObject(result) }
    switch result.pointee.type {
    case XPATH_NODESET: return .nodes(nodes(result.pointee.nodesetval))
    case XPATH_STRING:
      return .value(result.pointee.stringval.map { String(cString: $0) } ?? "")
    case XPATH_NUMBER: return .value("\(result.pointee.floatval)")
    default: return .value(result.pointee.boolval == 0 ? "false" : "true")
    }
  }

  private func nodes(_ set: xmlNodeSetPtr?) -> [SelectedNode] {
    guard let set else { return [] }
    var nodes: [SelectedNode] = []
    for position in 0..<Int(set.pointee.nodeNr) {
      guard let node = set.pointee.nodeTab[position] else { continue }
      switch node.pointee.type {
      case XML_ELEMENT_NODE, XML_TEXT_NODE:
        if let index = MarkupTree.index(of: node) { nodes.append(SelectedNode(node: index)) }
      case XML_ATTRIBUTE_NODE:
        guard let element = node.pointee.parent, let index = MarkupTree.index(of: element) else {
          continue
        }
        // An attribute has the value in one text below it, or none when it is empty.
        let value = node.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
        nodes.append(SelectedNode(node: index, attribute: value))
      default: continue
      }
    }
    return nodes.sorted { $0.node < $1.node }
  }
}

/// What libxml2 reports while it compiles or evaluates; never leaves the thread of that call.
private final class ErrorCodes {
  private(set) var first: (code: Int, offset: Int)?

  func listen(to context: xmlXPathContextPtr) {
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.error = { pointer, error in
      guard let pointer, let error else { return }
      let codes = Unmanaged<ErrorCodes>.fromOpaque(pointer).takeUnretainedValue()
      let code = Int(error.pointee.code) - Int(XML_XPATH_EXPRESSION_OK.rawValue)
      if codes.first == nil { codes.first = (code, Int(error.pointee.int1)) }
    }
  }

  static func words(_ code: Int) -> String {
    switch xmlXPathError(UInt32(clamping: code)) {
    case XPATH_NUMBER_ERROR: "a number is not written as one"
    case XPATH_UNFINISHED_LITERAL_ERROR: "a text has no closing quotation mark"
    case XPATH_START_LITERAL_ERROR: "a text has no quotation marks"
    case XPATH_INVALID_PREDICATE_ERROR: "a condition in square brackets is not complete"
    case XPATH_UNCLOSED_ERROR: "a bracket is not closed"
    case XPATH_INVALID_CHAR_ERROR: "a character cannot stand here"
    case XPATH_INVALID_TYPE: "a path begins with a value that is no node"
    case XPATH_OP_LIMIT_EXCEEDED, XPATH_RECURSION_LIMIT_EXCEEDED: "it is too much work on this page"
    default: "an expression is missing or not complete"
    }
  }
}
