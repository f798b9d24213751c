internal import CLibXML2

/// Writes one XML 1.0 document, as UTF-8, into memory.
///
/// ```swift
/// var writer = XMLWriter(indentation: 2)
/// writer.startDocument()
/// writer.startElement("article")
/// writer.namespace("urn:saaf:article:1")
/// writer.attribute("version", "1")
/// writer.startElement("p")
/// writer.text("कल & आज")
/// let bytes = writer.finish()  // closes what is still open
/// ```
///
/// Any text can be passed in. What XML 1.0 cannot hold (section 2.2: the C0 controls except tab,
/// line feed and carriage return, U+FFFE, U+FFFF and surrogates) and what is not UTF-8 at all is
/// written as U+FFFD, once for each character or ill-formed sequence, and counted in
/// ``replacedCharacters``. A carriage return is written as `&#13;`, so that no parser turns it into
/// a line feed (section 2.11).
///
/// Names and order are the caller's: an ill-formed name, an attribute outside a start tag, an end
/// without a start, or a second root element is a programming error and traps. The writer does not
/// look for an attribute that is given twice.
public struct XMLWriter: ~Copyable {
  /// Characters and ill-formed UTF-8 sequences written as U+FFFD so far.
  public private(set) var replacedCharacters = 0

  private let writer: xmlTextWriterPtr
  private let buffer: xmlBufferPtr
  private let indentation: Int
  private var open: [OpenElement] = []
  private var hasContent = false
  private var hasRoot = false

  /// Ranges of the buffer that `finish` leaves out: indentation that turned out to stand beside
  /// text. Each is in bytes of output.
  private var withdrawn: [Range<Int>] = []

  private struct OpenElement {
    var hasText = false
    var hasElements = false
    /// Where indentation was put directly inside this element.
    var blanks: [Range<Int>] = []
  }

  /// Creates a writer with nothing in it.
  ///
  /// - Parameter indentation: Spaces for each level, or `nil` for no white space between elements.
  ///   White space is never added inside an element that has text of its own, not even when the
  ///   text comes after a child element.
  public init(indentation: Int? = nil) {
    precondition(indentation ?? 0 >= 0, "indentation must not be negative")
    XMLLibrary.initialize()
    guard let buffer = xmlBufferCreateSize(4096) else { fatalError("out of memory") }
    // The default scheme grows by a constant, which makes a long document quadratic.
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else { fatalError("out of memory") }
    self.buffer = buffer
    self.writer = writer
    self.indentation = indentation ?? -1
  }

  deinit {
    // The text writer flushes into the buffer, so it goes first.
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes the XML declaration with version 1.0 and encoding UTF-8.
  ///
  /// Specification: XML 1.0, section 2.8.
  public mutating func startDocument() {
    precondition(!hasContent, "the XML declaration must come first")
    hasContent = true
    // Not xmlTextWriterStartDocument: given an encoding, it passes all output through a converter.
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    if indentation < 0 { raw("\n") }
  }

  /// Opens an element; its attributes must follow before anything else.
  ///
  /// - Parameter isMixed: whether the element holds text, or may do so, so that white space in it
  ///   would be part of that text, however deep.
  ///
  /// Specification: XML 1.0, section 3.1.
  public mutating func startElement(_ name: String, isMixed: Bool = false) {
    checkName(name)
    if let parent = open.indices.last {
      if indentation >= 0, !open[parent].hasText { breakLine(inside: parent, depth: open.count) }
      open[parent].hasElements = true
    } else {
      precondition(!hasRoot, "a document has one root element")
      hasRoot = true
      if indentation >= 0, hasContent { raw("\n") }
    }
    hasContent = true
    open.append(OpenElement(hasText: isMixed || (open.last?.hasText ?? false)))
    require(xmlTextWriterStartElement(writer, name))
  }

  /// Adds an attribute to the element just opened.
  ///
  /// Tabs and line breaks are written as character references, because attribute-value
  /// normalisation would make them spaces.
  ///
  /// Specification: XML 1.0, sections 3.1 and 3.3.3.
  public mutating func attribute(_ name: String, _ value: String) {
    checkName(name)
    require(xmlTextWriterStartAttribute(writer, name))
    write(value, as: .attribute)
    require(xmlTextWriterEndAttribute(writer))
  }

  /// Declares a namespace on the element just opened: the default one, or one with a prefix.
  ///
  /// Specification: Namespaces in XML 1.0, section 3.
  public mutating func namespace(_ uri: String, prefix: String? = nil) {
    attribute(prefix.map { "xmlns:" + $0 } ?? "xmlns", uri)
  }

  /// Writes character data.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`. Text without `&`, `<`, `>` and forbidden
  ///   characters is passed on as it is.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    markText()
    write(text, as: .text)
  }

  /// Writes character data from UTF-8 bytes, which may be ill-formed.
  ///
  /// Each maximal ill-formed sequence becomes one U+FFFD (Unicode, section 3.9, "substitution of
  /// maximal subparts").
  ///
  /// - Complexity: O(*n*) in the bytes.
  public mutating func text(utf8 bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    markText()
    let span = bytes.span
    if (try? UTF8Span(validating: span)) != nil {
      bytes.withUnsafeBufferPointer { write($0, as: .text) }
    } else {
      let repaired = EscapeRules.repair(bytes)
      replacedCharacters += repaired.count
      repaired.bytes.withUnsafeBufferPointer { write($0, as: .text) }
    }
  }

  /// Writes an element that has attributes at most.
  public mutating func emptyElement(_ name: String, _ attributes: [(String, String)] = []) {
    startElement(name)
    for (key, value) in attributes { attribute(key, value) }
    endElement()
  }

  /// Closes the innermost open element; one without content is written as `<name/>`.
  public mutating func endElement() {
    precondition(!open.isEmpty, "an element is ended that was not started")
    let element = open.count - 1
    if indentation >= 0, open[element].hasElements, !open[element].hasText {
      breakLine(inside: element, depth: element)
    }
    open.removeLast()
    require(xmlTextWriterEndElement(writer))
    // Left to itself, libxml2 gathers 4 KB and then moves what is left over; flushing now is twice
    // as fast.
    require(xmlTextWriterFlush(writer))
  }

  /// Closes every open element and returns the document, in UTF-8.
  ///
  /// A document can have 2 GB, the most that libxml2 holds in one buffer; a larger one traps.
  ///
  /// - Complexity: O(*n*) in the bytes of the document.
  public consuming func finish() -> [UInt8] {
    while !open.isEmpty { endElement() }
    if indentation >= 0, hasContent { raw("\n") }
    withdrawn.sort { $0.lowerBound < $1.lowerBound }
    return output()
  }
}

extension XMLWriter {
  /// Text in an element takes back the indentation written there before it was known to be mixed.
  private mutating func markText() {
    guard let element = open.indices.last else {
      preconditionFailure("text must be inside an element")
    }
    guard !open[element].hasText else { return }
    open[element].hasText = true
    withdrawn += open[element].blanks
    open[element].blanks = []
  }

  private mutating func breakLine(inside element: Int, depth: Int) {
    let blank = [UInt8(ascii: "\n")] + [UInt8](repeating: 0x20, count: depth * indentation)
    blank.withUnsafeBufferPointer { raw($0) }
    let end = flushedLength()
    open[element].blanks.append(end - blank.count..<end)
  }

  private mutating func write(_ string: String, as kind: EscapeRules.Kind) {
    var string = string
    string.withUTF8 { write($0, as: kind) }
  }

  /// Writes well-formed UTF-8, escaped; in large pieces, because each call costs a state check.
  private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>, as kind: EscapeRules.Kind) {
    guard let first = EscapeRules.firstSpecial(in: utf8, kind: kind) else { return raw(utf8) }
    raw(UnsafeBufferPointer(rebasing: utf8[..<first]))
    var rest = utf8[first...]
    while !rest.isEmpty {
      let capacity = min(rest.count * 6, 8192)
      let step = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { piece in
        let step = EscapeRules.escape(
          UnsafeBufferPointer(rebasing: rest), kind: kind, into: piece)
        raw(UnsafeBufferPointer(rebasing: piece[..<step.written]))
        return step
      }
      replacedCharacters += step.replaced
      rest = rest.dropFirst(step.read)
    }
  }

  private func raw(_ string: StaticString) {
    raw(UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
  }

  private func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
    // libxml2 counts in `int`; longer runs go in pieces, which raw output does not notice.
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(1 << 28))
      require(xmlTextWriterWriteRawLen(writer, piece.baseAddress, Int32(piece.count)))
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Returns a copy of the buffer without the withdrawn ranges; a borrow, so that the buffer lives
  /// until the copy is made.
  private borrowing func output() -> [UInt8] {
    let length = flushedLength()
    guard length > 0, let start = xmlBufferContent(buffer) else { return [] }
    let output = UnsafeBufferPointer(start: start, count: length)
    if withdrawn.isEmpty { return Array(output) }
    var kept: [UInt8] = []
    kept.reserveCapacity(length)
    var from = 0
    for range in withdrawn {
      kept.append(contentsOf: output[from..<range.lowerBound])
      from = range.upperBound
    }
    kept.append(contentsOf: output[from...])
    return kept
  }

  private func flushedLength() -> Int {
    require(xmlTextWriterFlush(writer))
    return Int(xmlBufferLength(buffer))
  }

  private func require(_ result: Int32) {
    precondition(result >= 0, "libxml2 refused to write: a call out of order, or no memory")
  }

  private func checkName(_ name: String) {
    // Most names are ASCII letters, which need no look-up.
    if !name.isEmpty, name.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) { return }
    precondition(
      !name.utf8.contains(0) && xmlValidateQName(name, 0) == 0, "'\(name)' is no XML name")
  }
}

// The two libxml2 objects have one owner, share nothing with other writers, and are not tied to the
// thread that made them; so a writer may be handed to another task.
extension XMLWriter: @unchecked Sendable {}
