import SaafText

/// The options of a stage: a struct whose initial values are the defaults.
public protocol StageOptions: Sendable {
  init()

  /// Every option once: name, kind, range, sentence. Everything else derives from this list.
  static var declarations: [OptionDeclaration<Self>] { get }
}

/// The options of a stage that has none.
public struct NoOptions: StageOptions {
  public init() {}
  public static let declarations: [OptionDeclaration<NoOptions>] = []
}

/// What values an option takes.
public enum OptionKind: Sendable, Hashable {
  case flag
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case text
  case choice([String])
  case texts
  /// Languages of built-in phrase packs, or files with packs of the user's own; `all` and `none`
  /// are understood.
  case phrasePacks
  /// A list of mappings with these keys.
  case records([RecordKey])
}

/// A value given to an option.
public enum OptionValue: Sendable, Equatable {
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case texts([String])
  case phrasePacks([PhrasePack])
  case records([RecordFields])
}

/// Why a value cannot be given to an option.
public struct OptionFailure: Error, Equatable {
  public enum Problem: Sendable, Equatable {
    case unknown(among: [String])
    case wrongKind(expected: String)
    case outOfRange(expected: String)
    case unknownChoice(among: [String])
    /// What is wrong with the mappings of a list, by their places in it.
    case invalid([Int: [RecordFault]])
  }

  public var option: String
  public var problem: Problem
}

/// What can be told about an option without knowing the stage's type.
public struct OptionManual: Sendable {
  public var name: String
  public var kind: OptionKind
  public var defaultValue: OptionValue
  public var summary: String
}

/// One option: its name, its kind, its place in the options struct.
public struct OptionDeclaration<Root: StageOptions>: Sendable {
  public let name: String
  public let kind: OptionKind
  public let summary: String
  private let get: @Sendable (Root) -> OptionValue
  private let set: @Sendable (inout Root, OptionValue) throws(OptionFailure) -> Bool

  /// An option that is on or off.
  public static func flag(
    _ name: String, _ path: WritableKeyPath<Root, Bool> & Sendable, _ summary: String
  ) -> Self {
    Self(
      name: name, kind: .flag, summary: summary, get: { .flag($0[keyPath: path]) },
      set: { root, value in
        guard case .flag(let flag) = value else { return false }
        root[keyPath: path] = flag
        return true
      })
  }

  /// A whole number within `range`.
  public static func integer(
    _ name: String, _ path: WritableKeyPath<Root, Int> & Sendable, in range: ClosedRange<Int>,
    _ summary: String
  ) -> Self {
    Self(
      name: name, kind: .integer(range), summary: summary, get: { .integer($0[keyPath: path]) },
      set: { root, value in
        guard case .integer(let number) = value else { return false }
        root[keyPath: path] = number
        return true
      })
  }

  /// A number within `range`.
  public static func number(
    _ name: String, _ path: WritableKeyPath<Root, Double> & Sendable,
    in range: ClosedRange<Double>, _ summary: String
  ) -> Self {
    Self(
      name: name, kind: .number(range), summary: summary, get: { .number($0[keyPath: path]) },
      set: { root, value in
        switch value {
        case .number(let number): root[keyPath: path] = number
        case .integer(let number): root[keyPath: path] = Double(number)
        default: return false
        }
        return true
      })
  }

  /// Any text.
  public static func text(
    _ name: String, _ path: WritableKeyPath<Root, String> & Sendable, _ summary: String
  ) -> Self {
    Self(
      name: name, kind: .text, summary: summary, get: { .text($0[keyPath: path]) },
      set: { root, value in
        guard case .text(let text) = value else { return false }
        root[keyPath: path] = text
        return true
      })
  }

  /// One of the cases of an enumeration.
  public static func choice<Choice>(
    _ name: String, _ path: WritableKeyPath<Root, Choice> & Sendable, _ summary: String
  ) -> Self
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    Self(
      name: name, kind: .choice(Choice.allCases.map(\.rawValue)), summary: summary,
      get: { .text($0[keyPath: path].rawValue) },
      set: { root, value in
        guard case .text(let text) = value, let choice = Choice(rawValue: text) else {
          return false
        }
        root[keyPath: path] = choice
        return true
      })
  }

  /// A list of texts.
  public static func texts(
    _ name: String, _ path: WritableKeyPath<Root, [String]> & Sendable, _ summary: String
  ) -> Self {
    Self(
      name: name, kind: .texts, summary: summary, get: { .texts($0[keyPath: path]) },
      set: { root, value in
        guard case .texts(let texts) = value else { return false }
        root[keyPath: path] = texts
        return true
      })
  }

  /// A list of phrase packs.
  public static func phrasePacks(
    _ name: String, _ path: WritableKeyPath<Root, [PhrasePack]> & Sendable, _ summary: String
  ) -> Self {
    Self(
      name: name, kind: .phrasePacks, summary: summary,
      get: { .phrasePacks($0[keyPath: path]) },
      set: { root, value in
        guard case .phrasePacks(let packs) = value else { return false }
        root[keyPath: path] = packs
        return true
      })
  }

  /// A list of mappings.
  public static func records<Record: OptionRecord>(
    _ name: String, _ path: WritableKeyPath<Root, [Record]> & Sendable, _ summary: String
  ) -> Self {
    Self(
      name: name, kind: .records(Record.keys), summary: summary,
      get: { .records($0[keyPath: path].map(\.fields)) },
      set: { (root, value) throws(OptionFailure) in
        guard case .records(let values) = value else { return false }
        var records: [Record] = []
        var faults: [Int: [RecordFault]] = [:]
        for (index, fields) in values.enumerated() {
          do throws(RecordFaults) {
            records.append(try Record(fields))
          } catch {
            faults[index] = error.faults
          }
        }
        if !faults.isEmpty { throw OptionFailure(option: name, problem: .invalid(faults)) }
        root[keyPath: path] = records
        return true
      })
  }

  func manual(defaults: Root) -> OptionManual {
    OptionManual(name: name, kind: kind, defaultValue: get(defaults), summary: summary)
  }

  func apply(_ value: OptionValue, to options: inout Root) throws(OptionFailure) {
    switch (kind, value) {
    case (.integer(let range), .integer(let number)) where !range.contains(number):
      throw OptionFailure(option: name, problem: .outOfRange(expected: kind.expectation))
    case (.number(let range), .number(let number)) where !range.contains(number):
      throw OptionFailure(option: name, problem: .outOfRange(expected: kind.expectation))
    case (.number(let range), .integer(let number)) where !range.contains(Double(number)):
      throw OptionFailure(option: name, problem: .outOfRange(expected: kind.expectation))
    case (.choice(let choices), .text(let text)) where !choices.contains(text):
      throw OptionFailure(option: name, problem: .unknownChoice(among: choices))
    default:
      guard try set(&options, value) else {
        throw OptionFailure(option: name, problem: .wrongKind(expected: kind.expectation))
      }
    }
  }
}

extension OptionKind {
  /// The kind in words, for errors and manuals: `a whole number from 2 to 20`.
  public var expectation: String {
    switch self {
    case .flag: "true or false"
    case .integer(let range) where range.upperBound == .max:
      "a whole number from \(range.lowerBound) up"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .text: "a text"
    case .choice(let choices): "one of \(choices.joined(separator: ", "))"
    case .texts: "a list of texts"
    case .phrasePacks: "a list of languages or phrase files, all or none"
    case .records(let keys):
      "a list of mappings with the keys \(keys.map(\.name).joined(separator: ", "))"
    }
  }
}
