import Testing

@testable import SaafModel

@Suite struct BodyTests {
  @Test func titleIsNotInTheBody() {
    let article = article([(.title, 0, "T"), (.paragraph, 0, "a")])
    #expect(article.title?.text == "T")
    #expect(outline(article.body()) == "p a")
  }

  @Test func removedTitleIsNone() {
    var editor = ArticleEditor(article([(.title, 0, "T"), (.paragraph, 0, "a")]), stage: "test")
    editor.remove(0, why)
    #expect(editor.article.title == nil)
    #expect(outline(editor.article.body()) == "p a")
  }

  @Test func sectionsNestByLevel() {
    let article = article([
      (.paragraph, 0, "lead"), (.heading(level: 2), 0, "A"), (.paragraph, 0, "a"),
      (.heading(level: 3), 0, "B"), (.paragraph, 0, "b"), (.heading(level: 4), 0, "C"),
      (.heading(level: 3), 0, "D"), (.heading(level: 2), 0, "E"), (.quote, 0, "e"),
    ])
    #expect(
      outline(article.body())
        == "p lead, h2 A (p a, h3 B (p b, h4 C ()), h3 D ()), h2 E (q e)")
  }

  @Test func higherHeadingAfterALowerOneIsItsSibling() {
    let article = article([
      (.heading(level: 3), 0, "A"), (.paragraph, 0, "a"), (.heading(level: 2), 0, "B"),
      (.paragraph, 0, "b"),
    ])
    #expect(outline(article.body()) == "h3 A (p a), h2 B (p b)")
  }

  @Test func removedHeadingLeavesItsTextsToTheSectionBefore() {
    var editor = ArticleEditor(
      article([
        (.heading(level: 2), 0, "A"), (.heading(level: 2), 0, "B"), (.paragraph, 0, "b"),
      ]), stage: "test")
    editor.remove(1, why)
    #expect(outline(editor.article.body()) == "h2 A (p b)")
  }

  @Test func nestedLists() {
    let article = article([
      (.list(ordered: true), 0, nil), (.item, 1, "a"), (.list(ordered: false), 2, nil),
      (.item, 3, "b"), (.item, 3, "c"), (.item, 1, "d"), (.paragraph, 0, "p"),
    ])
    #expect(outline(article.body()) == "ol [a (ul [b, c]), d], p p")
  }

  @Test func tables() {
    let article = article([
      (.table, 0, nil), (.row(header: true), 1, nil), (.cell, 2, "a"), (.cell, 2, "b"),
      (.row(header: false), 1, nil), (.cell, 2, "c"), (.cell, 2, ""),
      (.row(header: false), 1, nil),
    ])
    #expect(outline(article.body()) == "table [a|b] c|")
  }

  @Test func codeAndFigures() {
    let article = article([
      (.code(language: "swift"), 0, "let a  = 1"), (.figure(source: "a.png"), 0, "A lake"),
      (.figure(source: nil), 0, nil),
    ])
    #expect(outline(article.body()) == "code swift let a  = 1, fig A lake a.png, fig - -")
  }

  @Test func emptyContainersVanish() {
    var editor = ArticleEditor(
      article([
        (.list(ordered: false), 0, nil), (.item, 1, "a"), (.list(ordered: false), 2, nil),
        (.item, 3, "b"), (.table, 0, nil), (.row(header: false), 1, nil), (.cell, 2, "c"),
        (.paragraph, 0, "p"),
      ]), stage: "test")
    editor.remove(3, why)
    #expect(outline(editor.article.body()) == "ul [a], table [] c, p p")
    editor.remove(1, why)
    editor.remove(6, why)
    #expect(outline(editor.article.body()) == "p p")
  }

  @Test func textsComeInTheOrderOfWriting() {
    let article = article([
      (.heading(level: 2), 0, "1"), (.list(ordered: false), 0, nil), (.item, 1, "2"),
      (.list(ordered: false), 2, nil), (.item, 3, "3"), (.item, 1, "4"), (.table, 0, nil),
      (.row(header: true), 1, nil), (.cell, 2, "5"), (.row(header: false), 1, nil),
      (.cell, 2, "6"), (.figure(source: nil), 0, "7"), (.code(language: nil), 0, "8"),
    ])
    #expect(article.body().flatMap(\.texts).map(\.text).joined() == "12345678")
  }

  @Test func charactersOfTheBodyAreScalarsWithoutTitleAndRemovals() {
    var editor = ArticleEditor(
      article([(.title, 0, "Title"), (.paragraph, 0, "कुल"), (.paragraph, 0, "水")]),
      stage: "test")
    #expect(editor.article.bodyCharacterCount == 4)
    editor.remove(2, why)
    #expect(editor.article.bodyCharacterCount == 3)
  }

  @Test func endOfABlockIsAfterWhatItEncloses() {
    let article = article([
      (.list(ordered: false), 0, nil), (.item, 1, "a"), (.list(ordered: false), 2, nil),
      (.item, 3, "b"), (.item, 1, "c"),
    ])
    #expect(article.end(of: 0) == 5)
    #expect(article.end(of: 1) == 4)
    #expect(article.end(of: 4) == 5)
  }
}
