import SaafModel
import SaafPipeline
import Testing

@testable import SaafSources

@Suite struct StreamFaultTests {
  private static let lines = (0..<2000).map { Made.line("\(Made.sentences[$0 % 10]) \($0)") }

  @Test(arguments: Packed.packing)
  func whatCameBeforeATruncationCounts(_ packed: Packed) {
    let bytes = packed.pack(
      parts: [Self.lines[..<1000], Self.lines[1000...]].map { $0.flatMap(\.self) })
    let cut = Array(bytes.dropLast(12))
    let taken = Taken(Made.stream(cut))
    #expect(taken.records.count >= 1000)
    #expect(taken.failures.map(\.failure.code) == ["source.truncated"])
    #expect(
      taken.failures.last?.failure.message.contains("at byte \(cut.count) of the input") == true)
    for (record, line) in zip(taken.records, Self.lines) { #expect(record.bytes + [0x0A] == line) }
  }

  @Test(arguments: Packed.packing)
  func aDamagedPartDoesNotTakeTheRest(_ packed: Packed) {
    let parts = Made.sentences.indices.map { index in
      Self.lines[(index * 100)..<(index * 100 + 100)].flatMap(\.self)
    }.map(packed.pack)
    var damaged = parts
    let middle = damaged[4].count / 2
    for index in middle..<middle + 8 { damaged[4][index] ^= 0x5A }
    let taken = Taken(Made.stream(damaged.flatMap(\.self)))
    #expect(taken.failures.map(\.failure.code) == ["source.damaged"])
    let texts = Set(taken.records.map(\.bytes))
    for (index, line) in Self.lines[..<1000].enumerated() where !(400..<500).contains(index) {
      #expect(texts.contains(line.dropLast()))
    }
  }

  @Test func aRecordWithTheWrongCheckValueIsNone() {
    var parts = Made.sentences.map { Packed.gzip.pack(Made.response(Made.page($0))) }
    parts[3][parts[3].count - 7] ^= 1
    let taken = Taken(Made.stream(parts.flatMap(\.self)))
    #expect(taken.records.count == 9)
    #expect(taken.failures.map(\.place.number) == [4])
    #expect(taken.failures.map(\.failure.code) == ["source.damaged"])
  }

  @Test func whatFollowsACompletePartIsReported() {
    let bytes = Packed.gzip.pack(Self.lines[0]) + Array("something else".utf8)
    let more = bytes + Packed.gzip.pack(Self.lines[1])
    #expect(Taken(Made.stream(bytes)).failures.map(\.failure.code) == ["source.trailing-data"])
    #expect(Taken(Made.stream(more)).records.count == 2)
    let padded = Packed.gzip.pack(Self.lines[0]) + [0, 0, 0, 0]
    #expect(Taken(Made.stream(padded)).failures.isEmpty)
  }

  @Test func aDamagedDocumentOfItsOwnIsNotHalfRead() {
    var bytes = Packed.gzip.pack(Array(Made.sentences.joined(separator: "\n").utf8))
    bytes[bytes.count - 6] ^= 1
    let taken = Taken(Made.stream(bytes, path: "a.txt.gz"))
    #expect(taken.records.isEmpty)
    #expect(taken.failures.map(\.failure.code) == ["source.damaged"])
  }

  @Test(arguments: [
    // A length that is too small, too large, no number, missing; a line that is missing.
    ("Content-Length: ", "Content-Length: 1"), ("Content-Length: ", "Content-Length: -"),
    ("Content-Length: ", "Content-Longth: "), ("Content-Length: ", "Content-Length: 9"),
    ("Content-Length: ", "Content-Length: 99999999999999999999"),
    ("WARC/1.0", "WARC 1.0"), ("\r\n\r\n", "\r\n\r"),
  ])
  func aBrokenWARCRecordIsOneBrokenRecord(_ old: String, _ new: String) {
    var parts = Made.sentences.map { Made.response(Made.page($0)) }
    let text = String(decoding: parts[4], as: UTF8.self)
    let place = text.firstRange(of: old)!
    parts[4] = Array(text.replacingCharacters(in: place, with: new).utf8)
    let taken = Taken(Made.stream(parts.flatMap(\.self)))
    let codes = Set(taken.failures.map(\.failure.code))
    #expect(codes == ["source.bad-record"])
    let pages = Set(taken.documents().map(\.text))
    for (index, sentence) in Made.sentences.enumerated() where index != 4 {
      #expect(pages.contains(String(decoding: Made.page(sentence), as: UTF8.self)))
    }
    #expect(taken.records.count == 9)
  }

  @Test func aShortLengthIsNoticed() {
    let parts = [
      Made.response(Made.page("a")), Made.warc("resource", Made.page("湖は深い"), length: "9"),
      Made.response(Made.page("b")),
    ]
    let taken = Taken(Made.stream(parts.flatMap(\.self)))
    #expect(taken.records.count == 2)
    #expect(taken.failures.map(\.place.length) == [parts[1].count])
  }

  @Test func aTruncatedLastRecordIsReported() {
    let whole = Made.response(Made.page("a")) + Made.response(Made.page("झील"))
    for cut in [20, 60, 150] {
      let taken = Taken(Made.stream(Array(whole.dropLast(cut))))
      #expect(taken.records.count == 1)
      #expect(taken.failures.map(\.failure.code) == ["source.truncated"])
    }
  }

  @Test(arguments: [RecordPlace.Container.plain, .jsonl, .warc, .tar], Packed.allCases)
  func whatIsTooLargeIsPassedOver(_ container: RecordPlace.Container, _ packed: Packed) {
    let long = String(repeating: Made.sentences[0], count: 40_000)
    let small = Made.sentences[1]
    let bytes: [UInt8] =
      switch container {
      case .plain: Array(long.utf8)
      case .jsonl: Made.line(small) + Made.line(long) + Made.line(small)
      case .warc: [small, long, small].flatMap { Made.response(Made.page($0)) }
      case .tar:
        ["a.html": small, "b.html": long, "c.html": small].sorted { $0.key < $1.key }
          .flatMap { Made.tar($0.key, Made.page($0.value)) } + Made.tarEnd
      }
    let taken = Taken(Made.stream(packed.pack(bytes), SourceOptions(documentBytes: 100_000)))
    #expect(taken.failures.map(\.failure.code) == ["source.too-large"])
    #expect(taken.records.count == (container == .plain ? 0 : 2))
    #expect(taken.failures[0].place.length > 100_000)
    guard
      case .failed(_, _, bytes: nil)? = taken.framed.first(where: {
        if case .failed = $0 { true } else { false }
      })
    else {
      Issue.record("bytes were held")
      return
    }
  }

  @Test func aLengthBeyondTheLimitDoesNotTakeTheRest() {
    let parts = [
      Made.response(Made.page("a")),
      Made.warc("response", Made.page("b"), length: "900000000000"),
      Made.response(Made.page("c")),
    ]
    let taken = Taken(Made.stream(parts.flatMap(\.self)))
    #expect(taken.records.count == 2)
    #expect(taken.failures.map(\.failure.code) == ["source.too-large"])
  }

  @Test func aDamagedTarHeaderDoesNotTakeTheRest() {
    var parts = Made.sentences.enumerated().map { Made.tar("\($0).html", Made.page($1)) }
    parts[3][0] ^= 0xFF
    let taken = Taken(Made.stream((parts + [Made.tarEnd]).flatMap(\.self)))
    #expect(taken.failures.map(\.failure.code) == ["source.bad-header"])
    #expect(taken.records.count == 9)
    let cut = Taken(Made.stream(Array(parts[0] + parts[1].dropLast(512))))
    #expect(cut.failures.map(\.failure.code) == ["source.truncated"])
  }

  @Test func blankLinesCountAndAreNoRecords() {
    let taken = Taken(Made.stream(Array("{\"text\":\"a\"}\r\n\r\n \t\n{\"text\":\"b\"}".utf8)))
    #expect(taken.records.map(\.place.number) == [1, 4])
    #expect(taken.documents().map(\.text) == ["a", "b"])
  }

  @Test func everyKindThatIsSkippedIsTold() {
    let types = ["warcinfo", "request", "metadata", "revisit", "continuation", "new-kind"]
    let taken = Taken(Made.stream(types.flatMap { Made.warc($0, Array("झील".utf8)) }))
    #expect(
      taken.skipped == [
        .warcInfo, .warcRequest, .warcMetadata, .warcRevisit, .warcContinuation, .warcOther,
      ])
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
