import Foundation
import Saaf
import SaafConfig
import SaafPipeline
import Testing

/// What pipelines make of the rules that they include.
@Suite struct IncludedRulesTests {
  /// Loads a pipeline beside rule files.
  private func load(_ pipeline: String, _ files: [String: String]) throws -> PipelineFile {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "saaf-include-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return try PipelineLoader.standard.load(
      text: "saaf: 1\nname: x\n\(pipeline)\n", named: folder.appending(path: "x.yaml").path)
  }

  private func mistakes(_ pipeline: String, _ files: [String: String]) -> [String] {
    do {
      _ = try load(pipeline, files)
      return []
    } catch let errors as ConfigurationErrors {
      return errors.issues.map { issue in
        let file = issue.file.split(separator: "/").last ?? ""
        return "\(file):\(issue.line):\(issue.column): \(issue.message)"
      }
    } catch {
      return ["\(error)"]
    }
  }

  private func steps(_ file: PipelineFile) -> [String] { file.pipeline.steps.map(\.name) }

  private let lines = """
    saaf-rules: 1
    name: site
    lines:
      - {text: Share this page, place: tail}
      - {text: "Read by 5 people", place: tail, numbers: any}
    """

  @Test func linesGoBeforeTheStagesThatKnowLabels() throws {
    let file = try load(
      "stages: [repair-text, drop-video-captions, build-sections]\ninclude: r.yaml",
      ["r.yaml": lines])
    #expect(
      steps(file) == [
        "repair-text", "drop-phrases", "drop-phrases", "drop-video-captions", "build-sections",
      ])
    let text = "Lakes\n\nA lake is deep.\n\nRead by 1,200 people\n\nShare this page!\n"
    guard
      case .emitted(let article) = try file.pipeline.run(
        Document(id: "d", bytes: Array(text.utf8)))
    else {
      Issue.record("not emitted")
      return
    }
    #expect(article.removals.map(\.rule.code) == ["phrase.listed:site", "phrase.listed:site"])
    #expect(article.removals.count == 2)
  }

  @Test func selectorsMakeAStageWhereThereIsNone() throws {
    let rules = "saaf-rules: 1\nname: s\ndrop:\n  - {host: example.org, selector: .letter}\n"
    let file = try load("stages: [repair-text]\ninclude: [r.yaml]", ["r.yaml": rules])
    #expect(steps(file) == ["apply-site-rules", "repair-text"])
  }

  @Test func pipelinesThatExtendHaveTheRulesToo() throws {
    let file = try load(
      "extends: base.yaml\nremove: [repair-text]",
      [
        "base.yaml": "saaf: 1\nname: b\nstages: [repair-text, drop-placeholders]\ninclude: r.yaml",
        "r.yaml": lines,
      ])
    #expect(steps(file) == ["drop-phrases", "drop-phrases", "drop-placeholders"])
  }

  @Test func mistakesOfAllFilesAreShown() {
    #expect(
      mistakes(
        "extends: article\ninclude: [r.yaml, r.yaml, gone.yaml, x.yaml]",
        [
          "r.yaml": "saaf-rules: 1\nname: r\nlabels: [{label: A, role: b}]\n",
          "x.yaml": "saaf: 1\nname: x\n",
        ]
      ).map { $0.replacing(/'\/[^']*\//, with: "'") } == [
        "r.yaml:3:27: unknown role 'b'; the roles are video, recommended, contents, summary, "
          + "author, published, last-modified, placeholder",
        "x.yaml:1:1: the rule file does not begin with 'saaf-rules: 1'; this is a pipeline, which "
          + "'extends' takes",
        "x.yaml:4:19: 'r.yaml' is listed twice; keep one",
        "x.yaml:4:27: there is no file 'gone.…'",
      ])
  }

  @Test func labelsNeedAStageThatKnowsThem() {
    #expect(
      mistakes(
        "stages: [repair-text]\ninclude: r.yaml",
        ["r.yaml": "saaf-rules: 1\nname: r\nlabels: [{label: A, role: video}]\n"]) == [
          "x.yaml:4:10: 'r.yaml' has labels, but no stage of the pipeline knows labels; add one, "
            + "such as 'drop-video-captions'"
        ])
  }
}
