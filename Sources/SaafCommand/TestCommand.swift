import ArgumentParser
import Foundation
import Saaf
import SaafConfig

struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests that pipeline files carry.",
    discussion: """
      A test that fails shows what differs. --record rewrites the expected files that differ and \
      still fails, so that a re-recording cannot pass unread.

      Example:
        saaf test pipelines/mine.yaml
      """)

  @Flag(help: "Rewrite expected files that differ.")
  var record = false

  @Argument(help: "Pipeline files.")
  var pipelines: [String]

  func run() throws {
    var passed = 0
    var failed = 0
    var skipped = 0
    for (name, file) in try loadAll() {
      if file.tests.isEmpty {
        Terminal.complain("\(name) has no tests; write some under 'tests:'")
      }
      for test in file.tests {
        // The files that a shipped pipeline's tests name lie in the package's sources.
        if isShipped(name), test.needsFiles {
          skipped += 1
          continue
        }
        let failure = PipelineTestRunner(file: file, recordsDifferences: record).run(test)
        if let failure {
          failed += 1
          try Terminal.print("\(name):\(test.line): '\(test.name)' failed\n\(failure)")
        } else {
          passed += 1
        }
      }
    }
    let remark = skipped > 0 ? ", \(skipped) skipped (they need the package's sources)" : ""
    try Terminal.print("\(passed) passed, \(failed) failed\(remark)")
    guard failed == 0 else { throw Problems([], .findings) }
  }

  /// Loads all pipelines first, so that their mistakes are told at once.
  private func loadAll() throws(Problems) -> [(name: String, file: PipelineFile)] {
    var files: [(name: String, file: PipelineFile)] = []
    var problems: [String] = []
    for name in pipelines {
      do {
        files.append((name, try PipelineOption.load(name)))
      } catch {
        problems += error.lines
      }
    }
    guard problems.isEmpty else { throw Problems(problems, .usage) }
    return files
  }

  private func isShipped(_ name: String) -> Bool {
    PipelineLoader.shippedNames.contains(name)
  }
}

extension PipelineTest {
  /// Whether the test reads files, not only what stands in the pipeline file itself.
  fileprivate var needsFiles: Bool {
    if case .file = input { return true }
    if case .file = expectation { return true }
    return false
  }
}
