import Foundation
import SaafDedupe
import Testing

/// What an index refuses, and what it keeps.
@Suite struct IndexTests {
  private func makeIndex(_ folder: String, _ count: Int = 20) throws {
    _ = try Samples.judge(
      Samples.corpus(count, seed: 1), DedupeParameters(), .folder(folder), memory: 1)
  }

  private func failure(
    _ folder: String, _ parameters: DedupeParameters = DedupeParameters()
  ) -> DedupeFailure? {
    do {
      _ = try Deduplicator(parameters, .folder(folder))
      return nil
    } catch {
      return error
    }
  }

  @Test func otherParametersAreRefused() throws {
    try Samples.inFolder { folder in
      let index = "\(folder)/index"
      try makeIndex(index)
      var parameters = DedupeParameters()
      parameters.shingle = 4
      #expect(
        failure(index, parameters)
          == .otherParameter(path: index, name: "shingle", indexed: "5", asked: "4"))
      #expect(failure(index) == nil)
    }
  }

  @Test func aFolderWithOtherFilesIsRefused() throws {
    try Samples.inFolder { folder in
      try Data("x".utf8).write(to: URL(filePath: "\(folder)/notes.txt"))
      #expect(failure(folder) == .notAnIndex(path: folder, reason: "it holds 'notes.txt'"))
      #expect(FileManager.default.fileExists(atPath: "\(folder)/notes.txt"))
    }
  }

  @Test func anotherVersionIsRefused() throws {
    try Samples.inFolder { folder in
      let index = "\(folder)/index"
      try makeIndex(index)
      let manifest = URL(filePath: "\(index)/manifest")
      let text = try String(contentsOf: manifest, encoding: .utf8)
      try Data(text.replacing("index 1", with: "index 9").utf8).write(to: manifest)
      #expect(
        failure(index)
          == .notAnIndex(
            path: index, reason: "the manifest does not begin with 'saaf-dedupe-index 1'"))
    }
  }

  @Test func cutFilesAreNoticed() throws {
    try Samples.inFolder { folder in
      for name in try FileManager.default.contentsOfDirectory(atPath: {
        try makeIndex("\(folder)/sample")
        return "\(folder)/sample"
      }()) where name != "lock" && name != "manifest" {
        let index = "\(folder)/\(name)-cut"
        try makeIndex(index)
        let file = try FileHandle(forWritingTo: URL(filePath: "\(index)/\(name)"))
        try file.truncate(atOffset: try file.seekToEnd() - 4)
        guard case .damaged = failure(index) else {
          Issue.record("\(name) was cut, and nothing said: \(String(describing: failure(index)))")
          continue
        }
      }
    }
  }

  @Test func whatWasNotCommittedIsForgotten() throws {
    try Samples.inFolder { folder in
      let index = "\(folder)/index"
      try makeIndex(index)
      do {
        var deduplicator = try Deduplicator(DedupeParameters(), .folder(index), memory: 1)
        _ = try deduplicator.judge(
          Samples.corpus(50, seed: 2).map { DocumentSignature(of: $0, DedupeParameters()) })
        #expect(deduplicator.count == 70)
      }
      let deduplicator = try Deduplicator(DedupeParameters(), .folder(index))
      #expect(deduplicator.count == 20)
    }
  }

  @Test func oneProcessAtATime() throws {
    try Samples.inFolder { folder in
      let deduplicator = try Deduplicator(DedupeParameters(), .folder(folder))
      #expect(failure(folder) == .inUse(path: folder))
      #expect(deduplicator.count == 0)
    }
  }

  @Test func manyRunsAreMerged() throws {
    try Samples.inFolder { folder in
      _ = try Samples.judge(
        Samples.corpus(200, seed: 3), DedupeParameters(), .folder(folder), memory: 1, batch: 1)
      let runs = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".run") }
      #expect(runs.count < 24)
    }
  }

  @Test func temporaryFilesHaveNoNames() throws {
    try Samples.inFolder { folder in
      _ = try Samples.judge(
        Samples.corpus(50, seed: 3), DedupeParameters(), .temporary(in: folder), memory: 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }
}
