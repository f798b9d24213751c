import Glibc
import Synchronization

/// Reading and writing whole files through POSIX calls, with errors that name the file.
public enum FileIO {
  /// Why a file could not be read or written.
  public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was tried: `read`, `write`, `create`.
    public var action: String
    public var path: String
    /// The system's error number.
    public var code: Int32

    package init(action: String, path: String, code: Int32) {
      self.action = action
      self.path = path
      self.code = code
    }

    public var description: String { "cannot \(action) '\(path)': \(reason)\(hint)" }

    /// A name that is not UTF-8 cannot be carried in a text, and so not be found again.
    private var hint: String {
      code == ENOENT && path.unicodeScalars.contains("\u{FFFD}")
        ? "; its name may not be UTF-8: rename it" : ""
    }

    /// Whether the reader of a pipe has gone away, as `head` does when it has seen enough.
    public var isBrokenPipe: Bool { code == EPIPE }

    /// Whether another name could be written where this one cannot: it is too long, or it stands for
    /// a folder, or has a file where a folder has to be.
    var isDueToName: Bool { code == ENAMETOOLONG || code == EISDIR || code == ENOTDIR }

    /// Whether there is nothing of that name.
    var isMissing: Bool { (code == ENOENT || code == ENOTDIR) && hint.isEmpty }

    /// The system's message, in lower case.
    public var reason: String { String(cString: strerror(code)).lowercased() }
  }

  public enum Kind: Sendable {
    case file, directory, other
  }

  /// What stands at `path`, links followed; `nil` when nothing does.
  public static func kind(of path: String) -> Kind? { try? existingKind(of: path) }

  /// What stands at `path`, links followed.
  static func existingKind(of path: String) throws(Failure) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(action: "read", path: path, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The size of a file in bytes; `nil` when there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// What tells one file from another, whatever paths lead to it.
  public struct Identity: Sendable, Hashable {
    private var device: dev_t
    private var number: ino_t

    init(_ status: stat) {
      device = status.st_dev
      number = status.st_ino
    }
  }

  /// The identity of what stands at `path`, links followed; `nil` when nothing does.
  public static func identity(of path: String) -> Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? Identity(status) : nil
  }

  /// Makes the standard streams safe to use; to be called before anything else is opened.
  ///
  /// A write to a closed pipe becomes an error like any other, instead of the end of the process.
  /// A stream that was closed by the caller gets its number filled: else the next file to be opened
  /// would have it, and messages would be written into that file.
  public static func prepareStandardStreams() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      // Reading from and writing to the filled streams fails as before; only messages may be lost.
      let opened = open("/dev/null", descriptor == STDOUT_FILENO ? O_RDONLY : O_WRONLY)
      if opened >= 0, opened != descriptor {
        dup2(opened, descriptor)
        close(opened)
      }
    }
  }

  /// Reads a file, or standard input, to its end.
  ///
  /// - Parameters:
  ///   - path: `nil` for standard input.
  ///   - limit: the largest size in bytes; a larger file is not read.
  /// - Returns: `nil` when the file is larger than `limit`.
  public static func read(_ path: String?, limit: Int = .max) throws(Failure) -> [UInt8]? {
    guard let path else {
      return try readAll(STDIN_FILENO, path: "standard input", expected: 0, limit: limit)
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(action: "read", path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw Failure(action: "read", path: path, code: errno)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(action: "read", path: path, code: EISDIR)
    }
    return try readAll(descriptor, path: path, expected: Int(status.st_size), limit: limit)
  }

  /// Reads the first bytes of a file.
  static func readHead(of path: String, _ count: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(action: "read", path: path, code: errno) }
    defer { close(descriptor) }
    return try readPart(of: descriptor, path: path, count)
  }

  private static func readAll(
    _ descriptor: Int32, path: String, expected: Int, limit: Int
  ) throws(Failure) -> [UInt8]? {
    if expected > limit { return nil }
    var bytes: [UInt8] = []
    var chunk = max(expected, 4096) + 1
    while true {
      let part = try readPart(of: descriptor, path: path, chunk)
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if bytes.count > limit { return nil }
      // A regular file that gave what its size promised is at its end.
      if expected > 0, bytes.count == expected { return bytes }
      if bytes.count < expected { continue }
      chunk = 1 << 16
    }
  }

  /// Reads what has come on an open descriptor, and waits only when that is nothing.
  ///
  /// - Parameter most: how many bytes are read at most.
  /// - Returns: how many bytes were appended; 0 at the end.
  public static func readMore(
    into bytes: inout [UInt8], from descriptor: Int32, path: String, _ most: Int
  ) throws(Failure) -> Int {
    let part = try readPart(of: descriptor, path: path, most)
    bytes += part
    return part.count
  }

  /// What has come on a descriptor, at most `most` bytes; nothing at its end.
  private static func readPart(
    of descriptor: Int32, path: String, _ most: Int
  ) throws(Failure) -> [UInt8] {
    while true {
      var code: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: most) { buffer, initialized in
        let count = Glibc.read(descriptor, buffer.baseAddress, most)
        if count < 0 { code = errno }
        initialized = max(0, count)
      }
      if code == 0 { return part }
      if code == EINTR { continue }
      if code == EAGAIN, wait(for: POLLIN, on: descriptor) { continue }
      throw Failure(action: "read", path: path, code: code)
    }
  }

  /// Writes a file so that it appears whole or not at all: under a temporary name in the same
  /// folder, then renamed.
  ///
  /// - Throws: when any step fails; nothing is left behind then.
  public static func writeWhole(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = try createPartial(for: path)
    do throws(Failure) {
      try write(bytes, to: file.descriptor, path: path)
    } catch {
      discard(file)
      throw error
    }
    try complete(file, as: path)
  }

  /// A file that is being written, under a name of its own.
  package struct PartialFile {
    package var descriptor: Int32
    var path: String
  }

  /// Creates the file that will be `path` when it is whole.
  ///
  /// - Parameter isKept: whether the file stays when the process is told to end, for a run that goes
  ///   on from it.
  package static func createPartial(
    for path: String, isKept: Bool = false
  ) throws(Failure) -> PartialFile {
    let folder = path[..<lastPart(of: path).startIndex]
    while true {
      // Not made from the file's name: what is put before or after it could make it too long, and
      // what is cut from it could make two files one.
      let number = partialCount.add(1, ordering: .relaxed).newValue
      let partial = "\(folder).saaf-\(process)-\(number).partial"
      if !isKept { partials.withLock { _ = $0.insert(partial) } }
      let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if descriptor >= 0 { return PartialFile(descriptor: descriptor, path: partial) }
      let code = errno
      partials.withLock { _ = $0.remove(partial) }
      // A process that was killed may have left a file of that name.
      guard code == EEXIST else { throw Failure(action: "create", path: path, code: code) }
    }
  }

  /// Gives a file its name; removes it when that cannot be done.
  ///
  /// - Parameter isSynced: whether its bytes are forced to the disk first, so that a file of that name
  ///   is whole even after a loss of power.
  package static func complete(
    _ file: PartialFile, as path: String, isSynced: Bool = false
  ) throws(Failure) {
    var code: Int32 = 0
    // What cannot be synced, as a pipe, has no disk to be forced to.
    if isSynced, fsync(file.descriptor) != 0, errno != EINVAL, errno != EROFS { code = errno }
    if code != 0 {
      close(file.descriptor)
    } else if close(file.descriptor) != 0 || rename(file.path, path) != 0 {
      code = errno
    }
    if code != 0 { unlink(file.path) }
    partials.withLock { _ = $0.remove(file.path) }
    guard code == 0 else { throw Failure(action: "write", path: path, code: code) }
  }

  package static func discard(_ file: PartialFile) {
    close(file.descriptor)
    unlink(file.path)
    partials.withLock { _ = $0.remove(file.path) }
  }

  /// Removes the files in a folder, and in those below it, that another process left unfinished.
  ///
  /// - Parameter kept: those that are still needed.
  static func removePartials(below folder: String, except kept: Set<String>) {
    guard let entries = try? entries(in: folder) else { return }
    for (name, kind) in entries {
      let path = "\(folder)/\(name)"
      if kind == .directory {
        removePartials(below: path, except: kept)
      } else if name.hasPrefix(".saaf-"), name.hasSuffix(".partial"), !kept.contains(path) {
        unlink(path)
      }
    }
  }

  /// Removes all files that are not whole, for a process that is about to end.
  static func removePartials() {
    partials.withLock { for path in $0 { unlink(path) } }
  }

  private static let partials = Mutex<Set<String>>([])
  private static let process = getpid()
  private static let partialCount = Atomic(0)

  /// Writes all bytes to an open descriptor.
  public static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(Failure) {
    var offset = 0
    while offset < bytes.count {
      let start = offset
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN, wait(for: POLLOUT, on: descriptor) { continue }
        throw Failure(action: "write", path: path, code: errno)
      }
      offset += count
    }
  }

  /// The name after the last slash.
  static func lastPart(of path: String) -> Substring {
    path.utf8.lastIndex(of: 0x2F).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) { unlink(path) }

  /// Makes sure that files can be made in a folder.
  static func probe(_ folder: String) throws(Failure) {
    discard(try createPartial(for: "\(folder)/probe"))
  }

  /// Waits until a stream is ready that another process has set not to wait.
  private static func wait(for event: Int32, on descriptor: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return Glibc.poll(&poll, 1, -1) > 0
  }

  /// Makes a folder and those above it.
  public static func makeFolder(_ path: String) throws(Failure) {
    guard !path.isEmpty, mkdir(path, 0o755) != 0 else { return }
    switch errno {
    case EEXIST:
      guard kind(of: path) == .directory else {
        throw Failure(action: "create folder", path: path, code: ENOTDIR)
      }
    case ENOENT:
      try makeFolder(parent(of: path))
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
        throw Failure(action: "create folder", path: path, code: errno)
      }
    default:
      throw Failure(action: "create folder", path: path, code: errno)
    }
  }

  /// The folder that holds `path`; empty for a bare name.
  public static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The paths that match a pattern (POSIX.1-2017, `glob`), sorted by their bytes.
  static func paths(matching pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { index in
      found.gl_pathv[index].map { String(cString: $0) }
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What a folder holds, sorted by the bytes of the names; `nil` kinds have to be asked for.
  public static func entries(
    in folder: String
  ) throws(Failure) -> [(name: String, kind: Kind?)] {
    guard let stream = opendir(folder) else {
      throw Failure(action: "read folder", path: folder, code: errno)
    }
    defer { closedir(stream) }
    var entries: [(name: String, kind: Kind?)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): entries.append((name, .file))
      case Int(DT_DIR): entries.append((name, .directory))
      case Int(DT_UNKNOWN):
        var status = stat()
        let isFolder =
          lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        entries.append((name, isFolder ? .directory : nil))
      default: entries.append((name, nil))
      }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
