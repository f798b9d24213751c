/// A page that breaks careless programs, of any size.
public struct HostilePage: Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public let description: String
  private let before: [UInt8]
  private let unit: @Sendable (Int) -> [UInt8]
  private let after: [UInt8]
  /// The most bytes before the units end; for parts that are to be deep, not long.
  private let limit: Int
  /// What follows the units, again and again.
  private let rest: @Sendable (Int) -> [UInt8]

  /// - Parameters:
  ///   - before: how the page begins.
  ///   - unit: what comes again and again, by number from 0.
  ///   - after: how the page ends.
  private init(
    _ description: String, _ before: String = "",
    unit: @escaping @Sendable (Int) -> String, _ after: String = ""
  ) {
    self.init(description, Array(before.utf8), bytes: { Array(unit($0).utf8) }, Array(after.utf8))
  }

  private init(
    _ description: String, _ before: String = "", _ unit: String, _ after: String = ""
  ) {
    let unit = Array(unit.utf8)
    self.init(description, Array(before.utf8), bytes: { _ in unit }, Array(after.utf8))
  }

  /// A page that is first nested to a number of levels, and then goes on there.
  private init(_ description: String, levels: Int, of outer: String, then inner: String) {
    let inner = Array(inner.utf8)
    let before = Array(String(repeating: outer, count: levels).utf8)
    self.init(description, before, bytes: { _ in inner }, [])
  }

  /// A page of which one half takes back what the other has opened.
  private init(_ description: String, _ opening: String, closing: String) {
    let opening = Array(opening.utf8)
    let closing = Array(closing.utf8)
    self.description = description
    before = []
    unit = { _ in opening }
    limit = 2
    rest = { _ in closing }
    after = []
  }

  private init(
    _ description: String, _ before: [UInt8], bytes: @escaping @Sendable (Int) -> [UInt8],
    _ after: [UInt8]
  ) {
    self.description = description
    self.before = before
    unit = bytes
    self.after = after
    limit = 1
    rest = { _ in [] }
  }

  /// The page, in some `size` bytes.
  public func bytes(_ size: Int) -> [UInt8] {
    var page = before
    page.reserveCapacity(size + 1024)
    var count = 0
    let end = page.count + max(0, size - page.count - after.count) / limit
    while page.count < end || count == 0 {
      page += unit(count)
      count += 1
    }
    for number in 0..<count { page += rest(number) }
    return page + after
  }

  /// Pages of every kind, all made alike from a size.
  public static let all: [HostilePage] =
    nested + misnested + attributes + references + encodings + hidden + tables + fragments
    + metadata + texts
}

// MARK: Elements in elements

extension HostilePage {
  private static let nested: [HostilePage] =
    [
      "div", "span", "b", "font color=red", "ul", "ol", "li", "dl", "dd", "blockquote", "p",
      "a href=x", "h1", "pre", "section", "form", "button", "label", "figure", "details", "ruby",
      "object", "center", "x-card", "template", "math", "select", "frameset",
    ].map { HostilePage("unclosed <\($0)>", "<p>text", "<\($0)>") } + [
      HostilePage("unclosed <table><tr><td>", "", "<table><tr><td>a"),
      HostilePage("unclosed <svg><foreignObject>", "", "<svg><foreignObject><p>a"),
      HostilePage("unclosed <ul><li>", "", "<ul><li>a"),
      HostilePage("closed <div>", "<div>a", closing: "b</div>"),
      HostilePage("closed <ul><li>", "<ul><li>a", closing: "</li></ul>"),
      HostilePage("closed <table>", "<table><tr><td>a", closing: "</td></tr></table>"),
      HostilePage("closed <svg>", "<svg>a", closing: "</svg>"),
      HostilePage("paragraphs in 500 <b>", levels: 500, of: "<b>", then: "<p>x</p>"),
      HostilePage("paragraphs in 250 links", levels: 250, of: "<b><a href=x>", then: "<p>x</p>"),
      HostilePage("paragraphs in 500 <div>", levels: 500, of: "<div>", then: "<p>x</p>"),
      HostilePage("items in 240 lists", levels: 240, of: "<ul><li>", then: "<li>x"),
      HostilePage(
        "figures in 400 figures", levels: 400, of: "<figure>", then: "<img src=a>x<br><br>"),
      HostilePage("cells in 100 tables", levels: 100, of: "<table><tr><td>", then: "<td>x"),
    ]

  private static let misnested: [HostilePage] = [
    HostilePage("crossed marks", "<p>", "<b>a<i>b</b>c</i> "),
    HostilePage("crossed links and blocks", "", "<a href=x><div>a</a>b</div>"),
    HostilePage("paragraphs in tables", "<table>", "<p>a<tr><div>b<td>c</p>"),
    HostilePage("tables in paragraphs", "", "<p>a<table><p>b"),
    HostilePage("forms in forms", "", "<form>a<form>b</form>"),
    HostilePage("end tags of paragraphs", "<p>a", "</p>"),
    HostilePage("end tags of nothing", "<p>a", "</nothing>b"),
    HostilePage("end tags of nothing in <div>", "", "<div></x>a"),
    HostilePage("headings in headings", "", "<h1>a<h2>b</h1>"),
    HostilePage("bodies", "", "<html><head></head><body>a</body></html>"),
    HostilePage("bodies with attributes", unit: { "<body a\($0)=b>x" }),
  ]

  private static let tables: [HostilePage] = [
    HostilePage("a row of cells", "<table><tr>", "<td>a"),
    HostilePage("rows", "<table>", "<tr><th>a<td>b"),
    HostilePage("cells of a million columns", "<table>", "<tr><td colspan=1000000>a<td>b"),
    HostilePage("cells of a million rows", "<table>", "<tr><td rowspan=1000000>a<td>b"),
    HostilePage(
      "cells of a million places", "<table>", "<tr><td colspan=1000000 rowspan=1000000>a<td>b"),
    HostilePage("captions", "<table>", "<caption>a</caption><tr><td>b<td>c"),
    HostilePage("empty cells", "<table><tr>", "<td>"),
  ]
}

// MARK: Inside tags

extension HostilePage {
  private static let attributes: [HostilePage] = [
    HostilePage("attributes", "<p ", unit: { "a\($0) " }, ">text"),
    HostilePage("attributes without spaces", "<p ", unit: { "a\($0)=\"\"" }, ">text"),
    HostilePage("attributes between slashes", "<p", unit: { "/a\($0)" }, ">text"),
    HostilePage("one attribute many times", "<p ", "class=a ", ">text"),
    HostilePage(
      "tags of four thousand bytes",
      unit: { tag in
        "<p " + (0..<1000).map { "a\(tag % 10)\($0)" }.joined(separator: " ").prefix(4000) + ">x"
      }),
    HostilePage("a long value", "<p title=\"", "ab ", "\">text"),
    HostilePage("a long name of an attribute", "<p ", "ab", "=1>text"),
    HostilePage("a long name of an element", "<", "ab", ">text"),
    HostilePage("names of a class", "<p class=\"", unit: { "c\($0) " }, "\">text"),
    HostilePage("a long id", "<p id=\"", "comment-", "\">text"),
    HostilePage("classes", unit: { "<p class=\"sidebar-\($0) comment related\">x" }),
    HostilePage("a long address", "<a href=\"http://a.example/", "ab/", "\">text</a>"),
    HostilePage("links", "<p>", unit: { "<a href=\"/\($0)\">a</a> " }),
    HostilePage("elements of unknown names", unit: { "<x\($0)>a</x\($0)>" }),
  ]

  private static let references: [HostilePage] = [
    "&amp;", "&#0;", "&#xD800;", "&#xDC00;", "&#x110000;", "&#99999999999;", "&unknown;", "&", "&#",
    "&lt;script&gt;", "&nbsp;", "&AMP", "&#128;", "&#8232;", "&zwj;",
  ].map { HostilePage("references \($0)", "<p>a", $0, "b</p>") }
}

// MARK: Below and beside the markup

extension HostilePage {
  private static let encodings: [HostilePage] = [
    HostilePage("NULs", Array("<p>a".utf8), bytes: { _ in [0x62, 0] }, []),
    HostilePage("controls", Array("<p>a".utf8), bytes: { [0x62, UInt8(1 + $0 % 8)] }, []),
    HostilePage("invalid UTF-8", Array("<p>झील".utf8), bytes: { _ in [0x62, 0xFF, 0xC3] }, []),
    HostilePage(
      "UTF-8 that is cut off", Array("<p>".utf8), bytes: { _ in Array("झील ".utf8) }, [0xE0, 0xA4]),
    HostilePage(
      "UTF-16 with lone surrogates", [0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0],
      bytes: { _ in [0x61, 0, 0x00, 0xD8, 0x15, 0x09] }, []),
    HostilePage(
      "UTF-16 of an odd length", [0xFE, 0xFF],
      bytes: { _ in [0, 0x3C, 0, 0x70, 0, 0x3E, 9, 0x15] },
      [0x41]),
    HostilePage("a false UTF-16", "<meta charset=utf-16><p>", "झील "),
    HostilePage("a false Shift_JIS", "<meta charset=shift_jis><p>", "झील গভীর "),
    HostilePage("many encodings", unit: { "<meta charset=iso-8859-\($0 % 16)>झ" }),
    HostilePage("byte order marks", "\u{FEFF}<p>a", "\u{FEFF}"),
    HostilePage("line separators", "<p>a", "\u{2028}\u{85}"),
    HostilePage("invisible letters", "<p>a", "\u{200B}\u{AD}\u{200D}"),
    HostilePage("marks on a letter", "<p>a", "\u{301}\u{323}"),
  ]

  private static let hidden: [HostilePage] = [
    HostilePage("a comment without an end", "<p>a<!--", " b"),
    HostilePage("comments without ends", "<p>a", "<!-- b> c "),
    HostilePage("comments that end at once", "<p>a", "<!--> b <!---> c "),
    HostilePage("comments that end otherwise", "<p>a", "<!-- b --!> c "),
    HostilePage("a long comment", "<p>a<!--", "- -- ", "--> b"),
    HostilePage("declarations", "<p>a", "<!b><?c>"),
    HostilePage("CDATA", "<p>a", "<![CDATA[b]]>"),
    HostilePage("CDATA without ends", "<p>a", "<![CDATA[b "),
    HostilePage("ends of CDATA", "<p>a", "]]>"),
    HostilePage("a script without an end", "<p>a<script>", "b "),
    HostilePage("scripts", "<p>a", "<script>b</script>c "),
    HostilePage("scripts in comments in scripts", "<p>a", "<script><!--<script>b</script>c "),
    HostilePage("a style without an end", "<p>a<style>", "b "),
    HostilePage("drawings without ends", "<p>a", "<svg b> c "),
    HostilePage("<plaintext>", "<p>a<plaintext>", "<b>c</plaintext>\n"),
    HostilePage("<xmp>", "<p>a", "<xmp><b>c</xmp>"),
    HostilePage("<noembed>", "<p>a", "<noembed><b>c</noembed>"),
    HostilePage("<noscript>", "<p>a", "<noscript><b>c</noscript>"),
    HostilePage("a <textarea> without an end", "<p>a<textarea>", "<b>c"),
    HostilePage("<iframe>", "<p>a", "<iframe><b>c</iframe>"),
    HostilePage("options", "<p>a<select>", "<option>b<optgroup label=c>"),
  ]

  private static let fragments: [HostilePage] = [
    HostilePage("<", "<p>a", "<"), HostilePage(">", "<p>a", ">"), HostilePage("</", "<p>a", "</"),
    HostilePage("<a <a", "<p>a", "<a "), HostilePage("<a\"", "<p>a", "<a b=\"c"),
    HostilePage("quotes of two kinds", "<p>a", "<a b=\"c' d='e\" "),
    HostilePage("quotes that nothing closes", "<p>a", "<a b='>c"),
    HostilePage("spaces before quotes", "<p>a<a b=", "   \"c"),
    HostilePage("=", "<p>a<a ", "="), HostilePage("/", "<p>a<a ", "/"),
    HostilePage("< b", "<p>a", "a < b "),
  ]
}

// MARK: What pages say

extension HostilePage {
  private static func linkedData(
    _ description: String, _ before: String, unit: @escaping @Sendable (Int) -> String,
    _ after: String
  ) -> HostilePage {
    HostilePage(
      "JSON-LD: \(description)", "<script type=\"application/ld+json\">" + before, unit: unit,
      after + "</script><p>text")
  }

  private static let metadata: [HostilePage] = [
    HostilePage("bases", unit: { "<base href=\"http://a\($0).example/\">" }),
    HostilePage("metas", unit: { "<meta name=author content=\"Name \($0)\">" }),
    HostilePage("names of metas", unit: { "<meta name=n\($0) content=a>" }),
    HostilePage("titles", unit: { "<title>Title \($0)</title>" }),
    HostilePage("a title without an end", "<title>", "Title - "),
    HostilePage("keywords", "<meta name=keywords content=\"", unit: { "word \($0), " }, "\"><p>a"),
    HostilePage("authors", "<meta name=author content=\"", unit: { "Name N\($0), " }, "\"><p>a"),
    HostilePage("tags", unit: { "<a rel=tag href=/\($0)>Tag \($0)</a> " }),
    HostilePage("items in items", "", "<div itemscope itemprop=author>a"),
    HostilePage("properties", "<div itemscope>", unit: { "<b itemprop=author>Name \($0)</b> " }),
    HostilePage("bylines", "<h1>Lake</h1>", unit: { "<p class=author>By Name \($0)" }),
    HostilePage(
      "times", "<h1>Lake</h1>", unit: { "<time datetime=2024-01-\($0 % 28 + 1)>t</time>" }),
    linkedData("a list", "[", unit: { "{\"@type\":\"Article\",\"name\":\"n\($0)\"}," }, "{}]"),
    linkedData("lists in lists", "", unit: { _ in "[" }, ""),
    linkedData("objects in objects", "", unit: { _ in "{\"@graph\":" }, ""),
    linkedData(
      "authors", "{\"@type\":\"Article\",\"author\":[", unit: { "{\"name\":\"Name N\($0)\"}," },
      "{}]}"),
    linkedData(
      "a long text", "{\"@type\":\"Article\",\"headline\":\"", unit: { _ in "a \\u0041 " }, "\"}"),
    linkedData(
      "quotation marks", "{\"@type\":\"Article\",\"headline\":\"", unit: { _ in "\"   " }, "\"}"),
    linkedData("references to all others", "[", unit: bomb, "{}]"),
    HostilePage(
      "JSON-LD: many",
      unit: {
        "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"name\":\"\($0)\"}</script>"
      }),
  ]

  /// An object whose authors are the next objects, each of which has authors.
  @Sendable private static func bomb(_ number: Int) -> String {
    let others = (1...20).map { "{\"@id\":\"#\((number + $0) % 40)\"}" }.joined(separator: ",")
    return
      "{\"@type\":\"Article\",\"@id\":\"#\(number)\",\"author\":[\(others)],\"name\":[\(others)]},"
  }

  private static let texts: [HostilePage] = [
    HostilePage("one paragraph", "<p>", unit: { "The lake \($0) is deep. " }),
    HostilePage("one word", "<p>", "か"),
    HostilePage("letters that are composed", "<p>", "か\u{3099}"),
    HostilePage("paragraphs", unit: { "<p>\($0)" }),
    HostilePage("one paragraph many times", "", "<p>The lake is deep, and so is the pond.</p>"),
    HostilePage("different paragraphs", unit: { "<p>The lake \($0) is deep, and so is it.</p>" }),
    HostilePage("line breaks", "<p>a", "<br>b"),
    HostilePage("line breaks without text", "<p>a", "<br>"),
    HostilePage("rules", "<p>a", "<hr>"),
    HostilePage("items", "<ul>", unit: { "<li>Item \($0)" }),
    HostilePage("one item many times", "<ul>", "<li>Item"),
    HostilePage("headings", unit: { "<h\($0 % 6 + 1)>Heading \($0)</h\($0 % 6 + 1)>" }),
    HostilePage("quotes", "", "<blockquote>Deep. </blockquote>"),
    HostilePage("definitions", "<dl>", "<dt>a<dd>b"),
    HostilePage("figures", unit: { "<figure><img src=\($0)><figcaption>a</figcaption></figure>" }),
    HostilePage("preformatted text", "<pre>", "a  b\n"),
    HostilePage("marks and double spaces", "<p>", "<b>a</b>\u{A0}\u{A0}<i>b</i> "),
    HostilePage("mistakes between marks", "<p>", "<b>deep.Lake</b>\u{200B} \u{A0}"),
    HostilePage("one title many times", "<title>Lake</title>", "<h1>Lake</h1>"),
    HostilePage("video captions", "<title>Lake</title>", "<p>Video: Lake 2024, July</p>"),
  ]
}
