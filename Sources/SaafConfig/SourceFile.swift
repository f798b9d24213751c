import Foundation

/// A configuration text and where it comes from.
struct SourceFile {
  /// The name in messages.
  var name: String
  /// The folder that paths in it are relative to; `nil` for a shipped file, which has none.
  var folder: String?
  /// Equal for two ways to the same file.
  var identity: String
  var text: String

  /// A text embedded in the program.
  static func shipped(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, folder: nil, identity: "shipped:\(name)", text: text)
  }

  /// A text that the caller has, named as if it were a file.
  static func given(_ text: String, named name: String) -> SourceFile {
    SourceFile(
      name: name, folder: Paths.folder(of: name), identity: Paths.identity(of: name), text: text)
  }

  /// Reads a file; what is wrong with it goes to `report` at `position`, where the path is written.
  ///
  /// - Complexity: O(*n*) in the file's size, of which no more than the limit is read.
  static func read(_ path: String, _ report: FileReport, at position: Position) -> SourceFile? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      report.add(position, "there is no file \(quoted(path))")
      return nil
    }
    guard !isFolder.boolValue else {
      report.add(position, "\(quoted(path)) is a folder, not a file")
      return nil
    }
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: YAMLDocument.largestFile + 1)
    else {
      // Reading at the end of a file gives nil as well: an empty file is not unreadable.
      guard FileManager.default.isReadableFile(atPath: path) else {
        report.add(position, "\(quoted(path)) cannot be read; check its permissions")
        return nil
      }
      return given("", named: path)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      let own = FileReport(file: path, collector: report.collector)
      own.add(firstInvalid(in: data), "the file is not UTF-8; save it as UTF-8")
      return nil
    }
    return given(text, named: path)
  }

  /// The place of the first byte that is not UTF-8.
  private static func firstInvalid(in data: Data) -> Position {
    var decoder = UTF8()
    var bytes = data.makeIterator()
    var valid = ""
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      valid.unicodeScalars.append(scalar)
    }
    let source = SourceText(valid)
    return source.position(of: source.scalars.count)
  }
}

/// Paths as configuration files write them.
enum Paths {
  /// Whether a name is meant as a path rather than as the name of something shipped.
  static func looksLikePath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// The folder part with its last slash; empty for a bare name.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// `path` seen from `folder`. `..` stays: taking it away would be wrong where a folder is a link.
  static func join(_ folder: String, _ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    return folder + path
  }

  static func identity(of path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// The extension in lower case, without the dot.
  static func pathExtension(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
