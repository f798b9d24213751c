/// The inputs of a run, in order.
///
/// A run may have a million of them, so their names stand in one buffer, and the folders that they
/// were found in once: a dozen bytes an input besides its name.
public struct InputList: Sendable, RandomAccessCollection {
  private struct Entry {
    /// Where the name begins in `names`; what comes before is the folder's.
    var start: UInt32
    /// The index in `folders`; `nil` for standard input.
    var folder: UInt32?
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []
  /// What stands before the names: folders as they were given, with a slash at the end, or nothing.
  private var folders: [String] = []

  public init() {}

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(index: Int) -> Input {
    let entry = entries[index]
    guard let folder = entry.folder else { return Input(path: nil, id: "stdin") }
    let end = index + 1 < entries.count ? Int(entries[index + 1].start) : names.count
    let name = names[Int(entry.start)..<end]
    return Input(
      path: folders[Int(folder)] + String(decoding: name, as: UTF8.self),
      id: String(decoding: InputList.stem(of: name), as: UTF8.self))
  }

  mutating func appendStandardInput() {
    entries.append(Entry(start: UInt32(names.count), folder: nil))
  }

  /// Appends a file.
  ///
  /// - Parameters:
  ///   - name: the part of the path that the id is made from.
  ///   - folder: what stands before it.
  mutating func append(_ name: String, in folder: String) {
    if folders.last?.utf8.elementsEqual(folder.utf8) != true { folders.append(folder) }
    entries.append(Entry(start: UInt32(names.count), folder: UInt32(folders.count - 1)))
    names += name.utf8
  }

  /// The name without the extension of its last part; one that is only an extension stays whole.
  private static func stem(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let last = (name.lastIndex(of: 0x2F) ?? name.startIndex - 1) + 1
    guard let dot = name[last...].lastIndex(of: 0x2E), dot > last else { return name }
    return name[..<dot]
  }
}
