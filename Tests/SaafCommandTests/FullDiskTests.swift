import Foundation
import Testing

/// A disk that is full in the middle of a run. Needs the right to mount one.
@Suite(.enabled(if: SmallDisk.canBeMounted, "a small disk cannot be mounted here"))
struct FullDiskTests {
  private let disk: SmallDisk

  init() throws {
    disk = try #require(SmallDisk(size: 65536))
    let text = Data(("Lakes\n\n" + String(repeating: "A lake is deep.\n\n", count: 30)).utf8)
    let inputs = disk.folder.appending(path: "in")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    for number in 0..<60 { try text.write(to: inputs.appending(path: "\(number).txt")) }
  }

  private func outputs() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: disk.mounted.appending(path: "out").path)
  }

  @Test func whatWasWrittenIsWhole() throws {
    let program = Program(folder: disk.folder)
    let ending = try program.run(["run", "--output", "disk/out", "in"])
    #expect(ending.code == "3")
    #expect(ending.errors.first?.hasSuffix(": no space left on device") == true)
    let names = try outputs()
    #expect(names.contains("INCOMPLETE"))
    #expect(names.allSatisfy { $0.hasSuffix(".json") || $0 == "INCOMPLETE" || $0 == "report.html" })
    let files = names.filter { $0.hasSuffix(".json") }.map { "disk/out/\($0)" }
    #expect(!files.isEmpty && files.count < 60)
    let check = try program.run(["check-output"] + files)
    #expect(check.output == ["\(files.count) files are valid"])
  }

  @Test func aSharedOutputIsLeftOut() throws {
    let ending = try Program(folder: disk.folder).run([
      "run", "--output", "disk/out", "--format", "jsonl", "in",
    ])
    #expect(ending.code == "3")
    #expect(try outputs().sorted() == ["INCOMPLETE", "report.html", "report.json"])
  }
}

/// A disk in memory, mounted at `disk` in a folder of its own; gone with the test.
final class SmallDisk {
  let folder: URL
  var mounted: URL { folder.appending(path: "disk") }

  /// - Returns: `nil` when it cannot be mounted.
  init?(size: Int) {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "saaf-disk-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: mounted, withIntermediateDirectories: true)
    } catch {
      return nil
    }
    guard mount("tmpfs", mounted.path, "tmpfs", 0, "size=\(size)") == 0 else {
      try? FileManager.default.removeItem(at: folder)
      return nil
    }
  }

  deinit {
    umount(mounted.path)
    try? FileManager.default.removeItem(at: folder)
  }

  static let canBeMounted = SmallDisk(size: 65536) != nil
}
