import SaafHTML
import Testing

/// JSON-LD as publishing systems get it wrong; each case says what is meant.
@Suite struct BrokenLinkedDataTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var title = "Lake"
    var author: String? = "Jane Doe"

    init(
      _ description: String, _ text: String, title: String = "Lake", author: String? = "Jane Doe"
    ) {
      testDescription = description
      self.text = text
      self.title = title
      self.author = author
    }
  }

  @Test(arguments: [
    Case(
      "commas before closing brackets",
      #"{"@type":"Article","headline":"Lake","author":["Jane Doe",],}"#),
    Case("commas twice", #"{"@type":"Article",,"headline":"Lake","author":[,"Jane Doe"]}"#),
    Case(
      "line ends and tabs in strings",
      "{\"@type\":\"Article\",\"headline\":\"Lake\",\"author\":\"Jane\n\tDoe\"}"),
    Case(
      "HTML comment around it",
      #"<!-- {"@type":"Article","headline":"Lake","author":"Jane Doe"} -->"#),
    Case(
      "CDATA around it",
      "<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Lake\",\"author\":\"Jane Doe\"}\n]]>"),
    Case(
      "CDATA in a line comment",
      "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Lake\",\"author\":\"Jane Doe\"}\n//]]>"),
    Case(
      "CDATA in a block comment",
      "/*<![CDATA[*/{\"@type\":\"Article\",\"headline\":\"Lake\",\"author\":\"Jane Doe\"}/*]]>*/"),
    Case(
      "comments of JavaScript",
      """
      {"@type":"Article", // the type
      "headline":"Lake", /* "headline":"Pond", */
      "author":"Jane Doe"};
      """),
    Case(
      "several objects",
      #"{"@type":"WebSite","name":"x"} {"@type":"Article","headline":"Lake","author":"Jane Doe"}"#),
    Case(
      "several objects with commas",
      #"{"@type":"Article","headline":"Lake"}, {"@type":"WebPage","author":"Jane Doe"}"#),
    Case(
      "wrong escapes", #"{"@type":"Article","headline":"Lake","author":"Jane\x20\'Doe\'"}"#,
      author: "Janex20'Doe'"),
    Case(
      "half of a surrogate pair",
      #"{"@type":"Article","headline":"Lake","author":"Jane Doe","x":"\ud83d"}"#),
    Case(
      "quotation marks in a string",
      #"{"@type":"Article","headline":"The "big" Lake","author":"Jane Doe"}"#,
      title: "The \"big\" Lake"),
    Case("an end that is missing", #"{"@type":"Article","author":"Jane Doe","headline":"Lake"#),
    Case("an end inside a list", #"{"@type":"Article","headline":"Lake","author":["Jane Doe","#),
    Case(
      "a key without value at the end",
      #"{"@type":"Article","headline":"Lake","author":"Jane Doe","x":"#),
    Case("a bracket too many", #"{"@type":"Article","headline":"Lake","author":"Jane Doe"}}]"#),
    Case(
      "entities escaped twice",
      #"{"@type":"Article","headline":"Lake &amp;amp; Pond &#8211; &amp;#039;A&amp;#039;","author":"Jane&nbsp;Doe"}"#,
      title: "Lake & Pond – 'A'"),
    Case(
      "tags in a value",
      #"{"@type":"Article","headline":"<em>Lake</em><br>A","author":"<a href='x'>Jane Doe</a>"}"#,
      title: "Lake A"),
    Case("no JSON at all", "var a = 1;", title: "", author: nil),
    Case("nothing", "", title: "", author: nil),
  ])
  func isUnderstood(_ broken: Case) throws {
    let page = try metadata(linkedData: broken.text)
    #expect(page.titles.values == (broken.title.isEmpty ? [] : [broken.title]))
    #expect(page.authors.map(\.values) == (broken.author.map { [[$0]] } ?? []))
  }

  @Test func oneBrokenScriptDoesNotHarmTheOthers() throws {
    let page = try metadata(
      linkedData: #"{"@type" "Article"}"#, #"{"@type":"Article","headline":"Lake"}"#)
    #expect(page.titles.values == ["Lake"])
  }

  @Test func deeplyNestedBracketsAreHarmless() throws {
    let page = try metadata(
      linkedData: String(repeating: "[", count: 100_000), #"{"@type":"Article","headline":"Lake"}"#)
    #expect(page.titles.values == ["Lake"])
  }
}
