import ArgumentParser
import Foundation
import SaafBatch
import SaafDedupe
import SaafDedupeFiles

struct DedupeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Remove documents, paragraphs and lines that repeat earlier ones.",
    discussion: """
      Of documents that are the same or nearly the same, the first in input order stays, byte for \
      byte. 'DIR/removed.jsonl' names each that went, the one that is kept for it and how similar \
      they are. Inputs are articles in JSON or JSONL, other JSONL with a field of text, and texts.

      Examples:
        saaf dedupe --output unique out/articles.jsonl
        saaf dedupe --mode exact --mode paragraph --output unique crawl/
        saaf dedupe --index seen --output today today.jsonl
        saaf dedupe --explain --similarity 0.7
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder for the outputs.", valueName: "dir"))
  var output: String?

  @Option(
    name: [.short, .long], parsing: .singleValue,
    help: ArgumentHelp(
      "What is removed: exact, near, paragraph, line. Can be given several times. (default: exact "
        + "and near)", valueName: "mode"))
  var mode: [String] = []

  @Option(help: "The similarity from which documents are near duplicates, up to 1.")
  var similarity = 0.8

  @Option(help: "How many words, or characters where there are no spaces, are compared as one.")
  var shingle = 5

  @Option(help: "How many hashes a document has for finding candidates.")
  var hashes = 112

  @Option(help: "The share of pairs at the similarity that has to be found.")
  var recall = 0.9

  @Option(
    help: ArgumentHelp(
      "How long paragraphs and lines have to be, in characters.", valueName: "n"))
  var minimumLength = 80

  @Option(
    help: ArgumentHelp(
      "An index to compare with and to add to; made where there is none.", valueName: "dir"))
  var index: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Another index, whose documents come first.", valueName: "dir"))
  var merge: [String] = []

  @Option(help: ArgumentHelp("The field of text of other JSON.", valueName: "name"))
  var field = "text"

  @Option(help: ArgumentHelp("The field of the name of other JSON.", valueName: "name"))
  var idField = "id"

  @Option(help: ArgumentHelp("Megabytes for keys and documents.", valueName: "mb"))
  var memory = 64

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many documents are read at once. (default: one for each processor)", valueName: "n"))
  var workers: Int?

  @Flag(help: "Show how near duplicates are found, and how many of them.")
  var explain = false

  @Argument(help: "Files, folders, or '-' for JSONL from standard input.")
  var inputs: [String] = []

  func validate() throws {
    if let workers, workers < 1 {
      throw ValidationError("--workers is \(workers); give a number from 1 up")
    }
    guard (1...1_048_576).contains(memory) else {
      throw ValidationError("--memory is \(memory); give megabytes from 1 to 1048576")
    }
    guard (1...1024).contains(hashes) else {
      throw ValidationError("--hashes is \(hashes); give a number from 1 to 1024")
    }
    guard recall > 0, recall < 1 else {
      throw ValidationError("--recall is \(recall); give a number between 0 and 1")
    }
    guard !explain else { return }
    guard let output, !output.isEmpty else {
      throw ValidationError("no folder for the outputs; add --output DIR")
    }
    if inputs.isEmpty, merge.isEmpty {
      throw ValidationError("no inputs; name files, folders, or '-' for standard input")
    }
  }

  func run() async throws {
    let parameters = try parameters()
    guard !explain else {
      return try Terminal.print(DedupeExplanation.text(of: parameters))
    }
    var run = DedupeRun(parameters, output: output ?? "")
    run.index = index
    run.merged = merge
    run.textField = field
    run.idField = idField
    run.memory = memory << 20
    run.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
    let counts: DedupeCounts
    do {
      counts = try await run.run(FileSource(try findInputs())) { Terminal.complain($0) }
    } catch let failure as DedupeFailure {
      switch failure {
      case .notAnIndex, .otherParameter, .inUse: throw Problems([failure.description], .usage)
      default: throw Problems([failure.description], .incomplete)
      }
    } catch let failure as FileIO.Failure {
      throw Problems([failure.description], .incomplete)
    }
    Terminal.inform(counts.summary)
    if counts.quarantined > 0 { throw Problems([], .findings) }
  }

  private func parameters() throws(Problems) -> DedupeParameters {
    var parameters = DedupeParameters()
    var problems: [String] = []
    if !mode.isEmpty {
      parameters.modes = []
      for name in mode {
        if let mode = DedupeParameters.Mode(rawValue: name) {
          parameters.modes.insert(mode)
        } else {
          problems.append("unknown mode '\(name)' (modes: exact, near, paragraph, line)")
        }
      }
    }
    parameters.similarity = similarity
    parameters.shingle = shingle
    parameters.minimumLength = minimumLength
    if let plan = BandPlan(similarity: similarity, hashes: hashes, recall: recall) {
      parameters.plan = plan
    } else if similarity > 0, similarity <= 1 {
      problems.append(
        "\(hashes) hashes cannot find a share of \(recall) of the pairs of similarity "
          + "\(similarity); give more --hashes or less --recall")
    }
    // Which is told once.
    if parameters.modes.isEmpty { parameters.modes = [.exact] }
    problems += parameters.problems
    guard problems.isEmpty else { throw Problems(problems, .usage) }
    return parameters
  }

  private func findInputs() throws(Problems) -> InputList {
    do {
      return try InputFinder(extensions: FileSource.extensions, excluding: output).find(inputs)
    } catch {
      throw Problems(error.failures.map(\.description), .usage)
    }
  }
}
