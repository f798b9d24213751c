import SaafSources

/// Finds the inputs that a user names: files, folders, patterns, lists of them, and standard input.
public struct InputFinder: Sendable {
  /// The name that stands for standard input.
  public static let standardInput = "-"

  /// Why the inputs that were named cannot be used.
  public enum Failure: Error, Sendable, Equatable, CustomStringConvertible {
    case missing(String)
    case unreadable(FileIO.Failure)
    case unreadableFolder(FileIO.Failure)
    case nothingFound(folder: String, extensions: [String])
    case collision(id: String, first: String, second: String)
    case repeated(first: String, second: String)
    case repeatedStandardInput
    case nothingMatches(pattern: String)
    case list(FileIO.Failure)
    case nestedList(String, place: String)
    case missingInList(String, place: String)

    public var description: String {
      switch self {
      case .missing(let path): "no such file or folder: '\(path)'"
      case .unreadable(let failure): failure.description
      case .unreadableFolder(let failure): failure.description
      case .nothingFound(let folder, let extensions):
        "no file to clean in '\(folder)': in folders, files are taken that end in "
          + extensions.map { ".\($0)" }.joined(separator: ", ") + "; name other files one by one"
      case .collision(let id, let first, let second):
        "'\(first)' and '\(second)' would both be written as '\(id)'; rename one of them or clean "
          + "them in two runs"
      case .repeated(let first, let second):
        first.utf8.elementsEqual(second.utf8)
          ? "'\(first)' is named twice; name it once"
          : "'\(first)' and '\(second)' are the same file; name it once"
      case .nothingMatches(let pattern): "no file matches '\(pattern)'"
      case .list(let failure): "the list of inputs: \(failure.description)"
      case .nestedList(let name, let place):
        "\(place): '\(name)' is a list in a list; name its files here"
      case .missingInList(let path, let place): "\(place): no such file or folder: '\(path)'"
      case .repeatedStandardInput: "standard input ('-') is named twice; it can be read only once"
      }
    }
  }

  /// Several failures at once.
  public struct Failures: Error, Sendable, Equatable {
    public var failures: [Failure]
  }

  /// The extensions, in lower case and without the dot, of the files that are taken from folders.
  public var extensions: [String]
  /// A folder that is not searched even where it lies inside one that is: the outputs'.
  public var excluded: FileIO.Identity?

  public init(extensions: [String], excluding folder: String? = nil) {
    self.extensions = extensions
    excluded = folder.flatMap(FileIO.identity)
  }

  /// All inputs in the order in which they were named; those of a folder by name.
  ///
  /// - Throws: every reason why the named inputs cannot be used, all at once.
  /// - Complexity: O(*n* log *n*) in the number of files.
  public func find(_ names: [String]) throws(Failures) -> InputList {
    var inputs = InputList()
    var failures: [Failure] = []
    var sawStandardInput = false
    for name in names {
      if name == Self.standardInput {
        if sawStandardInput { failures.append(.repeatedStandardInput) }
        sawStandardInput = true
        inputs.appendStandardInput()
      } else if name.utf8.first == 0x40, FileIO.kind(of: name) == nil {
        add(list: String(name.dropFirst()), &inputs, &failures)
      } else {
        add(name, at: nil, &inputs, &failures)
      }
    }
    failures += Self.collisions(in: inputs)
    guard failures.isEmpty else { throw Failures(failures: failures) }
    return inputs
  }

  /// Adds what a list names: a path or pattern a line, seen from where the program runs. Empty lines
  /// and those that begin with `#` are passed over.
  private func add(list path: String, _ inputs: inout InputList, _ failures: inout [Failure]) {
    let bytes: [UInt8]
    do {
      bytes = try FileIO.read(path == Self.standardInput ? nil : path) ?? []
    } catch {
      failures.append(.list(error))
      return
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let first = line.first, first != 0x23 else { continue }
      let name = String(decoding: line, as: UTF8.self)
      let place = "\(path):\(index + 1)"
      if first == 0x40 {
        failures.append(.nestedList(name, place: place))
      } else {
        add(name, at: place, &inputs, &failures)
      }
    }
  }

  /// Adds a file, what a folder holds, or what matches a pattern.
  ///
  /// - Parameter place: the file and line of a list; `nil` for the command line.
  private func add(
    _ name: String, at place: String?, _ inputs: inout InputList, _ failures: inout [Failure]
  ) {
    let kind: FileIO.Kind
    do {
      kind = try FileIO.existingKind(of: name)
    } catch {
      if !error.isMissing {
        failures.append(.unreadable(error))
      } else if name.contains(where: { "*?[".contains($0) }) {
        let paths = FileIO.paths(matching: name)
        if paths.isEmpty { failures.append(.nothingMatches(pattern: name)) }
        for path in paths { add(path, at: place, &inputs, &failures) }
      } else {
        failures.append(
          place.map { .missingInList(name, place: $0) } ?? .missing(name))
      }
      return
    }
    switch kind {
    case .directory:
      let before = inputs.count
      do {
        try search(folder: name, &inputs)
        if inputs.count == before {
          failures.append(.nothingFound(folder: name, extensions: extensions))
        }
      } catch {
        failures.append(.unreadableFolder(error))
      }
    case .file, .other:
      let last = FileIO.lastPart(of: name)
      inputs.append(String(last), in: String(name[..<last.startIndex]))
    }
  }

  private func search(folder: String, _ inputs: inout InputList) throws(FileIO.Failure) {
    try search("", in: folder.utf8.last == 0x2F ? folder : folder + "/", &inputs)
  }

  /// Searches one folder and those in it; `prefix` is its path below `root`.
  private func search(
    _ prefix: String, in root: String, _ inputs: inout InputList
  ) throws(FileIO.Failure) {
    for (name, kind) in try FileIO.entries(in: root + prefix) where name.utf8.first != 0x2E {
      let path = prefix + name
      switch kind ?? FileIO.kind(of: root + path) {
      case .directory:
        // A link to a folder is not followed, so that a circle of links cannot trap the search.
        guard kind == .directory, excluded == nil || FileIO.identity(of: root + path) != excluded
        else { continue }
        try search(path + "/", in: root, &inputs)
      // A link that leads nowhere is taken, too: the run will say that it cannot be read.
      case .file where isTaken(name), nil where isTaken(name):
        if !ReportFiles.contains(name, in: FileIO.parent(of: root + path)) {
          inputs.append(path, in: root)
        }
      case .file, .other, nil: break
      }
    }
  }

  private func isTaken(_ name: String) -> Bool {
    let name = SourceName.uncompressed(name)
    guard let dot = name.utf8.lastIndex(of: 0x2E) else { return false }
    return extensions.contains(name[name.utf8.index(after: dot)...].lowercased())
  }

  /// Inputs with one name between them. Only hashes are kept, so that a million inputs fit.
  private static func collisions(in inputs: InputList) -> [Failure] {
    var seen: Set<Int> = []
    seen.reserveCapacity(inputs.count)
    var suspects: Set<[UInt8]> = []
    for input in inputs {
      let id = Array(input.id.utf8)
      if !seen.insert(id.hashValue).inserted { suspects.insert(id) }
    }
    guard !suspects.isEmpty else { return [] }
    var first: [[UInt8]: Input] = [:]
    var failures: [Failure] = []
    for input in inputs {
      let id = Array(input.id.utf8)
      guard suspects.contains(id) else { continue }
      if let other = first[id] {
        if let failure = collision(of: other, with: input) { failures.append(failure) }
      } else {
        first[id] = input
      }
    }
    return failures
  }

  /// - Returns: `nil` for standard input that is named twice, which has been told already.
  private static func collision(of first: Input, with second: Input) -> Failure? {
    guard first.path != nil || second.path != nil else { return nil }
    if let one = first.path, let other = second.path, let identity = FileIO.identity(of: one),
      identity == FileIO.identity(of: other)
    {
      return .repeated(first: one, second: other)
    }
    return .collision(
      id: second.id, first: first.path ?? standardInput, second: second.path ?? standardInput)
  }
}
