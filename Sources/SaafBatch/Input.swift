import SaafModel
import SaafSources

/// One document to be cleaned: where it is and what it is called.
public struct Input: Sendable, Equatable {
  /// The path to read; `nil` for standard input.
  public var path: String?
  /// The name that output paths are made from: the path below the folder that was given, without
  /// the extension. For a record, the container's name and the record's.
  public var id: String
  /// Where the document stands in the container at ``path``.
  public var record: RecordPlace?

  /// The name for messages.
  public var name: String {
    let path = path ?? "standard input"
    guard let record else { return path }
    if let member = record.member { return "\(path): \(member)" }
    return record.container == .jsonl
      ? "\(path):\(record.number)" : "\(path): record \(record.number)"
  }

  /// What the ids of records begin with.
  var containerID: String {
    guard let path else { return id }
    let last = FileIO.lastPart(of: path)
    let ending = last.utf8.lastIndex(of: 0x2E).map { String(last[$0...]) } ?? ""
    return SourceName.stem(of: id + (last.utf8.first == 0x2E ? "" : ending))
  }

  /// A record of this container that could not be looked into.
  func record(_ place: RecordPlace) -> Input {
    place.container == .plain
      ? Input(path: path, id: containerID)
      : Input(path: path, id: "\(containerID)/\(place.number)", record: place)
  }

  /// Names are told apart by their bytes: `é` as one letter and as two are two files.
  public static func == (left: Input, right: Input) -> Bool {
    left.path.map { Array($0.utf8) } == right.path.map { Array($0.utf8) }
      && left.id.utf8.elementsEqual(right.id.utf8) && left.record == right.record
  }
}
