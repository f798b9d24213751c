import Foundation
import Saaf
import SaafConfig
import SaafModel
import SaafPipeline
import Synchronization
import Testing

@testable import SaafBatch

@Suite struct BatchRunnerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func pipeline(_ text: String) throws -> Pipeline {
    try PipelineLoader.standard.load(text: text, named: "test.yaml").pipeline
  }

  private func makeInputs(_ count: Int) throws {
    for number in 0..<count {
      let text =
        switch number % 10 {
        case 3: "\u{7F}ELF\u{1}\u{1}\u{1}\u{0}"
        case 7: "Short \(number)"
        default: "Title \(number)\n\n" + String(repeating: "Sentence \(number) is here. ", count: 9)
        }
      try folder.write(text, to: "in/\(number % 4)/\(number).txt")
    }
  }

  private func run(
    _ pipeline: Pipeline, to output: String, workers: Int
  ) async throws -> (counts: BatchCounts, messages: [String]) {
    var options = BatchRunner.Options()
    options.workers = workers
    // Tests compare whole folders; times in a report are never the same.
    options.writesReport = false
    let runner = BatchRunner(
      pipeline: pipeline, destination: .folder("\(folder.path)/\(output)"), options: options)
    let inputs = try InputFinder(extensions: ["txt"]).find(["\(folder.path)/in"])
    try runner.prepare(inputs)
    let messages = Mutex<[String]>([])
    let counts = try await runner.run(inputs) { event in
      guard case .ended(_, let input, let message) = event else { return }
      messages.withLock { $0.append("\(input.id): \(message)") }
    }.counts
    return (counts, messages.withLock { $0 })
  }

  @Test func outputsAreTheSameForAnyNumberOfWorkers() async throws {
    try makeInputs(300)
    let plan = try pipeline(
      """
      saaf: 1
      name: test
      extends: article
      insert: [{after: build-sections, stages: [{filter-by-length: {minimum-characters: 50}}]}]
      outputs:
        - {format: json, to: "{id}.json"}
        - {format: jsonl, to: all.jsonl}
      """)
    let one = try await run(plan, to: "out-1", workers: 1)
    #expect(one.counts.inputs == 300)
    #expect(one.counts.emitted == 240)
    #expect(one.counts.dropped == 30)
    #expect(one.counts.quarantined == 30)
    #expect(one.counts.summary == "300 inputs = 240 emitted + 30 dropped + 30 quarantined")
    #expect(one.messages.count == 60)
    let files = try folder.files(below: "out-1")
    #expect(files.keys.count { $0.hasSuffix(".json") } == 240)
    #expect(files["all.jsonl"]?.count { $0 == 0x0A } == 240)
    for workers in [2, 7] {
      let other = try await run(plan, to: "out-\(workers)", workers: workers)
      #expect(other.counts == one.counts)
      #expect(other.messages == one.messages)
      #expect(try folder.files(below: "out-\(workers)") == files)
    }
  }

  @Test func sharedOutputsAreInTheOrderOfTheInputs() async throws {
    for number in 0..<100 {
      // The first of each sixteen take longest, so that those after them are ready before.
      let count = number % 16 == 0 ? 3000 : 1
      let text = "Title\n\n" + String(repeating: "Sentence \(number) is here. ", count: count)
      try folder.write(text, to: "in/\(number).txt")
    }
    var plan = try PipelineLoader.standard.load("minimal").pipeline
    plan.outputs = [Pipeline.Output(of: try #require(Registry.standard.writer(named: "jsonl")))]
    _ = try await run(plan, to: "out", workers: 7)
    let lines = String(decoding: try folder.bytes("out/articles.jsonl"), as: UTF8.self)
      .split(separator: "\n")
    let ids = try InputFinder(extensions: ["txt"]).find(["\(folder.path)/in"]).map(\.id)
    #expect(lines.count == 100)
    #expect(zip(lines, ids).allSatisfy { $0.contains(#""id":"\#($1)","#) })
  }

  @Test func filesWithLongNamesThatBeginAlikeAreWrittenAtOnce() async throws {
    let name = String(repeating: "difference-between-front-office-and-back-office-", count: 4)
    for number in 0..<200 {
      try folder.write("Title \(number)\n\nA text is here.", to: "in/\(name)\(number).txt")
    }
    let plan = try PipelineLoader.standard.load("minimal").pipeline
    let result = try await run(plan, to: "out", workers: 16)
    #expect(result.counts.emitted == 200)
    let files = try folder.files(below: "out")
    #expect(files.count == 200)
    for number in 0..<200 {
      let text = String(decoding: files["\(name)\(number).json"] ?? [], as: UTF8.self)
      #expect(text.contains(#""title":"Title \#(number)","#))
    }
  }

  @Test func anyNumberOfWorkersCanBeAskedFor() async throws {
    try makeInputs(40)
    let plan = try PipelineLoader.standard.load("minimal").pipeline
    let counts = try await run(plan, to: "out", workers: .max).counts
    #expect(counts.inputs == 40)
    #expect(try await run(plan, to: "none", workers: 0).counts == counts)
  }

  @Test func noInputsAreNoTrouble() async throws {
    let plan = try PipelineLoader.standard.load("article").pipeline
    let runner = BatchRunner(
      pipeline: plan, destination: .folder("\(folder.path)/out"))
    #expect(try await runner.run(InputList()).counts == BatchCounts())
  }

  @Test func anOutputThatItsNameForbidsPutsTheDocumentAside() async throws {
    for name in ["in/a.txt", "in/deep/b.txt", "in/c.txt"] {
      try folder.write("Title\n\nA text is here.", to: name)
    }
    try folder.write("in the way", to: "out/deep")
    try folder.write("in the way", to: "out/c.md/file")
    let plan = try pipeline(
      """
      saaf: 1
      name: test
      extends: minimal
      outputs: [{format: json, to: "{id}.json"}, {format: markdown, to: "{id}.md"}]
      """)
    let result = try await run(plan, to: "out", workers: 2)
    #expect(result.counts.emitted == 1)
    #expect(result.counts.quarantined == 2)
    #expect(
      try folder.files(below: "out").keys.sorted() == [
        "a.json", "a.md", "c.md/file", "deep", "quarantine/c.input", "quarantine/c.reason",
        "quarantine/deep/b.input", "quarantine/deep/b.reason",
      ])
  }

  @Test func quarantineCutsNamesThatAreTooLong() async throws {
    let program: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0xFF]
    let names = ["a", "b"].map { String(repeating: "झील", count: 27) + "12345\($0)" }
    for name in names { try folder.write(program, to: "in/\(name).txt") }
    let plan = try PipelineLoader.standard.load("minimal").pipeline
    let result = try await run(plan, to: "out", workers: 1)
    #expect(result.counts.quarantined == 2)
    let files = try folder.files(below: "out/quarantine")
    #expect(files.keys.count { $0.hasSuffix(".input") } == 2)
    let reasons = files.filter { $0.key.hasSuffix(".reason") }
      .map { String(decoding: $0.value, as: UTF8.self) }
    for name in names { #expect(reasons.contains { $0.contains("/in/\(name).txt\n") }) }
  }

  @Test func aSharedOutputThatCannotBeMadeLeavesNoOther() async throws {
    try folder.write("Title\n\nA text is here.", to: "in/a.txt")
    try folder.write("in the way", to: "out/b")
    let plan = try pipeline(
      """
      saaf: 1
      name: test
      extends: minimal
      outputs: [{format: jsonl, to: a.jsonl}, {format: jsonl, to: b/b.jsonl}]
      """)
    await #expect(throws: BatchRunner.Failure.self) { try await run(plan, to: "out", workers: 2) }
    #expect(try folder.files(below: "out").keys.sorted() == ["INCOMPLETE", "b"])
  }

  @Test func aSharedOutputThatCannotHaveItsNameLeavesNothing() async throws {
    try folder.write("Title\n\nA text is here.", to: "in/a.txt")
    try folder.write("in the way", to: "out/a.jsonl/file")
    let plan = try pipeline(
      """
      saaf: 1
      name: test
      extends: minimal
      outputs: [{format: jsonl, to: a.jsonl}, {format: jsonl, to: b.jsonl}]
      """)
    await #expect(throws: BatchRunner.Failure.self) { try await run(plan, to: "out", workers: 2) }
    #expect(try folder.files(below: "out").keys.sorted() == ["INCOMPLETE", "a.jsonl/file"])
  }

  @Test func theNameCanStandInAPathMoreThanOnce() throws {
    let plan = try pipeline(
      """
      saaf: 1
      name: test
      extends: minimal
      outputs: [{format: text, to: "{id}/{id}.txt"}, {format: jsonl, to: all.jsonl}]
      """)
    let outputs = OutputPlan(folder: "{id}", outputs: plan.outputs)
    #expect(outputs.paths(id: "a/b") == ["{id}/a/b/a/b.txt"])
    #expect(outputs.sharedPaths == ["{id}/all.jsonl"])
  }

  @Test func quarantineHoldsTheBytesAndTheReason() async throws {
    let bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0xFF]
    try folder.write(bytes, to: "in/program.txt")
    let result = try await run(
      try PipelineLoader.standard.load("article").pipeline, to: "out", workers: 1)
    #expect(result.counts.quarantined == 1)
    #expect(try folder.bytes("out/quarantine/program.input") == bytes)
    let reason = String(decoding: try folder.bytes("out/quarantine/program.reason"), as: UTF8.self)
    #expect(reason.hasPrefix("code: input.binary\nstage: read\n"))
  }

  @Test func aSharedOutputThatIsNotCompleteIsRemoved() async throws {
    try folder.write("Title\n\nA text is here.", to: "in/a.txt")
    var plan = try PipelineLoader.standard.load("article").pipeline
    plan.steps.append(
      Pipeline.Step(name: "fail", stage: FailingStage(options: NoOptions()), onError: .fail))
    plan.outputs = [Pipeline.Output(of: try #require(Registry.standard.writer(named: "jsonl")))]
    await #expect(throws: BatchRunner.Failure.self) {
      try await run(plan, to: "out", workers: 2)
    }
    let files = try folder.files(below: "out")
    #expect(files.keys.sorted() == ["INCOMPLETE"])
    #expect(String(decoding: files["INCOMPLETE"] ?? [], as: UTF8.self).contains("on purpose"))
  }

  @Test func aStageThatFailsPutsTheDocumentAside() async throws {
    try folder.write("Title\n\nA text is here.", to: "in/a.txt")
    var plan = try PipelineLoader.standard.load("article").pipeline
    plan.steps.append(Pipeline.Step(name: "fail", stage: FailingStage(options: NoOptions())))
    let result = try await run(plan, to: "out", workers: 1)
    #expect(result.messages == ["a: quarantined (stage.failed): stage fail: broken on purpose"])
    plan.steps[plan.steps.count - 1].onError = .skip
    let skipped = try await run(plan, to: "skipped", workers: 1)
    #expect(skipped.counts.emitted == 1)
    let json = String(decoding: try folder.bytes("skipped/a.json"), as: UTF8.self)
    #expect(json.contains(#""code":"stage.skipped""#))
  }

  @Test func inputsAreNeverOverwritten() throws {
    try folder.write("Title\n\nA text is here.", to: "in/a.txt")
    var plan = try PipelineLoader.standard.load("article").pipeline
    plan.outputs = [Pipeline.Output(of: try #require(Registry.standard.writer(named: "text")))]
    let runner = BatchRunner(
      pipeline: plan, destination: .folder("\(folder.path)/in"))
    let inputs = try InputFinder(extensions: ["txt"]).find(["\(folder.path)/in"])
    #expect(
      throws: BatchRunner.PreparationFailure.overwrites(input: "\(folder.path)/in/a.txt")
    ) { try runner.prepare(inputs) }
  }

  @Test func inputsAreNotOverwrittenBySharedOutputs() throws {
    try folder.write("Title\n\nA text is here.", to: "articles.jsonl")
    var plan = try PipelineLoader.standard.load("article").pipeline
    plan.outputs = [Pipeline.Output(of: try #require(Registry.standard.writer(named: "jsonl")))]
    let runner = BatchRunner(pipeline: plan, destination: .folder(folder.path))
    let file = "\(folder.path)/articles.jsonl"
    let inputs = try InputFinder(extensions: ["txt"]).find([file])
    #expect(throws: BatchRunner.PreparationFailure.overwrites(input: file)) {
      try runner.prepare(inputs)
    }
  }
}

/// A stage that removes the first block and then breaks.
private struct FailingStage: Stage {
  static let manual = StageManual(
    name: "fail", summary: "Break", before: "", after: "", discussion: "", rules: [])

  struct Failure: Error, CustomStringConvertible {
    var description: String { "broken on purpose" }
  }

  init(options: NoOptions) {}

  func apply(to article: inout ArticleEditor) throws {
    article.remove(0, Rule("fail.removed", "half of the work was done"))
    throw Failure()
  }
}
