import SaafModel
import Testing

@testable import SaafHTML

@Suite struct NamedReferencesTests {
  /// The text and the `title` of a paragraph, as they are read.
  private func read(_ text: String) throws -> (text: String, value: String?) {
    let page = "<p title=\"\(text)\">\(text)</p>"
    let markup = try HTMLParser.parse(Array(page.utf8)).markup
    let paragraph = try #require(markup.elements(.p).first)
    return (
      String(decoding: markup.content(of: paragraph), as: UTF8.self),
      markup.string(.title, of: paragraph)
    )
  }

  @Test func allNamesOfTheStandardAreKnown() {
    let full = NamedReferenceTable(NamedReferenceList.full)
    let short = NamedReferenceTable(NamedReferenceList.short)
    #expect(full.count + short.count == 2231)
    func find(_ name: String) -> [UInt8]? { full.find(Array(name.utf8), 0..<name.utf8.count) }
    #expect(find("CounterClockwiseContourIntegral") == Array("∳".utf8))
    #expect(find("amp") == [])
    #expect(find("am") == nil)
  }

  @Test(arguments: [
    ("&check;", "✓"), ("&hellip;", "…"), ("&apos;", "'"), ("&rarr;", "→"), ("&rightarrow;", "→"),
    ("&lang;&rang;", "⟨⟩"), ("&NotEqualTilde;", "≂̸"), ("&LT;b&GT;", "<b>"), ("&AMP;amp;", "&amp;"),
    ("&lbrace;&num;&rbrace;", "{#}"), ("झील&nbsp;&bull;&shy;", "झील\u{A0}•\u{AD}"),
    ("&amp;check;", "&check;"), ("&check", "&check"), ("&nosuch;", "&nosuch;"), ("&;&", "&;&"),
    ("&copy 2024", "© 2024"), ("&notin;", "∉"), ("&AElig;on", "Æon"),
    ("&zwnj;&ZeroWidthSpace;x", "\u{200C}\u{200B}x"),
    ("&fjlig;", "fj"), ("&bsol;&quot;", "\\\""), ("&Tab;", "\t"),
  ])
  func namesAreReadInTextsAndValues(_ written: String, _ meant: String) throws {
    let read = try read(written)
    #expect(read.text == meant)
    #expect(read.value == meant)
  }

  /// The examples of the standard, section 13.2.5.73.
  @Test func theLongestNameCounts() throws {
    #expect(try read("I'm &notit; I tell you").text == "I'm ¬it; I tell you")
    #expect(try read("I'm &notin; I tell you").text == "I'm ∉ I tell you")
    #expect(try read("I'm &notit; I tell you").value == "I'm &notit; I tell you")
    #expect(try read("?a=1&copy=2&sect;&para").value == "?a=1&copy=2§¶")
  }

  @Test func placesInThePageStayRight() throws {
    let page = Array("<p>&check;&check;<b>озеро</b></p>".utf8)
    let markup = try HTMLParser.parse(page).markup
    let text = try #require(markup.nodes.indices.last { markup.nodes[$0].isText })
    #expect(Int(markup.nodes[text].origin) == 20)
    #expect(page[20...].starts(with: "озеро".utf8))
  }
}
