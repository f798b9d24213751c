import ArgumentParser
import Saaf
import SaafConfig

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check pipeline files and show all their mistakes at once.",
    discussion: """
      Each mistake has its place (file:line:column) and, for a misspelt name, the nearest one.

      Example:
        saaf validate pipelines/*.yaml
      """)

  @Argument(help: "Pipeline files, or names of shipped pipelines.")
  var pipelines: [String]

  func run() throws {
    var problems: [String] = []
    for name in pipelines {
      let file: PipelineFile
      do {
        file = try PipelineOption.load(name)
      } catch {
        problems += error.lines
        continue
      }
      let count = file.pipeline.steps.count
      try Terminal.print("\(name): valid, \(count) \(count == 1 ? "stage" : "stages")")
    }
    guard problems.isEmpty else { throw Problems(problems, .usage) }
  }
}
