import Testing

@testable import SaafHTML

@Suite struct CharacterReferenceTests {
  private func decode(_ text: String, isValue: Bool = false) -> String {
    var decoded: [UInt8] = []
    CharacterReference.decode(
      Array(text.utf8), 0..<text.utf8.count, isValue: isValue, into: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }

  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&lt;&gt;&quot;&apos;", "<>\"'"), ("&hellip;&mldr;", "……"),
    ("&CounterClockwiseContourIntegral;", "∳"), ("&Aacute;&aacute;&AElig;", "ÁáÆ"),
    ("&zwj;&zwnj;", "\u{200D}\u{200C}"), ("&acE;", "∾̳"), ("&NewLine;", "\n"),
    ("&copy2&copyright;&COPY", "©2©right;©"), ("&notit;&notin;", "¬it;∉"),
    ("&nosuchname; & &; &#; &#x; &#xZ;", "&nosuchname; & &; &#; &#x; &#xZ;"),
    ("&#2325;&#x915;&#X915 &#x915z", "कक" + "क कz"), ("a&#146;b&#x80;c", "a’b€c"),
    ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&", "&"), ("&a", "&a"), ("", ""),
  ])
  func referencesAreReplaced(_ text: String, _ expected: String) {
    #expect(decode(text) == expected)
  }

  @Test(arguments: [
    ("?a=1&copy=2&lt2", "?a=1&copy=2&lt2"), ("?a&copy;&amp;b&copy", "?a©&b©"),
    ("&notit;", "&notit;"),
  ])
  func addressesKeepTheirParameters(_ value: String, _ expected: String) {
    #expect(decode(value, isValue: true) == expected)
  }

  @Test func allNamesAreInOrder() {
    for name in ["AElig", "AMP", "zwnj", "zeetrf", "Zopf", "a", "angmsdah", "yuml", "blk12"] {
      let found = NamedCharacters.find(Array(name.utf8)[...])
      #expect((found != nil) == (name != "a"), "\(name)")
    }
    #expect(NamedCharacters.find([]) == nil)
  }
}
