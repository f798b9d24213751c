import Foundation
import Testing

/// A run with a state that is killed again and again.
@Suite struct KillTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "saaf-killed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Lines of six scripts, one in ten of them broken.
  private func writeInput() throws {
    let titles = ["झील", "হ্রদ", "بحيرة", "湖", "ทะเลสาบ", "Lake"]
    let lines = (0..<400).map { number in
      let title = "\(titles[number % titles.count]) \(number)"
      let text = String(repeating: "\(title). ", count: number % 40 + 1)
      return number % 10 == 3 ? "{" : #"{"text": "\#(title)\n\n\#(title)\n\n\#(text)"}"#
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "in.jsonl"))
  }

  /// All files of an output folder but the report, which has times in it.
  private func files(_ name: String) throws -> [String: Data] {
    let root = folder.appending(path: name).path
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init()
    where !path.hasPrefix("report.") {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[path] = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
    }
    return files
  }

  private func arguments(_ output: String, _ more: [String]) -> [String] {
    ["run", "--format", "jsonl", "--format", "text", "--output", output, "--workers", "2"] + more
      + ["in.jsonl"]
  }

  @Test(arguments: [[], ["--shard-bytes", "60kB"]])
  func outputsAreThoseOfAnUndisturbedRun(_ shards: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeInput()
    let program = Program(folder: folder)
    #expect(try program.run(arguments("whole", shards)).code == "1")
    let expected = try files("whole")
    #expect(expected.count > 400)
    let killed = arguments("out", ["--state", "state"] + shards)
    var kills = 0
    for delay in 1...20 {
      let process = Process()
      process.executableURL = Program.executable
      process.currentDirectoryURL = folder
      process.arguments = killed
      process.standardError = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
      // Later each time, so that some are killed at the start and some in the middle of new work. Not
      // a task's sleep, which is late where other tests keep all threads busy.
      usleep(UInt32(delay) * 37_000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { kills += 1 }
    }
    #expect(kills > 0)
    #expect(try program.run(killed).code == "1")
    let found = try files("out")
    #expect(found.keys.sorted() == expected.keys.sorted())
    #expect(found == expected)
    // Nothing is done again, and nothing changes.
    #expect(try program.run(killed).code == "1")
    #expect(try files("out") == expected)
  }
}
