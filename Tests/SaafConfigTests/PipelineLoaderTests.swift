import Foundation
import SaafModel
import SaafPipeline
import Testing

@testable import SaafConfig

struct PipelineLoaderTests {
  @Test func everyConstruct() throws {
    let file = try load(
      """
      saaf: 1
      name: article
      description: Cleans articles
      input: {format: auto, encoding: windows-1251}
      stages:
        - repair-text
        - repair-text:
        - drop-video-captions: {phrases: [hi, en], keep-first: true}
        - use: drop-video-captions
          with: {phrases: all, depth: 2, share: 1, mode: lenient, label: no, words: [a, 1.10]}
          when: language == "hi" and not (format in ["html", "text"])
          on-error: fail
      outputs:
        - {format: json, to: "./out//{id}.json"}
        - {format: json, to: "{id}.full.json", ledger: full}
        - {format: jsonl, to: all.jsonl}
      limits: {document-bytes: 64 KiB, error-rate: 0.01}
      tests:
        - {name: seed, input: ../F/input.txt, expect: ./article.json}
        - {name: inline, text: "", gives: ""}
        - {name: other, input: /a/b, expect: c.out, format: jsonl}
      """, named: "dir/p.yaml")
    let pipeline = file.pipeline
    #expect(pipeline.name == "article")
    #expect(file.summary == "Cleans articles")
    #expect(file.file == "dir/p.yaml")
    #expect(file.extended == [])
    #expect(file.inputFormat == "auto")
    #expect(file.inputEncoding == "windows-1251")
    #expect(pipeline.reader is AutoReader)
    #expect(
      pipeline.steps.map(\.name) == [
        "repair-text", "repair-text", "drop-video-captions", "drop-video-captions",
      ])
    var short = DropVideoCaptions.Options()
    short.phrases = [packs[0], packs[1]]
    short.keepFirst = true
    #expect(captionOptions(file, at: 2) == short)
    var long = DropVideoCaptions.Options()
    long.phrases = packs
    long.depth = 2
    long.share = 1
    long.mode = .lenient
    long.label = "no"
    long.words = ["a", "1.10"]
    #expect(captionOptions(file, at: 3) == long)
    #expect(pipeline.steps[2].condition == nil)
    #expect(pipeline.steps[2].onError == .quarantine)
    #expect(pipeline.steps[3].onError == .fail)
    #expect(
      pipeline.steps[3].condition
        == .and(.equals(.language, "hi"), .not(.isOneOf(.format, ["html", "text"]))))
    #expect(
      pipeline.outputs.map(\.pathTemplate) == ["out/{id}.json", "{id}.full.json", "all.jsonl"])
    #expect(
      pipeline.outputs.map { ($0.writer as? JSONWriter)?.ledger } == [.summary, .full, nil])
    #expect(pipeline.limits.documentBytes == 65536)
    #expect(pipeline.limits.errorRate == 0.01)
    #expect(
      file.tests == [
        PipelineTest(
          name: "seed", input: .file("dir/../F/input.txt"),
          expectation: .file("dir/article.json", format: "json"), line: 19),
        PipelineTest(name: "inline", input: .text(""), expectation: .text(""), line: 20),
        PipelineTest(
          name: "other", input: .file("/a/b"), expectation: .file("dir/c.out", format: "jsonl"),
          line: 21),
      ])
  }

  @Test func shippedNamesAndPaths() throws {
    let loader = PipelineLoader(registry: registry, shipped: ["base": base])
    let file = try loader.load("base")
    #expect(file.file == "base")
    #expect(file.pipeline.steps.count == 3)
    try withFolder(["p.yaml": pipeline("")]) { folder in
      let file = try loader.load("\(folder)/p.yaml").file
      #expect(file == "\(folder)/p.yaml")
    }
    do {
      _ = try loader.load("bsae")
      Issue.record("no error")
    } catch {
      #expect(
        error.description
          == "bsae:1:1: unknown pipeline 'bsae'; did you mean 'base'?")
    }
    do {
      _ = try loader.load("quite-other")
      Issue.record("no error")
    } catch {
      #expect(
        error.description
          == "quite-other:1:1: unknown pipeline 'quite-other'; the shipped pipelines are base; "
          + "for a file, write its ending .yaml too")
    }
  }

  @Test func unreadableFiles() throws {
    try withFolder(["folder.yaml/x": "", "empty.yaml": ""]) { folder in
      #expect(
        issues(of: "no.yaml", in: folder) == ["no.yaml:1:1: there is no file 'no.yaml'"])
      #expect(issues(of: "folder.yaml", in: folder).first?.contains("is a folder") == true)
      #expect(
        issues(of: "empty.yaml", in: folder)
          == ["empty.yaml:1:1: the file is empty; begin it with 'saaf: 1'"])
    }
  }

  @Test func notUTF8() throws {
    try withFolder(["x": ""]) { folder in
      let bytes = Data("saaf: 1\nname: é".utf8) + [0xE9, 0x0A]
      try bytes.write(to: URL(fileURLWithPath: "\(folder)/latin.yaml"))
      #expect(
        issues(of: "latin.yaml", in: folder)
          == ["latin.yaml:2:8: the file is not UTF-8; save it as UTF-8"])
    }
  }

  @Test func tenMistakesInOneGo() {
    let found = issues(
      """
      saaf: 1
      name: My Pipeline
      inputs: {}
      stages:
        - repair-txt
        - drop-video-captions: {phrases: [hj], depth: 12}
        - use: build-sections
          when: langage == "hi"
          on-error: ignore
      outputs:
        - {format: jsn, to: "{id}.json"}
        - {format: json, to: "../{id}.json"}
      limits: {document-bytes: 64 MuB}
      tests: []
      tests: []
      """)
    #expect(
      found == [
        "p.yaml:2:7: the name 'My Pipeline' is not in kebab case; write 'my-pipeline'",
        "p.yaml:3:1: unknown key 'inputs' in a pipeline; did you mean 'input'?",
        "p.yaml:5:5: unknown stage 'repair-txt'; did you mean 'repair-text'?",
        "p.yaml:6:37: no phrase pack for language 'hj'; did you mean 'hi'?",
        "p.yaml:6:49: option 'depth' takes a whole number from 1 to 9, not '12'",
        "p.yaml:8:11: unknown field 'langage'; did you mean 'language'?",
        "p.yaml:9:15: unknown reaction 'ignore'; the reactions are fail, skip, quarantine",
        "p.yaml:11:14: unknown output format 'jsn'; did you mean 'json'?",
        "p.yaml:12:24: '..' in '../{id}.json' would leave the output folder",
        "p.yaml:13:26: 'document-bytes' takes a size such as 64MiB, not '64 MuB'",
        "p.yaml:15:1: duplicate key 'tests'; it is already in line 14, keep one",
      ])
  }

  @Test(arguments: [
    ("", "1:1: the file is empty; begin it with 'saaf: 1'"),
    (" \n\n", "1:1: the file is empty; begin it with 'saaf: 1'"),
    ("# only\n", "1:1: the file is empty"),
    ("- a", "1:1: a pipeline is a mapping that begins with 'saaf: 1', not a list"),
    ("abc", "1:1: a pipeline is a mapping that begins with 'saaf: 1', not 'abc'"),
    ("---\n", "2:1: a pipeline is a mapping that begins with 'saaf: 1', not nothing"),
    (
      "saaf: 2\nfoo: 1",
      "1:7: this program reads version 1 of pipeline files, not '2'"
    ),
    (
      "saaf: \"1\"\nname: p",
      "1:7: this program reads version 1 of pipeline files, not '1'"
    ),
    (
      "name: p\nstages: [repair-text]",
      "1:1: the pipeline has no 'saaf'; begin it with 'saaf: 1'"
    ),
    ("saaf: 1\nstages: [repair-text]", "1:1: the pipeline has no 'name'"),
    ("saaf: 1\nname: p", "1:1: the pipeline has neither 'stages' nor 'extends'"),
    ("saaf: 1\nname: [p]\nstages: [repair-text]", "2:7: 'name' takes a text, not a list"),
    (
      "saaf: 1\nname: a--b\nstages: [repair-text]",
      "2:7: the name 'a--b' is not in kebab case; write 'a-b'"
    ),
    ("saaf: 1\nname: p\nstages:", "3:8: 'stages' takes a list, not nothing"),
    (
      "saaf: 1\nname: p\nstages: repair-text",
      "3:9: 'stages' takes a list, not 'repair-text'; write [repair-text]"
    ),
    ("saaf: 1\nname: p\nstages: []", "3:9: 'stages' is empty; name at least one stage"),
  ])
  func headMistakes(text: String, expected: String) {
    #expect(issues(text) == ["p.yaml:\(expected)"])
  }

  @Test(arguments: [
    ("input: {format: htm}", "4:17: unknown format 'htm'; did you mean 'html'?"),
    ("input: {formt: html}", "4:9: unknown key 'formt' in 'input'; did you mean 'format'?"),
    (
      "input: {encoding: a b}",
      "4:19: 'a b' is not the name of an encoding; write one such as windows-1251"
    ),
    ("input: text", "4:8: 'input' takes a mapping, not 'text'"),
    ("limits: {error-rate: 1.5}", "4:22: 'error-rate' takes a number from 0 to 1, not '1.5'"),
    (
      "limits: {document-bytes: 0}",
      "4:26: 'document-bytes' takes a size such as 64MiB, not '0'"
    ),
    (
      "remove: [a]",
      "4:1: 'remove' changes an inherited list, but 'stages' replaces it; keep one of them"
    ),
    ("outputs: [{to: a}]", "4:11: the output has no 'format'"),
    ("outputs: [{format: json}]", "4:11: the output has no 'to'"),
    (
      "outputs: [{format: json, to: a.json}]",
      "4:30: 'a.json' is one file for all articles, which json cannot be; put {id} into it"
    ),
    (
      "outputs: [{format: json, to: \"/{id}\"}]",
      "4:30: the absolute path '/{id}' would leave the output folder; make it relative"
    ),
    (
      "outputs: [{format: json, to: \"{name}\"}]",
      "4:30: unknown placeholder '{name}'; the only one is {id}"
    ),
    (
      "outputs: [{format: json, to: \"{id\"}]",
      "4:30: '{id' has a brace without its partner; the only placeholder is {id}"
    ),
    ("outputs: [{format: json, to: \"{id}/\"}]", "4:30: '{id}/' names a folder, not a file"),
    (
      "outputs:\n- {format: json, to: \"{id}\"}\n- {format: jsonl, to: \"./{id}\"}",
      "6:23: '{id}' is already the output in line 5; name another"
    ),
    (
      "outputs: [{format: json, to: \"{id}\", ledger: fulll}]",
      "4:46: unknown ledger mode 'fulll'; did you mean 'full'?"
    ),
    ("tests: [{text: a, gives: b}]", "4:9: the test has no 'name'"),
    (
      "tests: [{name: a, gives: b}]",
      "4:9: a test has either 'input' (a path) or 'text' (the text itself)"
    ),
    (
      "tests: [{name: a, text: b, gives: c, expect: d.json}]",
      "4:9: a test has either 'expect' (a path) or 'gives' (the text itself)"
    ),
    (
      "tests: [{name: a, text: b, expect: d.x}]",
      "4:36: the format of 'd.x' is not clear; add 'format:' to the test"
    ),
    (
      "tests: [{name: a, text: b, gives: c, format: json}]",
      "4:38: 'format' belongs to 'expect'; 'gives' is plain text"
    ),
    (
      "tests:\n- {name: a, text: b, gives: c}\n- {name: a, text: b, gives: c}",
      "6:10: test 'a' is already in line 5; name another"
    ),
  ])
  func sectionMistakes(lines: String, expected: String) {
    #expect(issues(pipeline(lines)) == ["p.yaml:\(expected)"])
  }

  @Test func knownEncodings() {
    var loader = PipelineLoader(registry: registry, shipped: [:])
    loader.encodings = ["UTF-8", "windows-1251"]
    do {
      _ = try loader.load(text: pipeline("input: {encoding: window-1251}"), named: "p")
      Issue.record("no error")
    } catch {
      #expect(
        error.description
          == "p:4:19: unknown encoding 'window-1251'; did you mean 'windows-1251'?")
    }
    #expect(throws: Never.self) {
      try loader.load(text: pipeline("input: {encoding: utf-8}"), named: "p")
    }
  }

  @Test func noAutomaticReader() {
    var bare = Registry()
    bare.register(TextReader.self)
    bare.register(RepairText.self)
    do {
      _ = try PipelineLoader(registry: bare, shipped: [:]).load(text: pipeline(""), named: "p")
      Issue.record("no error")
    } catch {
      #expect(
        error.description
          == "p:1:1: this program has no reader 'auto'; set input.format to one of text")
    }
  }

  @Test func namesInAnyScript() throws {
    #expect(try load("saaf: 1\nname: हिन्दी-लेख\nstages: [repair-text]").pipeline.name == "हिन्दी-लेख")
  }
}
