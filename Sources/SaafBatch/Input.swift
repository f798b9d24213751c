/// One document to be cleaned: where it is and what it is called.
public struct Input: Sendable, Equatable {
  /// The path to read; `nil` for standard input.
  public var path: String?
  /// The name that output paths are made from: the path below the folder that was given, without
  /// the extension.
  public var id: String

  /// The name for messages.
  public var name: String { path ?? "standard input" }
}

/// The inputs of a run, in order.
///
/// A run may have a million of them, so their names stand in one buffer, not in a string each: some
/// forty bytes an input.
public struct InputList: Sendable, RandomAccessCollection {
  private struct Entry {
    /// Where the path begins in `names`.
    var start: Int
    /// Where, from the path's start, the part begins that the id is made from.
    var idStart: Int32
    var idEnd: Int32
    var isStandardInput: Bool
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []

  public init() {}

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(index: Int) -> Input {
    let entry = entries[index]
    guard !entry.isStandardInput else {
      return Input(path: nil, id: InputList.standardInputID)
    }
    let end = index + 1 < entries.count ? entries[index + 1].start : names.count
    let id = names[entry.start + Int(entry.idStart)..<entry.start + Int(entry.idEnd)]
    return Input(
      path: String(decoding: names[entry.start..<end], as: UTF8.self),
      id: String(decoding: id, as: UTF8.self))
  }

  static let standardInputID = "stdin"

  mutating func appendStandardInput() {
    entries.append(Entry(start: names.count, idStart: 0, idEnd: 0, isStandardInput: true))
  }

  /// Appends a file.
  ///
  /// - Parameter prefix: how many bytes of the path are no part of the id: the folder that was given.
  mutating func append(path: String, withoutPrefix prefix: Int) {
    let bytes = Array(path.utf8)
    entries.append(
      Entry(
        start: names.count, idStart: Int32(prefix),
        idEnd: Int32(InputList.endOfStem(bytes, from: prefix)), isStandardInput: false))
    names += bytes
  }

  /// Where the extension of the last part begins; a name that is only an extension stays whole.
  private static func endOfStem(_ path: [UInt8], from start: Int) -> Int {
    let name = (path[start...].lastIndex(of: 0x2F) ?? start - 1) + 1
    guard let dot = path[name...].lastIndex(of: 0x2E), dot > name else { return path.count }
    return dot
  }
}
