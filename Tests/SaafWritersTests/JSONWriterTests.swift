import Foundation
import SaafModel
import SaafTestSupport
import SaafWriters
import Testing

@Suite struct JSONWriterTests {
  static func object(_ text: String, _ ledger: Ledger.Mode = .full) throws -> [String: Any] {
    let bytes = JSONWriter(ledger: ledger).write(try clean(text))
    return try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func everyKeyIsThereEvenForAnEmptyDocument() throws {
    let object = try Self.object("")
    #expect(
      Set(object.keys) == [
        "format", "version", "id", "source", "title", "language", "authors", "published",
        "modified", "site", "url", "licence", "description", "tags", "image", "origins", "body",
        "removed", "diagnostics", "ledger",
      ])
    #expect(object["title"] is NSNull)
    #expect((object["body"] as? [Any])?.isEmpty == true)
  }

  @Test func metadataWithTheirOrigins() throws {
    let bytes = JSONWriter(ledger: .full).write(try articleWithMetadata())
    #expect(try OutputChecker().check(bytes, named: "a.json") == [])
    let json = string(bytes)
    #expect(
      json.contains(
        #"""
        "language":"hi","authors":["अनिता राव"],"published":"2023-05-17",\#
        "modified":"2023-05-18T10:00:00+05:30","site":"उदाहरण & Co",\#
        "url":"https://example.org/?a=1&b=2","licence":"CC BY 4.0",\#
        "description":"\"झील\" <क्या> है","tags":["झील","तालाब"],\#
        "image":"https://example.org/a.png","origins":[{"field":"language","origin":"text"},\#
        {"field":"authors","origin":"json-ld Article.author"},
        """#.replacing("\n", with: "")))
  }

  @Test func metadataThatAreNotKnownAreNullOrEmpty() throws {
    let object = try Self.object("")
    for key in ["site", "url", "licence", "description", "image", "published"] {
      #expect(object[key] is NSNull)
    }
    for key in ["authors", "tags", "origins"] { #expect((object[key] as? [Any])?.isEmpty == true) }
  }

  @Test func removalSaysAll() throws {
    let object = try Self.object("झील\nझील\n\nझील गहरी है। हाँ।\n")
    let removed = try #require((object["removed"] as? [[String: Any]])?.first)
    #expect(removed["stage"] as? String == "drop-duplicate-headings")
    #expect(removed["rule"] as? String == "title.copy")
    #expect(removed["reason"] as? String != "")
    #expect(removed["text"] as? String == "झील")
    #expect(removed["lines"] as? [Int] == [2, 2])
    #expect(removed["bytes"] as? [Int] == [10, 19])
    #expect((removed["twin"] as? [String: [Int]]) == ["lines": [1, 1], "bytes": [0, 9]])
  }

  @Test func controlsAndQuotesAreEscaped() throws {
    let text = "A \"lake\" \\ is. Yes.\n\n```\n\t\u{8}\u{C}\u{1F}\u{7F}\u{2028}x\n```\n"
    let object = try Self.object(text)
    let body = try #require(object["body"] as? [[String: Any]])
    #expect(body[0]["text"] as? String == "A \"lake\" \\ is. Yes.")
  }

  @Test(arguments: 0..<20)
  func outputIsOneLineOfValidJSON(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = JSONWriter(ledger: .full).write(
      try clean(RandomText.document(using: &generator)))
    #expect(bytes.last == 0x0A)
    #expect(!bytes.dropLast().contains(0x0A))
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    _ = try JSONSerialization.jsonObject(with: Data(bytes))
  }

  @Test func summaryCountsTheEdits() throws {
    let object = try Self.object("झील  है।तालाब  है। हाँ।\n", .summary)
    let ledger = try #require(object["ledger"] as? [String: Any])
    #expect(ledger["mode"] as? String == "summary")
    let edits = try #require(ledger["edits"] as? [[String: Any]])
    #expect(edits.map { $0["rule"] as? String } == ["text.space", "sentence.space"])
    #expect(edits.map { $0["count"] as? Int } == [2, 1])
  }

  @Test func noLedgerMeansNone() throws {
    let object = try Self.object("झील\nझील\n\nझील गहरी है। हाँ।\n", .none)
    #expect((object["removed"] as? [Any])?.isEmpty == true)
    #expect((object["ledger"] as? [String: String]) == ["mode": "none"])
  }
}
