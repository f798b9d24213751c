import SaafText

/// What a program knows by name: readers, stages, writers and phrase packs.
///
/// A program that links the library adds its own to the standard ones.
public struct Registry: Sendable {
  public private(set) var readers: [any Reader.Type] = []
  public private(set) var stages: [any Stage.Type] = []
  public private(set) var writers: [any Writer.Type] = []
  /// The built-in phrase packs, by language.
  public var phrasePacks: [PhrasePack] = []

  public init() {}

  public mutating func register(_ reader: any Reader.Type) { readers.append(reader) }
  public mutating func register(_ stage: any Stage.Type) { stages.append(stage) }
  public mutating func register(_ writer: any Writer.Type) { writers.append(writer) }

  public func stage(named name: String) -> (any Stage.Type)? { stages.first { $0.name == name } }
  public func reader(named name: String) -> (any Reader.Type)? { readers.first { $0.name == name } }
  public func writer(named name: String) -> (any Writer.Type)? { writers.first { $0.name == name } }
}
