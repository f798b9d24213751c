import SaafModel
import SaafPipeline
import Testing

@testable import SaafSources

@Suite struct JSONRecordTests {
  private func result(_ line: String, _ options: SourceOptions = SourceOptions()) -> DocumentResult
  {
    result(Array(line.utf8), options)
  }

  private func result(_ line: [UInt8], _ options: SourceOptions) -> DocumentResult {
    let place = RecordPlace(
      path: "a.jsonl", container: .jsonl, number: 7, offset: 100, length: line.count)
    return RawRecord(place: place, bytes: line).document(options, containerID: "a")
  }

  private func read(_ line: String, _ options: SourceOptions = SourceOptions()) -> Document? {
    if case .document(let document) = result(line, options) { document } else { nil }
  }

  private func fault(_ line: String, _ options: SourceOptions = SourceOptions()) -> DocumentFailure?
  {
    if case .failed(let failure) = result(line, options) { failure } else { nil }
  }

  @Test func stringsComeOutUnescaped() {
    let line =
      #"{"text": "\u091d\u0940\u0932\n\t\"\\\/ \ud83d\ude00 湖 \u0000", "n": [1, {"a": null}]}"#
    #expect(read(line)?.text == "झील\n\t\"\\/ 😀 湖 \u{0}")
    #expect(read(line)?.isUnicode == true)
  }

  @Test(arguments: Made.sentences)
  func everyScriptStaysAsItIs(_ sentence: String) {
    #expect(read("{\"text\": \"\(sentence)\"}")?.text == sentence)
  }

  @Test func membersAreTriedInTheirOrder() {
    #expect(read(#"{"html": "h", "text": "t"}"#)?.text == "t")
    #expect(read(#"{"raw_content": "r", "content": "c"}"#)?.text == "c")
    #expect(read(#"{"text": null, "html": "h"}"#)?.text == "h")
    #expect(read(#"{"html": "h"}"#)?.mediaType == "text/html")
    #expect(read(#"{"text": "h"}"#)?.mediaType == nil)
  }

  @Test func membersOfMembersAreFound() {
    let options = SourceOptions(field: "a.b.html", idField: "meta.id", urlField: "meta.url")
    let line = #"{"a": {"b": {"html": "h"}}, "meta": {"id": 12, "url": "https://example.org/"}}"#
    let found = read(line, options)
    #expect(found?.text == "h")
    #expect(found?.id == "12")
    #expect(found?.url == "https://example.org/")
    #expect(found?.mediaType == "text/html")
    #expect(read(#"{"a.b.html": "h", "meta.id": "i"}"#, options)?.id == "i")
    #expect(read(#"{"a.b": {"html": "h"}, "meta": {"id": "i"}}"#, options)?.text == "h")
  }

  @Test func idsAreTheLinesOrTheirOwn() {
    #expect(read(#"{"text": "t"}"#)?.id == "a/7")
    let options = SourceOptions(idField: "id")
    #expect(read(#"{"text": "t", "id": "२०२४/झील"}"#, options)?.id == "२०२४/झील")
    #expect(read(#"{"text": "t", "id": "../../etc//a\n"}"#, options)?.id == "_/_/etc/_/a_")
    #expect(fault(#"{"text": "t"}"#, options)?.code == "source.missing-field")
    #expect(fault(#"{"text": "t", "id": ""}"#, options)?.code == "source.wrong-type")
    #expect(fault(#"{"text": "t", "id": [1]}"#, options)?.code == "source.wrong-type")
  }

  @Test func loneSurrogatesAreReplacedAndReported() {
    let found = read(#"{"text": "a\ud800b\udc00\ud83d\ude00\\ud800"}"#)
    #expect(found?.text == "a\u{FFFD}b\u{FFFD}😀\\ud800")
    #expect(found?.diagnostics.map(\.code) == ["source.lone-surrogate"])
    #expect(found?.diagnostics.first?.message.contains("2 escapes") == true)
  }

  @Test func numbersOfAnySizeAreJSON() {
    let options = SourceOptions(field: "m.text", idField: "id")
    let line = #"{"id": 123456789012345678901234567890, "x": 1e999, "m": {"text": "झील"}}"#
    #expect(read(line, options)?.text == "झील")
    #expect(read(line, options)?.id == "123456789012345678901234567890")
    #expect(read(#"{"text": "t", "x": 1e999}"#)?.text == "t")
    #expect(fault(#"{"text": "t", "x": 1e999, }"#)?.code == "source.bad-json")
  }

  @Test(arguments: [
    (#"{"text": "a" "b": 1}"#, 14), (#"{"text": "a"#, 12), (#"{"text": tru}"#, 13), ("[1, 2", 6),
    (#"{"text": "a"} {}"#, 15), (#"{"text": "a", "x": [1, 2,]}"#, 26), ("झील", 1),
  ])
  func whatIsNoJSONIsToldWithItsPlace(_ line: String, _ column: Int) throws {
    let failure = try #require(fault(line))
    #expect(failure.code == "source.bad-json")
    #expect(failure.message.hasPrefix("a.jsonl:7:\(column): "), "\(failure.message)")
  }

  @Test func invalidUTF8IsToldWithItsPlace() {
    let bytes = Array(#"{"text": "ab"#.utf8) + [0xFF] + Array(#""}"#.utf8)
    guard case .failed(let failure) = result(bytes, SourceOptions()) else {
      Issue.record("it was read")
      return
    }
    #expect(failure.code == "source.bad-json")
    #expect(failure.message.hasPrefix("a.jsonl:7:13: "), "\(failure.message)")
  }

  @Test func wrongMembersAreNamed() {
    #expect(fault(#"{"title": "t"}"#)?.message.contains("'text', 'html'") == true)
    #expect(fault(#"{"text": [1]}"#)?.message.contains("'text' is an array") == true)
    #expect(fault(#"{"text": 5}"#)?.code == "source.wrong-type")
    #expect(fault("[1]")?.message.contains("an array, not an object") == true)
    #expect(fault("\"a\"")?.code == "source.bad-json")
    #expect(
      fault(String(repeating: "[", count: 5000))?.code == "source.bad-json")
  }

  @Test func aByteOrderMarkIsNoPartOfTheObject() {
    #expect(read("\u{FEFF}{\"text\": \"t\"}")?.text == "t")
  }
}
