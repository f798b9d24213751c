/// Where the files of an index are.
public enum DedupeStorage: Sendable, Hashable {
  /// In a folder that stays.
  case folder(String)
  /// In files that are made in a folder and have no name there, for one run.
  case temporary(in: String)

  func file(named name: String) throws(DedupeFailure) -> BinaryFile {
    switch self {
    case .folder(let folder): try BinaryFile("\(folder)/\(name)", .write)
    case .temporary(let folder):
      try BinaryFile("\(folder)/.saaf-dedupe-\(Self.process)-\(name)", .temporary)
    }
  }

  static let documents = "documents.log"
  static let ends = "documents.ends"
  static let manifest = "manifest"
  static let lock = "lock"

  static func runName(_ number: Int) -> String { "keys-\(number).run" }

  private static let process = UInt64.random(in: 0 ... .max)
}
