import Glibc
import SaafPipeline
import Synchronization

/// What became of each document in a run, kept in a folder so that the next run need not do it again.
///
/// A run with a state looks each document up before it cleans it: when a document of that id had the
/// same bytes and the same plan, its result is taken from the earlier outputs. So a run that was
/// killed goes on where it was, a second run does only what has changed, and the output is that of an
/// undisturbed run in any case, because it is always put together from the beginning.
///
/// Nothing that is read is trusted: a result counts only when the bytes that it points at have the
/// hash that was noted. A state that is lost, old or wrong costs time, never exactness.
final class RunState: Sendable {
  /// The result of a document.
  struct Entry: Sendable, Equatable {
    var end: CleanedDocument.End
    /// Why it was dropped or quarantined.
    var message: String?
    /// The sizes, in bytes, of the files that it has for itself, by output; -1 for none.
    var ownSizes: [Int]
    /// Where its bytes stand in the files that many share, by output.
    var parts: [Part]
    /// What the report needs of it.
    var summary: [UInt8]
  }

  /// A stretch of a shared file.
  struct Part: Sendable, Equatable {
    var segment: Int
    var offset: Int
    var count: Int
    /// The first 16 bytes of its SHA-256.
    var hash: [UInt8]
  }

  /// Why the state cannot be used.
  enum Failure: Error, Sendable, CustomStringConvertible {
    case folder(FileIO.Failure)
    case inUse(String)
    case damaged(String)
    case otherVersion(String)
    case database(SQLiteDatabase.Failure)

    var description: String {
      switch self {
      case .folder(let failure): failure.description
      case .inUse(let path):
        "the state '\(path)' is in use by another run; wait for it or name another folder"
      case .damaged(let path):
        "'\(path)' is damaged or no state of a run; remove it, and the run begins anew"
      case .otherVersion(let path):
        "the state '\(path)' was written by another version of the format; remove it, and the run "
          + "begins anew"
      case .database(let failure): "the state \(failure)"
      }
    }
  }

  private static let formatVersion = 1
  /// How long, at most, work may be lost by a kill.
  private static let commitInterval = Duration.seconds(1)

  private let connection: Mutex<Connection>
  /// Whether an earlier run left results: else nothing needs to be looked up.
  let hasEntries: Bool
  /// Whether the last run came to its end.
  let wasFinished: Bool

  /// Opens the state in a folder, or makes it.
  init(folder: String) throws(Failure) {
    do {
      try FileIO.makeFolder(folder)
    } catch {
      throw .folder(error)
    }
    let path = "\(folder)/state.sqlite"
    do {
      let connection = try Connection(path: path)
      guard try connection.version() == RunState.formatVersion else {
        throw Failure.otherVersion(path)
      }
      hasEntries = try connection.hasEntries()
      wasFinished = try connection.wasFinished()
      try connection.begin()
      self.connection = Mutex(connection)
    } catch let error as SQLiteDatabase.Failure {
      throw error.isBusy ? .inUse(path) : error.isDamaged ? .damaged(path) : .database(error)
    } catch let error as Failure {
      throw error
    } catch {
      preconditionFailure("not thrown above: \(error)")
    }
  }

  /// The result of a document in an earlier run, when it had this key.
  func entry(id: String, key: [UInt8]) throws(SQLiteDatabase.Failure) -> Entry? {
    guard hasEntries else { return nil }
    return try connection.withLock { connection throws(SQLiteDatabase.Failure) in
      try connection.entry(id: id, key: key)
    }
  }

  /// Notes the result of a document.
  func store(_ entry: Entry, id: String, key: [UInt8]) throws(SQLiteDatabase.Failure) {
    try connection.withLock { connection throws(SQLiteDatabase.Failure) in
      try connection.store(entry, id: id, key: key)
    }
  }

  /// Notes a shared file that is begun: its name until it is whole, and then.
  func addSegment(partial: String, path: String) throws(SQLiteDatabase.Failure) -> Int {
    try connection.withLock { connection throws(SQLiteDatabase.Failure) in
      try connection.addSegment(partial: partial, path: path)
    }
  }

  /// The bytes of a part; `nil` when they are not there any more.
  func bytes(of part: Part) -> [UInt8]? { connection.withLock { $0.bytes(of: part) } }

  /// Keeps what a file holds readable, which is about to be replaced by another.
  func keepReadable(_ path: String) { connection.withLock { $0.keepReadable(path) } }

  /// The files of runs that did not come to their end.
  func partialPaths() -> Set<String> { connection.withLock { $0.partialPaths() } }

  /// Notes that the run came to its end; forgets documents that had no part in it, and removes what
  /// earlier runs left unfinished.
  func finish() throws(SQLiteDatabase.Failure) {
    try connection.withLock { connection throws(SQLiteDatabase.Failure) in
      try connection.finish()
    }
  }
}

extension RunState {
  /// The database and the open files behind it.
  private final class Connection {
    private struct Segment {
      var partial: String
      var path: String
      var descriptor: Int32?
    }

    private let database: SQLiteDatabase
    private let find: SQLiteDatabase.Statement
    private let insert: SQLiteDatabase.Statement
    private let run: Int
    private var segments: [Int: Segment] = [:]
    private var lastCommit = ContinuousClock.now

    init(path: String) throws(SQLiteDatabase.Failure) {
      database = try SQLiteDatabase(path: path)
      // Exclusive: two runs must not share a state. What a loss of power undoes is done again.
      try database.execute(
        """
        PRAGMA locking_mode=EXCLUSIVE;
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=NORMAL;
        PRAGMA cache_size=-8192;
        BEGIN IMMEDIATE;
        CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS segment(
          id INTEGER PRIMARY KEY, run INTEGER, partial TEXT, path TEXT);
        CREATE TABLE IF NOT EXISTS document(
          id TEXT PRIMARY KEY, run INTEGER, key BLOB, ending INTEGER, message TEXT, sizes BLOB,
          parts BLOB, summary BLOB) WITHOUT ROWID;
        INSERT OR IGNORE INTO meta VALUES('version', \(RunState.formatVersion));
        INSERT OR IGNORE INTO meta VALUES('run', 0);
        INSERT OR IGNORE INTO meta VALUES('finished', 1);
        COMMIT;
        """)
      find = try database.prepare(
        "SELECT ending, message, sizes, parts, summary FROM document WHERE id = ? AND key = ?")
      insert = try database.prepare("REPLACE INTO document VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
      run = try Connection.number("SELECT value FROM meta WHERE name = 'run'", database) + 1
      var found: [Int: Segment] = [:]
      try database.prepare("SELECT id, partial, path FROM segment").eachRow { row in
        guard case .integer(let id) = row[0], case .text(let partial) = row[1],
          case .text(let path) = row[2]
        else { return }
        found[id] = Segment(partial: partial, path: path)
      }
      segments = found
    }

    deinit {
      for case let descriptor? in segments.values.map(\.descriptor) { close(descriptor) }
    }

    private static func number(
      _ sql: String, _ database: SQLiteDatabase
    ) throws(SQLiteDatabase.Failure) -> Int {
      guard case .integer(let number)? = try database.prepare(sql).run()?.first else { return 0 }
      return number
    }

    func version() throws(SQLiteDatabase.Failure) -> Int {
      try Connection.number("SELECT value FROM meta WHERE name = 'version'", database)
    }

    func hasEntries() throws(SQLiteDatabase.Failure) -> Bool {
      try Connection.number("SELECT count(*) FROM (SELECT 1 FROM document LIMIT 1)", database) > 0
    }

    func wasFinished() throws(SQLiteDatabase.Failure) -> Bool {
      try Connection.number("SELECT value FROM meta WHERE name = 'finished'", database) == 1
    }

    func begin() throws(SQLiteDatabase.Failure) {
      // What no document of an unfinished run points at any more is only in the way.
      for path in try forgotten() { unlink(path) }
      try database.execute(
        """
        DELETE FROM segment WHERE run NOT IN (SELECT DISTINCT run FROM document);
        UPDATE meta SET value = \(run) WHERE name = 'run';
        UPDATE meta SET value = 0 WHERE name = 'finished';
        BEGIN;
        """)
    }

    private func forgotten() throws(SQLiteDatabase.Failure) -> [String] {
      var paths: [String] = []
      try database.prepare(
        "SELECT partial FROM segment WHERE run NOT IN (SELECT DISTINCT run FROM document)"
      ).eachRow { row in if case .text(let path) = row[0] { paths.append(path) } }
      return paths
    }

    func entry(id: String, key: [UInt8]) throws(SQLiteDatabase.Failure) -> Entry? {
      guard let row = try find.run([.text(id), .blob(key)]), case .integer(let ending) = row[0],
        let end = CleanedDocument.End(rawValue: ending), case .blob(let sizes) = row[2],
        case .blob(let parts) = row[3], case .blob(let summary) = row[4]
      else { return nil }
      var message: String?
      if case .text(let text) = row[1] { message = text }
      return Entry(
        end: end, message: message, ownSizes: Packing.numbers(in: sizes),
        parts: Packing.parts(in: parts), summary: summary)
    }

    func store(
      _ entry: Entry, id: String, key: [UInt8]
    ) throws(SQLiteDatabase.Failure) {
      try insert.run([
        .text(id), .integer(run), .blob(key), .integer(entry.end.rawValue),
        entry.message.map { .text($0) } ?? .null, .blob(Packing.pack(entry.ownSizes)),
        .blob(Packing.pack(entry.parts)), .blob(entry.summary),
      ])
      let now = ContinuousClock.now
      guard lastCommit.duration(to: now) > RunState.commitInterval else { return }
      lastCommit = now
      try database.execute("COMMIT; BEGIN;")
    }

    func addSegment(
      partial: String, path: String
    ) throws(SQLiteDatabase.Failure) -> Int {
      try database.prepare("INSERT INTO segment(run, partial, path) VALUES(?, ?, ?)").run([
        .integer(run), .text(partial), .text(path),
      ])
      let id = try Connection.number("SELECT last_insert_rowid()", database)
      segments[id] = Segment(partial: partial, path: path)
      // At once: a file that nobody knows of would stay for ever.
      try database.execute("COMMIT; BEGIN;")
      return id
    }

    func bytes(of part: Part) -> [UInt8]? {
      guard let descriptor = descriptor(of: part.segment) else { return nil }
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: part.count) { buffer, initialized in
        while count < part.count {
          let got = pread(
            descriptor, buffer.baseAddress! + count, part.count - count, part.offset + count)
          guard got > 0 else { break }
          count += got
        }
        initialized = count
      }
      return count == part.count && Part.hash(of: bytes) == part.hash ? bytes : nil
    }

    private func descriptor(of id: Int) -> Int32? {
      guard let segment = segments[id] else { return nil }
      if let descriptor = segment.descriptor { return descriptor }
      var descriptor = open(segment.partial, O_RDONLY | O_CLOEXEC)
      if descriptor < 0 { descriptor = open(segment.path, O_RDONLY | O_CLOEXEC) }
      guard descriptor >= 0 else { return nil }
      segments[id]?.descriptor = descriptor
      return descriptor
    }

    func keepReadable(_ path: String) {
      for (id, segment) in segments where segment.path == path { _ = descriptor(of: id) }
    }

    func partialPaths() -> Set<String> { Set(segments.values.map(\.partial)) }

    func finish() throws(SQLiteDatabase.Failure) {
      var old: [String] = []
      try database.prepare("SELECT partial FROM segment WHERE run <> \(run)").eachRow { row in
        if case .text(let path) = row[0] { old.append(path) }
      }
      for path in old { unlink(path) }
      try database.execute(
        """
        DELETE FROM document WHERE run <> \(run);
        DELETE FROM segment WHERE run <> \(run);
        UPDATE meta SET value = 1 WHERE name = 'finished';
        COMMIT; BEGIN;
        """)
    }
  }
}
