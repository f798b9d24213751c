import Foundation
import SaafModel
import SaafPipeline
import SaafText

@testable import SaafConfig

struct TextReader: Reader {
  init(encoding: String?) {}
  static let name = "text"
  static let summary = "Reads plain text"
  static let extensions = ["txt"]
  func read(_ document: Document) throws(DocumentFailure) -> Article {
    Article(id: document.id, source: Source(bytes: document.bytes, lineStarts: [0]), blocks: [])
  }
}

struct HTMLReader: Reader {
  init(encoding: String?) {}
  static let name = "html"
  static let summary = "Reads HTML"
  static let extensions = ["html"]
  func read(_ document: Document) throws(DocumentFailure) -> Article {
    throw DocumentFailure(code: "x", message: "x")
  }
}

struct AutoReader: Reader {
  init(encoding: String?) {}
  static let name = "auto"
  static let summary = "Finds out"
  static let extensions: [String] = []
  func read(_ document: Document) throws(DocumentFailure) -> Article {
    throw DocumentFailure(code: "x", message: "x")
  }
}

struct JSONWriter: Writer {
  static let name = "json"
  static let summary = "Writes JSON"
  static let fileExtension = "json"
  static let isConcatenable = false
  static let defaultLedger = Ledger.Mode.summary
  var ledger: Ledger.Mode
  func write(_ article: Article) throws -> [UInt8] { [] }
}

struct JSONLinesWriter: Writer {
  static let name = "jsonl"
  static let summary = "Writes JSON lines"
  static let fileExtension = "jsonl"
  static let isConcatenable = true
  static let defaultLedger = Ledger.Mode.none
  var ledger: Ledger.Mode
  func write(_ article: Article) throws -> [UInt8] { [] }
}

func manual(_ name: String) -> StageManual {
  StageManual(name: name, summary: "Do \(name)", before: "", after: "", discussion: "", rules: [])
}

struct RepairText: Stage {
  static let manual = SaafConfigTests.manual("repair-text")
  init(options: NoOptions) {}
  func apply(to article: inout ArticleEditor) throws {}
}

struct BuildSections: Stage {
  static let manual = SaafConfigTests.manual("build-sections")
  init(options: NoOptions) {}
  func apply(to article: inout ArticleEditor) throws {}
}

struct DropVideoCaptions: Stage {
  static let manual = SaafConfigTests.manual("drop-video-captions")
  struct Options: StageOptions, Equatable {
    enum Mode: String, CaseIterable, Sendable { case strict, lenient }
    var phrases: [PhrasePack] = []
    var depth = 3
    var share = 0.5
    var keepFirst = false
    var mode = Mode.strict
    var label = "video"
    var words: [String] = []
    static let declarations: [OptionDeclaration<Options>] = [
      .phrasePacks("phrases", \.phrases, "The labels"),
      .integer("depth", \.depth, in: 1...9, "How deep"),
      .number("share", \.share, in: 0...1, "How much"),
      .flag("keep-first", \.keepFirst, "Keep the first"),
      .choice("mode", \.mode, "How strict"),
      .text("label", \.label, "The label"),
      .texts("words", \.words, "The words"),
    ]
  }
  let options: Options
  func apply(to article: inout ArticleEditor) throws {}
}

let packs = ["hi", "en", "sv"].map { PhrasePack(language: $0, labels: [.video: ["\($0)-video"]]) }

var registry: Registry {
  var registry = Registry()
  registry.register(AutoReader.self)
  registry.register(TextReader.self)
  registry.register(HTMLReader.self)
  registry.register(RepairText.self)
  registry.register(DropVideoCaptions.self)
  registry.register(BuildSections.self)
  registry.register(JSONWriter.self)
  registry.register(JSONLinesWriter.self)
  registry.phrasePacks = packs
  return registry
}

let base = """
  saaf: 1
  name: base
  input: {format: text, encoding: windows-1251}
  stages:
    - repair-text
    - drop-video-captions: {phrases: [hi, en], depth: 5}
    - build-sections
  outputs: [{format: json, to: "{id}.json"}]
  limits: {document-bytes: 1MiB, error-rate: 0.5}
  tests: [{name: one, text: a, gives: a}]
  """

func load(_ text: String, named name: String = "p.yaml") throws -> PipelineFile {
  try PipelineLoader(registry: registry, shipped: ["base": base]).load(text: text, named: name)
}

/// The issues of a text, one line each; empty when there are none.
func issues(_ text: String, named name: String = "p.yaml") -> [String] {
  do {
    _ = try load(text, named: name)
    return []
  } catch let errors as ConfigurationErrors {
    return errors.issues.map(\.description)
  } catch {
    return ["\(error)"]
  }
}

/// A pipeline with `lines` after its first three lines: they begin in line 4.
func pipeline(_ lines: String) -> String {
  "saaf: 1\nname: p\nstages: [repair-text]\n" + lines
}

/// A pipeline whose one stage has these options, in line 4 from column 27.
func captions(_ options: String) -> String {
  "saaf: 1\nname: p\nstages:\n  - drop-video-captions: {\(options)}\n"
}

func captionOptions(_ file: PipelineFile, at index: Int = 0) -> DropVideoCaptions.Options? {
  (file.pipeline.steps[index].stage as? DropVideoCaptions)?.options
}

/// Runs `body` with a folder of these files.
func withFolder<Result>(
  _ files: [String: String], _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
  return try body(folder.path)
}

/// The issues of a file in `folder`, with the folder's path taken out of them.
func issues(of name: String, in folder: String) -> [String] {
  do {
    _ = try PipelineLoader(registry: registry, shipped: ["base": base]).load("\(folder)/\(name)")
    return []
  } catch {
    return error.issues.map { $0.description.replacingOccurrences(of: folder + "/", with: "") }
  }
}
