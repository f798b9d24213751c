import ArgumentParser
import Saaf
import SaafConfig
import SaafPipeline

struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "List the stages, or show one with its options and rules.",
    discussion: """
      Examples:
        saaf stages
        saaf stages drop-video-captions
      """)

  @Argument(help: "The name of a stage.")
  var name: String?

  func run() throws {
    let stages = Registry.standard.stages
    guard let name else {
      let width = stages.map { $0.name.count }.max() ?? 0
      for stage in stages {
        let padding = String(repeating: " ", count: width - stage.name.count + 2)
        try Terminal.print(stage.name + padding + stage.manual.summary)
      }
      return
    }
    guard let stage = Registry.standard.stage(named: name) else {
      let nearest = NearestName.find(name, among: stages.map { $0.name })
      throw Problems(
        [
          "unknown stage '\(name)'"
            + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'saaf stages' lists them")
        ], .usage)
    }
    try Terminal.print(StageReference.page(of: stage))
  }
}
