import Testing

@testable import SaafHTML

@Suite struct ScrubbedPageTests {
  private func scrub(_ page: String) -> String {
    String(decoding: ScrubbedPage(Array(page.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a<script>b</script>c", "ac"),
    ("a<SCRIPT type=x>b<p></SCRIPT >c", "ac"),
    ("a<style>p{}</style>c", "ac"),
    ("a<!-- <p>b</p> -->c", "ac"),
    ("a<!-->b<!--->c", "abc"),
    ("a<!-- b --!>c", "ac"),
    ("a<!doctype html>b<?php x ?>c</ d>e", "abce"),
    ("a<svg><path d='M0'/><svg/></svg>b", "ab"),
    ("a<svg/>b", "ab"),
    ("<p title='<script>'>क</p>", "<p title='<script>'>क</p>"),
    ("<scripted>a</scripted>", "<scripted>a</scripted>"),
    ("<script><!-- <script>a</script> --></script>b", "b"),
    ("<script><!-- <script>a</script>b", "b"),
    ("1 < 2 <3", "1 &lt; 2 &lt;3"),
    ("a<", "a&lt;"),
  ])
  func whatIsNoTextGoes(_ page: String, _ expected: String) {
    #expect(scrub(page) == expected)
  }

  @Test func aCommentThatNothingEndsSwallowsNothing() {
    #expect(scrub("a<!-- b>c") == "ac")
  }

  @Test func aQuotationMarkThatNothingClosesIsLeftOut() {
    #expect(scrub("<a href=\"x>文</a>") == "<a href=x>文</a>")
  }

  @Test func linkedDataIsPutAside() {
    let page = ScrubbedPage(
      Array("a<script type='application/LD+json'>{\"x\":\"</b>\"}</script>b".utf8))
    #expect(page.bytes == Array("ab".utf8))
    #expect(page.linkedData == [Array("{\"x\":\"</b>\"}".utf8)])
    #expect(page.faults.isEmpty)
  }

  @Test func aScriptWithoutEndIsAFault() {
    let page = ScrubbedPage(Array("ab<script>c".utf8))
    #expect(page.bytes == Array("ab".utf8))
    #expect(page.faults == [.init(kind: .unclosed(element: "script"), offset: 2)])
  }

  @Test func aDrawingWithoutEndKeepsTheTextAfterIt() {
    #expect(scrub("a<svg><text>b</text><p>c") == "a<svg><text>b</text><p>c")
  }

  @Test func attributesBeyondTheLimitAreLeftOut() {
    let attributes = (0..<5000).map { " a\($0)=\"x>y\"" }.joined()
    let page = ScrubbedPage(Array("<p\(attributes)>b</p>".utf8))
    #expect(page.faults == [.init(kind: .tooManyAttributes, offset: 0)])
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.hasPrefix("<p a0=\"x>y\" a1="))
    #expect(text.hasSuffix("a511=\"x>y\" >b</p>"))
  }

  @Test func attributesNeedNoSpacesToBeCounted() {
    let attributes = (0..<5000).map { "a\($0)=\"\"" }.joined()
    let page = ScrubbedPage(Array("<p \(attributes)>b</p>".utf8))
    #expect(page.faults == [.init(kind: .tooManyAttributes, offset: 0)])
    #expect(String(decoding: page.bytes, as: UTF8.self).hasSuffix("a511=\"\">b</p>"))
  }

  @Test func everyByteKnowsItsPlace() {
    let page = Array("क<!-- x -->ख<script>y</script>ग < घ".utf8)
    let scrubbed = ScrubbedPage(page)
    var places = scrubbed.places
    for (offset, byte) in scrubbed.bytes.enumerated() where byte >= 0x80 {
      #expect(page[places.origin(of: offset)] == byte)
    }
  }
}
