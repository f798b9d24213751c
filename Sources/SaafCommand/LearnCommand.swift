import ArgumentParser
import Foundation
import Saaf
import SaafBatch
import SaafConfig
import SaafLearn
import SaafPipeline
import SaafReaders

struct LearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Find the template around documents of one site, as rules to review.",
    discussion: """
      What repeats around the documents' own texts becomes a file of rules: labels of captions and \
      tails, placeholders of authors, whole lines, parts of pages by host. Each rule says in how \
      many documents it was found, with examples. What repeats but may be content is listed apart. \
      A pipeline takes the file with 'include: rules.yaml'.

      Examples:
        saaf learn --output rules.yaml scraped/
        saaf learn --name lakes --min-share 0.5 scraped/
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file for the rules; without it, standard output.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("What the ledger calls the rules.", valueName: "name"))
  var name = "learned"

  @Option(
    help: ArgumentHelp(
      "The least number of documents that must have a rule's text.", valueName: "n"))
  var minDocuments = Thresholds().documents

  @Option(
    help: ArgumentHelp(
      "The least share of the documents, or of a host's pages.", valueName: "share"))
  var minShare = Thresholds().share

  @Argument(help: "Files, folders, or '-' for standard input.")
  var inputs: [String]

  /// The largest document, in bytes.
  private static let documentBytes = Pipeline.Limits().documentBytes
  /// How many documents are looked at before what was seen is added up.
  private static let chunk = 64

  func validate() throws {
    if minDocuments < 2 {
      throw ValidationError("--min-documents is \(minDocuments); give a number from 2 up")
    }
    if !(minShare > 0 && minShare <= 1) {
      throw ValidationError("--min-share is \(minShare); give a number above 0 and up to 1")
    }
    if !RuleFile.isName(name) {
      throw ValidationError("--name is '\(name)'; use letters, digits and '-'")
    }
    if output == "" { throw ValidationError("--output is empty; name a file") }
  }

  func run() async throws {
    var thresholds = Thresholds()
    thresholds.documents = minDocuments
    thresholds.share = minShare
    var learner = TemplateLearner(thresholds)
    var unread = 0
    try await eachObservation { name, result in
      switch result {
      case .success(let observation): learner.add(observation)
      case .failure(let failure):
        unread += 1
        Terminal.complain("\(name): left out (\(failure.code)): \(failure.message)")
      }
    }
    let rules = learner.rules(named: name)
    try write(rules)
    Terminal.inform(summary(of: rules, unread: unread))
    if unread > 0 { throw Problems([], .findings) }
  }

  /// Looks at all documents, several at once, and hands over what was seen in their order.
  private func eachObservation(
    _ body: (String, Result<Observation, DocumentFailure>) -> Void
  ) async throws {
    let found = try findInputs()
    let observer = DocumentObserver(reader: AutoReader())
    for start in stride(from: 0, to: found.count, by: Self.chunk) {
      let part = Array(found[start..<min(start + Self.chunk, found.count)])
      let results = await withTaskGroup(
        of: (Int, Result<Observation, DocumentFailure>).self
      ) { group in
        for (index, input) in part.enumerated() {
          group.addTask { (index, Self.observe(input, observer)) }
        }
        var results: [Int: Result<Observation, DocumentFailure>] = [:]
        for await (index, result) in group { results[index] = result }
        return results
      }
      for (index, input) in part.enumerated() {
        if let result = results[index] { body(input.name, result) }
      }
    }
  }

  private func findInputs() throws(Problems) -> InputList {
    let extensions = Registry.standard.readers.flatMap { $0.extensions }
    do {
      return try InputFinder(extensions: Array(Set(extensions)).sorted()).find(inputs)
    } catch {
      throw Problems(error.failures.map(\.description), .usage)
    }
  }

  private static func observe(
    _ input: Input, _ observer: DocumentObserver
  ) -> Result<Observation, DocumentFailure> {
    do throws(DocumentFailure) {
      let document = Document(id: input.id, path: input.path, bytes: try read(input))
      return .success(try observer.observe(document))
    } catch {
      return .failure(error)
    }
  }

  private static func read(_ input: Input) throws(DocumentFailure) -> [UInt8] {
    let bytes: [UInt8]?
    do {
      bytes = try FileIO.read(input.path, limit: documentBytes)
    } catch {
      throw DocumentFailure(code: "input.unreadable", message: error.description)
    }
    guard let bytes else {
      throw DocumentFailure(
        code: "input.too-large", message: "larger than \(documentBytes) bytes; split the document")
    }
    return bytes
  }

  private func write(_ rules: RuleFile) throws(Problems) {
    guard let output else { return try Terminal.write(Array(rules.yaml.utf8)) }
    do {
      try FileIO.writeWhole(Array(rules.yaml.utf8), to: output)
    } catch {
      throw Problems([error.description], .incomplete)
    }
  }

  private func summary(of rules: RuleFile, unread: Int) -> String {
    let counts = [
      (rules.labels.count, "labels"), (rules.lines.count, "lines"),
      (rules.drops.count, "parts of pages"), (rules.leftOut.count, "left out"),
    ].map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let rest = unread == 0 ? "" : ", \(unread) not read"
    return "\(rules.documents ?? 0) documents\(rest): \(counts)"
  }
}
