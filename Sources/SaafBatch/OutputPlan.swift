import SaafPipeline

/// Where outputs go.
public enum Destination: Sendable, Equatable {
  case standardOutput
  case folder(String)
}

/// The paths of a run's outputs.
struct OutputPlan: Sendable {
  let folder: String
  let outputs: [Pipeline.Output]

  /// The path of an article's own file; `nil` for an output that many articles share.
  func path(of output: Pipeline.Output, id: String) -> String? {
    guard output.pathTemplate.contains("{id}") else { return nil }
    return "\(folder)/" + output.pathTemplate.replacing("{id}", with: id)
  }

  /// The path of a file that all articles share.
  func sharedPath(of output: Pipeline.Output) -> String { "\(folder)/\(output.pathTemplate)" }

  /// The folder for documents that could not be cleaned.
  var quarantine: String { "\(folder)/quarantine" }
}

extension Pipeline.Output {
  /// The output that a writer has by default: a file for each article, or one for all where the
  /// format allows it.
  public init(of writer: any Writer.Type) {
    self.init(
      writer: writer.init(ledger: writer.defaultLedger),
      pathTemplate: writer.isConcatenable
        ? "articles.\(writer.fileExtension)" : "{id}.\(writer.fileExtension)")
  }
}
