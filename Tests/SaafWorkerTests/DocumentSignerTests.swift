import Foundation
import Saaf
import SaafConfig
import Testing

@testable import SaafWorker

@Suite struct DocumentSignerTests {
  private struct Signature: Decodable, Equatable {
    var state: String
    var digest: String?
    var bands: [String]?
    var sketch: Data?
    var complete: Bool?
  }

  private func signatures(_ texts: [String]) throws -> [Signature] {
    let pipeline = try PipelineLoader.standard.load("article").pipeline
    let worker = LineWorker(
      DocumentSigner(pipeline: pipeline), fields: LineFields(),
      documentBytes: pipeline.limits.documentBytes, workers: 2)
    let lines = try texts.enumerated().flatMap { try AnswerObject.request(["id": $0, "text": $1]) }
    return try worker.answers(to: lines).output.lines.map {
      try JSONDecoder().decode(Signature.self, from: Data($0))
    }
  }

  private func words(_ count: Int, from first: Int = 0) -> String {
    (first..<first + count).map { "शब्द\($0)" }.joined(separator: " ")
  }

  @Test func theSameTextHasTheSameDigest() throws {
    let found = try signatures(["कल  झील", "कल झील", "कुल झील"])
    #expect(found.map(\.state) == ["signed", "signed", "signed"])
    #expect(found[0] == found[1])
    #expect(found[0].digest?.count == 32 && found[0].digest != found[2].digest)
    #expect(found[0].bands?.count == 14)
    #expect(Set(found[0].bands ?? []).isDisjoint(with: found[2].bands ?? []))
  }

  @Test func similarTextsShareBandsAndHashes() throws {
    let found = try signatures([words(400), words(399, from: 1), words(400, from: 5000)])
    #expect(!Set(found[0].bands ?? []).isDisjoint(with: found[1].bands ?? []))
    #expect(Set(found[0].bands ?? []).isDisjoint(with: found[2].bands ?? []))
    #expect(found.map(\.complete) == [true, true, true])
    // 400 words have 396 shingles of five.
    #expect(found[0].sketch?.count == 396 * 4)
  }

  @Test func aSketchHasALimitAndIsAscending() throws {
    let found = try signatures([words(3000)])[0]
    #expect(found.complete == false)
    let bytes = [UInt8](try #require(found.sketch))
    #expect(bytes.count == 1024 * 4)
    let numbers = stride(from: 0, to: bytes.count, by: 4).map { index in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
    }
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func whatHasNoTextHasNoDigest() throws {
    let found = try signatures([""])[0]
    #expect(found == Signature(state: "signed", bands: [], sketch: Data(), complete: true))
  }
}
