import ArgumentParser
import Foundation
import SaafBatch
import SaafModel
import SaafWorker

struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Answer each line of JSON with one line of JSON, for clusters.",
    discussion: """
      Reads lines {"id":…,"text"|"html":…,"url":…} from standard input and answers each with one \
      line on standard output, in the same order:

        {"id":…,"state":"emitted","article":{…}}
        {"id":…,"state":"dropped","reason":…,"stage":…,"message":…}
        {"id":…,"state":"quarantined","code":…,"stage":…,"message":…}

      Documents that cannot be cleaned, and lines that cannot be read, are answered, too, and do not \
      change the exit code.

      Examples:
        saaf worker < pages.jsonl > articles.jsonl
        saaf worker --id-field url --field body --media-type text/html < pages.jsonl
        parallel --pipe --block 10M --keep-order saaf worker < pages.jsonl > articles.jsonl
      """)

  @OptionGroup var pipeline: PipelineOption

  @Option(
    help: ArgumentHelp(
      "The field with the document, a string. (default: html, or text)", valueName: "name"))
  var field: String?

  @Option(
    help: ArgumentHelp(
      "The field with the document's bytes, in any encoding, as base64.", valueName: "name"))
  var base64Field: String?

  @Option(
    help: ArgumentHelp(
      "What the named field holds: text/html or text/plain. (default: found out)",
      valueName: "type"))
  var mediaType: String?

  @Option(
    help: ArgumentHelp("The field with the id, a string or an integer.", valueName: "name"))
  var idField = "id"

  @Option(
    help: ArgumentHelp("The field with the address of the page.", valueName: "name"))
  var urlField = "url"

  @Option(
    help: ArgumentHelp(
      "How much of the ledger the articles carry: full, summary or none.", valueName: "mode"))
  var ledger = "full"

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many documents are cleaned at once; clusters start a worker for each core.",
      valueName: "n"))
  var workers = 1

  @Flag(help: "Answer with the signatures of cleaned documents, for finding near duplicates.")
  var signatures = false

  @Flag(help: "End with a line {\"counts\":{…}} behind the answers.")
  var counts = false

  @Flag(help: "Tell Hadoop Streaming counters and status, through standard error.")
  var hadoop = false

  func validate() throws {
    guard (1...1024).contains(workers) else {
      throw ValidationError("--workers is \(workers); give a number from 1 to 1024")
    }
    guard Ledger.Mode(rawValue: ledger) != nil else {
      throw ValidationError("--ledger is '\(ledger)'; give full, summary or none")
    }
    if field != nil, base64Field != nil {
      throw ValidationError("both --field and --base64-field name the document; give one of them")
    }
    guard let mediaType else { return }
    guard ["text/html", "text/plain"].contains(mediaType) else {
      throw ValidationError("--media-type is '\(mediaType)'; give text/html or text/plain")
    }
    if field == nil, base64Field == nil {
      throw ValidationError("--media-type needs --field or --base64-field to speak of")
    }
  }

  func run() throws {
    let plan = try pipeline.load().pipeline
    let limit = plan.limits.documentBytes
    let worker =
      signatures
      ? LineWorker(
        DocumentSigner(pipeline: plan), fields: fields, documentBytes: limit, workers: workers)
      : LineWorker(
        DocumentCleaner(pipeline: plan, ledger: Ledger.Mode(rawValue: ledger) ?? .full),
        fields: fields, documentBytes: limit, workers: workers)
    do {
      let total = try answer(worker)
      if counts {
        try FileIO.write(LineWorker.trailer(total), to: STDOUT_FILENO, path: "standard output")
      }
    } catch {
      throw Problems(
        [error.description, "not all lines were answered; run the task again"], .incomplete)
    }
  }

  private func answer(_ worker: LineWorker) throws(FileIO.Failure) -> BatchCounts {
    var reporter = HadoopReporter()
    return try worker.run(input: STDIN_FILENO, output: STDOUT_FILENO) { counts, isLast in
      guard hadoop else { return }
      for line in reporter.lines(for: counts, isLast: isLast) { Terminal.inform(line) }
    }
  }

  private var fields: LineFields {
    let content: LineFields.Content =
      if let field { .string(field) } else if let base64Field { .base64(base64Field) } else {
        .standard
      }
    return LineFields(id: idField, url: urlField, content: content, mediaType: mediaType)
  }
}
