import Testing

@testable import SaafModel

@Suite struct BodyTests {
  @Test func titleIsNotInTheBody() {
    let article = article([(.title, 0, "T"), (.paragraph, 0, "a")])
    #expect(article.title?.text == "T")
    #expect(outline(article.body()) == "p a")
  }

  @Test func titleInAContainerIsNotInTheBody() {
    let held = article([
      (.definitions, 0, nil), (.title, 1, "T"), (.term, 1, "a"), (.list(ordered: false), 0, nil),
      (.item, 1, "b"),
    ])
    #expect(outline(held.body()) == "dl [a: ], ul [b]")
    let row = article([
      (.table, 0, nil), (.row(header: false), 1, nil), (.title, 2, "T"), (.cell(), 2, "c"),
    ])
    #expect(outline(row.body()) == "table [] c")
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
      (.heading(level: 3), 0, "D"), (.heading(level: 2), 0, "E"), (.quote(), 0, "e"),
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

  @Test func notesAmongItemsPartTheList() {
    let article = article([
      (.list(ordered: true), 0, nil), (.item, 1, "a"), (.note(id: "n"), 1, "b"),
      (.paragraph, 2, "c"), (.item, 1, "d"), (.item, 1, "e"), (.list(ordered: false), 0, nil),
      (.note(id: "m"), 1, "f"),
    ])
    #expect(outline(article.body()) == "ol [a], note n b (p c), ol [d, e], note m f")
  }

  @Test func tables() {
    let article = article([
      (.table, 0, nil), (.row(header: true), 1, nil), (.cell(), 2, "a"), (.cell(), 2, "b"),
      (.row(header: false), 1, nil), (.cell(), 2, "c"), (.cell(), 2, ""),
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
        (.item, 3, "b"), (.table, 0, nil), (.row(header: false), 1, nil), (.cell(), 2, "c"),
        (.paragraph, 0, "p"),
      ]), stage: "test")
    editor.remove(3, why)
    #expect(outline(editor.article.body()) == "ul [a], table [] c, p p")
    editor.remove(1, why)
    editor.remove(6, why)
    #expect(outline(editor.article.body()) == "p p")
  }

  @Test func definitionsAreGroupedByTheirTerms() {
    let article = article([
      (.definitions, 0, nil), (.definition, 1, "before"), (.term, 1, "lake"), (.term, 1, "mere"),
      (.definition, 1, "deep"), (.definition, 1, nil), (.list(ordered: false), 2, nil),
      (.item, 3, "wide"), (.term, 1, "pond"), (.paragraph, 0, "p"),
    ])
    #expect(
      outline(article.body())
        == "dl [: before; lake, mere: deep, - (ul [wide]); pond: ], p p")
  }

  @Test func quotesAndNotesHoldBlocks() {
    let article = article([
      (.quote(source: "u"), 0, "a"), (.paragraph, 1, "b"), (.quote(), 1, nil),
      (.paragraph, 2, "c"), (.note(id: "n"), 0, "d"), (.list(ordered: true), 1, nil),
      (.item, 2, "e"),
    ])
    #expect(outline(article.body()) == "q <u> a (p b, q - (p c)), note n d (ol [e])")
  }

  @Test func tablesHaveCaptionsHeadersAndSpans() {
    let article = article([
      (.table, 0, "caption"), (.row(header: true), 1, nil), (.cell(Cell(columns: 2)), 2, "a"),
      (.row(header: true), 1, nil), (.cell(), 2, "b"), (.cell(), 2, "c"),
      (.row(header: false), 1, nil), (.cell(Cell(rows: 3, isHeader: true)), 2, "d"),
      (.cell(), 2, "e"), (.row(header: true), 1, nil), (.cell(), 2, "f"),
    ])
    #expect(outline(article.body()) == "table caption [a 2x1 / b|c] !d 1x3|e / f")
  }

  @Test func spansAreKeptWithinTheLimitsOfHTML() {
    #expect(Cell(columns: 0, rows: -5) == Cell())
    #expect(Cell(columns: 5_000, rows: 70_000) == Cell(columns: 1_000, rows: 65_534))
  }

  @Test func attributesThatSayNothingAreNone() {
    let article = article([
      (.figure(source: "", alternative: ""), 0, nil), (.quote(source: ""), 0, "q"),
      (.figure(source: "a.png", alternative: "A lake"), 0, nil),
    ])
    #expect(outline(article.body()) == "fig - -, q q, fig - a.png A lake")
  }

  /// No block's text may be kept and yet not written.
  @Test func whatStandsInALeafFollowsIt() {
    let article = article([
      (.figure(source: nil), 0, "a"), (.paragraph, 1, "b"), (.heading(level: 2), 0, "c"),
      (.item, 1, "d"), (.list(ordered: true), 2, nil), (.item, 3, "e"), (.table, 0, nil),
      (.cell(), 1, "f"),
    ])
    #expect(outline(article.body()) == "fig a -, p b, h2 c (p d, ol [e], table [] f)")
  }

  @Test func emptiedQuotesDefinitionsAndNotesVanish() {
    var editor = ArticleEditor(
      article([
        (.quote(), 0, nil), (.list(ordered: false), 1, nil), (.item, 2, "a"),
        (.definitions, 0, nil), (.term, 1, "b"), (.definition, 1, nil), (.paragraph, 2, "c"),
        (.note(id: "n"), 0, nil), (.paragraph, 1, "d"), (.paragraph, 0, "p"),
      ]), stage: "test")
    for index in [2, 6, 8] { editor.remove(index, why) }
    #expect(outline(editor.article.body()) == "dl [b: ], p p")
    editor.remove(4, why)
    #expect(outline(editor.article.body()) == "p p")
  }

  @Test func textsComeInTheOrderOfWriting() {
    let article = article([
      (.heading(level: 2), 0, "1"), (.list(ordered: false), 0, nil), (.item, 1, "2"),
      (.list(ordered: false), 2, nil), (.item, 3, "3"), (.item, 1, "4"), (.table, 0, nil),
      (.row(header: true), 1, nil), (.cell(), 2, "5"), (.row(header: false), 1, nil),
      (.cell(), 2, "6"), (.figure(source: nil), 0, "7"), (.code(language: nil), 0, "8"),
      (.definitions, 0, nil), (.term, 1, "9"), (.definition, 1, "A"), (.paragraph, 2, "B"),
      (.quote(), 0, "C"), (.paragraph, 1, "D"), (.table, 0, "E"), (.row(header: false), 1, nil),
      (.cell(), 2, "F"), (.note(id: "n"), 0, "G"),
    ])
    #expect(article.body().flatMap(\.texts).map(\.text).joined() == "123456789ABCDEFG")
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
