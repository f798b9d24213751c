import Testing

@testable import SaafHTML

@Suite struct TagScannerTests {
  /// The names and values of a page's first tag, and what follows it.
  private func scan(_ page: String) -> [String] {
    let bytes = Array(page.utf8)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var scanner = TagScanner(bytes)
    guard let start = scanner.nextTag(),
      case .startTag(let name, let isSelfClosing, let end) = scanner.token(at: start)
    else { return [] }
    return [text(name)] + scanner.attributes.map { "\(text($0.name))=\(text($0.value))" }
      + (isSelfClosing ? ["/"] : []) + [text(end..<bytes.count)]
  }

  @Test(arguments: [
    ("<p>a", ["p", "a"]),
    ("<a href=x>a", ["a", "href=x", "a"]),
    ("<a href=x/>a", ["a", "href=x/", "a"]),
    ("<br class = 'x'/>", ["br", "class=x", "/", ""]),
    (
      "<a title='<p>\">' hidden lang=\"ह\"x=1>",
      ["a", "title=<p>\">", "hidden=", "lang=ह", "x=1", ""]
    ),
    ("<a =b c=>d", ["a", "=b=", "c=", "d"]),
    ("<a/b/ c>d", ["a", "b=", "c=", "d"]),
    ("<a b=c\"d>", ["a", "b=c\"d", ""]),
    ("<a\nb\n=\nc\n>", ["a", "b=c", ""]),
    ("<x-card>", ["x-card", ""]),
    ("<a b", []),
    ("<a b='c", []),
  ])
  func startTagsAreReadAsInBrowsers(_ page: String, _ expected: [String]) {
    #expect(scan(page) == expected)
  }

  @Test func aQuotationMarkThatNothingClosesIsLeftOut() {
    #expect(scan("<a href=\"x>文</a>") == ["a", "href=x", "文</a>"])
  }

  @Test func whatNothingClosesIsSearchedForOnce() throws {
    let page =
      String(repeating: "<a b=\">", count: 50_000) + String(repeating: "<!-- ", count: 50_000)
    let markup = try HTMLParser.parse(Array((page + "<p>c").utf8)).markup
    #expect(markup.content(of: 0).last == 0x63)
  }
}
