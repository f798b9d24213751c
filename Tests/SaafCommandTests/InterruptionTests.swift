import Foundation
import Testing

/// A run that is told to end.
@Suite struct InterruptionTests {
  @Test func noPartialFileIsLeft() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "saaf-interrupted-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // A text that never ends.
    let pipe = Pipe()
    let process = Process()
    process.executableURL = Program.executable
    process.currentDirectoryURL = folder
    process.arguments = ["run", "--format", "jsonl", "--output", "out", "-"]
    process.standardInput = pipe
    try process.run()
    let output = folder.appending(path: "out").path
    func files() -> [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
    }
    for _ in 0..<1000 where !files().contains(where: { $0.hasSuffix(".partial") }) {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(files().count == 2)
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == SIGTERM)
    #expect(files() == ["INCOMPLETE"])
    try pipe.fileHandleForWriting.close()
  }
}
