import SaafSelectors
import Testing

/// What is said of selectors that are wrong, and where.
@Suite struct SelectorFaultTests {
  private func fault(_ text: String) -> SelectorFault? {
    do throws(SelectorFault) {
      _ = try Selector(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("", 0, "expected an element"),
    (
      "div >", 5,
      "expected an element, '.class', '#id', '[attribute]' or ':pseudo-class', not the end"
    ),
    ("div,", 4, "expected an element"),
    ("div > > p", 6, "not '>'"),
    ("a)", 1, "expected ',' or the end, not ')'"),
    (".", 1, "expected a name after '.', not the end"),
    (".2col", 1, "write '.\\32 ' for '.2'"),
    ("#1", 1, "write '#\\31 ' for '#1'"),
    ("[a=1]", 3, "expected a value between quotation marks, not '1'"),
    ("[a='x]", 3, "the text has no closing quotation mark"),
    ("[a!=x]", 2, "expected ']' or one of =, ~=, |=, ^=, $=, *=, not '!'"),
    ("[a=x", 4, "expected ']', not the end"),
    ("p:frist-child", 1, "unknown pseudo-class ':frist-child'; known are :any-link,"),
    ("p:not", 1, "':not' is written ':not(…)'"),
    ("p:first-child()", 1, "':first-child()' is written ':first-child', without brackets"),
    ("p:contains(\"x\")", 1, "write an XPath: //p[contains(., 'text')]"),
    ("p::before", 1, "a pseudo-element is no part of a page"),
    (".a:first-of-type", 2, "':first-of-type' needs the name of an element before it"),
    ("p:nth-child(2x)", 12, "takes odd, even, a number or a form such as 2n+1, not '2x'"),
    ("p:not(a", 7, "expected ')', not the end"),
    ("div:has(p:has(a))", 9, "':has()' cannot stand in another one"),
    ("svg|a", 3, "namespaces are not supported"),
    ("दे >", 4, "not the end"),
    ("//div[", 6, "this is no XPath"),
    ("//div[@a='x]", 12, "a text has no closing quotation mark"),
    ("//div]", 5, "this is no XPath"),
    ("//p[matches(., 'a')]", 4, "XPath 1.0 has no function 'matches'"),
    ("//p[contains('a')]", 4, "'contains()' takes 2 arguments, not 1"),
    ("//p[$x]", 4, "a selector has no variables"),
    ("//svg:path", 2, "the prefix 'svg' stands for nothing; write *[name() = 'svg:path']"),
    ("xpath: //p[foo()]", 11, "no function 'foo'"),
    ("/html/'a'", 6, "this is no XPath"),
    ("xpath:count('a')", 0, "this is no XPath"),
  ])
  func aMistakeHasItsPlace(_ text: String, _ offset: Int, _ message: String) throws {
    let fault = try #require(self.fault(text), "'\(text)' was accepted")
    #expect(fault.offset == offset, "\(fault.message)")
    #expect(fault.message.contains(message))
  }

  @Test func nestingHasALimit() throws {
    let deep = String(repeating: ":not(", count: 17) + "a" + String(repeating: ")", count: 17)
    #expect(fault(deep)?.message.contains("nested deeper than 16") == true)
    let allowed = String(repeating: ":not(", count: 16) + "a" + String(repeating: ")", count: 16)
    #expect(fault(allowed) == nil)
  }

  @Test(arguments: ["(", "[", ":not(", "a>", "a,", "[a=", "//", "//a[", "concat("])
  func noTextTakesLong(_ piece: String) {
    for text in [piece, "//" + piece] {
      #expect(fault(String(repeating: text, count: 20_000)) != nil)
    }
  }

  @Test(arguments: [
    "//div[a and (b or c)]", "//div[div div 2 = 1]", "//a[text() = 'x:y']", "//*[@a*2 = 4]",
    "//a[last()]", "//p[not(.//img)]", "//a[self::node()]/@href",
  ])
  func namesThatMeanSomethingAreAccepted(_ path: String) {
    #expect(fault(path) == nil)
  }
}
