import Foundation
import SaafXML
import Testing

/// The grammars of Saaf's XML, against one document that uses everything and its breakages.
@Suite struct ArticleGrammarTests {
  static let relaxNG = Result { try XMLGrammar(relaxNG: schema("article.rng")) }
  static let xsd = Result { try XMLGrammar(xsd: schema("article.xsd")) }

  static func schema(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try [UInt8](
      Data(contentsOf: root.appending(path: "Sources/SaafWriters/Schemas/\(name)")))
  }

  /// One edit of the rich document that must make it invalid.
  struct Breakage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
    /// The line that both grammars must report.
    let line: Int
    /// Words of the messages.
    let relaxNG: String
    let xsd: String

    init(
      _ description: String, _ old: String, _ new: String, line: Int, relaxNG: String,
      xsd: String
    ) {
      testDescription = description
      self.old = old
      self.new = new
      self.line = line
      self.relaxNG = relaxNG
      self.xsd = xsd
    }

    var document: [UInt8] { Array(richDocument.replacing(old, with: new, maxReplacements: 1).utf8) }
  }

  @Test func richDocumentIsValid() throws {
    let document = Array(richDocument.utf8)
    #expect(try Self.relaxNG.get().validate(document, named: "rich.xml").isEmpty)
    #expect(try Self.xsd.get().validate(document, named: "rich.xml").isEmpty)
  }

  @Test func smallestDocumentIsValid() throws {
    let document = Array(smallestDocument.utf8)
    #expect(try Self.relaxNG.get().validate(document, named: "small.xml").isEmpty)
    #expect(try Self.xsd.get().validate(document, named: "small.xml").isEmpty)
  }

  @Test(arguments: breakages)
  func breakageIsFound(_ breakage: Breakage) throws {
    try #require(richDocument.contains(breakage.old))
    let document = breakage.document
    let relaxNG = try Self.relaxNG.get().validate(document, named: "broken.xml")
    let xsd = try Self.xsd.get().validate(document, named: "broken.xml")
    for (issues, words) in [(relaxNG, breakage.relaxNG), (xsd, breakage.xsd)] {
      #expect(
        issues.contains {
          $0.line == breakage.line && $0.document == "broken.xml" && $0.message.contains(words)
        }, "\(issues.map(\.description).joined(separator: "\n"))")
    }
  }

  @Test(arguments: ["<body/>", "<removed/>", "<diagnostics/>", "format=\"text\""])
  func everyPartIsRequired(_ part: String) throws {
    try #require(smallestDocument.contains(part))
    let document = Array(smallestDocument.replacing(part, with: "").utf8)
    #expect(try !Self.relaxNG.get().validate(document, named: "small.xml").isEmpty)
    #expect(try !Self.xsd.get().validate(document, named: "small.xml").isEmpty)
  }

  @Test func grammarsDifferOnlyInHalfATwin() throws {
    // XML Schema 1.0 has no way to say that two attributes come together.
    let half = Array(richDocument.replacing(#" twin-bytes="0 87""#, with: "").utf8)
    #expect(try !Self.relaxNG.get().validate(half, named: "half.xml").isEmpty)
    #expect(try Self.xsd.get().validate(half, named: "half.xml").isEmpty)
  }

  @Test func oneGrammarServesManyTasks() async throws {
    let grammars = [try Self.relaxNG.get(), try Self.xsd.get()]
    let valid = Array(richDocument.utf8)
    let broken = breakages.map(\.document)
    let expected = grammars.map { grammar in
      broken.map { grammar.validate($0, named: "broken.xml") }
    }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<5 {
            for (grammar, expected) in zip(grammars, expected) {
              guard grammar.validate(valid, named: "rich.xml").isEmpty,
                zip(broken, expected).allSatisfy({
                  grammar.validate($0, named: "broken.xml") == $1
                })
              else { return false }
            }
          }
          return true
        }
      }
      for await agreed in group { #expect(agreed) }
    }
  }
}

let smallestDocument = """
  <article xmlns="urn:saaf:article:1" version="1" id="a"><head><source sha256="\
  0000000000000000000000000000000000000000000000000000000000000000" bytes="0" encoding="UTF-8" \
  format="text"/></head><body/><removed/><diagnostics/></article>
  """

let richDocument = """
  <?xml version="1.0" encoding="UTF-8"?>
  <article xmlns="urn:saaf:article:1" version="1" id="front-office-hi" xml:lang="hi">
    <head>
      <title>फ्रंट ऑफिस &amp; अतिथि</title>
      <author>अनिता राव</author>
      <author>J. Doe</author>
      <published>2024-02-29</published>
      <modified>2024-03-01T09:05:30+05:30</modified><site>साइट</site>\
  <url>https://example.org/a</url><licence>CC BY 4.0</licence><description>काम</description>\
  <tag>काम</tag><tag>अतिथि</tag><image>https://example.org/a.png</image>\
  <origin field="authors">byline</origin><origin field="site">meta og:site_name</origin>
      <source path="in/a.txt" sha256="\
  0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" bytes="7046" \
  encoding="ISO_8859-1:1987" format="text"/>
    </head>
    <body>
      <p>Plain, <a href="https://example.org/?a=1&amp;b=2"><em>nested <strong>marks</strong></em></a>
        and <c>code</c>,<br/>a break; m<sup>2</sup>, H<sub>2</sub>O, <del>old</del><ins>new</ins>.</p>
      <section level="2">
        <heading>भूमिका <em>और</em> काम</heading>
        <p>क्षत्रिय</p>
        <section level="3"><heading/></section>
        <list type="numbered">
          <item><p>one</p></item>
          <item><p>two</p>
            <list type="bulleted"><item><p>inner</p></item></list>
            <p>more</p>
          </item>
        </list>
      </section>
      <table>
        <row role="header"><cell>A</cell><cell><strong>B</strong></cell></row>
        <row><cell>1</cell><cell/></row>
        <row/>
      </table>
      <table/>
      <quote><p>Said <em>so</em>.</p></quote>
      <code language="swift">let a = 1 &lt; 2</code>
      <code/>
      <figure src="a.png"><caption>A <em>picture</em></caption></figure>
      <figure/>
      <figure src="b.png" alt="A lake"/>
      <table><caption>Depth</caption>
        <row role="header"><cell columns="2">A</cell></row>
        <row><cell role="header" rows="12">1</cell><cell>2</cell></row>
      </table>
      <definitions>
        <group><term>lake</term><term>mere</term><definition><p>deep</p></definition></group>
        <group><term>pond</term></group>
        <group><definition><p>no term</p><list type="bulleted"><item><code/></item></list></definition></group>
      </definitions>
      <quote cite="https://example.org/"><p>One</p><quote><p>Two <ref note="fn 1">1</ref></p></quote></quote>
      <note id="fn 1"><p>A <span xml:lang="fr">note</span>, <span>another</span></p><p>More</p></note>
    </body>
    <removed>
      <text stage="drop-video-captions" rule="label:hi" reason="a caption" lines="6 6" \
  bytes="190 301">वीडियो: काम</text>
      <text stage="drop-duplicate-headings" rule="repeat.title" reason="a repeat" lines="3 3" \
  bytes="90 180" twin-lines="1 1" twin-bytes="0 87"/>
    </removed>
    <diagnostics>
      <diagnostic severity="note" code="text.encoding">guessed</diagnostic>
      <diagnostic severity="warning" code="caption.dated" stage="drop-video-captions" \
  bytes="0 12">kept a caption</diagnostic>
    </diagnostics>
  </article>
  """

private let breakages: [ArticleGrammarTests.Breakage] = [
  .init(
    "another namespace", "urn:saaf:article:1", "urn:other", line: 2,
    relaxNG: "expecting urn:saaf:article:1",
    xsd: "No matching global declaration"),
  .init(
    "another version", #"version="1" id"#, #"version="2" id"#, line: 2,
    relaxNG: "Invalid attribute version",
    xsd: "The value '2' is not an element of the set {'1'}"),
  .init(
    "no id", #" id="front-office-hi""#, "", line: 2,
    relaxNG: "Element article failed to validate attributes",
    xsd: "The attribute 'id' is required but missing"),
  .init(
    "empty id", "front-office-hi", "", line: 2,
    relaxNG: "Invalid attribute id",
    xsd: "minimum length of '1'"),
  .init(
    "bad language", #"lang="hi""#, #"lang="h i""#, line: 2,
    relaxNG: "Invalid attribute lang",
    xsd: "'h i' is not a valid value"),
  .init(
    "unknown attribute", #"xml:lang="hi""#, #"xml:lang="hi" draft="yes""#, line: 2,
    relaxNG: "Invalid attribute draft",
    xsd: "The attribute 'draft' is not allowed"),
  .init(
    "empty author", "J. Doe", "", line: 6,
    relaxNG: "Error validating datatype string",
    xsd: "minimum length of '1'"),
  .init(
    "month 13", "2024-02-29", "2024-13-29", line: 7,
    relaxNG: "Error validating datatype string",
    xsd: "The value '2024-13-29' is not accepted"),
  .init(
    "local time format", "T09:05:30+05:30", " 09:05", line: 8,
    relaxNG: "Error validating datatype string",
    xsd: "The value '2024-03-01 09:05' is not accepted"),
  .init(
    "two sites", "<site>साइट</site>", "<site>साइट</site><site>x</site>", line: 8,
    relaxNG: "Did not expect element site there",
    xsd: "site': This element is not expected"),
  .init(
    "origin of no field", #"field="site""#, #"field="weather""#, line: 8,
    relaxNG: "failed to compare type string",
    xsd: "The value 'weather' is not an element of the set"),
  .init(
    "empty tag", "<tag>काम</tag>", "<tag/>", line: 8,
    relaxNG: "Error validating datatype string",
    xsd: "minimum length of '1'"),
  .init(
    "short hash", "0123456789abcdef0", "0", line: 9,
    relaxNG: "Invalid attribute sha256",
    xsd: "attribute 'sha256'"),
  .init(
    "upper-case hash", "0123456789abcdef0", "0123456789ABCDEF0", line: 9,
    relaxNG: "Invalid attribute sha256",
    xsd: "attribute 'sha256'"),
  .init(
    "bytes with a sign", #"bytes="7046""#, #"bytes="+7046""#, line: 9,
    relaxNG: "Invalid attribute bytes",
    xsd: "The value '+7046' is not accepted"),
  .init(
    "level 7", #"level="2""#, #"level="7""#, line: 14,
    relaxNG: "Element section failed to validate attributes",
    xsd: "The value '7' is not accepted"),
  .init(
    "no heading", "<heading>भूमिका <em>और</em> काम</heading>", "", line: 16,
    relaxNG: "Did not expect element p there",
    xsd: "Expected is ( {urn:saaf:article:1}heading )"),
  .init(
    "text in the body", "<table/>", "<table/>loose", line: 11,
    relaxNG: "Did not expect text in element body",
    xsd: "Character content other than whitespace"),
  .init(
    "block in a paragraph", "क्षत्रिय", "<p>x</p>", line: 16,
    relaxNG: "Did not expect element p there",
    xsd: "Expected is one of"),
  .init(
    "unknown list type", "numbered", "roman", line: 18,
    relaxNG: "failed to compare type string",
    xsd: "set {'bulleted', 'numbered'}"),
  .init(
    "item without text", "<item><p>one</p></item>", "<item/>", line: 19,
    relaxNG: "Expecting an element",
    xsd: "Missing child element(s)"),
  .init(
    "empty list", "<item><p>inner</p></item>", "", line: 21,
    relaxNG: "Expecting an element",
    xsd: "Missing child element(s)"),
  .init(
    "empty definition", "<definition><p>deep</p></definition>", "<definition/>", line: 43,
    relaxNG: "Expecting an element",
    xsd: "Missing child element(s)"),
  .init(
    "definitions without a group", "<definitions>", "<definitions/><definitions>", line: 42,
    relaxNG: "Expecting an element ",
    xsd: "Missing child element(s)"),
  .init(
    "term after a definition", "</definition></group>", "</definition><term/></group>", line: 43,
    relaxNG: "Did not expect element term there",
    xsd: "term': This element is not expected"),
  .init(
    "cell of one column", #"columns="2""#, #"columns="1""#, line: 39,
    relaxNG: "Invalid attribute columns",
    xsd: "The value '1' is not accepted"),
  .init(
    "caption after the rows", "<row role=\"header\"><cell columns=\"2\">A</cell></row>",
    "<row/><caption/>", line: 39,
    relaxNG: "Did not expect element caption there",
    xsd: "caption': This element is not expected"),
  .init(
    "text in a quote", "<quote><p>Two", "<quote>loose<p>Two", line: 47,
    relaxNG: "Did not expect text in element quote",
    xsd: "Character content other than whitespace"),
  .init(
    "sign of no note", #"<ref note="fn 1">"#, "<ref>", line: 47,
    relaxNG: "Element ref failed to validate attributes",
    xsd: "The attribute 'note' is required"),
  .init(
    "note without an id", #"<note id="fn 1">"#, "<note>", line: 48,
    relaxNG: "Element note failed to validate attributes",
    xsd: "The attribute 'id' is required"),
  .init(
    "words in a language that is none", #"<span xml:lang="fr">"#, #"<span xml:lang="f r">"#,
    line: 48,
    relaxNG: "Invalid attribute lang",
    xsd: "'f r' is not a valid value"),
  .init(
    "text in a row", "<row/>", "<row>x</row>", line: 29,
    relaxNG: "Did not expect text in element row",
    xsd: "Character content other than whitespace"),
  .init(
    "link without target", #" href="https://example.org/?a=1&amp;b=2""#, "", line: 12,
    relaxNG: "Element a failed to validate attributes",
    xsd: "The attribute 'href' is required"),
  .init(
    "content in a break", "<br/>", "<br>x</br>", line: 13,
    relaxNG: "Did not expect text in element br",
    xsd: "Character content is not allowed"),
  .init(
    "two captions", "</caption>", "</caption><caption/>", line: 35,
    relaxNG: "Did not expect element caption",
    xsd: "This element is not expected"),
  .init(
    "unknown block", "<figure/>", "<aside/>", line: 36,
    relaxNG: "Did not expect element aside",
    xsd: "aside': This element is not expected"),
  .init(
    "stage that is no name", #"stage="drop-video-captions" rule"#, #"stage="Drop" rule"#, line: 51,
    relaxNG: "Element text failed to validate attributes",
    xsd: "The value 'Drop' is not accepted"),
  .init(
    "rule that ends in a dot", "label:hi", "label.", line: 51,
    relaxNG: "Element text failed to validate attributes",
    xsd: "The value 'label.' is not accepted"),
  .init(
    "no reason", #" reason="a caption""#, "", line: 51,
    relaxNG: "Element text failed to validate attributes",
    xsd: "The attribute 'reason' is required"),
  .init(
    "line 0", #"lines="6 6""#, #"lines="0 6""#, line: 51,
    relaxNG: "Element text failed to validate attributes",
    xsd: "The value '0 6' is not accepted"),
  .init(
    "one byte offset", "190 301", "190", line: 51,
    relaxNG: "Element text failed to validate attributes",
    xsd: "The value '190' is not accepted"),
  .init(
    "unknown severity", #""warning""#, #""fatal""#, line: 56,
    relaxNG: "failed to compare type string",
    xsd: "The value 'fatal' is not an element of the set"),
  .init(
    "empty message", "guessed", "", line: 55,
    relaxNG: "Error validating datatype string",
    xsd: "minimum length of '1'"),
  .init(
    "part after the end", "</article>", "<extra/></article>", line: 58,
    relaxNG: "Did not expect element extra",
    xsd: "extra': This element is not expected"),
  .init(
    "not well formed", "</quote>", "</quot>", line: 32,
    relaxNG: "Opening and ending tag mismatch",
    xsd: "Opening and ending tag mismatch"),
]
