import Foundation
import Testing

/// What is too long for a transcript.
@Suite struct LongOutputTests {
  private let program = Program(folder: FileManager.default.temporaryDirectory)

  @Test(arguments: [
    (["article"], "article.schema.json"), (["xml"], "article.rng"),
    (["xml", "--xsd"], "article.xsd"),
  ])
  func schemasAreTheShippedFiles(_ arguments: [String], _ file: String) throws {
    let schemas = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/SaafWriters/Schemas")
    let ending = try program.run(["schema"] + arguments)
    #expect(ending.code == "0")
    #expect(ending.errors == [])
    let expected = try String(contentsOf: schemas.appending(path: file), encoding: .utf8)
    #expect(ending.output == expected.transcriptLines)
  }

  @Test func theSchemaOfPipelinesKnowsTheStages() throws {
    let ending = try program.run(["schema", "pipeline"])
    #expect(ending.code == "0")
    let text = ending.output.joined(separator: "\n")
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect(text.contains("drop-video-captions"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsGetCompletions(_ shell: String) throws {
    let ending = try program.run(["--generate-completion-script", shell])
    #expect(ending.code == "0")
    #expect(ending.errors == [])
    #expect(ending.output.contains { $0.contains("check-output") })
  }
}
