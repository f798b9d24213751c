import Foundation
import Saaf
import SaafConfig
import SaafModel
import SaafPipeline
import SaafWriters
import Testing

/// One folder of `Fixtures/`: an input, perhaps what an editor expects of it, and our own outputs.
struct Fixture: CustomTestStringConvertible, Sendable {
  var name: String

  var folder: URL { packageRoot.appending(path: "Fixtures/\(name)") }
  var testDescription: String { name }

  func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: file)))
  }

  func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: file).path)
  }

  /// The input's file: a text or a page.
  var input: String { has("input.html") ? "input.html" : "input.txt" }

  /// The fixture cleaned by the shipped pipeline, named as a run over the folder names it.
  func article() throws -> Article {
    let pipeline = try PipelineLoader.standard.load("article").pipeline
    let document = Document(id: name, path: "\(name)/\(input)", bytes: try bytes(input))
    guard case .emitted(let article) = try pipeline.run(document) else {
      throw FixtureFailure(description: "\(name) was not emitted")
    }
    return article
  }

  static let all: [Fixture] = {
    let folder = packageRoot.appending(path: "Fixtures").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { Fixture(name: $0) }.filter { $0.has($0.input) }
  }()

  static let texts = all.filter { $0.input == "input.txt" }
  static let pages = all.filter { $0.input == "input.html" }
}

struct FixtureFailure: Error, CustomStringConvertible {
  var description: String
}

@Suite struct FixtureTests {
  @Test func fixturesAreThere() {
    #expect(Fixture.texts.count >= 100)
    #expect(Fixture.pages.count >= 4)
  }

  /// Title, metadata, every block in order, character for character; what should go has gone.
  @Test(arguments: Fixture.all.filter { $0.has("expected.json") })
  func editorsExpectationIsMet(_ fixture: Fixture) throws {
    let expected = try JSONDecoder().decode(
      ExpectedArticle.self, from: Data(try fixture.bytes("expected.json")))
    let article = try fixture.article()
    #expect(article.title?.text == expected.title)
    #expect(article.metadata.language == expected.language)
    #expect(article.metadata.authors == (expected.author.map { [$0] } ?? []))
    #expect(article.metadata.modified.map { String($0.prefix(10)) } == expected.modified)
    #expect(ExpectedArticle.blocks(of: article.body()) == expected.blocks)
    if expected.removed.isEmpty, expected.metadataLines.isEmpty {
      #expect(article.removals.isEmpty)
    }
  }

  /// Our own outputs, byte for byte. With `SAAF_RECORD=1` they are rewritten, and the test fails all
  /// the same, so that a re-recording cannot pass unread.
  @Test(
    arguments: Fixture.all.filter { $0.has("article.json") },
    ["json", "xml", "markdown", "text"])
  func outputsAreAsRecorded(_ fixture: Fixture, format: String) throws {
    let writer = try #require(Registry.standard.writer(named: format))
    let file = "article.\(format == "text" ? "plain" : writer.fileExtension)"
    let found = try writer.init(ledger: writer.defaultLedger).write(try fixture.article())
    let expected = fixture.has(file) ? try fixture.bytes(file) : []
    guard found != expected else { return }
    let difference = UnifiedDiff.lines(
      from: String(decoding: expected, as: UTF8.self), to: String(decoding: found, as: UTF8.self),
      names: ("Fixtures/\(fixture.name)/\(file)", "found"))
    if ProcessInfo.processInfo.environment["SAAF_RECORD"] == "1" {
      try Data(found).write(to: fixture.folder.appending(path: file))
      Issue.record("recorded anew; read the change before it is committed\n\(difference)")
    } else {
      Issue.record("\(difference)\nSAAF_RECORD=1 swift test --filter FixtureTests records it anew")
    }
  }

  @Test(arguments: Fixture.all)
  func outputsAreValidAndGiveTheInputBack(_ fixture: Fixture) throws {
    let article = try fixture.article()
    let json = JSONWriter(ledger: .full).write(article)
    let checker = try OutputChecker()
    #expect(checker.check(json, named: "article.json") == [])
    #expect(checker.check(XMLArticleWriter(ledger: .summary).write(article), named: "a.xml") == [])
    #expect(checker.check(TEIWriter(ledger: .none).write(article), named: "a.tei.xml") == [])
    #expect(try SourceRestorer.sourceText(json) == article.source.bytes)
    if fixture.input == "input.txt" {
      #expect(try SourceRestorer.restore(json) == fixture.bytes("input.txt"))
    } else {
      #expect(throws: SourceRestorer.Failure.isPage(format: "html")) {
        try SourceRestorer.restore(json)
      }
    }
  }

  /// A cleaned article, read again, has nothing left to clean.
  @Test(arguments: Fixture.texts)
  func cleaningIsIdempotent(_ fixture: Fixture) throws {
    let article = try fixture.article()
    let text = TextWriter(ledger: .none).write(article)
    let pipeline = try PipelineLoader.standard.load("article").pipeline
    guard case .emitted(let again) = try pipeline.run(Document(id: "again", bytes: text)) else {
      Issue.record("not emitted")
      return
    }
    #expect(again.removals.map(\.rule.code) == [])
    #expect(ExpectedArticle.blocks(of: again.body()) == ExpectedArticle.blocks(of: article.body()))
  }
}
