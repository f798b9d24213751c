import Glibc
import SaafModel
import SaafPipeline
import Testing

@testable import SaafSources

@Suite struct RecordStreamTests {
  /// The same ten documents in a container, each in a part of its own.
  private static func parts(_ container: RecordPlace.Container) -> [[UInt8]] {
    switch container {
    case .plain: [Array(Made.sentences.joined(separator: "\n").utf8)]
    case .jsonl: Made.sentences.map { Made.line($0) }
    case .warc: Made.sentences.map { Made.response(Made.page($0)) }
    case .tar:
      Made.sentences.enumerated().map { Made.tar("pages/\($0).html", Made.page($1)) }
        + [Made.tarEnd]
    }
  }

  @Test(arguments: RecordPlace.Container.allCases, Packed.allCases)
  func everyContainerIsReadInEveryCoding(
    _ container: RecordPlace.Container, _ packed: Packed
  ) throws {
    let parts = Self.parts(container)
    for bytes in [packed.pack(parts: parts), packed.pack(parts.flatMap(\.self))] {
      let stream = Made.stream(bytes, path: "crawl")
      #expect(stream.container == container)
      let taken = Taken(stream)
      #expect(taken.failures.isEmpty)
      let texts = taken.documents().map(\.text)
      switch container {
      case .plain: #expect(texts == [Made.sentences.joined(separator: "\n")])
      case .jsonl: #expect(texts == Made.sentences)
      default:
        #expect(texts == Made.sentences.map { String(decoding: Made.page($0), as: UTF8.self) })
      }
      #expect(taken.places.map(\.number) == Array(1...taken.places.count))
      #expect(stream.consumedBytes == bytes.count)
      #expect(stream.inputBytes == bytes.count)
      #expect(stream.decompressedBytes == parts.reduce(0) { $0 + $1.count })
    }
  }

  @Test func idsAreMadeFromStemAndPlace() {
    func ids(_ container: RecordPlace.Container) -> [String] {
      Taken(Made.stream(Self.parts(container).flatMap(\.self))).documents().map(\.id)
    }
    #expect(ids(.plain) == ["crawl"])
    #expect(ids(.jsonl).prefix(2) == ["crawl/1", "crawl/2"])
    #expect(ids(.warc).suffix(1) == ["crawl/10"])
    #expect(ids(.tar).prefix(2) == ["crawl/pages/0", "crawl/pages/1"])
  }

  @Test(arguments: [
    ("{\"text\": \"a\"}\n{\"text\": \"b\"}\n", nil, RecordPlace.Container.jsonl),
    ("{\"text\": \"a\"}", nil, .jsonl),
    ("\u{FEFF}{\"text\": \"a\"}\n", nil, .jsonl),
    ("\n\n{}\n", nil, .jsonl),
    ("{\n  \"text\": \"a\"\n}\n", nil, .plain),
    ("{ \"text\": \"a\",\n  \"b\": {} }\n", nil, .plain),
    ("{{Infobox lake}}\n", nil, .plain),
    ("no JSON\n", "a.jsonl", .jsonl),
    ("no JSON\n", "a.NDJSON.gz", .jsonl),
    ("", "a.jsonl", .jsonl),
    ("", nil, .plain),
    ("WARC/1.0 is a format", nil, .warc),
    ("WARC/2.0\r\n", nil, .plain),
    ("<!DOCTYPE html>", "crawl.warc", .plain),
  ])
  func containersAreKnownByTheirContent(
    _ text: String, _ path: String?, _ container: RecordPlace.Container
  ) {
    #expect(Made.stream(Array(text.utf8), path: path).container == container)
  }

  @Test func theCallerCanSayWhatItIs() {
    let stream = Made.stream(
      Array("{\"text\": \"a\"}\n".utf8), SourceOptions(container: .plain))
    #expect(stream.container == .plain)
    #expect(Taken(stream).records.count == 1)
  }

  @Test func textThatOnlyNamesACodingIsText() {
    for text in ["BZh is how they begin", "BZh91 and more text", "\u{1F}"] {
      #expect(Taken(Made.stream(Array(text.utf8))).documents().map(\.text) == [text])
    }
  }

  @Test func aMissingFileAndAFolderAreUnreadable() {
    for path in ["/tmp/no such file", "/tmp"] {
      let failure = #expect(throws: DocumentFailure.self) { try RecordStream(path: path) }
      #expect(failure?.code == "source.unreadable")
      #expect(failure?.message.contains(path) == true)
    }
  }

  @Test func aDescriptorThatCannotBeReadIsReported() {
    let descriptor = open("/dev/null", O_WRONLY)
    defer { close(descriptor) }
    let taken = Taken(RecordStream(descriptor: descriptor))
    #expect(taken.failures.map(\.failure.code) == ["source.unreadable"])
    #expect(taken.framed.count == 1)
  }

  @Test func pipesAreRead() async throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let bytes = Packed.gzip.pack(parts: Self.parts(.warc))
    #expect(bytes.withUnsafeBytes { write(ends[1], $0.baseAddress!, $0.count) } == bytes.count)
    close(ends[1])
    let stream = RecordStream(descriptor: ends[0])
    #expect(stream.inputBytes == nil)
    #expect(Taken(stream).documents().count == 10)
    close(ends[0])
  }

  @Test(arguments: RecordPlace.Container.allCases, Packed.allCases)
  func aStreamIsTakenUpWhereAnotherStood(
    _ container: RecordPlace.Container, _ packed: Packed
  ) throws {
    guard container != .plain else { return }
    for bytes in [
      packed.pack(parts: Self.parts(container)), packed.pack(Self.parts(container).flatMap(\.self)),
    ] {
      let all = Taken(Made.stream(bytes))
      for count in 0...all.framed.count {
        let first = Made.stream(bytes)
        for _ in 0..<count { _ = first.next() }
        let position = first.position
        for part in [position, StreamPosition(number: position.number, offset: position.offset)] {
          let second = Made.stream(bytes)
          try second.skip(to: part)
          #expect(Taken(second).summary == Array(all.summary[count...]))
        }
      }
    }
  }

  @Test func memberStartsAreSoughtAt() throws {
    let parts = Self.parts(.warc)
    let bytes = Packed.gzip.pack(parts: parts)
    let stream = Made.stream(bytes)
    for _ in 0..<6 { _ = stream.next() }
    #expect(
      stream.position.memberStart == parts[..<6].reduce(0) { $0 + Packed.gzip.pack($1).count })
    #expect(stream.position.memberOffset == stream.position.offset)
  }

  @Test func archivesWithADictionaryAreRead() {
    let parts = Self.parts(.warc)
    let dictionary = Array(parts[3]) + Array(parts[4])
    let taken = Taken(Made.stream(Packed.withDictionary(dictionary, parts: parts)))
    #expect(taken.failures.isEmpty)
    #expect(taken.records.count == 10)
  }
}
