import SaafSelectors
import Testing

/// What selectors are in XPath.
@Suite struct XPathTranslationTests {
  @Test(arguments: [
    ("*", "//*"),
    ("DIV", "//div"),
    ("#main", "//*[@id = 'main']"),
    (
      "p.lead", "//p[contains(concat(' ', normalize-space(@class), ' '), ' lead ')]"
    ),
    ("[hidden]", "//*[@hidden]"),
    ("[DATA-X=\"a b\"]", "//*[@data-x = 'a b']"),
    ("a[href^='/tag/']", "//a[starts-with(@href, '/tag/')]"),
    ("a[href$=\".pdf\"]", "//a[substring(@href, string-length(@href) - 3) = '.pdf']"),
    ("a[href*=utm]", "//a[contains(@href, 'utm')]"),
    ("[title|=de]", "//*[@title and (@title = 'de' or starts-with(@title, 'de-'))]"),
    ("section p", "//p[ancestor::section]"),
    ("section > p", "//p[parent::section]"),
    ("h2 + p", "//p[preceding-sibling::*[1]/self::h2]"),
    ("h2 ~ p", "//p[preceding-sibling::h2]"),
    ("a, b", "//*[self::a or self::b]"),
    ("li:first-child", "//li[not(preceding-sibling::*)]"),
    ("li:last-child", "//li[not(following-sibling::*)]"),
    ("li:nth-child(3)", "//li[count(preceding-sibling::*) = 2]"),
    ("li:nth-child(odd)", "//li[count(preceding-sibling::*) mod 2 = 0]"),
    (
      "li:nth-child(3n + 4)",
      "//li[count(preceding-sibling::*) >= 3 and (count(preceding-sibling::*) - 3) mod 3 = 0]"
    ),
    ("li:nth-child(-n+3)", "//li[count(preceding-sibling::*) <= 2]"),
    ("li:nth-child(-2n)", "//li[false()]"),
    ("p:nth-of-type(2)", "//p[count(preceding-sibling::p) = 1]"),
    ("p:last-of-type", "//p[not(following-sibling::p)]"),
    (
      "p:not(.a > b)",
      "//p[not(self::b[parent::*[contains(concat(' ', normalize-space(@class), ' '), ' a ')]])]"
    ),
    (
      "div:has(> img, h2 + p)",
      "//div[child::img or descendant::h2/following-sibling::*[1]/self::p]"
    ),
    (":is(h1, h2) a", "//a[ancestor::*[self::h1 or self::h2]]"),
    ("p:empty", "//p[not(node())]"),
    (":root", "//*[not(parent::*)]"),
    ("o\\:p", "//*[name() = 'o:p']"),
    ("[\\@click]", "//*[@*[name() = '@click']]"),
    ("p /* of course */ > a", "//a[parent::p]"),
  ])
  func aSelectorIsTranslated(_ selector: String, _ xpath: String) throws {
    #expect(try Selector(selector).xpath == xpath)
  }

  @Test func whatXPathIsStaysAsItIs() throws {
    #expect(try Selector("//div[@id='a']").xpath == "//div[@id='a']")
    #expect(try Selector("(//p)[1]").xpath == "(//p)[1]")
    #expect(try Selector("xpath:descendant::p").xpath == "descendant::p")
    #expect(try Selector("//p").findsNodes)
    #expect(try !Selector("xpath:string(//h1)").findsNodes)
    #expect(try !Selector("xpath: count(//h1)").findsNodes)
  }
}
