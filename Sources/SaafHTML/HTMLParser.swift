public import SaafModel

/// Parses HTML pages into ``Markup``.
public enum HTMLParser {
  /// A page as it was understood.
  public struct Page {
    public var markup: Markup
    public var diagnostics: [Diagnostic]
  }

  /// A page that cannot be read.
  public struct Refusal: Error, Equatable {
    /// Lower case: what is wrong with the page.
    public var message: String
  }

  /// The most bytes of a page: places in it, and in texts that are made of it, have 32 bits.
  private static let maximumBytes = Int(Int32.max) / 3

  /// The most elements and texts of a page. The largest pages that people read have a third of it;
  /// each takes some hundred bytes on its way to the outputs.
  static let maximumNodes = 1_000_000

  /// Parses a page, whatever its markup.
  ///
  /// - Parameter page: valid UTF-8 without a byte order mark.
  /// - Throws: ``Refusal`` for a page that is too large, or has more than ``maximumNodes``.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func parse(_ page: [UInt8]) throws(Refusal) -> Page {
    guard page.count <= maximumBytes else {
      throw Refusal(
        message: "\(page.count) bytes are more than \(maximumBytes); split the page")
    }
    var scanner = TagScanner(page)
    var builder = MarkupBuilder(page)
    var linkedData: [[UInt8]] = []
    var diagnostics: [Diagnostic] = []
    while let start = scanner.nextTag() {
      guard builder.markup.nodes.count < maximumNodes else {
        throw Refusal(
          message: "it has more than \(maximumNodes) elements and texts, at byte \(start); split it"
        )
      }
      let token = scanner.token(at: start)
      if token == .text {
        scanner.position = start + 1
        continue
      }
      builder.text(scanner.textStart..<start)
      switch token {
      case .startTag(let name, let isSelfClosing, let end):
        scanner.skip(to: end)
        let tag = builder.start(
          name, scanner.attributes, isSelfClosing: isSelfClosing, at: start)
        if !isSelfClosing { readText(of: tag, name, &scanner, &builder) }
      case .endTag(let name, let end):
        scanner.skip(to: end)
        builder.end(name, at: start)
      case .hidden(let end):
        scanner.skip(to: end)
      case .linkedData(let content, let end):
        scanner.skip(to: end)
        linkedData.append(Array(page[content]))
      case .unclosed(let element):
        scanner.skip(to: page.count)
        diagnostics.append(
          Diagnostic(
            .warning, code: "html.unclosed",
            message: "<\(element)> at byte \(start) has no end tag: the rest of the page is in it"))
      case .text: break
      }
    }
    builder.text(scanner.textStart..<page.count)
    builder.finish()
    if builder.flattened > 0 {
      diagnostics.append(
        Diagnostic(
          .note, code: "html.too-deep",
          message: "\(builder.flattened) elements are nested deeper than "
            + "\(MarkupBuilder.maximumDepth); they were read as siblings"))
    }
    var markup = builder.markup
    markup.linkedData = linkedData
    return Page(markup: markup, diagnostics: diagnostics)
  }

  /// Reads the content of an element in which nothing is a tag (HTML Living Standard, section 13.2.5.2,
  /// RCDATA state, and those after it).
  private static func readText(
    of tag: Tag, _ name: Range<Int>, _ scanner: inout TagScanner, _ builder: inout MarkupBuilder
  ) {
    let start = scanner.position
    let element: StaticString
    switch tag {
    case .title: element = "title"
    case .textarea: element = "textarea"
    case .xmp: element = "xmp"
    // Browsers that run scripts do not read what is in it; only there its end can be searched for.
    case .noscript where builder.isInHead:
      if scanner.endOfElement("noscript", from: start) == nil { builder.end(name, at: start) }
      return
    default: return
    }
    if let end = scanner.endOfElement(element, from: start) {
      builder.text(start..<end, hasReferences: tag != .xmp)
      scanner.skip(to: end)
    } else {
      // Not the rest of the page, but the text up to the next tag.
      let end = scanner.nextTag() ?? scanner.page.count
      builder.text(start..<end)
      builder.end(name, at: end)
      scanner.skip(to: end)
    }
  }
}
