/// A mistake in a configuration file, with its place.
public struct ConfigurationIssue: Sendable, Hashable {
  /// The file as the user named it, or the name of a shipped pipeline.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int
  /// Lower case: the value, what would be right, the next step.
  public var message: String

  /// Describes a mistake at a place.
  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

extension ConfigurationIssue: CustomStringConvertible {
  /// The issue in the form that editors and terminals make into a link: `file:line:column: message`.
  public var description: String { "\(file):\(line):\(column): \(message)" }
}

extension ConfigurationIssue: Comparable {
  /// Whether `left` stands before `right`: by file, line, column, then message.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.message)
      < (right.file, right.line, right.column, right.message)
  }
}

/// All mistakes of a configuration at once.
public struct ConfigurationErrors: Error, Sendable, Equatable {
  /// Sorted by file, line and column, each once; never empty.
  public let issues: [ConfigurationIssue]

  /// Sorts the issues and drops repeats.
  ///
  /// - Complexity: O(*n* log *n*) in the number of issues.
  public init(_ issues: [ConfigurationIssue]) {
    self.issues = Set(issues).sorted()
  }
}

extension ConfigurationErrors: CustomStringConvertible {
  /// One line an issue.
  public var description: String { issues.map(\.description).joined(separator: "\n") }
}

/// A place in a file, both numbers from 1; columns count Unicode scalars, as libyaml does.
struct Position: Hashable, Sendable {
  var line: Int
  var column: Int

  static let start = Position(line: 1, column: 1)
}

/// Gathers issues over all files of one load, so that the user sees them together.
final class IssueCollector {
  private(set) var issues: [ConfigurationIssue] = []

  func add(_ issue: ConfigurationIssue) { issues.append(issue) }
}

/// Where issues of one file go.
struct FileReport {
  let file: String
  let collector: IssueCollector

  func add(_ position: Position, _ message: String) {
    collector.add(
      ConfigurationIssue(
        file: file, line: position.line, column: position.column, message: message))
  }
}
