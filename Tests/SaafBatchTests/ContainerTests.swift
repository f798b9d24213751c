import Foundation
import Saaf
import SaafConfig
import SaafPipeline
import SaafSources
import Testing

@testable import SaafBatch

/// Runs over inputs that hold many documents.
@Suite struct ContainerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let titles = [
    "झील और तालाब", "হ্রদ ও পুকুর", "البحيرة والبركة", "湖和池塘", "ทะเลสาบและสระน้ำ", "Lake and Pond",
  ]

  private func line(_ number: Int) -> String {
    let title = Self.titles[number % Self.titles.count]
    return switch number % 10 {
    case 3: #"{"text": 7}"#
    case 5: #"{"text": "\#(title)\n\n"#
    default:
      #"{"text": "\#(title) \#(number)\n\n\#(title) \#(number)\n\nA text is here, and it goes on."}"#
    }
  }

  private func run(
    _ names: [String], to output: String, _ change: (inout BatchRunner.Options) -> Void = { _ in }
  ) async throws -> BatchCounts {
    var plan = try PipelineLoader.standard.load("article").pipeline
    plan.outputs = [Pipeline.Output(of: try #require(Registry.standard.writer(named: "jsonl")))]
    var options = BatchRunner.Options()
    options.writesReport = false
    options.program = "1"
    change(&options)
    let inputs = try InputFinder(extensions: ["txt"] + SourceName.extensions)
      .find(names.map { "\(folder.path)/\($0)" })
    return try await BatchRunner(
      pipeline: plan, destination: .folder("\(folder.path)/\(output)"), options: options
    ).run(inputs).counts
  }

  private func writeLines(_ count: Int) throws {
    try folder.write((0..<count).map { line($0) + "\n" }.joined(), to: "in/lakes.jsonl")
  }

  @Test func everyLineComesToAnEndForAnyNumberOfWorkers() async throws {
    try writeLines(200)
    try folder.write("Lake\n\nA text is here.", to: "in/own.txt")
    let counts = try await run(["in"], to: "out-1")
    #expect(counts.inputs == 201)
    #expect(counts.emitted == 161)
    #expect(counts.quarantined == 40)
    let files = try folder.files(below: "out-1")
    let lines = String(decoding: try #require(files["articles.jsonl"]), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.count == 161)
    #expect(lines.first?.contains(#""id":"lakes/1""#) == true)
    #expect(lines.last?.contains(#""id":"own""#) == true)
    for workers in [2, 5] {
      #expect(try await run(["in"], to: "out-\(workers)") { $0.workers = workers } == counts)
      #expect(try folder.files(below: "out-\(workers)") == files)
    }
  }

  @Test func whatIsPutAsideNamesItsLineAndHowToTryAgain() async throws {
    try writeLines(10)
    _ = try await run(["in/lakes.jsonl"], to: "out") { $0.replay = "saaf run" }
    let reason = String(
      decoding: try folder.bytes("out/quarantine/lakes/4.reason"), as: UTF8.self)
    #expect(reason.contains("code: source.wrong-type\n"))
    #expect(reason.contains("record: 4\n"))
    #expect(reason.contains("replay: saaf run --record 4 "))
    #expect(try folder.bytes("out/quarantine/lakes/4.input") == Array(#"{"text": 7}"#.utf8))
    let again = try await run(["in/lakes.jsonl"], to: "again") { $0.onlyRecord = 4 }
    #expect(again.inputs == 1)
    #expect(again.quarantined == 1)
  }

  @Test func aRunWithAStateIsThatWithoutOne() async throws {
    try writeLines(100)
    let counts = try await run(["in"], to: "plain") { $0.shardBytes = 8000 }
    let files = try folder.files(below: "plain")
    #expect(files.keys.contains("articles-00002.jsonl"))
    let state = "\(folder.path)/state"
    for output in ["kept", "kept"] {
      let again = try await run(["in"], to: output) {
        $0.stateFolder = state
        $0.shardBytes = 8000
        $0.workers = 3
      }
      #expect(again == counts)
      #expect(try folder.files(below: output) == files)
    }
  }

  @Test func onlyWhatHasChangedIsDoneAgain() async throws {
    for number in 0..<20 { try folder.write("Lake \(number)\n\nA text.", to: "in/\(number).txt") }
    func report(_ program: String) async throws -> (earlier: Int, total: Int) {
      var plan = try PipelineLoader.standard.load("minimal").pipeline
      plan.outputs = [Pipeline.Output(of: try #require(Registry.standard.writer(named: "json")))]
      var options = BatchRunner.Options()
      options.stateFolder = "\(folder.path)/state"
      options.program = program
      let inputs = try InputFinder(extensions: ["txt"]).find(["\(folder.path)/in"])
      let report = try await BatchRunner(
        pipeline: plan, destination: .folder("\(folder.path)/out"), options: options
      ).run(inputs).report
      return (report.total.documents - report.fresh.documents, report.total.documents)
    }
    #expect(try await report("1") == (0, 20))
    #expect(try await report("1") == (20, 20))
    try folder.write("Pond\n\nAnother text.", to: "in/7.txt")
    #expect(try await report("1") == (19, 20))
    // An output that is gone is made again.
    try FileManager.default.removeItem(atPath: "\(folder.path)/out/3.json")
    #expect(try await report("1") == (19, 20))
    #expect(try folder.files(below: "out").keys.contains("3.json"))
    // Another version of the program may write something else.
    #expect(try await report("2") == (0, 20))
  }

  @Test func aDocumentWithAnotherEndLeavesNothingOfTheEarlierOne() async throws {
    var plan = try PipelineLoader.standard.load("minimal").pipeline
    plan.outputs = [Pipeline.Output(of: try #require(Registry.standard.writer(named: "json")))]
    var options = BatchRunner.Options()
    options.writesReport = false
    let runner = BatchRunner(
      pipeline: plan, destination: .folder("\(folder.path)/out"), options: options)
    func run(_ bytes: [UInt8]) async throws -> [String] {
      try folder.write(bytes, to: "in/a.txt")
      let inputs = try InputFinder(extensions: ["txt"]).find(["\(folder.path)/in"])
      _ = try await runner.run(inputs)
      return try folder.files(below: "out").keys.sorted()
    }
    #expect(try await run(Array("Lake\n\nA text.".utf8)) == ["a.json"])
    #expect(
      try await run([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0])
        == ["quarantine/a.input", "quarantine/a.reason"])
    #expect(try await run(Array("Lake\n\nA text.".utf8)) == ["a.json"])
  }

  @Test func tooManyFailuresStopTheRun() async throws {
    try folder.write(
      (0..<500).map { _ in "no JSON\n" }.joined() + line(0) + "\n", to: "in/broken.jsonl")
    var plan = try PipelineLoader.standard.load("article").pipeline
    plan.limits.errorRate = 0.5
    plan.outputs = [Pipeline.Output(of: try #require(Registry.standard.writer(named: "jsonl")))]
    let inputs = try InputFinder(extensions: ["jsonl"]).find(["\(folder.path)/in"])
    let runner = BatchRunner(pipeline: plan, destination: .folder("\(folder.path)/out"))
    let failure = await #expect(throws: BatchRunner.Failure.self) { try await runner.run(inputs) }
    #expect(failure?.description.contains("more than limits.error-rate (0.5)") == true)
    let files = try folder.files(below: "out")
    #expect(files["INCOMPLETE"] != nil)
    #expect(files["articles.jsonl"] == nil)
    let report = String(decoding: files["report.json"] ?? [], as: UTF8.self)
    #expect(report.contains(#""complete": false"#))
  }

  @Test func listsAndPatternsNameInputs() throws {
    for name in ["a.txt", "b.txt", "c.md"] { try folder.write("x", to: "in/\(name)") }
    let finder = InputFinder(extensions: ["txt"])
    #expect(try finder.find(["\(folder.path)/in/*.txt"]).map(\.id) == ["a", "b"])
    try folder.write(
      "# what we have\n\n\(folder.path)/in/c.md\r\n\(folder.path)/in/[a]*\n", to: "list")
    #expect(try finder.find(["@\(folder.path)/list"]).map(\.id) == ["c", "a"])
    try folder.write("nowhere\n@other\n", to: "list")
    let failures = #expect(throws: InputFinder.Failures.self) {
      try finder.find(["@\(folder.path)/list", "\(folder.path)/*.none"])
    }
    #expect(
      failures?.failures.map(\.description) == [
        "\(folder.path)/list:1: no such file or folder: 'nowhere'",
        "\(folder.path)/list:2: '@other' is a list in a list; name its files here",
        "no file matches '\(folder.path)/*.none'",
      ])
  }

  @Test func theReportOfAnEarlierRunIsNoInput() async throws {
    try folder.write("Lake\n\nA text.", to: "in/a.txt")
    let plan = try PipelineLoader.standard.load("minimal").pipeline
    let finder = InputFinder(extensions: ["txt", "html", "json"])
    let inputs = try finder.find(["\(folder.path)/in"])
    _ = try await BatchRunner(pipeline: plan, destination: .folder("\(folder.path)/out")).run(
      inputs)
    #expect(try finder.find(["\(folder.path)/out"]).map(\.id) == ["a"])
    // A document of that name is one.
    try folder.write("<p>Lake</p>", to: "in/report.html")
    #expect(try finder.find(["\(folder.path)/in"]).map(\.id) == ["a", "report"])
  }
}
