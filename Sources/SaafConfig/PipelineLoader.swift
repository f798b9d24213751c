import SaafPipeline

/// Loads pipeline files and checks them like code: every mistake at once, each with its place.
///
///     let loader = PipelineLoader(registry: registry, shipped: ["article": text])
///     let file = try loader.load("article")
public struct PipelineLoader: Sendable {
  private let registry: Registry
  private let shipped: [String: String]
  /// The encodings that `input.encoding` may name; when empty, any well-formed name is accepted.
  public var encodings: [String] = []

  /// Makes a loader that knows what the registry has.
  ///
  /// - Parameter shipped: the YAML text of the pipelines that are embedded in the program, by name.
  public init(registry: Registry, shipped: [String: String]) {
    self.registry = registry
    self.shipped = shipped
  }

  /// Loads a shipped pipeline by its name or a file by its path.
  ///
  /// A name that is shipped wins over a file of the same name; `./article` is always a file.
  ///
  /// - Throws: ``ConfigurationErrors`` with all mistakes of the file and of those that it extends
  ///   or takes phrases from.
  /// - Complexity: O(*n*) in the size of all files together.
  public func load(_ nameOrPath: String) throws(ConfigurationErrors) -> PipelineFile {
    let reader = reader()
    let report = FileReport(file: nameOrPath, collector: reader.collector)
    let source = reader.source(named: nameOrPath, at: .start, seenFrom: nil, report)
    return try finish(source, reader)
  }

  /// Loads a pipeline from its text.
  ///
  /// - Parameter name: what messages call the text; its folder part is where relative paths start.
  /// - Throws: ``ConfigurationErrors``, as ``load(_:)`` does.
  /// - Complexity: O(*n*) in the size of all files together.
  public func load(
    text: String, named name: String
  ) throws(ConfigurationErrors) -> PipelineFile {
    try finish(.given(text, named: name), reader())
  }

  private func reader() -> PipelineReader {
    PipelineReader(
      registry: registry, shipped: shipped, encodings: encodings, collector: IssueCollector())
  }

  private func finish(
    _ source: SourceFile?, _ reader: PipelineReader
  ) throws(ConfigurationErrors) -> PipelineFile {
    if let source, let draft = reader.draft(of: source),
      let file = draft.finish(file: source.name, registry: registry, reader.collector)
    {
      return file
    }
    throw ConfigurationErrors(reader.collector.issues)
  }
}
