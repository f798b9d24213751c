import SaafXML
import Testing

@Suite struct SilenceTests {
  @Test func nothingIsPrinted() async {
    // In a process of its own, whose standard error nothing else writes to.
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      for grammar in try XMLGrammarTests.grammars() {
        for document in [
          "<a>", "<b/>", "<a>\u{1}</a>", "", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        ] {
          #expect(!grammar.validate(Array(document.utf8), named: "x").isEmpty)
        }
      }
      for text in [
        "", "<", "<schema/>", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>",
        "<schema xmlns='http://www.w3.org/2001/XMLSchema'><element/></schema>",
      ] {
        #expect(throws: XMLError.self) { try XMLGrammar(xsd: Array(text.utf8)) }
        #expect(throws: XMLError.self) { try XMLGrammar(relaxNG: Array(text.utf8)) }
      }
      var writer = XMLWriter()
      writer.startElement("a")
      writer.text(utf8: [0, 0xFF])
      _ = writer.finish()
    }
    #expect(result?.standardErrorContent.isEmpty == true)
  }

  @Test func misuseOfTheWriterTraps() async {
    await #expect(processExitsWith: .failure) {
      var writer = XMLWriter()
      writer.startElement("a b")
    }
    await #expect(processExitsWith: .failure) {
      var writer = XMLWriter()
      writer.startElement("a")
      writer.text("x")
      writer.attribute("late", "1")
    }
    await #expect(processExitsWith: .failure) {
      var writer = XMLWriter()
      writer.endElement()
    }
    await #expect(processExitsWith: .failure) {
      var writer = XMLWriter()
      writer.text("outside")
    }
    await #expect(processExitsWith: .failure) {
      var writer = XMLWriter()
      writer.emptyElement("a")
      writer.startElement("b")
    }
  }
}
