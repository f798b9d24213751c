import Foundation
import FoundationXML
import SaafXML
import Testing

@Suite struct XMLWriterTests {
  /// The document of one element, without the declaration.
  private func written(_ write: (inout XMLWriter) -> Void, indentation: Int? = nil) -> String {
    var writer = XMLWriter(indentation: indentation)
    writer.startElement("a")
    write(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func everythingComesOut() {
    var writer = XMLWriter()
    writer.startDocument()
    writer.startElement("article")
    writer.namespace("urn:saaf:article:1")
    writer.namespace("urn:x", prefix: "x")
    writer.attribute("xml:lang", "hi")
    writer.emptyElement("br")
    writer.emptyElement("x:b", [("c", "1")])
    writer.startElement("p")
    writer.text("कल & आज <b> \"x\" ]]>")
    writer.endElement()
    #expect(writer.replacedCharacters == 0)
    #expect(
      String(decoding: writer.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <article xmlns="urn:saaf:article:1" xmlns:x="urn:x" xml:lang="hi"><br/><x:b c="1"/>\
        <p>कल &amp; आज &lt;b&gt; "x" ]]&gt;</p></article>
        """)
  }

  @Test func textSurvivesTheWayBack() throws {
    // Swift has no escape for a noncharacter; XML allows this one.
    let noncharacter = try #require(Unicode.Scalar(0xFDD0 as UInt32))
    let text =
      "a\tb\nc\rd\r\n <&>\"' ]]> \u{7F}\u{85}\u{2028} क्\u{200D}ष 𝕏 \u{FFFD}\u{F000}\(noncharacter)"
    var writer = XMLWriter()
    writer.startDocument()
    writer.startElement("a")
    writer.attribute("v", text)
    writer.text(text)
    writer.text(utf8: Array(text.utf8))
    let bytes = writer.finish()
    let root = try Reparsed(bytes).root
    #expect(Array(root.text.utf8) == Array((text + text).utf8))
    #expect(Array((root.attributes["v"] ?? "").utf8) == Array(text.utf8))
  }

  @Test func forbiddenCharactersAreReplaced() throws {
    var expected = 0
    var writer = XMLWriter()
    writer.startElement("a")
    for value in (0..<0x20).map(UInt32.init) + [0xFFFE, 0xFFFF] {
      let scalar = try #require(Unicode.Scalar(value))
      writer.text("x\(scalar)y")
      if ![0x9, 0xA, 0xD].contains(value) { expected += 1 }
    }
    #expect(writer.replacedCharacters == expected)
    let root = try Reparsed(writer.finish()).root
    #expect(root.text.unicodeScalars.count { $0 == "\u{FFFD}" } == expected)
    #expect(root.text.contains("x\ry"))
  }

  @Test(arguments: [
    ([0xED, 0xA0, 0x80], "\u{FFFD}", 1),  // a surrogate
    ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
    ([0xC0, 0x80], "\u{FFFD}\u{FFFD}", 2),  // an overlong NUL
    ([0xE0, 0xA4], "\u{FFFD}", 1),  // cut off
    ([0xE0, 0xA4, 0x41], "\u{FFFD}A", 1),
    ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
    ([0xF0, 0x9F, 0x98, 0x80, 0x00, 0xFF], "😀\u{FFFD}\u{FFFD}", 2),
    ([0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBD], "\u{FFFD}\u{FFFD}", 1),
    ([0xEF], "\u{FFFD}", 1),
  ])
  func illFormedBytesAreReplaced(_ bytes: [UInt8], text: String, count: Int) throws {
    var writer = XMLWriter()
    writer.startElement("a")
    writer.text(utf8: bytes)
    #expect(writer.replacedCharacters == count)
    #expect(try Reparsed(writer.finish()).root.text == text)
  }

  @Test func attributesKeepTheirWhiteSpace() {
    let document = written { $0.attribute("v", "a\tb\nc\rd \"<&>\u{0}") }
    #expect(
      document == "<a v=\"a&#9;b&#10;c&#13;d &quot;&lt;&amp;&gt;\u{FFFD}\"/>")
  }

  @Test func indentationStaysOutOfText() {
    let document = written(
      {
        $0.startElement("list")
        $0.startElement("p")
        $0.text("one ")
        $0.startElement("em")
        $0.startElement("c")
        $0.endElement()
        $0.endElement()
        $0.endElement()
        $0.emptyElement("br")
        $0.endElement()
      }, indentation: 2)
    #expect(
      document == """
        <a>
          <list>
            <p>one <em><c/></em></p>
            <br/>
          </list>
        </a>

        """)
  }

  @Test func mixedElementsHaveNoIndentationHoweverDeep() {
    let document = written(
      {
        $0.startElement("p", isMixed: true)
        $0.startElement("em")
        $0.emptyElement("br")
        $0.emptyElement("br")
        $0.endElement()
        $0.emptyElement("c")
        $0.endElement()
        $0.emptyElement("q")
      }, indentation: 2)
    #expect(
      document == """
        <a>
          <p><em><br/><br/></em><c/></p>
          <q/>
        </a>

        """)
  }

  @Test func indentationBeforeLateTextIsTakenBack() {
    let document = written(
      {
        $0.startElement("p")
        $0.startElement("em")
        $0.text("x")
        $0.endElement()
        $0.emptyElement("br")
        $0.text(" y")
        $0.emptyElement("br")
        $0.endElement()
        $0.emptyElement("q")
      }, indentation: 2)
    #expect(
      document == """
        <a>
          <p><em>x</em><br/> y<br/></p>
          <q/>
        </a>

        """)
  }

  @Test func finishClosesWhatIsOpen() {
    #expect(written { $0.startElement("b") } == "<a><b/></a>")
    var writer = XMLWriter(indentation: 1)
    writer.startDocument()
    writer.startElement("a")
    #expect(
      String(decoding: writer.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a/>

        """)
    #expect(XMLWriter().finish().isEmpty)
  }

  @Test func everyByteIsSeenAtEveryPlace() {
    let special: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"]
    for value in (0x20..<0x80).map(UInt8.init) + [0x01, 0x09, 0x0A, 0x0D, 0x1F] {
      let character = Character(Unicode.Scalar(value))
      let expected =
        special[character] ?? (value == 1 || value == 0x1F ? "\u{FFFD}" : "\(character)")
      for place in 0..<20 {
        let before = String(repeating: "x", count: place)
        let after = String(repeating: "अ", count: 20 - place)
        let document = written { $0.text("\(before)\(character)\(after)") }
        #expect(document == "<a>\(before)\(expected)\(after)</a>")
      }
    }
  }

  @Test func longTextIsWhole() throws {
    let text = String(repeating: "अ<b>\u{1}", count: 200_000)
    var writer = XMLWriter()
    writer.startElement("a")
    writer.text(text)
    #expect(writer.replacedCharacters == 200_000)
    let root = try Reparsed(writer.finish()).root
    #expect(root.text == text.replacing("\u{1}", with: "\u{FFFD}"))
  }

  @Test func writersMayMoveToOtherTasks() async {
    let lengths = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var writer = XMLWriter(indentation: 2)
          writer.startElement("a")
          for index in 0..<500 {
            writer.startElement("p")
            writer.text("\(index) & more")
            writer.endElement()
          }
          return writer.finish().count
        }
      }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(lengths.count == 1)
  }
}

/// The root element of a document, read by another parser than the writer's.
private final class Reparsed: NSObject, XMLParserDelegate {
  struct Root {
    var text = ""
    var attributes: [String: String] = [:]
  }

  var root = Root()

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    root.attributes = attributes
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { root.text += string }
}
