import ArgumentParser
import Foundation
import Saaf
import SaafBatch
import SaafConfig
import SaafPipeline
import SaafReport
import SaafSources

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Clean files, folders or standard input.",
    discussion: """
      A file 'a/b.txt' below an input folder becomes 'DIR/a/b.json'. One input without --output \
      goes to standard output. Documents that cannot be cleaned go to 'DIR/quarantine' with the \
      reason; the others go on.

      Examples:
        saaf run article.txt
        saaf run --output out scraped/
        saaf run --pipeline strict --format xml --format markdown --output out scraped/ more.txt
        curl -s https://example.org/article.txt | saaf run -
      """)

  @OptionGroup var pipeline: PipelineOption

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder for the outputs.", valueName: "dir"))
  var output: String?

  @Option(
    name: [.short, .long], parsing: .singleValue,
    help: ArgumentHelp(
      "An output format: json, jsonl, xml, tei, html, markdown, text. Can be given several times; "
        + "without it, the pipeline's outputs are written.",
      valueName: "format"))
  var format: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many documents are cleaned at once. (default: one for each processor)", valueName: "n"))
  var workers: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder that keeps what was done: a run that was stopped goes on, and unchanged documents are "
        + "not cleaned again.", valueName: "dir"))
  var state: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The size of a file that many articles share, for example 1GB; larger outputs become a row of "
        + "files.", valueName: "size"))
  var shardBytes: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where JSON lines have the text or the page: a key, or keys with dots between them. (default: "
        + "the first of text, html, content, raw_content)", valueName: "key"))
  var field: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where JSON lines have a unique id. (default: the number of the line)", valueName: "key"))
  var idField: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Where JSON lines have the address. (default: url)", valueName: "key"))
  var urlField: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Clean only the record of this number, from 1, of each container.", valueName: "n"))
  var record: Int?

  @Flag(
    help:
      "Write everything to standard error as lines of JSON, for programs, instead of for people.")
  var logJson = false

  @Flag(inversion: .prefixedNo, help: "Write report.json and report.html into the output folder.")
  var report = true

  @Argument(help: "Files, folders, '@FILE' for a list of them, or '-' for standard input.")
  var inputs: [String]

  func validate() throws {
    if let workers, workers < 1 {
      throw ValidationError("--workers is \(workers); give a number from 1 up")
    }
    if let record, record < 1 {
      throw ValidationError("--record is \(record); records are counted from 1")
    }
    // What a script passes when its variable is not set; it would mean the root folder.
    if state == "" { throw ValidationError("--state is empty; name a folder") }
    if output == "" { throw ValidationError("--output is empty; name a folder, '.' for this one") }
  }

  func run() async throws {
    var plan = try pipeline.load().pipeline
    if !format.isEmpty { plan.outputs = try outputs() }
    let found = try findInputs()
    let destination = try destination(for: found, plan)
    if case .standardOutput = destination {
      guard format.count < 2 else {
        throw Problems(
          ["\(format.count) formats need a folder for their outputs: add --output DIR"], .usage)
      }
      plan.outputs = [plan.outputs[0]]
    }
    let runner = BatchRunner(
      pipeline: plan, destination: destination, options: try options(for: destination))
    do {
      try runner.prepare(found)
    } catch {
      throw Problems([error.description], .usage)
    }
    try await clean(found, runner, plan)
  }

  private func options(for destination: Destination) throws(Problems) -> BatchRunner.Options {
    var options = BatchRunner.Options()
    options.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
    if let shardBytes {
      guard let size = ByteSize.parse(shardBytes), size > 0 else {
        throw Problems(
          ["--shard-bytes takes a size such as 256MiB, not '\(shardBytes)'"], .usage)
      }
      options.shardBytes = size
    }
    if destination == .standardOutput {
      guard state == nil, shardBytes == nil else {
        throw Problems(["--state and --shard-bytes need a folder: add --output DIR"], .usage)
      }
    } else {
      options.stateFolder = state
      options.build = try build()
    }
    options.program = SaafVersion.current
    options.onlyRecord = record
    options.writesReport = report
    options.sources = SourceOptions(
      field: field, idField: idField, urlField: urlField ?? SourceOptions().urlField)
    options.replay = replay()
    return options
  }

  /// What tells this build from others, for a state; nothing without one.
  private func build() throws(Problems) -> [UInt8] {
    guard state != nil else { return [] }
    do {
      return try ProgramHash.compute()
    } catch {
      throw Problems([error.description], .incomplete)
    }
  }

  /// The command without inputs, and without what concerns many of them.
  private func replay() -> String {
    var words = ["saaf", "run", "--pipeline", pipeline.pipeline]
    // Several formats would need a folder.
    if let name = format.first { words += ["--format", name] }
    if let field { words += ["--field", field] }
    if let idField { words += ["--id-field", idField] }
    if let urlField { words += ["--url-field", urlField] }
    return ShellCommand.text(words)
  }

  private func outputs() throws(Problems) -> [Pipeline.Output] {
    var outputs: [Pipeline.Output] = []
    var problems: [String] = []
    for (index, name) in format.enumerated() {
      if format[..<index].contains(name) {
        problems.append("format '\(name)' is named twice; name it once")
      } else if let writer = Registry.standard.writer(named: name) {
        outputs.append(Pipeline.Output(of: writer))
      } else {
        let names = Registry.standard.writers.map { $0.name }
        let nearest = NearestName.find(name, among: names).map { "; did you mean '\($0)'?" } ?? ""
        problems.append(
          "unknown format '\(name)'\(nearest) (formats: \(names.joined(separator: ", ")))")
      }
    }
    guard problems.isEmpty else { throw Problems(problems, .usage) }
    return outputs
  }

  private func findInputs() throws(Problems) -> InputList {
    let extensions =
      Registry.standard.readers.flatMap { $0.extensions } + SourceName.extensions
    do {
      return try InputFinder(extensions: Array(Set(extensions)).sorted(), excluding: output).find(
        inputs)
    } catch {
      throw Problems(error.failures.map(\.description), .usage)
    }
  }

  private func destination(
    for found: InputList, _ plan: Pipeline
  ) throws(Problems) -> Destination {
    if let output { return .folder(output) }
    guard let first = plan.outputs.first else {
      throw Problems(["the pipeline has no outputs; name one with --format"], .usage)
    }
    guard found.count == 1 || type(of: first.writer).isConcatenable else {
      throw Problems(
        [
          "\(found.count) inputs need a folder for their outputs: add --output DIR, or --format "
            + "jsonl to write all of them to standard output"
        ], .usage)
    }
    if record == nil, let path = found.first?.path, !type(of: first.writer).isConcatenable,
      SourcePeek.mayHoldRecords(path)
    {
      throw Problems(
        [
          "'\(path)' may hold many documents: add --output DIR, or --format jsonl to write all of "
            + "them to standard output, or --record N for one"
        ], .usage)
    }
    return .standardOutput
  }

  private func clean(
    _ found: InputList, _ runner: BatchRunner, _ plan: Pipeline
  ) async throws {
    let console = RunConsole(RunConsole.mode(isJSON: logJson))
    let run = facts(plan)
    console.started(run, documents: nil)
    let counts: BatchCounts
    do {
      let result = try await runner.run(found, as: run) { console.tell($0) }
      console.finished(result.report)
      counts = result.counts
    } catch BatchRunner.Failure.output(let failure) where failure.isBrokenPipe {
      // Who reads our output has seen enough.
      console.erase()
      throw Problems([], .success)
    } catch {
      console.erase()
      throw Problems(["\(error)", advice(after: error)], .incomplete)
    }
    guard !logJson else {
      if counts.quarantined > 0 { throw Problems([], .findings) }
      return
    }
    Terminal.inform(counts.summary)
    if let skipped = counts.skippedSummary { Terminal.inform(skipped) }
    guard counts.quarantined == 0 else {
      throw Problems(
        counts.exceed(plan.limits.errorRate)
          ? [
            "\(counts.quarantined) of \(counts.inputs) quarantined: more than limits.error-rate "
              + "(\(plan.limits.errorRate))"
          ] : [], .findings)
    }
  }

  /// What the report says of the run itself.
  private func facts(_ plan: Pipeline) -> RunReport.Run {
    var run = RunReport.Run()
    run.version = SaafVersion.current
    run.pipeline = pipeline.pipeline
    run.command = ShellCommand.text(["saaf"] + CommandLine.arguments.dropFirst())
    run.started = UTCTime.now.toSeconds
    run.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
    run.output = output
    return run
  }

  private func advice(after error: any Error) -> String {
    let goOn = state == nil ? "run again" : "run again: it goes on where it was"
    if case BatchRunner.Failure.errorRate = error {
      return
        "the run is incomplete: look into '\(output ?? "")/quarantine', mend what is wrong with "
        + "the inputs or raise the limit, and \(goOn)"
    }
    return "the run is incomplete: mend this and \(goOn); the files that were written are whole"
  }
}
