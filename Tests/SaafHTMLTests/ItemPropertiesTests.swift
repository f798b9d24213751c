import SaafHTML
import Testing

@Suite struct ItemPropertiesTests {
  @Test func microdataOfAnArticle() throws {
    let page = try metadata(
      body: """
        <article itemscope itemtype="https://schema.org/BlogPosting">
        <h1 itemprop="headline">झील और तालाब</h1>
        <span itemprop="author" itemscope itemtype="https://schema.org/Person">
        <a itemprop="url" href="/x"><span itemprop="name">अनिता राव</span></a></span>
        <time itemprop="datePublished" datetime="2023-05-17T10:00Z">कल</time>
        <meta itemprop="dateModified" content="2023-05-18">
        <div itemprop="comment" itemscope itemtype="https://schema.org/Comment">
        <span itemprop="author">Reader</span><time itemprop="datePublished" datetime="2024-01-01">x</time>
        </div></article>
        """)
    #expect(page.titles.values == ["झील और तालाब"])
    #expect(page.titles.origins == ["microdata BlogPosting.headline"])
    #expect(page.authors.map(\.values) == [["अनिता राव"]])
    #expect(page.published.values == ["2023-05-17T10:00Z"])
    #expect(page.modified.values == ["2023-05-18"])
  }

  @Test func rdfaOfAnArticle() throws {
    let page = try metadata(
      body: """
        <div vocab="https://schema.org/" typeof="schema:NewsArticle"><h2 property="schema:headline">湖</h2>
        <p property="author" typeof="Person"><span property="name">田中花子</span></p>
        <span property="datePublished" content="2023-05-17">昨日</span></div>
        """)
    #expect(page.titles.values == ["湖"])
    #expect(page.authors.map(\.values) == [["田中花子"]])
    #expect(page.authors.origins == ["rdfa NewsArticle.author"])
    #expect(page.published.origins == ["rdfa NewsArticle.datePublished"])
  }

  @Test func firstArticleOfAListIsMeantAlone() throws {
    let page = try metadata(
      body: """
        <div itemscope itemtype="http://schema.org/Article"><b itemprop="headline">A</b></div>
        <div itemscope itemtype="http://schema.org/Article"><b itemprop="headline">B</b>
        <i itemprop="author">Jane Doe</i></div>
        """)
    #expect(page.titles.values == ["A"])
    #expect(page.authors.isEmpty)
  }

  @Test func articleComesBeforeThePageAndLooseProperties() throws {
    let page = try metadata(
      body: """
        <i itemprop="datePublished">2023-01-03</i>
        <div itemscope itemtype="http://schema.org/WebPage"><i itemprop="datePublished">2023-01-02</i>
        <div itemprop="mainEntity" itemscope itemtype="http://schema.org/Article">
        <i itemprop="datePublished">2023-01-01</i></div></div>
        """)
    #expect(page.published.values == ["2023-01-01"])
    #expect(page.published.origins == ["microdata Article.datePublished"])
  }

  @Test(arguments: ["Organization", "BreadcrumbList", "Person", "Comment", "Offer"])
  func otherItemsSayNothing(_ type: String) throws {
    let page = try metadata(
      body: """
        <div itemscope itemtype="http://schema.org/\(type)"><i itemprop="name">A</i>
        <i itemprop="author">B</i><i itemprop="datePublished">2023-01-03</i></div>
        """)
    #expect(page.titles.isEmpty && page.authors.isEmpty && page.published.isEmpty)
  }

  @Test func pubdateOfATime() throws {
    let page = try metadata(
      body: "<time datetime=2022-01-01>x</time><time datetime=2023-05-17 pubdate>x</time>")
    #expect(page.published.first?.origin == "time pubdate")
    #expect(page.published.first?.value == "2023-05-17")
  }

  @Test func titleOfAnAbbreviationIsItsDate() throws {
    let page = try metadata(
      body: "<abbr itemprop=datePublished title='2023-05-17T10:00:00-08:00'>May</abbr>")
    #expect(page.published.values == ["2023-05-17T10:00:00-08:00"])
    #expect(page.published.origins == ["property datePublished"])
  }
}
