internal import CLibXML2

/// Process-wide set-up of libxml2 and the capture of its messages.
enum XMLLibrary {
  /// Sets libxml2 up; calls after the first do nothing.
  static func initialize() { _ = once }

  /// The address at which schemas find the declarations of `xml:lang` and its companions.
  static let xmlNamespaceSchema: StaticString = "http://www.w3.org/2001/xml.xsd"

  // A `static let` runs once, and other threads wait for it. The tables of built-in types would
  // otherwise be filled by the first grammar, unguarded.
  private static let once: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
    xmlRelaxNGInitTypes()
    // Left to the first look-up, two threads can each make the catalogue's lock, and one of them
    // then releases the other's: all look-ups wait for ever.
    xmlInitializeCatalog()
    serveXMLNamespaceSchema()
  }()

  /// Runs `body`, collecting everything that libxml2 reports meanwhile on this thread.
  ///
  /// libxml2 keeps its handler in thread-local storage, and some of its reports reach no other
  /// handler; this one leaves nothing for the default, which prints to standard error. The handler
  /// that was there before is put back.
  static func collecting<T>(named name: String, _ body: (IssueCollector) -> T) -> T {
    initialize()
    let collector = IssueCollector(document: name)
    let previous = __xmlStructuredError().pointee
    let previousContext = __xmlStructuredErrorContext().pointee
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(collector).toOpaque()) { context, error in
      guard let context, let error else { return }
      let collector = Unmanaged<IssueCollector>.fromOpaque(context).takeUnretainedValue()
      let message = error.pointee.message.map { String(cString: $0) } ?? "unknown error"
      let subject = error.pointee.str1.map { String(cString: $0) }
      collector.add(line: Int(error.pointee.line), message, about: subject)
    }
    defer {
      xmlSetStructuredErrorFunc(previousContext, previous)
      xmlResetLastError()
    }
    return withExtendedLifetime(collector) { body(collector) }
  }

  /// Parses a document that must not have a document type declaration.
  ///
  /// Nothing is loaded from the network or the file system, and entities are not expanded. The
  /// limits of libxml2 on nesting (256) and on one run of text (10 MB) stay in force.
  ///
  /// - Returns: A document that the caller frees, or `nil` with the reasons in `issues`.
  static func parse(_ bytes: [UInt8], named name: String, into issues: IssueCollector) -> xmlDocPtr?
  {
    guard !bytes.isEmpty else {
      issues.add(line: 1, "the document is empty")
      return nil
    }
    guard bytes.count <= Int(Int32.max) else {
      issues.add(line: 1, "the document is larger than 2 GiB")
      return nil
    }
    guard let context = xmlNewParserCtxt() else {
      issues.add(line: 0, "out of memory")
      return nil
    }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = Unmanaged.passUnretained(issues).toOpaque()
    // Stopping here keeps entity declarations from being read at all.
    context.pointee.sax.pointee.internalSubset = { pointer, _, _, _ in
      guard let pointer else { return }
      let context = pointer.assumingMemoryBound(to: xmlParserCtxt.self)
      let issues = Unmanaged<IssueCollector>.fromOpaque(context.pointee._private)
      issues.takeUnretainedValue().add(
        line: context.pointee.input.map { Int($0.pointee.line) } ?? 0,
        "a document type declaration is not allowed")
      xmlStopParser(context)
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        name, nil, Int32(bitPattern: options))
    }
    guard context.pointee.wellFormed == 1, issues.isEmpty else {
      xmlFreeDoc(document)
      if issues.isEmpty { issues.add(line: 0, "the document is not well formed") }
      return nil
    }
    return document
  }
}

/// Gathers messages during one call; never leaves the thread of that call.
final class IssueCollector {
  let document: String
  private(set) var issues: [XMLIssue] = []
  private var subjects: [String?] = []

  var isEmpty: Bool { issues.isEmpty }

  init(document: String) { self.document = document }

  /// - Parameter subject: The element that the message is about, when libxml2 names it.
  func add(line: Int, _ message: String, about subject: String? = nil) {
    var text = Substring(message)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    issues.append(XMLIssue(document: document, line: max(line, 0), message: String(text)))
    subjects.append(subject)
  }

  /// Gives issues without a line the line of their element, where only one element has its name.
  ///
  /// The RELAX NG validator reports attributes of some elements without saying where.
  func findMissingLines(in parsed: xmlDocPtr) {
    for (index, issue) in issues.enumerated() where issue.line == 0 {
      guard let subject = subjects[index] else { continue }
      var lines: [Int] = []
      XMLLibrary.collectLines(
        ofElementsNamed: subject, from: xmlDocGetRootElement(parsed), into: &lines)
      guard lines.count == 1 else { continue }
      issues[index] = XMLIssue(document: document, line: lines[0], message: issue.message)
    }
  }
}

extension XMLLibrary {
  /// Walks through a node, its following siblings and all that is in them; the parser's limit on
  /// nesting bounds the recursion.
  fileprivate static func collectLines(
    ofElementsNamed name: String, from first: xmlNodePtr?, into lines: inout [Int]
  ) {
    var node = first
    while let current = node {
      if current.pointee.type == XML_ELEMENT_NODE {
        if xmlStrEqual(current.pointee.name, name) == 1 { lines.append(xmlGetLineNo(current)) }
        collectLines(ofElementsNamed: name, from: current.pointee.children, into: &lines)
      }
      node = current.pointee.next
    }
  }
}
