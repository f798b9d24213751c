import SaafModel
import SaafWriters
import Testing

@Suite struct ExplanationTests {
  @Test func everyLineHasItsFate() throws {
    let explanation = Explanation(
      of: try clean("झील\nझील\n\nझील  गहरी है। हाँ।\n\n---\n\n• क\n• क\n"))
    #expect(
      explanation.lines.map(\.status.rawValue)
        == [
          "kept", "removed", "layout", "changed", "layout", "layout", "layout", "kept", "removed",
        ])
    #expect(explanation.lines[1].actions.map(\.rule) == ["title.copy"])
    #expect(explanation.lines[1].actions.map(\.twin) == [1])
    #expect(explanation.lines[3].actions.map(\.original) == ["  "])
    #expect(explanation.lines[3].actions.map(\.text) == [" "])
    #expect(explanation.lines[8].actions.map(\.twin) == [8])
    #expect(explanation.title == "झील")
  }

  @Test func everyMetadatumHasItsOrigin() throws {
    var editor = ArticleEditor(try clean("झील\n\nझील गहरी है। हाँ।\n"), stage: "test")
    editor.addAuthor("अनिता राव", from: "json-ld Article.author")
    editor.addAuthor("जेन डो", from: "json-ld Article.author")
    editor.setSite("उदाहरण", from: "meta og:site_name")
    let metadata = Explanation(of: editor.article).metadata
    #expect(metadata.map(\.field) == ["language", "authors", "site"])
    #expect(metadata.map(\.values) == [["hi"], ["अनिता राव", "जेन डो"], ["उदाहरण"]])
    #expect(metadata.map(\.origin) == ["text", "json-ld Article.author", "meta og:site_name"])
  }

  @Test func emptyDocumentHasOneLine() throws {
    #expect(Explanation(of: try clean("")).lines.map(\.status) == [.layout])
  }
}
