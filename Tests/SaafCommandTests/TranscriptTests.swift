import Foundation
import Saaf
import Testing

/// Runs every transcript of the folder beside this file against the built program.
@Suite struct TranscriptTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".transcript") }.sorted()
  }()

  @Test func transcriptsAreThere() {
    #expect(Self.names.count >= 13)
  }

  /// With `SAAF_RECORD=1` a transcript that differs is rewritten, and the test fails all the same.
  @Test(arguments: names)
  func commandsDoAsTheTranscriptSays(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let expected = try String(contentsOf: file, encoding: .utf8)
    let found = try TranscriptRunner(fixtures: Self.fixtures).run(expected)
    // Not by characters, of which é in one letter and é in two would be the same.
    guard !found.utf8.elementsEqual(expected.utf8) else { return }
    if ProcessInfo.processInfo.environment["SAAF_RECORD"] == "1" {
      try Data(found.utf8).write(to: file)
    }
    let difference = UnifiedDiff.lines(from: expected, to: found, names: (name, "found"))
    Issue.record("\(difference)\nSAAF_RECORD=1 swift test --filter TranscriptTests records it anew")
  }

  private static let fixtures = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")
}
