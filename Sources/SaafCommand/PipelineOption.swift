import ArgumentParser
import Saaf
import SaafConfig

/// The option that names a pipeline, shared by the commands that clean.
struct PipelineOption: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A pipeline file, or the name of a shipped pipeline: article, minimal, strict.",
      valueName: "file|name"))
  var pipeline = "article"

  /// Loads and checks the pipeline.
  func load() throws(Problems) -> PipelineFile {
    try PipelineOption.load(pipeline)
  }

  static func load(_ nameOrPath: String) throws(Problems) -> PipelineFile {
    do {
      return try PipelineLoader.standard.load(nameOrPath)
    } catch {
      throw Problems(error.issues.map(\.description), .usage)
    }
  }
}
