import SaafModel
import Testing

@testable import SaafHTML

/// What is kept of a page besides the texts of its blocks.
@Suite struct PageStructureTests {
  private func read(_ page: String) throws -> PageText {
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    return PageText(markup, title: nil)
  }

  /// The blocks, one a line: depth, kind with what it holds, text; set-aside ones in brackets.
  private func blocks(_ page: String) throws -> [String] {
    let text = try read(page)
    let asides = Dictionary(uniqueKeysWithValues: text.asides.map { ($0.block, $0.aside) })
    return text.blocks.enumerated().map { index, block in
      let kind =
        switch block.kind {
        case .code(let language): "code(\(language ?? ""))"
        case .figure(let source, let alternative): "figure(\(source ?? "")|\(alternative ?? ""))"
        case .quote(let source): "quote(\(source ?? ""))"
        case .heading(let level): "h\(level)"
        case .list: "list"
        default: "\(block.kind)"
        }
      let own = block.run.map { " \($0.text)" } ?? ""
      let line = String(repeating: ">", count: block.depth) + kind + own
      return asides[index].map { "[\($0)\(own)]" } ?? line
    }
  }

  // MARK: Code

  @Test(arguments: [
    ("<pre><code class='language-swift'>x</code></pre>", "swift"),
    ("<pre class='lang-c++'>x</pre>", "c++"),
    ("<pre class='brush: js; toolbar: false'>x</pre>", "js"),
    ("<pre class='sourceCode haskell'><code class='sourceCode haskell'>x</code></pre>", "haskell"),
    ("<pre><code class='hljs python'>x</code></pre>", "python"),
    ("<pre><code class='hljs language-go'>x</code></pre>", "go"),
    ("<div class='highlight highlight-source-rust'><pre>x</pre></div>", "rust"),
    (
      "<div class='highlight-ruby notranslate'><div class=highlight><pre>x</pre></div></div>",
      "ruby"
    ),
    ("<pre><code data-lang=toml>x</code></pre>", "toml"),
    ("<pre data-language=sql>x</pre>", "sql"), ("<pre>x</pre>", ""),
    ("<pre><code class='language-none'>x</code></pre>", ""),
    ("<div class='lang-hi'><pre>x</pre></div>", ""), ("<pre class='language-'>x</pre>", ""),
    ("<pre><code class=hljs>x</code></pre>", ""),
  ])
  func codeKnowsItsLanguage(_ page: String, _ language: String) throws {
    #expect(try blocks(page) == ["code(\(language)) x"])
  }

  @Test func indentationStaysAndEmptyLinesAtTheEndsGo() throws {
    #expect(try blocks("<pre>\n\n  a {\n\n    ख\n  }\n\n</pre>") == ["code()   a {\n\n    ख\n  }"])
  }

  @Test func linesThatAreElementsAreLines() throws {
    #expect(
      try blocks("<pre><div>a</div><div></div><div>  b</div></pre>") == ["code() a\n\n  b"])
    #expect(
      try blocks(
        "<pre class=lang-java><ol><li><code>a {</code></li><li></li>\n<li>}</li></ol></pre>")
        == ["code(java) a {\n\n}"])
  }

  @Test(arguments: [
    "<table><tr><td class=linenos><pre>1\n2</pre></td><td class=code><pre>a\n  b\n</pre></td></table>",
    "<pre><span class=lineno>1</span>a\n<span class=lineno>2</span>  b</pre>",
    "<pre><code><table><tr><td class=hljs-ln-numbers><div class=hljs-ln-n>1</div></td><td>a</td></tr>"
      + "\n<tr><td class=hljs-ln-numbers>2</td>\n<td>  b</td></tr></table></code></pre>",
    "<table><tr><td class=gutter><div>1</div><div>2</div></td><td class=code><div><div>a</div>"
      + "<div>  b</div></div></td></tr></table>",
    "<table><tr><td class=blob-num>1</td><td>a</td></tr>\n"
      + "<tr><td class=blob-num>2</td><td>  b</td></tr></table>",
  ])
  func numbersBesideLinesAreNoCode(_ page: String) throws {
    let text = try read(page)
    let read = text.blocks.indices.filter { index in !text.asides.contains { $0.block == index } }
    #expect(read.map { text.blocks[$0].run?.text } == ["a\n  b"])
    #expect(text.blocks[read[0]].isCode)
    #expect(text.asides.allSatisfy { $0.aside == .lineNumbers })
    let numbers = text.asides.compactMap { text.blocks[$0.block].run?.text }
    #expect(numbers.joined(separator: " ") == "1 2")
  }

  @Test func tablesOfNumbersStayTables() throws {
    let page =
      "<table><tr><th>नदी<th>ln</tr><tr><td>a<td class=ln>1</tr><tr><td>b<td class=ln>2</table>"
    #expect(try read(page).blocks.contains { $0.run?.text == "2" && !$0.isCode })
    #expect(try read(page).asides.isEmpty)
  }

  // MARK: Pictures

  @Test func picturesWithoutCaptionsAreBlocksWithoutText() throws {
    #expect(
      try blocks("<p>ทะเลสาบ</p><img src=a.jpg alt=' ทะเล  สาบ'><p>บ่อ</p>")
        == ["paragraph ทะเลสาบ", "figure(a.jpg|ทะเล สาบ)", "paragraph บ่อ"])
    #expect(
      try blocks("<figure><a href=x><img src=a.jpg></a></figure>") == ["figure(a.jpg|)"])
  }

  @Test func aPictureTearsNoText() throws {
    #expect(
      try blocks("<p>호수는 <img src=a.jpg> 깊다</p>") == ["paragraph 호수는 깊다", "figure(a.jpg|)"])
    #expect(
      try blocks("<ul><li><img src=a.jpg>호수<li><img src=b.jpg></ul><p>못")
        == ["list", ">item 호수", ">>figure(a.jpg|)", "figure(b.jpg|)", "paragraph 못"])
    #expect(
      try blocks("<h2><img src=a.jpg>호수</h2>") == ["h2 호수", "figure(a.jpg|)"])
  }

  @Test func aCaptionHasThePictureOnce() throws {
    #expect(
      try blocks(
        "<figure><img data-src=a.jpg alt=湖><figcaption>みずうみ <i>写真</i></figcaption></figure>")
        == ["figure(a.jpg|湖) みずうみ 写真"])
    #expect(
      try blocks("<figure><figcaption><p>甲</p><p>乙</p></figcaption><img src=a.jpg></figure>")
        == ["figure(a.jpg|) 甲", "figure(|) 乙"])
    #expect(
      try blocks(
        "<figure><figure><img src=a.jpg></figure><figure><img src=b.jpg></figure>"
          + "<figcaption>池</figcaption></figure>")
        == ["figure(a.jpg|) 池", "figure(b.jpg|)"])
  }

  @Test(arguments: [
    "<img src='data:image/gif;base64,R0l' data-src=a.jpg><noscript><img src=a.jpg?1></noscript>",
    "<img src='data:image/gif;base64,R0l'><noscript><img src=a.jpg></noscript>",
    "<img src=/static/blank.gif data-original=a.jpg>", "<img src=a.jpg><img src=a.jpg>",
    "<img data-lazy-src=a.jpg src=lazyload.png>",
    "<img srcset='s.jpg 300w, a.jpg 900w, m.jpg 600w'>",
    "<img data-srcset='s.jpg, a.jpg 2x'>",
    "<picture><source srcset='a.jpg 2x'><img src='data:image/png;base64,x'></picture>",
  ])
  func picturesThatAreLoadedLateAreFoundOnce(_ page: String) throws {
    #expect(try blocks(page) == ["figure(a.jpg|)"])
  }

  @Test(arguments: [
    "<img src=a.gif width=1 height=1>", "<img src=a.png width=24>",
    "<img src=a.png class=wp-smiley>",
    "<img src=a.png class='emoji'>", "<img src='data:image/png;base64,x'>", "<img alt=x>",
    "<img src=a.png role=presentation>", "<img src=a.png aria-hidden=true>",
    "<img src=a.png id=site-logo>", "<img src=''>",
  ])
  func whatDecoratesIsNoPicture(_ page: String) throws {
    #expect(try blocks(page) == [])
  }

  // MARK: Quotations

  @Test(arguments: [
    ("<blockquote cite=' https://q.example/ '><p>x</blockquote>", "https://q.example/"),
    ("<blockquote><p>x</p><footer>— <a href=/book>Б</a></footer></blockquote>", "/book"),
    (
      "<blockquote><p>x <a href=/no>a</a></p><cite><a href=/book>Б</a></cite></blockquote>", "/book"
    ),
    ("<blockquote><p>x <a href=/no>a</a></p></blockquote>", ""),
    (
      "<blockquote class=twitter-tweet><p>x <a href=https://t.co/1>p</a></p>— U "
        + "<a href=https://twitter.com/u/status/1>May</a></blockquote>",
      "https://twitter.com/u/status/1"
    ),
    (
      "<blockquote class=instagram-media data-instgrm-permalink=https://i.example/p/1/>x"
        + "<a href=https://i.example/u>u</a></blockquote>", "https://i.example/p/1/"
    ),
    (
      "<blockquote class=reddit-embed-bq><a href=https://r.example/t>x</a> by "
        + "<a href=https://r.example/u>u</a></blockquote>", "https://r.example/t"
    ),
    (
      "<blockquote class=mastodon-embed data-embed-url=https://m.example/@u/1/embed>x</blockquote>",
      "https://m.example/@u/1/embed"
    ),
    (
      "<blockquote class=bluesky-embed data-bluesky-uri=at://did/1><p>x</p>— "
        + "<a href=https://b.example/u>u</a> <a href=https://b.example/u/1>May</a></blockquote>",
      "https://b.example/u/1"
    ),
  ])
  func quotationsNameTheirSource(_ page: String, _ source: String) throws {
    let first = try #require(try read(page).blocks.first)
    #expect(first.kind == .quote(source: source.isEmpty ? nil : source))
  }

  // MARK: Text that is not shown

  @Test(arguments: [
    "hidden", "style='display: none'", "aria-hidden=true", "style='VISIBILITY:x;visibility:hidden'",
  ])
  func hiddenWordsAreNoPartOfTheirParagraph(_ attribute: String) throws {
    #expect(
      try blocks("<p>Η λί<span \(attribute)>κρυ<b>φό</b></span>μνη είναι βαθιά.</p><p>β")
        == ["paragraph Η λίμνη είναι βαθιά.", "[hidden κρυφό]", "paragraph β"])
  }

  @Test func whatIsAllHiddenIsABlock() throws {
    #expect(try blocks("<p><span hidden>λίμνη</span></p>") == ["paragraph λίμνη"])
  }

  @Test func allTextIsInTheSourceAndNoneTwice() throws {
    let text = try read(
      "<ul><li>ஏரி <i hidden>x</i>y</ul><table><tr><td>a <b hidden>z</b><td>c<tr><td>d<td>e</table>")
    #expect(text.bytes.filter { $0 > 0x20 } == Array("ஏரிyxazcde".utf8))
    var end = 0
    for span in text.blocks.compactMap({ $0.run?.span }) {
      #expect(span.start >= end)
      end = span.end
    }
    #expect(text.anchors == text.anchors.sorted { $0.text < $1.text })
  }

  @Test func onlyTextWithoutScriptsIsText() throws {
    #expect(
      try blocks("<div><noscript><p>ტბა ღრმაა.</p></noscript></div>") == ["paragraph ტბა ღრმაა."])
  }

  // MARK: Inside words

  @Test(arguments: [
    ("<ruby>漢字<rt>かんじ</rt></ruby>", "漢字（かんじ）"),
    ("<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>", "漢（かん）字（じ）"),
    ("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>", "漢字(かんじ)"),
    ("<ruby>漢字<rp>（<rt>かんじ<rp>）</ruby>", "漢字（かんじ）"),
    ("<ruby>lake <rt>leɪk</rt></ruby>s", "lake(leɪk)s"), ("<ruby>漢字<rt></rt></ruby>", "漢字"),
  ])
  func readingsStandBehindTheirBase(_ page: String, _ text: String) throws {
    #expect(try blocks("<p>\(page)</p>") == ["paragraph \(text)"])
  }

  @Test func wordsAreNeitherTornNorGlued() throws {
    #expect(
      try blocks("<p>Donau<wbr>dampf&shy;schiff<b>fahrt</b> <a href=x>ein</a> <i>Wort</i></p>")
        == ["paragraph Donaudampf\u{AD}schifffahrt ein Wort"])
    #expect(try blocks("<h1>হ্রদ<br><br>ও পুকুর</h1>") == ["h1 হ্রদ ও পুকুর"])
  }
}
