import Foundation
import Saaf
import SaafBatch
import SaafConfig
import SaafPipeline
import SaafTestSupport
import SaafWriters
import Testing

@testable import SaafWorker

@Suite struct LineWorkerTests {
  private static let pipeline: Pipeline = {
    do {
      return try PipelineLoader.standard.load("article").pipeline
    } catch {
      fatalError("\(error)")
    }
  }()

  private func worker(
    _ fields: LineFields = LineFields(), pipeline: Pipeline = pipeline, workers: Int = 1
  ) -> LineWorker {
    LineWorker(
      DocumentCleaner(pipeline: pipeline, ledger: .full), fields: fields,
      documentBytes: pipeline.limits.documentBytes, workers: workers)
  }

  private static let texts: [String] = {
    var generator = SeededGenerator(seed: 7)
    return (0..<60).map { _ in
      (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        RandomText.line(using: &generator)
      }.joined(separator: "\n")
    }
  }()

  private static func answer(id: String, article: [UInt8]) -> [UInt8] {
    Array(#"{"id":"\#(id)","state":"emitted","article":"#.utf8) + article.dropLast() + [0x7D]
  }

  /// Law: an article is, byte for byte, what `run` writes of the same document.
  @Test(arguments: ["text", "html"])
  func articlesAreThoseOfRun(_ field: String) throws {
    let documents = Self.texts.map { field == "html" ? "<html><body><p>\($0)" : $0 }
    let lines = try documents.enumerated().flatMap { index, text in
      try AnswerObject.request(["id": "d\(index)", field: text])
    }
    let answers = try worker().answers(to: lines).output.lines
    try #require(answers.count == documents.count)
    for (index, text) in documents.enumerated() {
      let outcome = try Self.pipeline.run(Document(id: "d\(index)", bytes: Array(text.utf8)))
      switch outcome {
      case .emitted(let article):
        let expected = JSONLinesWriter(ledger: .full).write(article)
        #expect(answers[index] == Self.answer(id: "d\(index)", article: expected))
      case .dropped(_, let rejection):
        let answer = try AnswerObject(answers[index])
        #expect(answer.state == "dropped" && answer.reason == rejection.rule.code)
      case .quarantined(let failure):
        let answer = try AnswerObject(answers[index])
        #expect(answer.state == "quarantined" && answer.code == failure.code)
      }
    }
  }

  /// Law: whatever happens to lines, each has one answer in its place, and the counts add up.
  @Test(arguments: 0..<6)
  func damagedLinesAreAnsweredInTheirPlace(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var lines: [[UInt8]] = []
    var whole: [Int: Int] = [:]
    for index in 0..<60 {
      let text = Self.texts.randomElement(using: &generator)!
      var line = try AnswerObject.request(["id": index, "text": text]).dropLast() as [UInt8]
      if Bool.random(using: &generator) {
        whole[lines.count] = index
      } else {
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !line.isEmpty {
          let place = line.indices.randomElement(using: &generator)!
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: line.removeSubrange(place...)
          case 1: line.remove(at: place)
          case 2: line[place] = UInt8.random(in: 0...255, using: &generator)
          default: line.insert(UInt8.random(in: 0...255, using: &generator), at: place)
          }
        }
        line.removeAll { $0 == 0x0A }
      }
      lines.append(line)
    }
    let input = [UInt8](lines.joined(separator: [0x0A]))
    let (output, counts) = try worker().answers(to: input)
    let answers = try output.lines.map { try AnswerObject($0) }
    // The last line is none when nothing is left of it.
    #expect(answers.count == input.lines.count)
    #expect(counts.inputs == answers.count)
    for (index, id) in whole where index < answers.count {
      #expect(answers[index].id == .number(Int64(id)))
    }
    for (index, answer) in answers.enumerated() where answer.id == nil {
      #expect(answer.line == index + 1)
      #expect(answer.state == "quarantined" && answer.code?.hasPrefix("line.") == true)
    }
    for workers in [3] {
      #expect(try worker(workers: workers).answers(to: input).output == output)
    }
  }

  @Test func answersDoNotWaitForLinesThatHaveNotCome() async throws {
    let piped = PipedWorker(worker(workers: 2))
    for index in 0..<5 {
      // More of a batch each time than one worker takes at once.
      let count = 1 + index * 20
      for number in 0..<count {
        try piped.send(try AnswerObject.request(["id": number, "text": "A lake is deep."]))
      }
      let answers = try piped.receive(lines: count).map { try AnswerObject($0) }
      #expect(answers.map(\.id) == (0..<count).map { .number(Int64($0)) })
    }
    try piped.send(Array(#"{"id":1"#.utf8))
    try piped.endInput()
    let last = try AnswerObject(try piped.receive(lines: 1)[0])
    #expect(last.code == "line.invalid-json" && last.line == 206)
    var ending = piped.ending.makeAsyncIterator()
    #expect(try await ending.next()?.get().inputs == 206)
  }

  @Test func aDocumentAboveTheLimitIsAnsweredAndTheNextCleaned() throws {
    var pipeline = Self.pipeline
    pipeline.limits.documentBytes = 1000
    let lines =
      try AnswerObject.request(["id": "a", "text": String(repeating: "क ", count: 300)])
      + AnswerObject.request(["id": "b", "text": String(repeating: "a", count: 100_000)])
      + AnswerObject.request(["id": "c", "text": "A lake is deep."])
    let answers = try worker(pipeline: pipeline).answers(to: lines).output.lines.map {
      try AnswerObject($0)
    }
    #expect(answers.map(\.code) == ["input.too-large", "input.too-large", nil])
    #expect(answers.map(\.id) == [.text("a"), nil, .text("c")])
    #expect(answers.map(\.line) == [nil, 2, nil])
  }

  @Test func aPageIsDecodedAsItsFieldSays() throws {
    let page = "<meta charset=windows-1251><p>Озеро глубокое.</p>"
    let bytes = Array("<meta charset=windows-1251><p>".utf8) + [0xCE, 0xE7, 0xE5, 0xF0, 0xEE]
    let string = try worker().answers(to: AnswerObject.request(["id": "a", "html": page])).output
    #expect(String(decoding: string, as: UTF8.self).contains("Озеро глубокое."))
    let base64 = try worker(LineFields(content: .base64("raw"), mediaType: "text/html")).answers(
      to: AnswerObject.request(["id": "a", "raw": Data(bytes).base64EncodedString()])
    ).output
    #expect(String(decoding: base64, as: UTF8.self).contains(#""text":"Озеро""#))
  }

  @Test func theAddressIsThePlaceOfThePage() throws {
    let line = try AnswerObject.request([
      "id": "a", "link": "https://example.org/a/", "html": "<p>A <a href=b>lake</a> is deep.</p>",
    ])
    let output = try worker(LineFields(url: "link")).answers(to: line).output
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.contains(#""path":"https://example.org/a/""#))
    #expect(text.contains("https://example.org/a/b"))
  }

  @Test func aStageThatMayEndARunEndsNoWorker() throws {
    let pipeline = Pipeline(
      name: "failing", reader: Self.pipeline.reader,
      steps: [Pipeline.Step(name: "fail-always", stage: FailAlways(), onError: .fail)])
    let lines = try (0..<2).flatMap { try AnswerObject.request(["id": $0, "text": "a"]) }
    let answers = try worker(pipeline: pipeline).answers(to: lines).output.lines.map {
      try AnswerObject($0)
    }
    #expect(answers.map(\.code) == ["stage.failed", "stage.failed"])
    #expect(answers.map(\.stage) == ["fail-always", "fail-always"])
  }

  @Test func whatCannotBeWrittenEndsTheWorker() throws {
    let input = Pipe()
    try input.fileHandleForWriting.write(
      contentsOf: try AnswerObject.request(["id": 1, "text": "a"]))
    let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    #expect(throws: FileIO.Failure.self) {
      try worker().run(
        input: input.fileHandleForReading.fileDescriptor, output: full.fileDescriptor)
    }
    try input.fileHandleForWriting.close()
  }

  @Test func whatCannotBeReadEndsTheWorker() throws {
    let folder = try FileHandle(forReadingFrom: FileManager.default.temporaryDirectory)
    let output = Pipe()
    #expect(throws: FileIO.Failure.self) {
      try worker().run(
        input: folder.fileDescriptor, output: output.fileHandleForWriting.fileDescriptor)
    }
  }
}
