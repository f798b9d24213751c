import SaafPipeline

/// A pipeline while it is put together from a file and those that the file extends.
struct PipelineDraft {
  var name = ""
  var summary: String?
  var stages: [PlannedStage] = []
  var inputFormat = SettingsReader.automaticFormat
  /// Where the format is written; `nil` when it is nowhere.
  var formatPlace: (file: String, position: Position)?
  var inputEncoding: String?
  var outputs: [Pipeline.Output] = []
  var limits = Pipeline.Limits()
  var tests: [PipelineTest] = []
  /// The files that were extended, nearest first.
  var extended: [String] = []

  /// What a file that extends this one begins with: everything but what belongs to this file alone.
  func inherited(from file: String) -> PipelineDraft {
    var draft = self
    draft.name = ""
    draft.summary = nil
    draft.tests = []
    draft.extended.insert(file, at: 0)
    return draft
  }

  /// The finished file, or `nil` when something is in `collector`.
  func finish(file: String, registry: Registry, _ collector: IssueCollector) -> PipelineFile? {
    let reader = registry.reader(named: inputFormat)
    if reader == nil, collector.issues.isEmpty {
      let names = registry.readers.map { $0.name }.joined(separator: ", ")
      let report = FileReport(file: formatPlace?.file ?? file, collector: collector)
      report.add(
        formatPlace?.position ?? .start,
        "this program has no reader '\(inputFormat)'; set input.format to one of \(names)")
    }
    let steps = stages.compactMap { stage in
      do throws(OptionFailure) {
        return try stage.step()
      } catch {
        let report = FileReport(file: file, collector: collector)
        report.add(.start, "option '\(error.option)' of stage '\(stage.name)' is not accepted")
        return nil
      }
    }
    guard collector.issues.isEmpty, let reader else { return nil }
    return PipelineFile(
      pipeline: Pipeline(
        name: name, reader: reader.init(encoding: inputEncoding), inputEncoding: inputEncoding,
        steps: steps, outputs: outputs, limits: limits),
      summary: summary, tests: tests, file: file, extended: extended,
      inputFormat: inputFormat, inputEncoding: inputEncoding)
  }
}
