import Foundation
import Saaf
import SaafConfig
import SaafModel
import SaafPipeline
import SaafReaders
import SaafTestSupport
import Testing

/// What every stage owes its users, whatever it does.
@Suite struct StageConformanceTests {
  static let names = Registry.standard.stages.map { $0.name }

  /// The nasty inputs, random documents, and the articles of `Fixtures/`.
  static let corpus: [NastyInput] = {
    var inputs = NastyInput.small
    var generator = SeededGenerator(seed: 7)
    for number in 0..<30 {
      inputs.append(NastyInput("random \(number)", RandomText.document(using: &generator)))
    }
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names.sorted() {
      let file = folder.appending(path: "\(name)/input.txt")
      guard let data = try? Data(contentsOf: file) else { continue }
      inputs.append(NastyInput(name, [UInt8](data)))
    }
    return inputs
  }()

  static let articles: [(input: NastyInput, article: Article)] = corpus.compactMap { input in
    (try? read(bytes: input.bytes)).map { (input, $0) }
  }

  @Test func manualsAreComplete() {
    #expect(Self.names.count == 22)
    #expect(Set(Self.names).count == Self.names.count)
    for stage in Registry.standard.stages {
      let manual = stage.manual
      #expect(manual.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!manual.summary.isEmpty && !manual.summary.hasSuffix("."))
      #expect(!manual.discussion.isEmpty)
      for rule in manual.rules {
        #expect(rule.code.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "." })
        #expect(!rule.reason.isEmpty && !rule.reason.hasSuffix("."))
      }
      #expect(Set(stage.optionManuals.map(\.name)).count == stage.optionManuals.count)
    }
  }

  @Test func corpusIsRead() {
    #expect(Self.articles.count >= 60)
  }

  @Test(arguments: names)
  func unknownOptionIsRefused(_ name: String) throws {
    let stage = try #require(Registry.standard.stage(named: name))
    #expect {
      try stage.make(["no-such-option": .flag(true)])
    } throws: {
      guard let failure = $0 as? OptionFailure, case .unknown = failure.problem else {
        return false
      }
      return true
    }
  }

  @Test(arguments: names)
  func defaultsAreAccepted(_ name: String) throws {
    let stage = try #require(Registry.standard.stage(named: name))
    let defaults = Dictionary(
      uniqueKeysWithValues: stage.optionManuals.map { ($0.name, $0.defaultValue) })
    _ = try stage.make(defaults)
  }

  @Test(arguments: names)
  func stageIsDeterministicIdempotentAndAccountsForAll(_ name: String) throws {
    let stage = try Use(stringLiteral: name).make()
    for (input, article) in Self.articles {
      try check(stage, named: name, on: article, input)
    }
  }

  /// The same after the stages that usually come before it.
  @Test(arguments: names)
  func stageKeepsItsPromisesInsideThePipeline(_ name: String) throws {
    let before = Self.names.prefix { $0 != name }.map { Use(stringLiteral: $0) }
    let stages = try before.map { ($0.name, try $0.make()) }
    let stage = try Use(stringLiteral: name).make()
    for (input, article) in Self.articles {
      var editor = ArticleEditor(article, stage: "")
      for (name, stage) in stages {
        editor = ArticleEditor(editor.article, stage: name)
        try stage.apply(to: &editor)
      }
      try check(stage, named: name, on: editor.article, input)
    }
  }

  @Test(arguments: NastyInput.large)
  func largeInputsAreCleaned(_ input: NastyInput) throws {
    let article = try read(bytes: input.bytes)
    for name in Self.names {
      try check(try Use(stringLiteral: name).make(), named: name, on: article, input)
    }
  }

  private func check(
    _ stage: any Stage, named name: String, on article: Article, _ input: NastyInput
  ) throws {
    var editor = ArticleEditor(article, stage: name)
    try stage.apply(to: &editor)
    let once = editor.article

    var second = ArticleEditor(article, stage: name)
    try stage.apply(to: &second)
    let isSame = second.article == once
    #expect(isSame, "\(name) is not deterministic on \(input)")

    var again = ArticleEditor(once, stage: name)
    try stage.apply(to: &again)
    let isUnchanged = again.article == once
    #expect(isUnchanged, "\(name) is not idempotent on \(input)")

    // Traps when two texts claim the same bytes.
    let ledger = Ledger(of: once)
    let removed = once.blocks.compactMap { block in
      block.run == nil ? nil : block.removal.map { once.removals[$0].span }
    }
    #expect(
      (ledger.runs + ledger.layout + removed).reduce(0) { $0 + $1.count }
        == once.source.bytes.count, "\(name) leaves bytes of \(input) out of the account")

    let codes = Set(type(of: stage).manual.rules.map(\.code))
    for removal in once.removals.dropFirst(article.removals.count) {
      #expect(removal.stage == name)
      #expect(
        codes.contains(String(removal.rule.code.prefix { $0 != ":" })),
        "\(removal.rule.code) is not in the manual of \(name)")
      #expect(!removal.rule.reason.isEmpty)
    }
    for cause in once.blocks.flatMap({ $0.run?.edits ?? [] }).flatMap(\.causes)
    where cause.stage == name {
      #expect(codes.contains(String(cause.rule.prefix { $0 != ":" })))
    }
    for block in once.blocks {
      #expect(block.run.map { String(validating: $0.bytes, as: UTF8.self) != nil } ?? true)
    }
  }

  /// A removal says "the kept text over there says the same": so that text has to be there.
  @Test func everyTwinIsAKeptTextOfTheFinalArticle() throws {
    for name in ["article", "strict"] {
      let pipeline = try PipelineLoader.standard.load(name).pipeline
      for input in Self.corpus {
        guard case .emitted(let article) = try pipeline.run(Document(id: "a", bytes: input.bytes))
        else { continue }
        let kept = Set(article.blocks.compactMap { $0.isKept ? $0.run?.span : nil })
        for removal in article.removals {
          guard let twin = removal.twin else { continue }
          #expect(
            kept.contains(twin),
            "\(removal.rule.code) in \(input) names a twin that is not kept: \(article.source.text(removal.span))"
          )
        }
      }
    }
  }

  @Test func everyInputEndsInAnOutcome() throws {
    let pipeline = try PipelineLoader.standard.load("article").pipeline
    for input in Self.corpus {
      let first = try pipeline.run(Document(id: "a", bytes: input.bytes))
      let second = try pipeline.run(Document(id: "a", bytes: input.bytes))
      switch (first, second) {
      case (.emitted(let one), .emitted(let two)):
        let isSame = one == two
        #expect(isSame, "\(input) came out in two ways")
      case (.quarantined(let one), .quarantined(let two)): #expect(one == two)
      default: Issue.record("\(input) ended in two ways")
      }
    }
  }
}
