/// One document to be cleaned: where it is and what it is called.
public struct Input: Sendable, Equatable {
  /// The path to read; `nil` for standard input.
  public var path: String?
  /// The name that output paths are made from: the path below the folder that was given, without
  /// the extension.
  public var id: String
}

/// Finds the inputs that a user names: files, folders and standard input.
public struct InputFinder: Sendable {
  /// The name that stands for standard input.
  public static let standardInput = "-"

  /// Why the inputs that were named cannot be used.
  public enum Failure: Error, Sendable, Equatable, CustomStringConvertible {
    case missing(String)
    case unreadableFolder(FileIO.Failure)
    case nothingFound(folder: String, extensions: [String])
    case collision(id: String, first: String, second: String)
    case repeatedStandardInput

    public var description: String {
      switch self {
      case .missing(let path): "no such file or folder: '\(path)'"
      case .unreadableFolder(let failure): failure.description
      case .nothingFound(let folder, let extensions):
        "no file to clean in '\(folder)': in folders, files are taken that end in "
          + extensions.map { ".\($0)" }.joined(separator: ", ")
          + "; name other files one by one"
      case .collision(let id, let first, let second):
        "'\(first)' and '\(second)' would both be written as '\(id)'; rename one of them or clean "
          + "them in two runs"
      case .repeatedStandardInput: "standard input ('-') is named twice; it can be read only once"
      }
    }
  }

  /// The extensions, in lower case and without the dot, of the files that are taken from folders.
  public var extensions: [String]

  public init(extensions: [String]) {
    self.extensions = extensions
  }

  /// All inputs in the order in which they were named; those of a folder by name.
  ///
  /// - Throws: every reason why the named inputs cannot be used, all at once.
  /// - Complexity: O(*n* log *n*) in the number of files.
  public func find(_ names: [String]) throws(Failures) -> [Input] {
    var inputs: [Input] = []
    var failures: [Failure] = []
    for name in names {
      if name == Self.standardInput {
        if inputs.contains(where: { $0.path == nil }) { failures.append(.repeatedStandardInput) }
        inputs.append(Input(path: nil, id: "stdin"))
        continue
      }
      switch FileIO.kind(of: name) {
      case nil: failures.append(.missing(name))
      case .directory:
        let folder = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
        let before = inputs.count
        do {
          try search(folder, below: "", &inputs)
          if inputs.count == before {
            failures.append(.nothingFound(folder: name, extensions: extensions))
          }
        } catch {
          failures.append(.unreadableFolder(error))
        }
      case .file, .other: inputs.append(Input(path: name, id: Self.id(of: Self.lastPart(of: name))))
      }
    }
    failures += Self.collisions(in: inputs)
    guard failures.isEmpty else { throw Failures(failures: failures) }
    return inputs
  }

  /// Several failures at once.
  public struct Failures: Error, Sendable, Equatable {
    public var failures: [Failure]
  }

  private func search(
    _ folder: String, below prefix: String, _ inputs: inout [Input]
  ) throws(FileIO.Failure) {
    for (name, kind) in try FileIO.entries(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      switch kind ?? FileIO.kind(of: path) {
      case .directory:
        // A link to a folder is not followed, so that a circle of links cannot trap the search.
        guard kind == .directory else { continue }
        try search(path, below: "\(prefix)\(name)/", &inputs)
      case .file where isTaken(name):
        inputs.append(Input(path: path, id: prefix + Self.id(of: name)))
      case .file, .other, nil: break
      }
    }
  }

  private func isTaken(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: 0x2E) else { return false }
    return extensions.contains(name[name.utf8.index(after: dot)...].lowercased())
  }

  private static func lastPart(of path: String) -> String {
    path.utf8.lastIndex(of: 0x2F).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// The name without its extension; a name that is only an extension stays whole.
  private static func id(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func collisions(in inputs: [Input]) -> [Failure] {
    var seen: [String: Int] = [:]
    seen.reserveCapacity(inputs.count)
    var failures: [Failure] = []
    for (index, input) in inputs.enumerated() {
      if let first = seen[input.id] {
        failures.append(
          .collision(
            id: input.id, first: inputs[first].path ?? standardInput,
            second: input.path ?? standardInput))
      } else {
        seen[input.id] = index
      }
    }
    return failures
  }
}
