import SaafHTML
import SaafModel
import SaafPipeline
import SaafUnicode

/// Reads HTML pages: all text of the page in blocks, with the markup beside it.
///
/// What is content and what is the site's is not decided here; the stage `extract-main-content`
/// does that.
public struct HTMLReader: Reader {
  public static let name = "html"
  public static let summary = "HTML pages in any encoding, with all their text"
  public static let extensions = ["html", "htm", "xhtml", "xht"]
  public static let rules = [hidden, lineNumber]

  private let encoding: String?

  public init(encoding: String? = nil) {
    self.encoding = encoding
  }

  /// Reads a page.
  ///
  /// The encoding is found as browsers do (HTML Living Standard, section 13.2.3): byte order mark,
  /// what was declared from outside, `<meta>`, detection.
  ///
  /// - Throws: `input.binary` for bytes that are no text, `input.unknown-encoding` for a declared
  ///   encoding that nobody knows, `input.too-large` for a page with more bytes, or more elements and
  ///   texts, than can be read.
  /// - Complexity: O(*n*) in the number of bytes.
  public func read(_ document: Document) throws(DocumentFailure) -> Article {
    let declared =
      document.declaredEncoding ?? encoding
      ?? MetaEncoding.find(in: document.bytes) { TextDecoder.canonicalName(forLabel: $0) != nil }
    let decoded = try InputDecoding.decode(document.bytes, declared: declared)
    let page: HTMLParser.Page
    do {
      page = try HTMLParser.parse(decoded.bytes)
    } catch {
      throw DocumentFailure(
        code: "input.too-large", message: "the page was not read: \(error.message)")
    }
    var markup = page.markup
    let text = PageText(markup, title: PageTitle(markup))
    markup.elements = text.elements
    let source = Source(
      path: document.path, byteCount: document.bytes.count, encoding: decoded.encoding,
      format: HTMLReader.name, bytes: text.bytes, lineStarts: HTMLReader.lineStarts(decoded.bytes),
      markup: markup, anchors: text.anchors)
    let article = Article(
      id: document.id, source: source, blocks: text.blocks,
      diagnostics: InputDecoding.diagnostics(for: decoded) + page.diagnostics)
    guard !text.asides.isEmpty else { return article }
    var editor = ArticleEditor(article, stage: "read-html")
    for (block, aside) in text.asides { editor.remove(block, HTMLReader.rule(for: aside)) }
    return editor.article
  }

  private static let hidden = Rule("content.hidden", "the page does not show it")
  private static let lineNumber = Rule("content.line-number", "it numbers lines of code")

  private static func rule(for aside: PageText.Aside) -> Rule {
    switch aside {
    case .hidden: hidden
    case .lineNumbers: lineNumber
    }
  }

  /// Where the lines of a page begin; only the ledger's line numbers depend on it.
  private static func lineStarts(_ page: [UInt8]) -> [Int] {
    var starts = [0]
    let span = page.span
    var index = 0
    while true {
      index = span.firstIndex(of: 0x0A, in: index..<span.count) + 1
      guard index < span.count else { return starts }
      starts.append(index)
    }
  }
}
