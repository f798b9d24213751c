import SaafBatch
import SaafConfig
import SaafModel
import SaafPipeline
import SaafWriters

/// Runs the tests that a pipeline file carries.
public struct PipelineTestRunner: Sendable {
  private let file: PipelineFile
  private let recordsDifferences: Bool

  /// - Parameter recordsDifferences: whether expected files that differ are rewritten; the test
  ///   fails all the same.
  public init(file: PipelineFile, recordsDifferences: Bool = false) {
    self.file = file
    self.recordsDifferences = recordsDifferences
  }

  /// Runs one test.
  ///
  /// - Returns: what went wrong, as a unified diff where outputs differ; `nil` when nothing did.
  public func run(_ test: PipelineTest) -> String? {
    do {
      let document = try document(of: test)
      switch try file.pipeline.run(document) {
      case .emitted(let article): return try compare(article, with: test.expectation)
      case .dropped(_, let rejection):
        return "the document was dropped by \(rejection.stage): \(rejection.message)"
      case .quarantined(let failure):
        return "the document was quarantined (\(failure.code)): \(failure.message)"
      }
    } catch {
      return "\(error)"
    }
  }

  private func document(of test: PipelineTest) throws -> Document {
    switch test.input {
    case .text(let text): return Document(id: test.name, bytes: Array(text.utf8))
    case .file(let path):
      // The name as in a run over the folder: goldens do not depend on where the package lies.
      let name = path.split(separator: "/").suffix(2).joined(separator: "/")
      return Document(
        id: name.split(separator: "/").first.map(String.init) ?? name, path: name,
        bytes: try FileIO.read(path) ?? [])
    }
  }

  private func compare(
    _ article: Article, with expectation: PipelineTest.Expectation
  ) throws -> String? {
    switch expectation {
    case .text(let text):
      let found = TextWriter(ledger: .none).write(article)
      return difference(Array(text.utf8), found, named: "gives")
    case .file(let path, let format):
      guard let writer = Registry.standard.writer(named: format) else {
        return "no writer for '\(format)'"
      }
      let found = try writer.init(ledger: writer.defaultLedger).write(article)
      let expected = FileIO.kind(of: path) == nil ? [] : try FileIO.read(path) ?? []
      let difference = difference(expected, found, named: path)
      if difference != nil, recordsDifferences { try FileIO.writeWhole(found, to: path) }
      return difference
    }
  }

  private func difference(_ expected: [UInt8], _ found: [UInt8], named name: String) -> String? {
    guard expected != found else { return nil }
    return UnifiedDiff.lines(
      from: String(decoding: expected, as: UTF8.self), to: String(decoding: found, as: UTF8.self),
      names: (name, "found"))
  }
}
