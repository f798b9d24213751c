import Glibc

/// The folder of an index: finding what is in it, and making what was added last.
struct IndexFolder {
  let path: String
  /// Locked as long as the index is open.
  private let lock: BinaryFile
  /// `nil` in a folder that holds no index yet.
  private(set) var manifest: IndexManifest?

  /// - Throws: when the folder is in use or holds something else.
  init(_ path: String) throws(DedupeFailure) {
    self.path = path
    if mkdir(path, 0o755) != 0, errno != EEXIST {
      throw .file(action: "create folder", path: path, code: errno)
    }
    let names = try Self.names(in: path)
    if let other = names.first(where: { !Self.isOwn($0) }) {
      throw .notAnIndex(path: path, reason: "it holds '\(other)'")
    }
    lock = try BinaryFile("\(path)/\(DedupeStorage.lock)", .write)
    guard lock.lock() else { throw .inUse(path: path) }
    manifest = try Self.manifest(of: path)
    let known = Set((manifest?.runs ?? []).map { DedupeStorage.runName($0.number) })
    for name in names where name.hasSuffix(".run") && !known.contains(name) {
      unlink("\(path)/\(name)")
    }
  }

  /// The manifest of an index; `nil` where there is none.
  static func manifest(of path: String) throws(DedupeFailure) -> IndexManifest? {
    let name = "\(path)/\(DedupeStorage.manifest)"
    guard access(name, F_OK) == 0 else { return nil }
    let file = try BinaryFile(name, .read)
    let bytes = try file.read(0..<(try file.size()))
    return try IndexManifest(String(decoding: bytes, as: UTF8.self), path: path)
  }

  /// The runs of an index.
  static func runs(
    of manifest: IndexManifest, in path: String
  ) throws(DedupeFailure) -> [KeyIndex.LeveledRun] {
    var runs: [KeyIndex.LeveledRun] = []
    for entry in manifest.runs {
      let run = try SortedRun("\(path)/\(DedupeStorage.runName(entry.number))")
      guard run.count == entry.count else {
        throw .damaged(path: run.file.path, reason: "it should have \(entry.count) records")
      }
      runs.append(KeyIndex.LeveledRun(number: entry.number, level: entry.level, run: run))
    }
    return runs
  }

  /// Makes the index what the manifest says, all at once.
  func commit(_ manifest: IndexManifest) throws(DedupeFailure) {
    let partial = "\(path)/\(DedupeStorage.manifest).partial"
    let file = try BinaryFile(partial, .write)
    try file.truncate(to: 0)
    try file.write(Array(manifest.text.utf8), at: 0)
    try file.synchronize()
    guard rename(partial, "\(path)/\(DedupeStorage.manifest)") == 0 else {
      throw .file(action: "write", path: "\(path)/\(DedupeStorage.manifest)", code: errno)
    }
    let known = Set(manifest.runs.map { DedupeStorage.runName($0.number) })
    for name in try Self.names(in: path) where name.hasSuffix(".run") && !known.contains(name) {
      unlink("\(path)/\(name)")
    }
  }

  private static func isOwn(_ name: String) -> Bool {
    [
      DedupeStorage.documents, DedupeStorage.ends, DedupeStorage.manifest, DedupeStorage.lock,
      "\(DedupeStorage.manifest).partial",
    ].contains(name) || (name.hasPrefix("keys-") && name.hasSuffix(".run"))
  }

  private static func names(in path: String) throws(DedupeFailure) -> [String] {
    guard let stream = opendir(path) else {
      throw .file(action: "read folder", path: path, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
