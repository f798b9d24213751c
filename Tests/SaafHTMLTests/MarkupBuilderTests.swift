import SaafModel
import Testing

@testable import SaafHTML

@Suite struct MarkupBuilderTests {
  @Test(arguments: [
    ("<p>a<p>b<div>c</div>d", "p('a')p('b')div('c')'d'"),
    ("<p>a<span>b<ul><li>c</ul>d", "p('a'span('b'))ul(li('c'))'d'"),
    ("<button>a<p>b</button>c", "button('a'p('b'))'c'"),
    ("a</p>b</br>c", "'a'p()'b'br()'c'"),
    ("<h2><p>a</p></h2>b", "h2(p('a'))'b'"),
    ("<h2>a<h3>b</h2>c", "h2('a')h3('b')'c'"),
    ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e", "ul(li('a')li('b'ul(li('c')))li('d'))'e'"),
    ("<ul><li><div>a<li>b</ul>", "ul(li(div('a'))li('b'))"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt('a')dd('b')dt('c'))"),
    (
      "<select><optgroup><option>a<option>b<optgroup>c</select>",
      "select(optgroup(option('a')option('b'))optgroup('c'))"
    ),
    ("<ruby>漢<rp>(<rt>kan<rp>)</ruby>", "ruby('漢'rp('(')rt('kan')rp(')'))"),
    (
      "<table><tr><td>a<td>b<tr><td><p>c<tbody><tr><th>d</table>e",
      "table(tr(td('a')td('b'))tr(td(p('c')))tbody(tr(th('d'))))'e'"
    ),
    (
      "<table><tr><td><table><tr><td>a</table>b<td>c</table>",
      "table(tr(td(table(tr(td('a')))'b')td('c')))"
    ),
    ("<div><section>a</div>b", "div(section('a'))'b'"),
    ("<div><span>a</div>b</span>c", "div(span('a'))'bc'"),
    ("<x-a><x-b>a</x-a>b", "x-a(x-b('a'))'b'"),
    ("<td><div>a</td>b</div>c", "td(div('a'))'bc'"),
    ("<i class=x />a", "i()'a'"),
  ])
  func elementsEndWhereHTMLEndsThem(_ page: String, _ expected: String) throws {
    #expect(try tree("<body>" + page) == "html(body(\(expected)))")
  }

  @Test(arguments: [
    ("<a href=x><div>a</a>b</div>c", "div(a('a')'b')'c'"),
    ("<a> <div><h3>a</a>b</h3></div>c", "div(' 'h3(a('a')'b'))'c'"),
    ("<a>a<div>b</a>c</div>d", "a('a')div('bc')'d'"),
    ("<b><i>a</b>b</i>c", "i(b('a')'b')'c'"),
    ("<a>a<a>b", "a('a')a('b')"),
    ("<p><b>a<p>b", "p(b('a'))p('b')"),
    ("<b><table><tr><td>a</b>b</table>", "b(table(tr(td('ab'))))"),
  ])
  func formattingEndsWhereItsEndTagIs(_ page: String, _ expected: String) throws {
    #expect(try tree("<body>" + page) == "html(body(\(expected)))")
  }

  @Test(arguments: [
    ("<title>a</title><meta name=b><p>c", "html(head(title('a')meta())body(p('c')))"),
    ("<head></head><link><section>a", "html(head(link())body(section('a')))"),
    (
      "<head><noscript><img></noscript><meta></head>a", "html(head(noscript(img())meta())body('a'))"
    ),
    ("<head><noscript><p>a", "html(head(noscript())body(p('a')))"),
    ("a<meta><title>b</title>", "html(body('a'meta()title('b')))"),
    ("<p>a</body></html> <p>b", "html(body(p('a ')p('b')))"),
    ("", ""), (" ", ""), ("<!-- a -->", ""),
  ])
  func headAndBodyAreImplied(_ page: String, _ expected: String) throws {
    #expect(try tree(page) == expected)
  }

  @Test func lateAttributesOfImpliedElementsCount() throws {
    let markup = try HTMLParser.parse(Array("<p>a<body class=b><html lang=ta>".utf8)).markup
    #expect(markup.string(.lang, of: 0) == "ta")
    #expect(markup.string(.class, of: try #require(markup.elements(.body).first)) == "b")
  }

  @Test func theFirstOfEqualAttributesCounts() throws {
    let markup = try HTMLParser.parse(Array("<p class=a CLASS=b Data-X=c>".utf8)).markup
    let p = try #require(markup.elements(.p).first)
    #expect(markup.attributes(of: p).count == 2)
    #expect(markup.string(.class, of: p) == "a")
  }

  @Test func elementsBeyondTheDeepestAreSiblings() throws {
    let depth = MarkupBuilder.maximumDepth + 10
    let page =
      String(repeating: "<div>", count: depth) + "a<br>"
      + String(repeating: "</div>", count: depth) + "<p>b"
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    let p = markup.nodes.firstIndex { $0.tag == .p }
    #expect(p.map { markup.nodes[Int(markup.nodes[$0].parent)].tag } == .body)
  }
}
