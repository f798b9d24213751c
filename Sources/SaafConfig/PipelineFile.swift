import SaafPipeline

/// A checked pipeline file.
public struct PipelineFile: Sendable {
  /// What runs.
  public var pipeline: Pipeline
  /// What the file says the pipeline is for.
  public var summary: String?
  /// The tests of this file; tests of files that it extends are not among them.
  public var tests: [PipelineTest]
  /// The file as the user named it, or the name of a shipped pipeline.
  public var file: String
  /// The files that this one extends, nearest first.
  public var extended: [String]
  /// The name of the reader, `auto` unless the file says otherwise.
  public var inputFormat: String
  /// The encoding that inputs are said to have; `nil` when it is to be found out.
  public var inputEncoding: String?
}

/// A test that a pipeline file carries.
public struct PipelineTest: Sendable, Equatable {
  /// What goes in.
  public enum Input: Sendable, Equatable {
    /// A path, seen from where the pipeline file's own path is seen from. In a shipped pipeline it
    /// is as written, seen from the folder that the file has in the sources.
    case file(String)
    /// The text itself.
    case text(String)
  }

  /// What has to come out.
  public enum Expectation: Sendable, Equatable {
    /// The bytes of the file at a path, as the writer of that name makes them.
    case file(String, format: String)
    /// The article as plain text.
    case text(String)
  }

  /// Unique among the file's tests.
  public var name: String
  /// What goes in.
  public var input: Input
  /// What has to come out.
  public var expectation: Expectation
  /// The line of the test in its file, from 1.
  public var line: Int
}
