import Foundation
import SaafPipeline
import Testing

@testable import SaafConfig

struct ExtendsTests {
  private let head = "saaf: 1\nname: p\nextends: base\n"

  @Test func inheritsEverythingButTests() throws {
    let file = try load(head)
    #expect(file.extended == ["base"])
    #expect(file.pipeline.name == "p")
    #expect(
      file.pipeline.steps.map(\.name) == ["repair-text", "drop-video-captions", "build-sections"])
    #expect(file.pipeline.reader is TextReader)
    #expect(file.inputEncoding == "windows-1251")
    #expect(file.pipeline.outputs.map(\.pathTemplate) == ["{id}.json"])
    #expect(file.pipeline.limits.documentBytes == 1 << 20)
    #expect(file.tests.isEmpty)
  }

  @Test func overridesKeyByKey() throws {
    let file = try load(
      head + """
        input: {format: html}
        limits: {error-rate: 0}
        outputs: [{format: jsonl, to: all.jsonl}]
        """)
    #expect(file.pipeline.reader is HTMLReader)
    #expect(file.inputEncoding == "windows-1251")
    #expect(file.pipeline.limits.documentBytes == 1 << 20)
    #expect(file.pipeline.limits.errorRate == 0)
    #expect(file.pipeline.outputs.map(\.pathTemplate) == ["all.jsonl"])
  }

  @Test func changesTheList() throws {
    let file = try load(
      head + """
        remove: [repair-text]
        change: {drop-video-captions: {phrases: [sv]}}
        insert:
          - {before: build-sections, stages: [repair-text, build-sections]}
          - {after: build-sections, stages: [drop-video-captions: {depth: 1}]}
        """)
    #expect(
      file.pipeline.steps.map(\.name) == [
        "drop-video-captions", "repair-text", "build-sections", "build-sections",
        "drop-video-captions",
      ])
    #expect(captionOptions(file)?.phrases == [packs[2]])
    #expect(captionOptions(file)?.depth == 5)
    #expect(captionOptions(file, at: 4)?.depth == 1)
  }

  @Test func replacesTheList() throws {
    let file = try load(head + "stages: [build-sections]")
    #expect(file.pipeline.steps.map(\.name) == ["build-sections"])
  }

  @Test(arguments: [
    (
      "remove: [buld-sections]",
      "4:10: unknown stage 'buld-sections'; did you mean 'build-sections'?"
    ),
    (
      "remove: [repair-text, repair-text]",
      "4:23: stage 'repair-text' is already removed in this file"
    ),
    (
      "remove: [repair-text]\nchange: {repair-text: {}}",
      "5:10: stage 'repair-text' is already removed in this file"
    ),
    (
      "change: {drop-video-captions: {depth: 99}}",
      "4:39: option 'depth' takes a whole number from 1 to 9, not '99'"
    ),
    ("insert: [{stages: [repair-text]}]", "4:10: an insertion has either 'before' or 'after'"),
    ("insert: [{before: repair-text}]", "4:10: the insertion has no 'stages'"),
    ("insert: {before: a}", "4:9: 'insert' takes a list, not a mapping"),
    (
      "insert: [{befor: repair-text, after: repair-text, stages: [repair-text]}]",
      "4:11: unknown key 'befor' in an item of 'insert'; did you mean 'before'?"
    ),
  ])
  func changeMistakes(lines: String, expected: String) {
    #expect(issues(head + lines) == ["p.yaml:\(expected)"])
  }

  @Test func absentStage() throws {
    try withFolder([
      "a.yaml": "saaf: 1\nname: a\nstages: [repair-text]\n",
      "b.yaml": "saaf: 1\nname: b\nextends: a.yaml\nremove: [build-sections]\n",
      "broken.yaml": "saaf: 1\nname: a\nstages: [repair-text, bild-sections]\n",
      "c.yaml": "saaf: 1\nname: b\nextends: broken.yaml\nremove: [build-sections]\ninputs: 1",
    ]) { folder in
      #expect(
        issues(of: "b.yaml", in: folder) == [
          "b.yaml:4:10: stage 'build-sections' is not in the inherited list; "
            + "the inherited stages are repair-text"
        ])
      #expect(
        issues(of: "c.yaml", in: folder) == [
          "broken.yaml:3:23: unknown stage 'bild-sections'; did you mean 'build-sections'?",
          "c.yaml:5:1: unknown key 'inputs' in a pipeline; did you mean 'input'?",
        ])
    }
  }

  @Test func changesNeedExtends() {
    #expect(
      issues("saaf: 1\nname: p\nremove: [a]") == [
        "p.yaml:1:1: the pipeline has neither 'stages' nor 'extends'",
        "p.yaml:3:1: 'remove' needs 'extends', which gives it a list",
      ])
  }

  @Test func unknownBase() {
    #expect(
      issues("saaf: 1\nname: p\nextends: bas\nremove: [repair-text]") == [
        "p.yaml:3:10: unknown pipeline 'bas'; did you mean 'base'?"
      ])
    #expect(
      issues("saaf: 1\nname: p\nextends: ./x.yaml") == ["p.yaml:3:10: there is no file 'x.yaml'"])
  }

  @Test func chainsOfFiles() throws {
    try withFolder([
      "a.yaml": "saaf: 1\nname: a\nextends: sub/b.yaml\nremove: [build-sections]\n",
      "sub/b.yaml": "saaf: 1\nname: b\nextends: ../c.yaml\n"
        + "change: {drop-video-captions: {phrases: [./own.yaml]}}\n",
      "sub/own.yaml": "language: own\nlabels: {video: [Film]}\n",
      "c.yaml": "saaf: 1\nname: c\nextends: base\n",
    ]) { folder in
      let loader = PipelineLoader(registry: registry, shipped: ["base": base])
      let file = try loader.load("\(folder)/a.yaml")
      #expect(
        file.extended.map { $0.replacingOccurrences(of: folder + "/", with: "") }
          == ["sub/b.yaml", "sub/../c.yaml", "base"])
      #expect(file.pipeline.steps.map(\.name) == ["repair-text", "drop-video-captions"])
      #expect(captionOptions(file, at: 1)?.phrases.map(\.language) == ["own"])
    }
  }

  @Test func circles() throws {
    try withFolder([
      "a.yaml": "saaf: 1\nname: a\nextends: b.yaml\n",
      "b.yaml": "saaf: 1\nname: b\nextends: sub/../c.yaml\n",
      "c.yaml": "saaf: 1\nname: c\nextends: ./b.yaml\n",
      "sub/x": "",
      "self.yaml": "saaf: 1\nname: c\nextends: self.yaml\n",
    ]) { folder in
      let found = issues(of: "a.yaml", in: folder)
      #expect(found.count == 1)
      #expect(
        found.first?.replacingOccurrences(of: "sub/../", with: "").replacingOccurrences(
          of: folder + "/", with: "")
          == "c.yaml:3:10: pipelines extend one another in a circle: b.yaml → c.yaml → b.yaml")
      #expect(issues(of: "self.yaml", in: folder).count == 1)
    }
    let loader = PipelineLoader(
      registry: registry,
      shipped: ["x": "saaf: 1\nname: x\nextends: y", "y": "saaf: 1\nname: y\nextends: x"])
    do {
      _ = try loader.load("x")
      Issue.record("no error")
    } catch {
      #expect(
        error.description == "y:3:10: pipelines extend one another in a circle: x → y → x")
    }
  }

  @Test func shippedExtendsNoFile() {
    let loader = PipelineLoader(
      registry: registry, shipped: ["x": "saaf: 1\nname: x\nextends: ./y.yaml"])
    do {
      _ = try loader.load("x")
      Issue.record("no error")
    } catch {
      #expect(
        error.description
          == "x:3:10: a shipped pipeline can only extend another one, not './y.yaml'")
    }
  }
}
