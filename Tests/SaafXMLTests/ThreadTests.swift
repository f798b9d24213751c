import SaafXML
import Testing

@Suite struct ThreadTests {
  /// libxml2 sets some of its tables up when they are first needed.
  @Test(.timeLimit(.minutes(1))) func firstGrammarsCanBeCompiledAtOnce() async {
    for _ in 0..<4 {
      // In a process of its own, where nothing is set up.
      await #expect(processExitsWith: .success) {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 0..<16 {
            group.addTask { try #require(!XMLGrammarTests.grammars().isEmpty) }
          }
          try await group.waitForAll()
        }
      }
    }
  }
}
