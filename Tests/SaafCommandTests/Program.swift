import Foundation
import Synchronization

/// Runs the built program, without a shell.
struct Program {
  /// What a run of the program printed, and how it ended.
  struct Ending {
    var output: [String]
    var errors: [String]
    /// The exit code, or the signal that ended it.
    var code: String
  }

  /// Where standard output or standard error goes.
  enum Sink {
    case kept
    /// A device on which no space is left.
    case full
    /// A pipe that nobody reads.
    case brokenPipe
  }

  /// Where the program works.
  var folder: URL
  /// The file for standard input; without one it is empty.
  var input: String?
  var output = Sink.kept
  var errors = Sink.kept

  /// A program that hangs is ended after this many seconds.
  private static let deadline = 120.0

  func run(_ arguments: [String]) throws -> Ending {
    let process = Process()
    process.executableURL = Self.executable
    process.currentDirectoryURL = folder
    process.arguments = arguments
    // Nothing of the machine's: neither the width of its terminal nor its language.
    process.environment = ["LANG": "C.UTF-8"]
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: folder.appending(path: $0)) }
      ?? FileHandle.nullDevice
    let captured = try Captured()
    process.standardOutput = try captured.handle(for: output, named: "output")
    process.standardError = try captured.handle(for: errors, named: "errors")
    let hangs = Atomic(false)
    let watchdog = DispatchWorkItem {
      hangs.store(true, ordering: .relaxed)
      process.terminate()
    }
    try process.run()
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.deadline, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    let code =
      hangs.load(ordering: .relaxed)
      ? "hangs"
      : process.terminationReason == .exit
        ? "\(process.terminationStatus)" : "signal \(process.terminationStatus)"
    return Ending(
      output: try captured.lines("output", without: folder),
      errors: try captured.lines("errors", without: folder), code: code)
  }

  /// The program, which is built beside the tests.
  static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "saaf")
}

/// The files into which a run prints.
private final class Captured {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "saaf-captured-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func handle(for sink: Program.Sink, named name: String) throws -> FileHandle {
    switch sink {
    case .kept:
      let file = folder.appending(path: name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    case .full: return try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    case .brokenPipe:
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      return pipe.fileHandleForWriting
    }
  }

  /// What was printed, without the path of the folder where the program worked.
  func lines(_ name: String, without path: URL) throws -> [String] {
    let file = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try String(contentsOf: file, encoding: .utf8)
      .replacingOccurrences(of: path.path, with: "FOLDER").transcriptLines
  }
}

extension String {
  /// The lines; a line feed at the end does not begin another.
  var transcriptLines: [String] {
    guard !isEmpty else { return [] }
    // A carriage return and a line feed are one character, which is no end of a line here.
    var lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
