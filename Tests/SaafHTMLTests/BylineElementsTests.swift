import SaafHTML
import Testing

@Suite struct BylineElementsTests {
  @Test(arguments: [
    ("<a rel=author href=x>जेन डो</a>", "rel=author"),
    ("<span class='post-author-name big'>जेन डो</span>", "class post-author-name"),
    ("<p class=authorName>जेन डो</p>", "class authorName"), ("<p id=byline>जेन डो</p>", "id byline"),
    ("<a href='/author/jane/'>जेन डो</a>", "link to an author"),
    ("<b class=autor>जेन डो</b>", "class autor"),
  ])
  func authorOfAnElement(_ element: String, _ origin: String) throws {
    let page = try metadata(body: element)
    #expect(page.authors.map(\.values) == [["जेन डो"]])
    #expect(page.authors.origins == [origin])
    #expect(page.authors.allSatisfy { !$0.isDeclared })
  }

  @Test(arguments: [
    "<p class=author-bio>Jane writes.</p>", "<nav><a rel=author href=x>Jane Doe</a></nav>",
    "<div class=comments><p class=author>Jane Doe</p></div>", "<p class=authority>Jane Doe</p>",
    "<div class='related-posts'><a href='/author/jane'>Jane Doe</a></div>",
    "<a href='/author/'>All</a>",
    "<p class=testimonial-author>Jane Doe</p>", "<footer><p class=byline>Jane Doe</p></footer>",
  ])
  func otherElementsNameNoAuthor(_ element: String) throws {
    #expect(try metadata(body: element).authors.isEmpty)
  }

  @Test func piecesOfAByline() throws {
    let page = try metadata(
      body: """
        <p class=byline>By <a>Jane Doe</a> and <a>John Roe</a><span>May 17, 2023</span></p>
        """)
    #expect(page.authors.map(\.values) == [["By", "Jane Doe and John Roe", "May 17, 2023"]])
  }

  @Test(arguments: [
    ("<span class=entry-date>Posted on May 17, 2023 by Jane</span>", "class entry-date"),
    ("<span class=published title='2023-05-17T10:00'>yesterday</span>", "class published"),
    ("<time datetime='on Friday May 17, 2023 @11:40AM'>x</time>", "time element"),
    ("<h1>Lake</h1><p>Updated May 17th, 2023</p>", "text after the heading"),
    ("<h1>झील</h1><p>२०२३-०५-१७</p>", "text after the heading"),
  ])
  func dateOfAnElement(_ element: String, _ origin: String) throws {
    let page = try metadata(body: element)
    #expect(page.published.map { String($0.value.prefix(10)) } == ["2023-05-17"])
    #expect(page.published.origins == [origin])
  }

  @Test func dateOfTheLastChange() throws {
    let page = try metadata(
      body: "<p class=post-date>2023-05-17</p><p class=date-updated>2023-05-18</p>")
    #expect(page.published.values == ["2023-05-17"])
    #expect(page.modified.values == ["2023-05-18"])
  }

  @Test func declaredValuesAreEnough() throws {
    let page = try metadata(
      head: meta("author", "Jane Doe") + meta("date", "2023-05-17"),
      body: "<p class=author>John Roe</p><p class=date>2022-01-01</p>")
    #expect(page.authors.origins == ["meta author"])
    #expect(page.published.origins == ["meta date"])
  }

  @Test func siteInTheAuthorsPlaceIsNotEnough() throws {
    let page = try metadata(
      head: meta("og:site_name", "Example") + meta("author", "example"),
      body: "<p class=author>Jane Doe</p>")
    #expect(page.authors.origins == ["meta author", "class author"])
  }

  @Test func dateInASentenceIsNone() throws {
    let sentence = "The lake froze on May 17, 2023 and stayed so until the summer of the next year."
    #expect(try metadata(body: "<h1>Lake</h1><p>\(sentence)</p>").published.isEmpty)
  }
}
