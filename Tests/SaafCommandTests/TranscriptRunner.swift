import Foundation
import SaafBatch

/// Runs a transcript: a text of commands and of what they print.
///
///     > lake.txt            a file to be made, up to the line `<`
///     A lake is deep.
///     <
///     $ saaf run lake.txt   a command; its output follows, lines of standard error after `! `
///     ! 1 input = …
///     [0]                   its exit code
///
/// Words are separated by spaces; `'…'` holds one together; `\n` is a line feed; `@NAME` is a
/// fixture's input. `< FILE` is standard input; `> full` and `2> full` lead to a device without
/// space, `| closed` to a pipe that nobody reads.
///
/// Besides `saaf` there are the commands of ``FileCommand``. Other lines are remarks.
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
        let name = try require(words(of: String(line.dropFirst(2))).first, "no name in '\(line)'")
        try write(content, to: folder.appending(path: name))
      } else if line.hasPrefix("$ ") {
        let end = try require(
          lines.firstIndex { $0.wholeMatch(of: /\[(\d+|signal \d+|hangs)\]/) != nil },
          "no end of '\(line)'")
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

  private func perform(_ command: String, in folder: URL) throws -> [String] {
    var words = words(of: command)
    let name = words.removeFirst()
    guard name != "saaf" else { return try saaf(words, in: folder) }
    let command = try require(FileCommand(rawValue: name), "unknown command '\(name)'")
    return try command.run(words, in: folder)
  }

  private func saaf(_ words: [String], in folder: URL) throws -> [String] {
    var program = Program(folder: folder)
    var arguments = words[...]
    while arguments.count >= 2, redirect(&program, arguments.suffix(2).joined(separator: " ")) {
      arguments.removeLast(2)
    }
    let ending = try program.run(arguments.map { try fixture($0, in: folder) })
    return ending.output + ending.errors.map { "! \($0)" } + ["[\(ending.code)]"]
  }

  /// - Returns: whether the words are about a stream, not an argument.
  private func redirect(_ program: inout Program, _ words: String) -> Bool {
    switch words {
    case "> full": program.output = .full
    case "2> full": program.errors = .full
    case "| closed": program.output = .brokenPipe
    case _ where words.hasPrefix("< "): program.input = String(words.dropFirst(2))
    default: return false
    }
    return true
  }

  private func words(of command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in command.replacingOccurrences(of: "\\n", with: "\n") {
      switch character {
      case "'":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
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
}

/// What a transcript can do with files, besides running the program.
enum FileCommand: String {
  /// `bytes FILE HEX`: makes a file of bytes.
  case bytes
  /// `cat FILE`: shows a file.
  case cat
  /// `fifo NAME`: makes a named pipe.
  case fifo
  /// `files`: shows all files with their paths, hidden ones, too.
  case files
  /// `folder NAME`: makes a folder.
  case folder
  /// `link TARGET NAME`: makes a symbolic link.
  case link
  /// `same FILE FILE`: ends with 1 when the files differ.
  case same
  /// `sparse FILE SIZE`: makes a file of zeros that takes no space.
  case sparse

  /// - Returns: the lines that it prints, and its exit code.
  func run(_ words: [String], in folder: URL) throws -> [String] {
    let manager = FileManager.default
    let files = words.map { folder.appending(path: $0) }
    switch self {
    case .bytes: try Data(hexadecimal: words[1]).write(to: files[0])
    case .cat: return try String(contentsOf: files[0], encoding: .utf8).transcriptLines + ["[0]"]
    case .fifo:
      guard mkfifo(files[0].path, 0o644) == 0 else {
        throw TranscriptFailure(description: "no pipe '\(words[0])'")
      }
    case .files: return names(in: folder).map(\.onOneLine) + ["[0]"]
    case .folder: try manager.createDirectory(at: files[0], withIntermediateDirectories: true)
    case .link:
      try manager.createSymbolicLink(atPath: files[1].path, withDestinationPath: words[0])
    case .same:
      return [try Data(contentsOf: files[0]) == Data(contentsOf: files[1]) ? "[0]" : "[1]"]
    case .sparse:
      try Data().write(to: files[0])
      try FileHandle(forWritingTo: files[0]).truncate(
        atOffset: try require(UInt64(words[1]), "no size in '\(words)'"))
    }
    return ["[0]"]
  }

  private func names(in folder: URL) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: folder.appending(path: path).path, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Data {
  fileprivate init(hexadecimal text: String) throws {
    let digits = Array(text)
    self.init(
      try stride(from: 0, to: digits.count, by: 2).map { index in
        try require(
          UInt8(String(digits[index...].prefix(2)), radix: 16), "'\(text)' is not hexadecimal")
      })
  }
}

struct TranscriptFailure: Error, CustomStringConvertible {
  var description: String
}

private func require<Value>(_ value: Value?, _ message: String) throws -> Value {
  guard let value else { throw TranscriptFailure(description: message) }
  return value
}
