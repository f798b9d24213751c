internal import CLibXML2
public import SaafModel

/// Parses HTML pages with libxml2, event by event, into ``Markup``.
public enum HTMLParser {
  /// A page as it was understood.
  public struct Page {
    public var markup: Markup
    public var diagnostics: [Diagnostic]
  }

  /// A page that would take too long or too much memory.
  public struct Refusal: Error, Equatable {
    /// Lower case: what is wrong with the page, and where.
    public var message: String
  }

  /// Parses a page.
  ///
  /// - Parameter page: valid UTF-8 without a byte order mark.
  /// - Throws: ``Refusal`` for a page whose markup takes more than linear time or memory.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func parse(_ page: [UInt8]) throws(Refusal) -> Page {
    let scrubbed = ScrubbedPage(page)
    guard max(page.count, scrubbed.bytes.count) < Int32.max else {
      throw Refusal(
        message: "\(page.count) bytes are more than the parser can count; split the page")
    }
    var diagnostics = scrubbed.faults.map { HTMLParser.diagnostic($0) }
    guard !scrubbed.bytes.isEmpty else {
      var markup = Markup()
      markup.linkedData = scrubbed.linkedData
      return Page(markup: markup, diagnostics: diagnostics)
    }
    var markup = try markup(of: scrubbed, &diagnostics)
    markup.linkedData = scrubbed.linkedData
    return Page(markup: markup, diagnostics: diagnostics)
  }

  private static func diagnostic(_ fault: ScrubbedPage.Fault) -> Diagnostic {
    switch fault.kind {
    case .unclosed(let element):
      Diagnostic(
        .warning, code: "html.unclosed",
        message:
          "<\(element)> at byte \(fault.offset) has no end tag: the rest of the page is in it")
    case .tooManyAttributes:
      Diagnostic(
        .warning, code: "html.too-many-attributes",
        message: "the tag at byte \(fault.offset) has more than 512 attributes; the others were "
          + "left out")
    }
  }

  private static func markup(
    of scrubbed: ScrubbedPage, _ diagnostics: inout [Diagnostic]
  ) throws(Refusal) -> Markup {
    initialize
    let builder = scrubbed.bytes.withUnsafeBytes { buffer -> MarkupBuilder? in
      guard
        let context = htmlCreateMemoryParserCtxt(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
      else { return nil }
      defer { htmlFreeParserCtxt(context) }
      let builder = MarkupBuilder(scrubbed, context: context)
      context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
      let options =
        HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | XML_PARSE_HUGE.rawValue
      htmlCtxtUseOptions(context, Int32(bitPattern: options))
      context.pointee.sax.pointee = handler
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      htmlParseDocument(context)
      builder.finish()
      return builder
    }
    guard let builder else { throw Refusal(message: "out of memory") }
    if let problem = builder.problem { throw Refusal(message: problem) }
    if builder.flattened > 0 {
      diagnostics.append(
        Diagnostic(
          .note, code: "html.too-deep",
          message: "\(builder.flattened) elements are nested deeper than "
            + "\(MarkupBuilder.maximumDepth); they were read as siblings"))
    }
    return builder.markup
  }

  private static let initialize: Void = xmlInitParser()

  private nonisolated(unsafe) static let handler: htmlSAXHandler = {
    var handler = htmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElement = { builder, name, attributes in
      guard let name else { return }
      MarkupBuilder.of(builder).start(name, attributes)
    }
    handler.endElement = { builder, _ in MarkupBuilder.of(builder).end() }
    handler.characters = { builder, text, count in
      MarkupBuilder.of(builder).characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    handler.ignorableWhitespace = handler.characters
    handler.serror = { builder, error in
      guard error?.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
      MarkupBuilder.of(builder).noticeMismatch()
    }
    return handler
  }()
}
