import ArgumentParser
import Foundation
import Saaf
import SaafBatch
import SaafModel
import SaafPipeline
import SaafWriters

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show an input line by line: kept, removed or changed, and why.",
    discussion: """
      First stand the metadata, each value with its origin. Each line has its number and a sign: ' ' kept, '-' removed, '~' changed. Under it stand the \
      stage and the rule, and for a repeat the line that says the same.

      Examples:
        saaf explain article.txt
        saaf explain --json article.txt
      """)

  @OptionGroup var pipeline: PipelineOption

  @Flag(help: "Print JSON, for programs.")
  var json = false

  @Argument(help: "A file, or '-' for standard input.")
  var input: String

  func run() throws {
    let plan = try pipeline.load().pipeline
    let explanation = Explanation(of: try article(plan))
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      try Terminal.print(String(decoding: try encoder.encode(explanation), as: UTF8.self))
    } else {
      for metadatum in explanation.metadata { try show(metadatum) }
      if !explanation.metadata.isEmpty { try Terminal.print("") }
      for line in explanation.lines { try show(line) }
    }
  }

  private func article(_ plan: Pipeline) throws -> Article {
    let bytes: [UInt8]?
    let path = input == InputFinder.standardInput ? nil : input
    let limit = plan.limits.documentBytes
    do {
      bytes = try FileIO.read(path, limit: limit)
    } catch {
      throw Problems([error.description], .usage)
    }
    guard let bytes else {
      throw Problems(
        ["\(input): larger than limits.document-bytes (\(limit)); raise the limit"], .findings)
    }
    let outcome: Outcome
    do {
      outcome = try plan.run(Document(id: path ?? "stdin", path: path, bytes: bytes))
    } catch {
      throw Problems(
        ["\(input): stage \(error.stage ?? "") failed: \(error.message)"], .incomplete)
    }
    switch outcome {
    case .emitted(let article): return article
    case .dropped(let article, let rejection):
      Terminal.complain(
        "\(input): dropped by \(rejection.stage) (\(rejection.rule.code)): \(rejection.message)")
      return article
    case .quarantined(let failure):
      throw Problems(["\(input): quarantined (\(failure.code)): \(failure.message)"], .findings)
    }
  }

  private func show(_ metadatum: Explanation.Metadatum) throws(Problems) {
    let values = metadatum.values.joined(separator: "; ")
    try Terminal.print("\(metadatum.field): \(values) (\(metadatum.origin))")
  }

  private func show(_ line: Explanation.Line) throws(Problems) {
    let number = String(line.number)
    let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number
    switch line.status {
    case .kept, .layout: try Terminal.print("\(margin)   \(line.text)")
    case .changed: try Terminal.print(Terminal.styled("\(margin) ~ \(line.text)", .yellow))
    case .removed: try Terminal.print(Terminal.styled("\(margin) - \(line.text)", .red))
    }
    for action in line.actions {
      try Terminal.print(Terminal.styled("        \(describe(action))", .dim))
    }
  }

  private func describe(_ action: Explanation.Action) -> String {
    var text = "\(action.stage) \(action.rule)"
    if let original = action.original, let replacement = action.text {
      text += ": \(visible(original)) → \(visible(replacement))"
    }
    if let reason = action.reason { text += ": \(reason)" }
    if let twin = action.twin { text += " (line \(twin))" }
    return text
  }

  /// The text between quotation marks, with what cannot be seen written out.
  private func visible(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
        .unassigned:
        result += "U+" + hexadecimal(scalar.value)
      case .spaceSeparator where scalar != " ": result += "U+" + hexadecimal(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
