import CSQLite

/// An SQLite database that one thread at a time uses, with errors that name its file.
///
/// Four statements are all that a run's state needs of a database: the C interface is enough, and
/// spares everybody a large package in each build.
final class SQLiteDatabase {
  /// Why the database could not be opened, read or written.
  struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    var path: String
    /// SQLite's result code.
    var code: Int32
    var message: String

    /// Whether another process holds the database.
    var isBusy: Bool { code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED }

    /// Whether the file is no database, or a damaged one.
    var isDamaged: Bool { code & 0xFF == SQLITE_CORRUPT || code & 0xFF == SQLITE_NOTADB }

    var description: String { "'\(path)': \(message)" }
  }

  /// A value of a row.
  enum Value: Equatable {
    case integer(Int)
    case text(String)
    case blob([UInt8])
    case null
  }

  private let path: String
  private let handle: OpaquePointer

  /// Opens a database, or makes it.
  init(path: String) throws(Failure) {
    self.path = path
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw Failure(path: path, code: code, message: message)
    }
    self.handle = handle
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that give no rows.
  func execute(_ sql: String) throws(Failure) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// Compiles a statement, to be run many times.
  func prepare(_ sql: String) throws(Failure) -> Statement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw failure(code) }
    return Statement(statement, of: self)
  }

  fileprivate func failure(_ code: Int32) -> Failure {
    Failure(path: path, code: code, message: String(cString: sqlite3_errmsg(handle)))
  }

  /// A compiled statement with places for values.
  final class Statement {
    private let handle: OpaquePointer
    private let database: SQLiteDatabase

    fileprivate init(_ handle: OpaquePointer, of database: SQLiteDatabase) {
      self.handle = handle
      self.database = database
    }

    deinit { sqlite3_finalize(handle) }

    /// Runs the statement with these values and gives its first row; `nil` when it has none.
    @discardableResult
    func run(_ values: [Value] = []) throws(Failure) -> [Value]? {
      defer { sqlite3_reset(handle) }
      try bind(values)
      return try step()
    }

    /// Runs the statement and hands over each of its rows.
    func eachRow(_ body: ([Value]) -> Void) throws(Failure) {
      defer { sqlite3_reset(handle) }
      while let row = try step() { body(row) }
    }

    private func step() throws(Failure) -> [Value]? {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: (0..<sqlite3_column_count(handle)).map(column)
      case SQLITE_DONE: nil
      case let code: throw database.failure(code)
      }
    }

    private func bind(_ values: [Value]) throws(Failure) {
      for (index, value) in values.enumerated() {
        let place = Int32(index + 1)
        let code =
          switch value {
          case .integer(let number): sqlite3_bind_int64(handle, place, Int64(number))
          case .text(let text):
            sqlite3_bind_text(
              handle, place, text, Int32(text.utf8.count), saaf_sqlite_transient())
          case .blob(let bytes):
            sqlite3_bind_blob(
              handle, place, bytes, Int32(bytes.count), saaf_sqlite_transient())
          case .null: sqlite3_bind_null(handle, place)
          }
        guard code == SQLITE_OK else { throw database.failure(code) }
      }
    }

    private func column(_ index: Int32) -> Value {
      switch sqlite3_column_type(handle, index) {
      case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(handle, index)))
      case SQLITE_TEXT:
        let bytes = UnsafeBufferPointer(
          start: sqlite3_column_text(handle, index), count: Int(sqlite3_column_bytes(handle, index))
        )
        return .text(String(decoding: bytes, as: UTF8.self))
      case SQLITE_BLOB:
        let bytes = UnsafeRawBufferPointer(
          start: sqlite3_column_blob(handle, index), count: Int(sqlite3_column_bytes(handle, index))
        )
        return .blob(Array(bytes))
      default: return .null
      }
    }
  }
}
