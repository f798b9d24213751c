import Saaf
import SaafPipeline
import Testing

@testable import SaafBatch

@Suite struct SharedOutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func outputs(shardBytes: Int?) throws -> SharedOutputs {
    let writer = try #require(Registry.standard.writer(named: "jsonl"))
    return try SharedOutputs(
      [Pipeline.Output(of: writer)], .folder("\(folder.path)/out"), shardBytes: shardBytes,
      state: nil)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes("out/\(name)"), as: UTF8.self)
  }

  @Test func aRowOfFilesHoldsWholeDocumentsInOrder() throws {
    var outputs = try outputs(shardBytes: 10)
    for line in ["four\n", "five5\n", "a document of its own, too long\n", "x\n", "y\n"] {
      _ = try outputs.append([Array(line.utf8)])
    }
    try outputs.finish()
    #expect(
      try folder.files(below: "out").keys.sorted() == (1...4).map { "articles-0000\($0).jsonl" })
    #expect(try text("articles-00001.jsonl") == "four\n")
    #expect(try text("articles-00002.jsonl") == "five5\n")
    #expect(try text("articles-00003.jsonl") == "a document of its own, too long\n")
    #expect(try text("articles-00004.jsonl") == "x\ny\n")
  }

  @Test func filesOfALongerRowGo() throws {
    for name in ["articles-00002.jsonl", "articles-00003.jsonl", "articles-00005.jsonl"] {
      try folder.write("old", to: "out/\(name)")
    }
    var outputs = try outputs(shardBytes: 100)
    _ = try outputs.append([Array("new\n".utf8)])
    try outputs.finish()
    // The last is no part of the row.
    #expect(
      try folder.files(below: "out").keys.sorted()
        == ["articles-00001.jsonl", "articles-00005.jsonl"])
  }

  @Test func theNumberStandsBeforeTheEnding() {
    #expect(SharedOutputs.shard(12, of: "a.b/articles.jsonl") == "a.b/articles-00012.jsonl")
    #expect(SharedOutputs.shard(123_456, of: "a.b/लेख") == "a.b/लेख-123456")
    #expect(SharedOutputs.shard(1, of: "out/.jsonl") == "out/.jsonl-00001")
  }

  @Test func whatIsAbandonedLeavesNothing() throws {
    var outputs = try outputs(shardBytes: nil)
    _ = try outputs.append([Array("x\n".utf8)])
    outputs.abandon()
    #expect(try folder.files(below: "out").isEmpty)
  }
}
