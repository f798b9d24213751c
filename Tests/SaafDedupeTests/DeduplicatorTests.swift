import SaafDedupe
import SaafTestSupport
import Testing

/// What is true of verdicts about any documents.
@Suite struct DeduplicatorTests {
  private static let all: DedupeParameters = {
    var parameters = DedupeParameters()
    parameters.modes = Set(DedupeParameters.Mode.allCases)
    parameters.minimumLength = 40
    return parameters
  }()

  @Test(arguments: [1, 2, 3]) func theSameForAnyBatchAndAnyMemory(seed: UInt64) throws {
    let documents = Samples.corpus(400, seed: seed)
    try Samples.inFolder { folder in
      let expected = try Samples.judge(documents, Self.all, .temporary(in: folder))
      #expect(expected.contains { $0.removal?.rule == .exact })
      #expect(expected.contains { $0.removal?.rule == .near })
      #expect(expected.contains { $0.removal?.via != nil })
      for (memory, batch) in [(1, 1), (1, 7), (5000, 64), (100_000, 400)] {
        let verdicts = try Samples.judge(
          documents, Self.all, .temporary(in: folder), memory: memory, batch: batch)
        #expect(verdicts == expected, "memory \(memory), batch \(batch)")
      }
    }
  }

  @Test func twoRunsAreOne() throws {
    let documents = Samples.corpus(300, seed: 4)
    try Samples.inFolder { folder in
      let expected = try Samples.judge(documents, Self.all, .temporary(in: folder))
      for split in [0, 1, 150, 299, 300] {
        let index = DedupeStorage.folder("\(folder)/\(split)")
        let first = try Samples.judge(Array(documents[..<split]), Self.all, index, memory: 2000)
        let second = try Samples.judge(Array(documents[split...]), Self.all, index, memory: 2000)
        #expect(first + second == expected, "split at \(split)")
      }
    }
  }

  @Test func mergingIsConcatenation() throws {
    let documents = Samples.corpus(300, seed: 5)
    try Samples.inFolder { folder in
      let expected = try Samples.judge(documents, Self.all, .temporary(in: folder))
      let (one, two) = ("\(folder)/one", "\(folder)/two")
      let first = try Samples.judge(Array(documents[..<140]), Self.all, .folder(one))
      _ = try Samples.judge(Array(documents[140...]), Self.all, .folder(two))
      var merged = first
      var deduplicator = try Deduplicator(Self.all, .folder(one), memory: 3000)
      try deduplicator.merge(two) { id, verdict in
        #expect(id == documents[merged.count].id)
        merged.append(verdict)
      }
      #expect(merged == expected)
      #expect(deduplicator.count == documents.count)
    }
  }

  @Test func removedDocumentsNameKeptOnes() throws {
    let documents = Samples.corpus(400, seed: 6)
    let verdicts = try Samples.inFolder {
      try Samples.judge(documents, Self.all, .temporary(in: $0))
    }
    #expect(verdicts.count == documents.count)
    var kept: Set<[UInt8]> = []
    for (document, verdict) in zip(documents, verdicts) {
      if let removal = verdict.removal {
        #expect(kept.contains(removal.twin.id), "the twin of a removal comes before it and stays")
        #expect((removal.via ?? removal.twin).similarity >= 0.8)
      } else {
        kept.insert(document.id)
      }
      #expect(verdict.parts.allSatisfy { kept.contains($0.twin) })
    }
  }

  @Test func similarityIsThatOfTheShingles() throws {
    var generator = SeededGenerator(seed: 7)
    var parameters = DedupeParameters()
    parameters.modes = [.near]
    parameters.similarity = 0.5
    parameters.plan = BandPlan(bands: 56, rows: 2)
    try Samples.inFolder { folder in
      for script in Samples.scripts {
        let words = Samples.words(120, script, &generator)
        let other = Samples.copy(of: words, similarity: 0.6, script, &generator)
        let texts = [words, other].map { $0.joined(separator: script.space) }
        let verdicts = try Samples.judge(
          texts.enumerated().map { Samples.document("\($0)", $1) }, parameters,
          .temporary(in: folder))
        let expected = Samples.jaccard(
          Samples.shingles(of: words), Samples.shingles(of: other))
        let found = try #require(verdicts[1].removal, "\(script.name)")
        #expect(abs(found.twin.similarity - expected) < 0.001, "\(script.name)")
      }
    }
  }

  @Test func emptyDocumentsAreNotCopies() throws {
    let documents = ["", " \n ", ""].map { Samples.document("e", $0) }
    let verdicts = try Samples.inFolder {
      try Samples.judge(documents, Self.all, .temporary(in: $0))
    }
    #expect(verdicts == [.kept, .kept, .kept])
  }
}
