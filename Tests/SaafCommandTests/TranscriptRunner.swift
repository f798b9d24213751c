import Foundation

/// Runs a transcript: a text of commands and of what they print.
///
///     > lake.txt            a file to be made, up to the line `<`
///     A lake is deep.
///     <
///     $ saaf run lake.txt   a command; its output follows, lines of standard error after `! `
///     ! 1 input = …
///     [0]                   its exit code
///
/// Besides `saaf` there are `cat FILE`, `files` (all files, sorted), `link TARGET NAME` and
/// `same FILE FILE`. A fixture's input is `@NAME`. Other lines are remarks.
struct TranscriptRunner {
  let fixtures: URL

  /// The transcript as it would have to read.
  func run(_ transcript: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "saaf-transcript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var output: [String] = []
    var lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while !lines.isEmpty {
      let line = lines.removeFirst()
      output.append(line)
      if line.hasPrefix("> ") {
        let end = try require(lines.firstIndex(of: "<"), "no end of the file '\(line)'")
        let content = lines[..<end].map { $0 + "\n" }.joined()
        output += lines[...end]
        lines.removeFirst(end + 1)
        try write(content, to: folder.appending(path: String(line.dropFirst(2))))
      } else if line.hasPrefix("$ ") {
        let end = try require(lines.firstIndex { $0.hasPrefix("[") }, "no end of '\(line)'")
        lines.removeFirst(end + 1)
        output += try perform(String(line.dropFirst(2)), in: folder)
      }
    }
    return output.joined(separator: "\n")
  }

  private func write(_ content: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: file)
  }

  // MARK: Commands

  private func perform(_ command: String, in folder: URL) throws -> [String] {
    var words = split(command)
    let name = words.removeFirst()
    switch name {
    case "saaf": return try saaf(words, in: folder)
    case "cat":
      return lines(of: try String(contentsOf: folder.appending(path: words[0]), encoding: .utf8))
        + ["[0]"]
    case "files":
      let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      let files = (names ?? []).filter { path in
        var isFolder: ObjCBool = false
        let full = folder.appending(path: path).path
        return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
      return files.sorted() + ["[0]"]
    case "link":
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: words[1]).path, withDestinationPath: words[0])
      return ["[0]"]
    case "same":
      let files = try words.map { try Data(contentsOf: folder.appending(path: $0)) }
      return [files[0] == files[1] ? "[0]" : "[1]"]
    default: throw TranscriptFailure(description: "unknown command '\(name)'")
    }
  }

  /// Words are separated by spaces; `'…'` holds one together; `@NAME` is a fixture's input; what
  /// follows `<` is a file for standard input, what follows `|` takes so many bytes of the output.
  private func split(_ command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in command {
      switch character {
      case "'": isQuoted.toggle()
      case " " where !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private func saaf(_ arguments: [String], in folder: URL) throws -> [String] {
    var arguments = arguments
    let process = Process()
    process.executableURL = Self.program
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    if let mark = arguments.firstIndex(of: "<") {
      process.standardInput = try FileHandle(
        forReadingFrom: folder.appending(path: arguments[mark + 1]))
      arguments.removeSubrange(mark...mark + 1)
    }
    var fullDevice: FileHandle?
    if arguments.last == "/dev/full" {
      fullDevice = FileHandle(forWritingAtPath: "/dev/full")
      arguments.removeLast(2)
    }
    process.arguments = try arguments.map { try fixture($0, in: folder) }
    let outputFile = folder.appending(path: ".stdout")
    let errorFile = folder.appending(path: ".stderr")
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    process.standardOutput = try fullDevice ?? FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    let output = try String(contentsOf: outputFile, encoding: .utf8)
    let errors = try String(contentsOf: errorFile, encoding: .utf8)
    for file in [outputFile, errorFile] { try FileManager.default.removeItem(at: file) }
    return lines(of: output) + lines(of: errors).map { "! \($0)" } + [
      "[\(process.terminationStatus)]"
    ]
  }

  private func fixture(_ argument: String, in folder: URL) throws -> String {
    guard argument.hasPrefix("@") else { return argument }
    let name = "\(argument.dropFirst()).txt"
    let target = folder.appending(path: name)
    if !FileManager.default.fileExists(atPath: target.path) {
      try FileManager.default.copyItem(
        at: fixtures.appending(path: "\(argument.dropFirst())/input.txt"), to: target)
    }
    return name
  }

  private func lines(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The program, which is built beside the tests.
  private static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "saaf")
}

struct TranscriptFailure: Error, CustomStringConvertible {
  var description: String
}

private func require<Value>(_ value: Value?, _ message: String) throws -> Value {
  guard let value else { throw TranscriptFailure(description: message) }
  return value
}
