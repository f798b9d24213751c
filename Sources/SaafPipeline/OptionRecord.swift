/// One mapping of an option whose value is a list of mappings.
public protocol OptionRecord: Sendable {
  /// Every key once.
  static var keys: [RecordKey] { get }

  /// - Throws: all that is wrong with the mapping.
  init(_ fields: RecordFields) throws(RecordFaults)

  /// The mapping as it would be written.
  var fields: RecordFields { get }
}

/// A key of a mapping; each can be left out.
public struct RecordKey: Sendable, Hashable {
  public var name: String
  public var summary: String

  public init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }
}

/// The texts of a mapping by key; one text and a list of it are the same.
public struct RecordFields: Sendable, Equatable {
  private var texts: [String: [String]]

  public init(_ texts: [String: [String]]) {
    self.texts = texts.filter { !$0.value.isEmpty }
  }

  /// The keys that have texts, by name, with their texts.
  public var entries: [(key: String, texts: [String])] {
    texts.sorted { $0.key < $1.key }.map { (key: $0.key, texts: $0.value) }
  }

  /// The texts of a key; empty when it is left out.
  public subscript(_ key: String) -> [String] { texts[key] ?? [] }
}

/// What is wrong with a text of a mapping, or with the mapping as a whole.
public struct RecordFault: Sendable, Equatable {
  /// The key; `nil` for the mapping as a whole.
  public var key: String?
  /// Which of the key's texts, from 0.
  public var item: Int
  /// The number of Unicode scalars before the place in that text.
  public var offset: Int
  /// Lower case: the value, what would be right.
  public var message: String

  public init(key: String?, item: Int = 0, offset: Int = 0, message: String) {
    self.key = key
    self.item = item
    self.offset = offset
    self.message = message
  }
}

/// All that is wrong with one mapping; never empty.
public struct RecordFaults: Error, Sendable, Equatable {
  public var faults: [RecordFault]

  public init(_ faults: [RecordFault]) { self.faults = faults }
}
